// How colours are seen: contrast as WCAG 2 defines it, distance in CIELAB, and the three dichromacies as Machado,
// Oliveira and Fernandes (2009) simulate them at severity 1, in linear RGB.

type Triple = readonly [number, number, number];

const SIMULATIONS = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Vision = keyof typeof SIMULATIONS;

export const VISIONS = Object.keys(SIMULATIONS) as readonly Vision[];

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** `#rrggbb` as linear light, 0–1. */
function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** CIELAB of a colour as somebody sees it, white D65. */
export function lab(hex: string, vision: Vision = "usual"): Triple {
  const seen = SIMULATIONS[vision].map((row) => Math.min(1, Math.max(0, dot(row, linear(hex))))) as unknown as Triple;
  const bend = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = bend(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = bend(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = bend(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab of two colours as somebody sees them; 2.3 is just noticeable. */
export function distance(a: string, b: string, vision: Vision): number {
  const [left, right] = [lab(a, vision), lab(b, vision)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/** Contrast ratio, 1–21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [a, b].map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex))).sort((l, r) => l - r) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

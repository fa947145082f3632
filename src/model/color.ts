// The ramps, as data: seven steps of one hue for levels, seven to either side of the reference for growth. Pages get
// them as custom properties written at build; a WebGL painter reads them from here. Light to dark means little to much
// in the light theme and dark to light in the dark one, so that much always stands out from the paper.

import { interpolateLab } from "d3-interpolate";

export type Theme = "light" | "dark";

/** A step of a ramp: `s` levels, `n` below the reference, `p` above it; 1 nearest to nothing, 7 farthest. */
export type Swatch = `${"s" | "n" | "p"}${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export const STEPS = 7;

const ENDS = {
  light: {
    s: ["#dfe0ee", "#8c86c0", "#2f2568"],
    n: ["#f7dcb4", "#c9792c", "#6f2c02"],
    p: ["#cfe6e4", "#4b9a9f", "#07404f"],
  },
  dark: {
    s: ["#36334f", "#7d76b8", "#dcd8ff"],
    n: ["#4a3420", "#b8702c", "#ffd39a"],
    p: ["#21403f", "#3f9296", "#c3f2ee"],
  },
} as const;

/** Colours that are not data: the paper and what lies quietly around the units. */
export const SURFACES = {
  light: { paper: "#fbfaf7", ink: "#1d1d1b", quiet: "#5b5a56", hairline: "#d9d5cc", sea: "#e7eef1", neighbours: "#f0ede6", coast: "#a9b4b8", river: "#b9cdd6", hatch: "#8f8b82", accent: "#b3261e" },
  dark: { paper: "#161615", ink: "#f2f0ea", quiet: "#a9a69e", hairline: "#3a3936", sea: "#1d2529", neighbours: "#222120", coast: "#4c565a", river: "#33454e", hatch: "#7d7a73", accent: "#ff8a7a" },
} as const satisfies Record<Theme, Record<string, string>>;

/** The first of the steps on which ink is hard to read. */
const DEEP = 5;

/** Whether ink is hard to read on a step: a label takes the paper's colour there, and the swatch for its halo. */
export function isDeep(swatch: Swatch): boolean {
  return Number(swatch[1]) >= DEEP;
}

function hex(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/**
 * All swatches of a theme.
 *
 * @returns swatch → `#rrggbb`, in steps that look even (straight lines in CIELAB through a middle colour)
 */
export function palette(theme: Theme): Readonly<Record<Swatch, string>> {
  const entries = (["s", "n", "p"] as const).flatMap((ramp) => {
    const [near, middle, far] = ENDS[theme][ramp];
    const lower = interpolateLab(near, middle);
    const upper = interpolateLab(middle, far);
    return Array.from({ length: STEPS }, (_, i) => {
      const t = (2 * i) / (STEPS - 1);
      return [`${ramp}${i + 1}`, hex(t <= 1 ? lower(t) : upper(t - 1))] as const;
    });
  });
  return Object.fromEntries(entries) as Record<Swatch, string>;
}

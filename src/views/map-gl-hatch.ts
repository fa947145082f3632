// The hatch of the map as an image an engine can tile, drawn texel by texel with the geometry of the SVG's pattern: a
// square with one diagonal 1 px wide. It must know no canvas and no engine.

import { HATCH } from "../draw/ground";

/** Texels to a screen pixel, so that a doubled screen shows the line sharp. */
const DENSITY = 2;

/** Straight RGBA, as an engine takes it. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Draws one square of the hatch.
 *
 * @param color `#rrggbb` of the lines; between them the image is clear
 * @param phase screen pixels by which the square's own origin lies right of and below the place where lines must meet
 * @returns 12 × 12 texels that join their own copies without a seam
 */
export function hatch(color: string, phase: readonly [x: number, y: number]): HatchImage {
  const side = HATCH * DENSITY;
  const rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const data = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5) / DENSITY + phase[0];
      const y = (row + 0.5) / DENSITY + phase[1];
      data.set([...rgb, Math.round(cover(x + y) * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** How much of a texel the line covers, 0–1, given the texel's distance from it along either axis. */
function cover(along: number): number {
  const apart = Math.abs(along - Math.round(along / HATCH) * HATCH) / Math.SQRT2;
  return Math.min(1, Math.max(0, (0.5 - apart) * DENSITY + 0.5));
}

/**
 * How to place a hatch on a world that an engine tiles at whole zooms, so that at one scale it is `HATCH`
 * pixels wide and its lines meet at map units 0, 0.
 *
 * @param worldX pixels of the engine's world, at that scale, from its corner to map units 0, 0; and likewise `worldY`
 * @param zoom the engine's zoom at that scale
 */
export function hatchPlacing(worldX: number, worldY: number, zoom: number): { pixelRatio: number; phase: [number, number] } {
  return { pixelRatio: DENSITY * 2 ** (zoom - Math.floor(zoom)), phase: [-worldX % HATCH, -worldY % HATCH] };
}

// How large type is on the stage: for the last row, whatever the screen. It must not know an element.

/** Smallest type of a map, in pixels. */
const SMALLEST = 11;

/** The share of the stage's shorter side that it must have: a little more than the fortieth. */
const SHARE = 0.0256;

/** How many times its usual size a map's type is drawn on a stage. @param width pixels, as the height */
export function stageZoom(width: number, height: number): number {
  return Math.max(1, (Math.min(width, height) * SHARE) / SMALLEST);
}

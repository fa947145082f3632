// Which step of which ramp a class takes: numbers to names, no colours, so that the first script carries none.

import type { Classes } from "./classify";
import type { Swatch } from "./color";

/** The farthest step, see `color.ts`. */
const FARTHEST = 7;

/** Steps for `count` classes going away from nothing, spread over the ramp: one class takes the middle. */
function spread(index: number, count: number): number {
  if (count === 1) return 4;
  if (count === 2) return index === 0 ? 2 : 6;
  return Math.round(1 + (index * (FARTHEST - 1)) / (count - 1));
}

/**
 * The swatch of a class.
 *
 * @param classes as cut by `classify`
 * @param index 0 … number of breaks
 * @returns a sequential step, or a step away from the reference on the class's side of it
 */
export function swatchOf(classes: Classes, index: number): Swatch {
  const count = classes.breaks.length + 1;
  if (classes.turn === null) return `s${spread(index, count)}` as Swatch;
  if (index < classes.turn) return `n${spread(classes.turn - 1 - index, classes.turn)}` as Swatch;
  return `p${spread(index - classes.turn, count - classes.turn)}` as Swatch;
}

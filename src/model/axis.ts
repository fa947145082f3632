// An axis that ends on round numbers: what a reader can hold values against.

import { extent, nice, ticks } from "d3-array";

/** A span of values with the numbers that stand along it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Ascending, both ends among them unless the span is a point. */
  readonly ticks: readonly number[];
}

/**
 * An axis for values.
 *
 * @param values finite; n ≥ 1
 * @param count ticks wanted, about; ≥ 1
 * @returns from a round number at or below the least to one at or above the most; equal ends for equal values
 */
export function axisOf(values: readonly number[], count: number): Axis {
  const [least = 0, most = 0] = extent(values);
  if (least === most) return { from: least, to: most, ticks: [least] };
  const [from, to] = nice(least, most, count);
  return { from, to, ticks: ticks(from, to, count) };
}

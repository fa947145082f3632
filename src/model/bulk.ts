// Which values an axis must hold so that most of them can be told apart. It must not know what is measured.

import { extent, quantileSorted } from "d3-array";

/** Fewer values than these have no bulk. */
const LEAST = 8;

/** Quartile distances beyond the quartiles from where a value lies far out (Tukey, Exploratory Data Analysis, 1977: the outer fences). */
const FENCE = 3;

/** Times the span of the rest that all must span before some are left outside. */
const SQUASH = 2;

/**
 * The values that an axis is fitted to.
 *
 * @param values finite, in any order
 * @returns all, unless a few far out would squash the others to less than half of the axis: then those within Tukey's outer fences
 */
export function bulkOf(values: readonly number[]): readonly number[] {
  if (values.length < LEAST) return values;
  const sorted = [...values].sort((a, b) => a - b);
  const [first, third] = [quantileSorted(sorted, 0.25) as number, quantileSorted(sorted, 0.75) as number];
  const far = FENCE * (third - first);
  const within = sorted.filter((value) => value >= first - far && value <= third + far);
  const span = (of: readonly number[]): number => {
    const [least = 0, most = 0] = extent(of);
    return most - least;
  };
  return within.length > 1 && span(within) > 0 && span(sorted) > SQUASH * span(within) ? within : values;
}

// Cuts values into classes. Methods decide which values stand together; a break is then the roundest number that keeps
// them so, because a reader remembers 10 and not 9.55. It must not know colours or words.

import { bisectLeft, bisectRight, quantileSorted } from "d3-array";
import { ckmeans } from "simple-statistics";

/** How values are grouped: nearly equal counts, equal widths, or least spread within a class. */
export type Method = "quantile" | "equal" | "natural";

export const METHODS: readonly Method[] = ["quantile", "equal", "natural"];

/** Fewest and most classes a reader may ask for: beyond seven, shades of one hue cannot be told apart. */
export const CLASS_LIMITS = { least: 2, most: 7, usual: 5 } as const;

/** Classes over one axis of values. */
export interface Classes {
  /** Inner breaks, ascending; a value equal to a break belongs to the class above it. */
  readonly breaks: readonly number[];
  /** Index of the first class at or above the reference, where a diverging ramp turns; `null` without a reference. */
  readonly turn: number | null;
  readonly least: number;
  readonly most: number;
}

/** The number with the fewest significant digits in `(low, high]`; `high` itself when none is rounder. */
export function roundest(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  // Digits needed to tell the two apart, from coarse to fine; 15 is all a double holds.
  for (let digits = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))); digits > -15; digits--) {
    for (const step of [5, 2, 1]) {
      const unit = step * 10 ** digits;
      // A hair more, since 9.2 / 0.2 is 45.999… in binary.
      const candidate = Number((Math.floor(high / unit + 1e-9) * unit).toPrecision(12));
      if (candidate > low && candidate <= high) return candidate;
    }
  }
  return high;
}

/** First values of each class but the lowest, ascending and distinct, none equal to the least value. */
function starts(sorted: readonly number[], count: number, method: Method): readonly number[] {
  const distinct = new Set(sorted).size;
  const classes = Math.min(count, distinct);
  if (classes < 2) return [];
  const cuts =
    method === "natural"
      ? ckmeans([...sorted], classes).slice(1).map((group) => Math.min(...group))
      : Array.from({ length: classes - 1 }, (_, i) => quantileSorted(sorted as number[], (i + 1) / classes) ?? Number.NaN);
  const found = cuts.map((cut) => sorted.find((value) => value >= cut) ?? Number.NaN);
  return [...new Set(found)].filter((value) => value > (sorted[0] ?? Number.NaN));
}

function equalBreaks(low: number, high: number, count: number): readonly number[] {
  const width = (high - low) / count;
  if (!(width > 0)) return [];
  // Two digits of the width: finer than the eye compares, and short enough to print whole.
  const digits = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(width))));
  return [...new Set(Array.from({ length: count - 1 }, (_, i) => Number((low + width * (i + 1)).toFixed(digits))))].filter(
    (value) => value > low && value < high,
  );
}

/** Breaks within one side of the reference; equal widths are measured from `low` to `high`. */
function sideBreaks(sorted: readonly number[], count: number, method: Method, low = sorted[0] as number, high = sorted.at(-1) as number): readonly number[] {
  if (count < 2) return [];
  if (method === "equal") return equalBreaks(low, high, count);
  return starts(sorted, count, method).map((start) => roundest(sorted[bisectLeft(sorted as number[], start) - 1] as number, start));
}

/**
 * Cuts values into classes.
 *
 * @param values finite numbers in the indicator's unit, any order; n ≥ 1
 * @param count classes wanted, 2–7
 * @param method how values are grouped; `equal` measures each side of the reference on its own
 * @param reference where a diverging ramp turns: always a break when values lie on both sides; `null` for none.
 *   The wanted classes are shared between the sides by how many values they hold, at least one each.
 * @returns inner breaks, ascending, at most `count − 1`; fewer when values tie. A value equal to a break belongs to
 *   the class above it, as in d3's threshold scale.
 * @throws RangeError if `values` is empty or holds a number that is not finite
 * @see Slocum et al., Thematic Cartography and Geovisualization (2009), ch. 4; Wang and Song (2011) for ckmeans
 */
export function classify(values: readonly number[], count: number, method: Method, reference: number | null): Classes {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError("classify needs finite values");
  const sorted = [...values].sort((a, b) => a - b);
  const extent = { least: sorted[0] as number, most: sorted[sorted.length - 1] as number };
  if (reference === null) return { breaks: sideBreaks(sorted, count, method), turn: null, ...extent };
  const below = sorted.filter((value) => value < reference);
  const above = sorted.filter((value) => value >= reference);
  if (below.length === 0) return { breaks: sideBreaks(above, count, method), turn: 0, ...extent };
  if (above.length === 0) {
    const breaks = sideBreaks(below, count, method);
    return { breaks, turn: breaks.length + 1, ...extent };
  }
  const share = Math.round((count * below.length) / sorted.length);
  const lower = sideBreaks(below, Math.min(count - 1, Math.max(1, share)), method, undefined, reference);
  const upper = sideBreaks(above, count - Math.min(count - 1, Math.max(1, share)), method, reference);
  return { breaks: [...lower, reference, ...upper], turn: lower.length + 1, ...extent };
}

/** Index of the class a value falls in, 0 the lowest. */
export function classOf(classes: Classes, value: number): number {
  return bisectRight(classes.breaks as number[], value);
}

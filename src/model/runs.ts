// Which figures of one unit may be joined by a line: the rule of every sparkline and time series. It must not know how a line is drawn.

import type { Atlas, Cell } from "./atlas";
import { breakAfter } from "./cells";
import { comparePeriods, parsePeriod } from "./period";
import type { Measure } from "./per-head";

/** A known figure of a series. */
export interface RunPoint {
  readonly period: string;
  readonly year: number;
  /** Its reports, the shown one first. */
  readonly cell: Cell;
}

/** Figures that may be joined, in the order of time; one that stands alone is a point. */
export type Run = readonly [RunPoint, ...RunPoint[]];

/**
 * The figures of a unit over all periods of one length, cut wherever they cannot be compared: at a year without a figure,
 * where the land changes, and where the shown report rests on another basis.
 *
 * @param measure what is measured; its indicator is of the atlas
 * @param unit of any era, or the country
 * @param months length of the periods, 2–12; see `parsePeriod`
 * @returns runs in the order of time, every known figure in exactly one of them; none when nothing is known
 */
export function runsOf(atlas: Atlas, measure: Measure, unit: string, months: number): readonly Run[] {
  const runs: [RunPoint, ...RunPoint[]][] = [];
  for (const period of [...(atlas.cells.get(measure.indicator.id)?.keys() ?? [])].sort(comparePeriods)) {
    const parsed = parsePeriod(period);
    const cell = parsed?.months === months ? measure.cell(period, unit) : null;
    if (!parsed || !cell) continue;
    const point = { period, year: parsed.year, cell };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isComparable(atlas, unit, last, point)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Whether a line may lead from one figure of a unit to the next: the year after, the same land, the same basis. */
function isComparable(atlas: Atlas, unit: string, from: RunPoint, to: RunPoint): boolean {
  return to.year === from.year + 1 && to.cell[0].basis === from.cell[0].basis && breakAfter(atlas, unit, from.period) === breakAfter(atlas, unit, to.period);
}

// A small chart of one indicator over the years, a strand for each compared unit: where everything stands, in pixels of a
// fixed frame. It must not know a document.

import { ticks } from "d3-array";

import type { Atlas, Indicator, Unit } from "./atlas";
import type { Measure } from "./per-head";
import { runsOf, type Run } from "./runs";

/** The frame of a small chart. Strands have their names to the right of them. */
export const STRANDS = { width: 344, height: 172, left: 50, right: 96, top: 10, bottom: 22 } as const;

/** Least distance of two names, in pixels. */
const LINE = 14;

/** Whole years: the only length with a long series. */
const YEAR = 12;

/** Gridlines wanted; d3 may take one more or less. */
const TICKS = 3;

export interface StrandPoint {
  readonly x: number;
  readonly y: number;
  readonly isEstimate: boolean;
}

/** One unit's figures. */
export interface Strand {
  readonly unit: Unit;
  /** Points that may be joined; a lone one stays a point. */
  readonly runs: readonly (readonly StrandPoint[])[];
  /** As known, with period and reports. */
  readonly known: readonly Run[];
  /** Where its name stands, and the point it is the name of; `null` without a figure. */
  readonly name: { readonly y: number; readonly from: StrandPoint } | null;
}

export interface StrandsScene {
  readonly key: string;
  readonly indicator: Indicator;
  readonly strands: readonly Strand[];
  readonly years: readonly [first: number, last: number];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Moves names apart, from above downwards and back up where they would leave the frame. */
function spread(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed = [...wanted];
  order.forEach((index, i) => {
    const above = order[i - 1];
    if (above !== undefined) placed[index] = Math.max(placed[index] as number, (placed[above] as number) + LINE);
  });
  let floor: number = STRANDS.height - STRANDS.bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] as number, floor);
    floor = (placed[index]) - LINE;
  }
  return placed;
}

/**
 * The years of an indicator for a few units.
 *
 * @param key tells it from the same indicator per head
 * @returns `null` unless one of them has two figures; zero is always within the frame
 */
export function strands(atlas: Atlas, key: string, measure: Measure, units: readonly Unit[]): StrandsScene | null {
  const known = units.map((unit) => runsOf(atlas, measure, unit.id, YEAR));
  const points = known.flat(2);
  if (!known.some((runs) => runs.flat().length > 1)) return null;
  const years = points.map(({ year }) => year);
  const values = points.map(({ cell }) => cell[0].value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const { width, height, left, right, top, bottom } = STRANDS;
  const x = (year: number): number => left + 5 + ((year - first) / (last - first || 1)) * (width - left - right - 10);
  const y = (value: number): number => height - bottom - ((value - low) / (high - low || 1)) * (height - top - bottom);
  const runs = known.map((each) => each.map((run) => run.map(({ year, cell }): StrandPoint => ({ x: x(year), y: y(cell[0].value), isEstimate: cell[0].status === "estimate" }))));
  const ends = runs.map((each) => each.at(-1)?.at(-1) ?? null);
  const named = units.map((_, index) => index).filter((index) => ends[index]);
  const names = spread(named.map((index) => (ends[index] as StrandPoint).y));
  return {
    key,
    indicator: measure.indicator,
    years: [first, last],
    ticks: ticks(low, high, TICKS).map((value) => ({ value, y: y(value) })),
    strands: units.map((unit, index): Strand => {
      const from = ends[index];
      return { unit, runs: runs[index] ?? [], known: known[index] ?? [], name: from ? { y: names[named.indexOf(index)] as number, from } : null };
    }),
  };
}

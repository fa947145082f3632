// A unit's figures over the years as a small line beside its name: where its points lie, and what it says in words. It
// must not know how large it is drawn.

import { extent } from "d3-array";

import type { Indicator, Language } from "./atlas";
import { reportText } from "./format";
import { periodText } from "./period";
import type { Run, RunPoint } from "./runs";
import { SPARK_WORDS } from "./words-spark";

/** First and last year, both included. */
export type Span = readonly [from: number, to: number];

/** One figure of a sparkline. */
export interface SparkPoint {
  /** 0 at the first year of the span, 1 at its last. */
  readonly x: number;
  /** 0 at the unit's lowest figure, 1 at its highest. */
  readonly y: number;
  readonly estimate: boolean;
  /** Whether it is the present period's. */
  readonly now: boolean;
}

/** A sparkline on a scale of its own. */
export interface Spark {
  /** Points that may be joined, each list in the order of time. */
  readonly lines: readonly (readonly SparkPoint[])[];
  /** Height of the indicator's reference, where figures lie on both sides of it. */
  readonly reference: number | null;
  /** The latest, the lowest and the highest figure with their periods. */
  readonly spoken: string;
}

/** The years that the series of several units cover together; `null` when nothing is known. */
export function spanOf(all: readonly (readonly Run[])[]): Span | null {
  const [from, to] = extent(all.flat(2), ({ year }) => year);
  return from === undefined || to === undefined ? null : [from, to];
}

/** Lowest, highest and latest in words. */
function spokenOf(points: readonly [RunPoint, ...RunPoint[]], lowest: number, highest: number, indicator: Indicator, language: Language): string {
  const say = SPARK_WORDS[language];
  const said = ({ cell, period }: RunPoint): string => `${reportText(cell[0], indicator, language)} (${periodText(period, language)})`;
  const at = (value: number): RunPoint => points.find(({ cell }) => cell[0].value === value) ?? points[0];
  if (points.length === 1) return `${say.once} ${said(points[0])}`;
  return `${say.latest} ${said(points.at(-1) ?? points[0])}, ${say.lowest} ${said(at(lowest))}, ${say.highest} ${said(at(highest))}`;
}

/**
 * The sparkline of a unit.
 *
 * @param runs of one length of period
 * @param span years that the width stands for; holds every year of `runs`
 * @param period the present one
 * @returns `null` when nothing is known of the unit
 */
export function sparkOf(runs: readonly Run[], span: Span, period: string, indicator: Indicator, language: Language): Spark | null {
  const [first, ...rest] = runs.flat();
  if (!first) return null;
  const points = [first, ...rest] as const;
  const [lowest, highest] = extent(points, ({ cell }) => cell[0].value) as [number, number];
  const height = (value: number): number => (highest > lowest ? (value - lowest) / (highest - lowest) : 0.5);
  const [from, to] = span;
  const place = (point: RunPoint): SparkPoint => ({
    x: to > from ? (point.year - from) / (to - from) : 0.5,
    y: height(point.cell[0].value),
    estimate: point.cell[0].status === "estimate",
    now: point.period === period,
  });
  const { reference } = indicator;
  return {
    lines: runs.map((run) => run.map(place)),
    reference: reference !== null && reference > lowest && reference < highest ? height(reference) : null,
    spoken: spokenOf(points, lowest, highest, indicator, language),
  };
}

// The ranking as bars: who stands where, how long each bar is, and the lines it is read against. It must not know a pixel.

import type { Atlas, Report } from "./atlas";
import { countryCell } from "./country";
import { measured } from "./per-head";
import { parsePeriod } from "./period";
import { runsOf } from "./runs";
import type { MapScene, UnitScene } from "./scene";
import { spanOf, sparkOf, type Spark, type Span } from "./spark";

/** A bar from the zero line to the figure, in per cent of the plot's width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Below zero: it grows to the left, and its figure stands there. */
  readonly isNegative: boolean;
}

export interface BarRow {
  readonly unit: UnitScene;
  /** `null` when there is no figure. */
  readonly bar: Bar | null;
}

/** The country's own figure. */
export interface Country {
  readonly report: Report;
  /** Per cent of the plot's width; `null` for a total, which no part of it can be held against. */
  readonly at: number | null;
}

/** A ranking, ready to draw. */
export interface BarsScene {
  /** The known, highest first, equals by name; then the missing, by name. */
  readonly rows: readonly BarRow[];
  /** Where zero lies, in per cent of the plot's width. */
  readonly zero: number;
  /** Where the classes meet, zero aside, in per cent of the plot's width. */
  readonly breaks: readonly number[];
  readonly country: Country | null;
  /** Units with equal figures, by shared place. */
  readonly ties: readonly (readonly [UnitScene, ...UnitScene[]])[];
}

/** The sparklines of a ranking. */
export interface BarSparks {
  /** Years that every sparkline's width stands for; `null` when nothing is known. */
  readonly span: Span | null;
  /** By unit; one without a figure in any period of this length has none. */
  readonly sparks: ReadonlyMap<string, Spark>;
}

function inOrder(units: readonly UnitScene[], language: string): readonly UnitScene[] {
  const names = new Intl.Collator(language);
  const last = Number.POSITIVE_INFINITY;
  return [...units].sort((a, b) => (a.rank?.place ?? last) - (b.rank?.place ?? last) || names.compare(a.name, b.name) || 0);
}

function tiesOf(known: readonly UnitScene[]): BarsScene["ties"] {
  const places = [...new Set(known.flatMap(({ rank }) => (rank && rank.tied > 1 ? [rank.place] : [])))];
  return places.map((place) => known.filter(({ rank }) => rank?.place === place) as [UnitScene, ...UnitScene[]]);
}

/**
 * The ranking of a picture.
 *
 * @param scene as `mapScene` makes it of the same atlas; without a single figure all rows are missing ones
 */
export function barsScene(atlas: Atlas, scene: MapScene): BarsScene {
  const report = countryCell(atlas, scene.choice)?.[0] ?? null;
  const isComparable = !scene.indicator.additive;
  const values = [0, ...scene.units.flatMap(({ cell }) => cell?.[0].value ?? []), ...(report && isComparable ? [report.value] : [])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number): number => (most > least ? Number(((100 * (value - least)) / (most - least)).toFixed(3)) : 0);
  const units = inOrder(scene.units, scene.choice.language);
  return {
    rows: units.map((unit) => {
      const value = unit.cell?.[0].value;
      return { unit, bar: value === undefined ? null : { from: at(0), to: at(value), isNegative: value < 0 } };
    }),
    zero: at(0),
    breaks: (scene.classes?.breaks ?? []).filter((value) => value !== 0).map(at),
    country: report && { report, at: isComparable ? at(report.value) : null },
    ties: tiesOf(units),
  };
}

/**
 * A line for every unit over the periods as long as the present one: more work than the bars, so a page asks for it after them.
 *
 * @param scene as for `barsScene`
 */
export function barSparks(atlas: Atlas, scene: MapScene): BarSparks {
  const measure = measured(atlas, scene.choice);
  const { period, language } = scene.choice;
  const months = parsePeriod(period)?.months ?? 0;
  const runs = scene.units.map(({ unit }) => [unit.id, runsOf(atlas, measure, unit.id, months)] as const);
  const span = spanOf(runs.map(([, all]) => all));
  const sparks = runs.flatMap(([id, all]) => {
    const spark = span && sparkOf(all, span, period, scene.indicator, language);
    return spark ? [[id, spark] as const] : [];
  });
  return { span, sparks: new Map(sparks) };
}

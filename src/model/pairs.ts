// The scatter of two indicators, ready to draw: every unit with both figures, the axes, the lines that quarter the plot,
// and who is left out and why. It must not know a pixel.

import { median } from "d3-array";

import type { Atlas, Cell, Indicator } from "./atlas";
import { bulkOf } from "./bulk";
import { notesOn, type Absence } from "./cells";
import { COUNTRY } from "./country";
import { correlate, type Correlation, type Pair } from "./correlation";
import { statusText } from "./describe";
import { figureText, reportText } from "./format";
import { secondOf } from "./pairing";
import { measured } from "./per-head";
import { periodText } from "./period";
import { isWide, plotAxis, type PlotAxis } from "./plot-axis";
import type { MapScene, UnitScene } from "./scene";
import { words } from "./words";

/** A line across the plot: zero for growth, the median of what is shown for levels, the country's own figure where known. */
export interface Line {
  readonly kind: "zero" | "median" | "country";
  readonly value: number;
  readonly at: number;
  readonly label: string;
}

/** One side of the plot. */
export interface Side {
  readonly indicator: Indicator;
  readonly period: string;
  /** Indicator, period, unit of measure. */
  readonly title: string;
  readonly axis: PlotAxis;
  /** The first of them quarters the plot. */
  readonly lines: readonly [Line, ...Line[]];
  /** Whether it may be logarithmic, and whether it is by itself. */
  readonly canLog: boolean;
  readonly usesLog: boolean;
}

export interface Point {
  readonly unit: UnitScene;
  /** 0 to 1 from the left, and from the bottom. */
  readonly x: number;
  readonly y: number;
  readonly estimate: boolean;
  /** Highest or lowest on either side: named before others. */
  readonly isExtreme: boolean;
  /** Above the line that quarters the plot, on either side. */
  readonly above: { readonly x: boolean; readonly y: boolean };
  /** Its name, and at the edge of an axis that it lies beyond, an arrow and the figure. */
  readonly label: string;
  readonly isBeyond: boolean;
  /** Both figures, as they are printed. */
  readonly figures: readonly [x: string, y: string];
  readonly spoken: string;
}

/** A unit without one of the two figures, or both; `null` where it has it. */
export interface LeftOut {
  readonly unit: UnitScene;
  readonly x: Absence | null;
  readonly y: Absence | null;
}

export interface PairsScene {
  readonly x: Side;
  readonly y: Side;
  /** In the order of the table of units. */
  readonly points: readonly Point[];
  readonly leftOut: readonly LeftOut[];
  readonly correlation: Correlation | null;
  readonly notes: readonly string[];
}

interface Raw {
  readonly indicator: Indicator;
  readonly period: string;
  readonly cell: (unit: string) => Cell | null;
  readonly absence: (unit: string) => Absence;
}

/** How a line is called. */
export type LineWords = Readonly<Record<Line["kind"], string>>;

function side(raw: Raw, values: readonly number[], wish: boolean | undefined, scene: MapScene, lineWords: LineWords): Side {
  const { indicator, period } = raw;
  const { language } = scene.choice;
  const isLevel = indicator.kind === "level";
  const canLog = isLevel && values.length > 0 && values.every((value) => value > 0);
  const usesLog = canLog && isWide(values);
  const country = indicator.additive ? null : raw.cell(COUNTRY)?.[0];
  const middle = isLevel ? (median(values) ?? 0) : (indicator.reference ?? 0);
  const isLog = canLog && (wish ?? usesLog);
  const axis = plotAxis([...(isLevel ? values : bulkOf(values)), middle, ...(country ? [country.value] : []), ...(isLog ? [] : [0])], isLog);
  // The median of an even number of figures lies between two of them: no digit more than they have.
  const digits = Math.max(0, ...values.map((value) => String(value).split(".")[1]?.length ?? 0));
  const line = (kind: Line["kind"], value: number, decimals: number | "max"): Line => ({ kind, value, at: axis.at(value), label: kind === "zero" ? lineWords.zero : `${lineWords[kind]} ${figureText(value, decimals, indicator, language)}` });
  const unit = words(language).units[indicator.unit];
  return {
    indicator,
    period,
    title: [indicator.name[language], periodText(period, language), ...(unit ? [unit] : [])].join(", "),
    axis,
    lines: [isLevel ? line("median", Number(middle.toFixed(digits)), "max") : line("zero", middle, "max"), ...(country ? [line("country", country.value, country.decimals)] : [])],
    canLog,
    usesLog,
  };
}

/**
 * The scatter of a picture.
 *
 * @param scene of the same atlas: its indicator, per head where that is chosen, lies on the first side
 * @param log what the reader asked of each side; `undefined` leaves it to the figures
 */
export function pairsScene(atlas: Atlas, scene: MapScene, log: { readonly x?: boolean | undefined; readonly y?: boolean | undefined }, lineWords: LineWords): PairsScene {
  const { choice } = scene;
  const { language } = choice;
  const second = secondOf(atlas, choice);
  const raws = [{ period: choice.period, ...measured(atlas, choice) }, { period: second.period, ...measured(atlas, { indicator: second.indicator, per: null }) }].map(
    ({ indicator, period, cell, absence }): Raw => ({ indicator, period, cell: (unit) => cell(period, unit), absence: (unit) => absence(period, unit) }),
  );
  const [first, other] = raws as [Raw, Raw];
  const both = scene.units.flatMap((unit) => {
    const [x, y] = [first.cell(unit.unit.id), other.cell(unit.unit.id)];
    return x && y ? [{ unit, x: x[0], y: y[0] }] : [];
  });
  const xs = both.map(({ x }) => x.value);
  const ys = both.map(({ y }) => y.value);
  const [x, y] = [side(first, xs, log.x, scene, lineWords), side(other, ys, log.y, scene, lineWords)];
  const isEnd = (value: number, values: readonly number[]): boolean => value === Math.min(...values) || value === Math.max(...values);
  const says = (report: Cell[0], of: Side): string => `${of.title}: ${reportText(report, of.indicator, language)} (${statusText(report, language)})`;
  const place = (pair: (typeof both)[number]): Pick<Point, "x" | "y" | "label" | "isBeyond"> => {
    const at = { x: x.axis.at(pair.x.value), y: y.axis.at(pair.y.value) };
    const arrow = (of: number, low: string, high: string): string => (of < 0 ? low : of > 1 ? high : "");
    const far = [[arrow(at.x, "←", "→"), pair.x, x] as const, [arrow(at.y, "↓", "↑"), pair.y, y] as const].filter(([mark]) => mark);
    const within = (of: number): number => Math.min(1, Math.max(0, of));
    return { x: within(at.x), y: within(at.y), isBeyond: far.length > 0, label: [pair.unit.name, ...far.map(([mark, report, of]) => `${mark} ${reportText(report, of.indicator, language)}`)].join(" ") };
  };
  return {
    x,
    y,
    points: both.map((pair) => ({
      unit: pair.unit,
      ...place(pair),
      estimate: pair.x.status === "estimate" || pair.y.status === "estimate",
      isExtreme: isEnd(pair.x.value, xs) || isEnd(pair.y.value, ys),
      above: { x: pair.x.value > x.lines[0].value, y: pair.y.value > y.lines[0].value },
      figures: [reportText(pair.x, x.indicator, language), reportText(pair.y, y.indicator, language)],
      spoken: `${pair.unit.name}. ${says(pair.x, x)}. ${says(pair.y, y)}`,
    })),
    leftOut: scene.units.flatMap((unit): LeftOut[] => {
      const [noX, noY] = [first, other].map((raw) => (raw.cell(unit.unit.id) ? null : raw.absence(unit.unit.id)));
      return noX || noY ? [{ unit, x: noX ?? null, y: noY ?? null }] : [];
    }),
    correlation: correlate(both.map((pair): Pair => ({ unit: pair.unit.unit.id, x: pair.x.value, y: pair.y.value }))),
    notes: [...new Set(both.flatMap(({ unit }) => raws.flatMap((raw) => notesOn(atlas, raw.indicator.id, raw.period, unit.unit.id).map((note) => `${unit.name}: ${note[language]}`))))],
  };
}

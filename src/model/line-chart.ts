// The figures of all units over periods of one length, as lines that join only what may be compared. It must not know a
// pixel or how a line looks.

import { nice, ticks } from "d3-array";

import type { Atlas, Indicator, Language } from "./atlas";
import { bulkOf } from "./bulk";
import { drawnUnits, notesOn, periodsOf, remarkOf, unitOf } from "./cells";
import { comparedUnits, type Choice } from "./choice";
import { COUNTRY } from "./country";
import { statusText } from "./describe";
import { dateText, figureText, reportText } from "./format";
import { measured } from "./per-head";
import { parsePeriod, periodEnd, periodText } from "./period";
import { runsOf, type RunPoint } from "./runs";

/** About how many values are named on the axis. */
const TICKS = 5;

/** One figure of a line. */
export interface ChartPoint {
  readonly period: string;
  /** Its last day, from 0 to 1 across the chart. */
  readonly at: number;
  readonly value: number;
  readonly estimate: boolean;
  /** As published, with its unit. */
  readonly figure: string;
  /** It has a remark beside it. */
  readonly remarked: boolean;
  /** Name, period, figure with unit, status, notes. */
  readonly spoken: string;
}

/** What a unit is in the chart: the country's line is a reference, the compared and the chosen are named. */
export type Role = "quiet" | "compared" | "chosen" | "country";

export interface ChartLine {
  readonly unit: string;
  readonly name: string;
  readonly role: Role;
  /** Points that may be joined, one list a stretch. */
  readonly runs: readonly (readonly ChartPoint[])[];
  /** Where a change of land cuts the line: its date across the chart, the points on both sides. */
  readonly cuts: readonly { readonly at: number; readonly from: ChartPoint; readonly to: ChartPoint }[];
}

export interface LineChart {
  readonly indicator: Indicator;
  readonly months: number;
  /** Lengths of period that have a figure, in months, with how many periods, the longest first. */
  readonly lengths: readonly { readonly months: number; readonly periods: number }[];
  /** In the order of the table of units, the country last. */
  readonly lines: readonly ChartLine[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where the present period ends, if that is within the chart. */
  readonly present: number | null;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Figures that lie outside the axis, which fits the rest; none on an axis of levels. */
  readonly beyond: readonly { readonly line: ChartLine; readonly point: ChartPoint; readonly text: string }[];
  /** Whether the lines hold at least one stretch of two points. */
  readonly joined: boolean;
  /** What cuts lines and what looks wrong in them, in words, each once. */
  readonly notes: readonly string[];
  /** The country's figure is known and left out: beside parts that add up to it nothing else would be seen. */
  readonly withoutCountry: boolean;
}

/** Powers of ten and their double and fivefold within a range of positive numbers, both ends beyond it. */
function logTicks(low: number, high: number): readonly number[] {
  const from = Math.floor(Math.log10(low));
  const decades = Math.ceil(Math.log10(high)) - from + 1;
  const steps = decades > 4 ? [1] : [1, 2, 5];
  const all = Array.from({ length: decades }, (_, i) => steps.map((step) => Number((step * 10 ** (from + i)).toPrecision(1)))).flat();
  const first = all.findLastIndex((value) => value <= low);
  const last = all.findIndex((value) => value >= high);
  return all.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
}

function scaleOf(values: readonly number[], indicator: Indicator, log: boolean): readonly number[] {
  if (values.length === 0) return [0, 1];
  if (log) return logTicks(Math.min(...values), Math.max(...values));
  const base = indicator.reference ?? 0;
  const fitted = indicator.kind === "level" ? values : bulkOf(values);
  const [low, high] = nice(Math.min(base, ...fitted), Math.max(base, ...fitted), TICKS);
  return ticks(low, high, TICKS);
}

/** A stretch without what a logarithm has no place for: nothing joins what stood on both sides of it. */
function stretches(run: readonly ChartPoint[], log: boolean): readonly (readonly ChartPoint[])[] {
  const lost = log ? run.findIndex(({ value }) => value <= 0) : -1;
  if (lost < 0) return run.length > 0 ? [run] : [];
  return [...stretches(run.slice(0, lost), log), ...stretches(run.slice(lost + 1), log)];
}

function spanText(from: string, to: string, language: Language): string {
  return from === to ? periodText(from, language) : `${periodText(from, language)} – ${periodText(to, language)}`;
}

/** What stands below the chart of these lines. */
function notesOf(atlas: Atlas, lines: readonly ChartLine[], indicator: string, language: Language): readonly string[] {
  const cuts = lines.flatMap((line) =>
    line.cuts.flatMap(({ from, to }) =>
      atlas.breaks
        .filter(({ unit, kind, date }) => unit === line.unit && kind === "territory" && periodEnd(from.period) < date && date <= periodEnd(to.period))
        .map(({ date, what }) => `${line.name}, ${dateText(date, language)}: ${what[language]}.`),
    ),
  );
  const remarks = lines.flatMap((line) => {
    const points = line.runs.flat();
    return atlas.remarks
      .filter((remark) => remark.unit === line.unit && remark.indicator === indicator && points.some(({ period }) => remarkOf(atlas, indicator, period, line.unit) === remark))
      .map(({ from, to, what }) => `† ${line.name}, ${spanText(from, to, language)}: ${what[language]}.`);
  });
  return [...new Set([...cuts, ...remarks])];
}

/**
 * The chart of a choice.
 *
 * @param months length of the periods shown; of a length without figures nothing is drawn
 * @param log whether values stand by their logarithm; what is not above zero is then left out
 */
export function lineChart(atlas: Atlas, choice: Choice, months: number, log: boolean): LineChart {
  const { language } = choice;
  const measure = measured(atlas, choice);
  const { indicator } = measure;
  const units = drawnUnits(atlas);
  const all = periodsOf(atlas, choice.indicator).filter(({ id }) => units.some((unit) => measure.cell(id, unit.id)));
  const lengthOf = (id: string): number => parsePeriod(id)?.months ?? 0;
  const shown = all.filter(({ id }) => lengthOf(id) === months).map(({ id }) => id);
  const firstYear = parsePeriod(shown[0] ?? choice.period)?.year ?? 0;
  const lastYear = parsePeriod(shown.at(-1) ?? choice.period)?.year ?? 0;
  const [start, end] = [firstYear, lastYear].map((year) => Date.UTC(year, months, 0)) as [number, number];
  // A lone period stands in the middle.
  const place = (iso: string): number => (start === end ? 0.5 : (Date.parse(iso) - start) / (end - start));
  const compared = comparedUnits(choice);

  const pointOf = (unit: string, name: string, { period, cell: [report] }: RunPoint): ChartPoint => ({
    period,
    at: place(periodEnd(period)),
    value: report.value,
    estimate: report.status === "estimate",
    figure: reportText(report, indicator, language),
    remarked: remarkOf(atlas, choice.indicator, period, unit) !== null,
    spoken: [`${name}, ${periodText(period, language)}: ${reportText(report, indicator, language)}, ${statusText(report, language)}`, ...notesOn(atlas, choice.indicator, period, unit).map((note) => note[language])].join("; "),
  });
  const lineOf = (unit: string, name: string, role: Role): ChartLine => {
    const runs = runsOf(atlas, measure, unit, months).flatMap((run) => stretches(run.map((point) => pointOf(unit, name, point)), log));
    const cuts = runs.slice(1).flatMap((run, i) => {
      const [from, to] = [runs[i]?.at(-1), run[0]] as [ChartPoint, ChartPoint];
      const cut = atlas.breaks.find((b) => b.unit === unit && b.kind === "territory" && periodEnd(from.period) < b.date && b.date <= periodEnd(to.period));
      return cut ? [{ at: place(cut.date), from, to }] : [];
    });
    return { unit, name, role, runs, cuts };
  };
  const isPart = indicator.additive || indicator.unit === "count";
  const country = unitOf(atlas, COUNTRY);
  const reference = country ? lineOf(country.id, country.name[language], "country") : null;
  const lines = [
    ...units.map(({ id, name }) => lineOf(id, name[language], id === choice.unit ? "chosen" : compared.includes(id) ? "compared" : "quiet")),
    ...(reference && !isPart ? [reference] : []),
  ].filter(({ runs }) => runs.length > 0);
  const values = scaleOf(lines.flatMap(({ runs }) => runs.flat().map(({ value }) => value)), indicator, log);
  const [low, high] = [values[0] as number, values.at(-1) as number];
  const present = place(periodEnd(choice.period));
  return {
    indicator,
    months,
    lengths: [...new Set(all.map(({ id }) => lengthOf(id)))].sort((a, b) => b - a).map((length) => ({ months: length, periods: all.filter(({ id }) => lengthOf(id) === length).length })),
    lines,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({ year: firstYear + i, at: place(new Date(Date.UTC(firstYear + i, months, 0)).toISOString()) })),
    present: start !== end && present >= 0 && present <= 1 ? present : null,
    low,
    high,
    ticks: values.map((value) => ({ value, label: figureText(value, "max", indicator, language) })),
    beyond: lines.flatMap((line) => line.runs.flat().flatMap((point) => (point.value < low || point.value > high ? [{ line, point, text: `${line.name}, ${periodText(point.period, language)}: ${point.figure}` }] : []))),
    joined: lines.some(({ role, runs }) => role !== "country" && runs.some((run) => run.length > 1)),
    notes: notesOf(atlas, lines, choice.indicator, language),
    withoutCountry: isPart && (reference?.runs.length ?? 0) > 0,
  };
}

// Everything a reader could compare in one picture, decided before a pixel is drawn: class, value, label, order, marks
// and words of every unit. Painters decide nothing. It must not know a document or a colour.

import type { Atlas, Cell, Indicator, Unit } from "./atlas";
import { drawnUnits, notesOn, type Absence } from "./cells";
import { usualForm, usualMethod, type Choice, type Form } from "./choice";
import { CLASS_LIMITS, classify, classOf, type Classes } from "./classify";
import type { Swatch } from "./color";
import { countryCell } from "./country";
import { countryText, summary, title, unitSpoken } from "./describe";
import { figureText } from "./format";
import { measured, shownValues, type Measure } from "./per-head";
import { ranks, type Rank } from "./rank";
import { keyValues } from "./size";
import { swatchOf } from "./swatch";
import { words } from "./words";

/** One unit as it will be drawn. */
export interface UnitScene {
  readonly unit: Unit;
  /** Class of the value, 0 the lowest. */
  readonly class: number | "missing";
  readonly swatch: Swatch | null;
  readonly cell: Cell | null;
  readonly absence: Absence | null;
  /** Name in the choice's language. */
  readonly name: string;
  /** The shown figure without its unit; empty when missing. */
  readonly figure: string;
  /** Said before the period was over, or worded as an estimate: drawn with a dotted edge. */
  readonly estimate: boolean;
  /** What must be known of the figure: the land it is of, when the unit has since given or taken some, and what looks wrong in it. */
  readonly notes: readonly string[];
  /** Its place among the known ones; `null` when missing. */
  readonly rank: Rank | null;
  /** Name, figure with unit, place, class, status, notes: what a screen reader says. */
  readonly spoken: string;
  readonly chosen: boolean;
  /** Share of the largest value, 0–1: the area of its circle; `null` when missing, or not drawn as circles. */
  readonly size: number | null;
}

export interface LegendClass {
  readonly class: number;
  readonly swatch: Swatch;
  readonly label: string;
  readonly count: number;
  /** The reference is this class's lower bound and values lie on both sides: drawn with a heavy rule. */
  readonly turn: boolean;
}

export interface LegendScene {
  readonly title: string;
  readonly known: number;
  readonly total: number;
  readonly classes: readonly LegendClass[];
  readonly missing: { readonly count: number; readonly reasons: readonly { readonly absence: Absence; readonly count: number }[] };
  readonly estimates: number;
  /** Units whose figure has a note. */
  readonly noted: number;
  /** The country's own figure in a line, with its status; `null` where none is known. */
  readonly country: string | null;
  /** Whether figures are per head, each divided by the people of its own unit. */
  readonly perHead: boolean;
  /** Round values, the largest first, as shares of the largest value; empty when nothing is drawn as circles. */
  readonly sizes: readonly { readonly share: number; readonly label: string }[];
}

/** The map of one choice, ready to paint. */
export interface MapScene {
  readonly choice: Choice;
  readonly indicator: Indicator;
  /** How values are drawn. */
  readonly form: Form;
  readonly title: string;
  readonly summary: string;
  /** What was published of the whole country, measured alike, as a reference; often nothing. */
  readonly country: Cell | null;
  /** In the order of the table of units. */
  readonly units: readonly UnitScene[];
  readonly legend: LegendScene;
  readonly classes: Classes | null;
}

function unitScene(atlas: Atlas, choice: Choice, measure: Measure, classes: Classes | null, rank: Rank | null, most: number | null, unit: Unit): UnitScene {
  const { language, period } = choice;
  const { indicator } = measure;
  const cell = measure.cell(period, unit.id);
  const index = cell && classes ? classOf(classes, cell[0].value) : null;
  const why = cell ? null : measure.absence(period, unit.id);
  const notes = cell ? notesOn(atlas, indicator.id, period, unit.id).map((note) => note[language]) : [];
  const place = rank && classes && index !== null ? { rank, class: index + 1, of: classes.breaks.length + 1 } : null;
  return {
    unit,
    class: index ?? "missing",
    swatch: index === null || !classes ? null : swatchOf(classes, index),
    cell,
    absence: why,
    name: unit.name[language],
    figure: cell ? figureText(cell[0].value, cell[0].decimals, indicator, language) : "",
    estimate: cell?.[0].status === "estimate",
    notes,
    rank,
    spoken: [unitSpoken(unit, cell, why, indicator, place, language), ...notes].join("; "),
    chosen: choice.unit === unit.id,
    size: cell && most !== null ? (most > 0 ? cell[0].value / most : 0) : null,
  };
}

/** Class bounds in words: `dưới 0%`, `từ 0% đến dưới 9%`, `từ 14% trở lên`; a lone class gives its extent. */
export function classLabel(classes: Classes, index: number, indicator: Indicator, language: Choice["language"]): string {
  const text = (value: number): string => figureText(value, "max", indicator, language);
  const from = classes.breaks[index - 1];
  const to = classes.breaks[index];
  if (from === undefined && to === undefined) return classes.least === classes.most ? text(classes.least) : `${text(classes.least)} – ${text(classes.most)}`;
  if (from === undefined) return `${language === "vi" ? "dưới" : "below"} ${text(to as number)}`;
  if (to === undefined) return language === "vi" ? `từ ${text(from)} trở lên` : `${text(from)} and above`;
  return language === "vi" ? `từ ${text(from)} đến dưới ${text(to)}` : `${text(from)} to below ${text(to)}`;
}

function legendScene(units: readonly UnitScene[], classes: Classes | null, most: number | null, country: Cell | null, indicator: Indicator, choice: Choice): LegendScene {
  const rows = classes ? Array.from({ length: classes.breaks.length + 1 }, (_, i) => i) : [];
  const missing = units.filter((unit) => unit.class === "missing");
  const reasons = [...new Set(missing.map((unit) => unit.absence as Absence))];
  const unit = words(choice.language).units[indicator.unit];
  return {
    title: unit ? `${indicator.name[choice.language]}, ${unit}` : indicator.name[choice.language],
    known: units.length - missing.length,
    total: units.length,
    classes: rows.map((index) => ({
      class: index,
      swatch: swatchOf(classes as Classes, index),
      label: classLabel(classes as Classes, index, indicator, choice.language),
      count: units.filter((scene) => scene.class === index).length,
      turn: index > 0 && classes?.turn === index,
    })),
    missing: { count: missing.length, reasons: reasons.map((why) => ({ absence: why, count: missing.filter((scene) => scene.absence === why).length })) },
    estimates: units.filter((scene) => scene.estimate).length,
    noted: units.filter((scene) => scene.notes.length > 0).length,
    country: country ? countryText(country[0], indicator, choice.language) : null,
    perHead: choice.per === "head",
    sizes: most ? keyValues(most).map((value) => ({ share: value / most, label: figureText(value, "max", indicator, choice.language) })) : [],
  };
}

/** Classes as a choice asks for them. @param values at least one */
export function cut(values: readonly number[], { classes, method }: Pick<Choice, "classes" | "method">, { id, reference }: Indicator): Classes {
  return classify(values, classes ?? CLASS_LIMITS.usual, method ?? usualMethod(id), reference);
}

/**
 * The picture of a choice.
 *
 * @param choice as mended; a period without a single figure gives 28 missing units and no classes
 * @param shared classes of a picture beside it, by which this one is cut and its circles are sized too
 */
export function mapScene(atlas: Atlas, choice: Choice, shared: Classes | null = null): MapScene {
  const measure = measured(atlas, choice);
  const { indicator } = measure;
  const drawn = drawnUnits(atlas);
  const values = shownValues(atlas, measure, choice.period);
  const places = ranks(values);
  const classes = values.size > 0 ? (shared ?? cut([...values.values()], choice, indicator)) : null;
  const form = choice.form ?? usualForm(atlas, choice);
  const most = form === "symbols" && classes ? classes.most : null;
  const country = countryCell(atlas, choice);
  const units = drawn.map((unit) => unitScene(atlas, choice, measure, classes, places.get(unit.id) ?? null, most, unit));
  return {
    choice,
    indicator,
    form,
    title: title(indicator, choice),
    summary: summary(units, indicator, choice),
    country,
    units,
    legend: legendScene(units, classes, most, country, indicator, choice),
    classes,
  };
}

/** What of a choice decides what is drawn of it. */
const PICTURED = ["language", "indicator", "period", "unit", "per", "form", "method", "classes"] as const;

/**
 * The picture of the next choice.
 *
 * @param scene the picture so far
 * @returns where only what lies beside the picture was chosen, such as another view, the same units, legend and classes,
 *   so that who draws them sees that nothing changed
 */
export function nextScene(atlas: Atlas, scene: MapScene, choice: Choice): MapScene {
  return PICTURED.every((part) => choice[part] === scene.choice[part]) ? { ...scene, choice } : mapScene(atlas, choice);
}

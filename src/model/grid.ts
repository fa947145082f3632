// Tables of many indicators as numbers and words: all units in one period, or all periods of one unit. It must not know
// how a table is drawn, sorted or narrowed.

import type { Atlas, Region, Report, Text, Unit } from "./atlas";
import { drawnUnits, notesOn } from "./cells";
import type { Choice } from "./choice";
import { figureText } from "./format";
import { measures, type KeyedMeasure } from "./measures";
import { comparePeriods, periodText } from "./period";
import { words } from "./words";

/** One figure of a table, or why there is none. */
export interface GridCell {
  readonly report: Report | null;
  /** The shown figure as it was published; empty when missing. */
  readonly figure: string;
  /** Why it is missing; empty when it is not. */
  readonly missing: string;
  readonly notes: readonly Text[];
}

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** In words; empty for rates and counts. */
  readonly unit: string;
}

/** A row: a unit, or a period. */
export interface GridRow {
  /** Id of the unit or of the period. */
  readonly key: string;
  readonly label: string;
  /** `null` for a period. */
  readonly region: Region | null;
  /** One for each column. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

function cellAt(atlas: Atlas, measure: KeyedMeasure, period: string, unit: string, choice: Choice): GridCell {
  const { language } = choice;
  const cell = measure.cell(period, unit);
  if (!cell) return { report: null, figure: "", missing: words(language).absence[measure.absence(period, unit)], notes: [] };
  return { report: cell[0], figure: figureText(cell[0].value, cell[0].decimals, measure.indicator, language), missing: "", notes: notesOn(atlas, measure.indicator.id, period, unit) };
}

function columnOf({ key, indicator }: KeyedMeasure, language: Choice["language"]): GridColumn {
  return { key, label: indicator.name[language], unit: words(language).units[indicator.unit] };
}

/** Every drawn unit × every indicator known of one of them in the choice's period, the picture's own first; units in the order of their table. */
export function unitsGrid(atlas: Atlas, choice: Choice): Grid {
  const { period, language } = choice;
  const units = drawnUnits(atlas);
  const [own, ...others] = measures(atlas, choice);
  const shown = [own, ...others.filter((measure) => units.some(({ id }) => measure.cell(period, id)))];
  return {
    columns: shown.map((measure) => columnOf(measure, language)),
    rows: units.map(({ id, name, region }) => ({ key: id, label: name[language], region, cells: shown.map((measure) => cellAt(atlas, measure, period, id, choice)) })),
  };
}

/** Every period in which anything is known of a unit × every indicator ever known of it, the picture's own first; the latest period first. */
export function periodsGrid(atlas: Atlas, choice: Choice, unit: Unit): Grid {
  const { language } = choice;
  const [own, ...others] = measures(atlas, choice);
  const periodsOf = (measure: KeyedMeasure): readonly string[] => [...(atlas.cells.get(measure.indicator.id)?.keys() ?? [])].filter((period) => measure.cell(period, unit.id));
  const shown = [own, ...others.filter((measure) => periodsOf(measure).length > 0)];
  const periods = [...new Set(shown.flatMap(periodsOf))].sort((a, b) => comparePeriods(b, a));
  return {
    columns: shown.map((measure) => columnOf(measure, language)),
    rows: periods.map((period) => ({ key: period, label: periodText(period, language), region: null, cells: shown.map((measure) => cellAt(atlas, measure, period, unit.id, choice)) })),
  };
}

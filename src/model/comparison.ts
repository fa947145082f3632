// A few units beside one another in one period: figures, places among all, and how far each is from the first; with what
// keeps two figures from being strictly comparable. It must not word any of it.

import type { Atlas, Cell, Indicator, Text, Unit } from "./atlas";
import { notesOn, unitOf, type Absence } from "./cells";
import { comparedUnits, type Choice } from "./choice";
import { difference, ratio, type Difference, type Ratio } from "./difference";
import { measures, type KeyedMeasure } from "./measures";
import { shownValues } from "./per-head";
import { ranks, type Rank } from "./rank";

/** A unit in a row of a comparison. */
export interface Compared {
  readonly unit: Unit;
  readonly cell: Cell | null;
  readonly absence: Absence | null;
  /** Its place among all drawn units with a figure. */
  readonly rank: Rank | null;
  /** Against the first unit; `null` for the first itself, and where one of the two has no figure. */
  readonly difference: Difference | null;
  readonly ratio: Ratio | null;
  /** What must be known of its figure: a change of land since, or what looks wrong. */
  readonly notes: readonly Text[];
}

/** One indicator over the units compared, the unit that differences are against first. */
export interface ComparedRow {
  readonly key: string;
  readonly indicator: Indicator;
  readonly units: readonly Compared[];
  /** The figures do not all rest on the same: customs beside a province's own, a conference beside a later report. */
  readonly mixed: boolean;
}

function row(atlas: Atlas, period: string, measure: KeyedMeasure, units: readonly Unit[]): ComparedRow {
  const { key, indicator, cell: cellIn, absence } = measure;
  const places = ranks(shownValues(atlas, measure, period));
  const first = units[0] ? (cellIn(period, units[0].id)?.[0] ?? null) : null;
  const compared = units.map((unit, index): Compared => {
    const cell = cellIn(period, unit.id);
    const both = cell && first && index > 0 ? ([cell[0], first] as const) : null;
    return {
      unit,
      cell,
      absence: cell ? null : absence(period, unit.id),
      rank: places.get(unit.id) ?? null,
      difference: both && difference(...both),
      ratio: both && ratio(...both, indicator),
      notes: cell ? notesOn(atlas, indicator.id, period, unit.id) : [],
    };
  });
  const bases = new Set(compared.flatMap(({ cell }) => (cell ? [cell[0].basis] : [])));
  return { key, indicator, units: compared, mixed: bases.size > 1 };
}

/**
 * The compared units of a choice in its period.
 *
 * @returns the picture's own indicator first, even if nothing is known of it; then those of which one unit at least is known.
 *   With no unit compared, one row without units.
 */
export function comparison(atlas: Atlas, choice: Pick<Choice, "indicator" | "period" | "per" | "compare">): readonly [ComparedRow, ...ComparedRow[]] {
  const units = comparedUnits(choice).flatMap((id) => unitOf(atlas, id) ?? []);
  const [own, ...others] = measures(atlas, choice);
  const rows = others.map((measure) => row(atlas, choice.period, measure, units));
  return [row(atlas, choice.period, own, units), ...rows.filter(({ units: known }) => known.some(({ cell }) => cell))];
}

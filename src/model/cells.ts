// Questions to the cells of an atlas: what is known, where, when, and why something is not. It must not word or draw the answers.

import type { Atlas, Break, Cell, Indicator, Remark, Text, Unit } from "./atlas";
import { comparePeriods, isBetween, periodEnd } from "./period";

/** Why a cell is empty: nobody gave us the figure, or the unit was not there (yet, or any more), or per head its people were not counted. */
export type Absence = "not-collected" | "did-not-exist" | "merged" | "no-population" | "no-sum";

/** Periods with at least this many known units are offered in the picker. */
export const OFFERED = 3;

/** Periods with at least this many known units have a page of their own. */
export const PAGED = 8;

/** An indicator opens on its latest period with at least this many known units. */
const WELL_KNOWN = 16;

/** The half-year of the conference: where the atlas opens. */
export const DEFAULT_VIEW = { indicator: "iip_growth", period: "2024-H1" } as const;

/** The units of the atlas's own map, in the order of the table: the 28 of the conference, unless it is of another era. */
export function drawnUnits({ units, era = "2008" }: Pick<Atlas, "units" | "era">): readonly Unit[] {
  return units.filter((unit) => unit.era === era);
}

/** The unit of that id, or `null`. */
export function unitOf(atlas: Atlas, id: string | null): Unit | null {
  return atlas.units.find((unit) => unit.id === id) ?? null;
}

/** The indicator of that id, or `null`. */
export function indicatorOf(atlas: Atlas, id: string | null): Indicator | null {
  return atlas.indicators.find((indicator) => indicator.id === id) ?? null;
}

/** The reports of one unit × indicator × period, the shown one first; `null` when nothing is known. */
export function cellOf(atlas: Pick<Atlas, "cells">, indicator: string, period: string, unit: string): Cell | null {
  return atlas.cells.get(indicator)?.get(period)?.get(unit) ?? null;
}

/** How many of the drawn units have a figure. */
export function knownCount(atlas: Atlas, indicator: string, period: string): number {
  const row = atlas.cells.get(indicator)?.get(period);
  return row ? drawnUnits(atlas).filter((unit) => row.has(unit.id)).length : 0;
}

/** Periods in which at least `least` drawn units are known, in time order. */
export function periodsOf(atlas: Atlas, indicator: string, least = 1): readonly { readonly id: string; readonly known: number }[] {
  return [...(atlas.cells.get(indicator)?.keys() ?? [])]
    .map((id) => ({ id, known: knownCount(atlas, indicator, id) }))
    .filter(({ known }) => known >= least)
    .sort((a, b) => comparePeriods(a.id, b.id));
}

/**
 * Where an indicator opens: the conference's half-year for growth of IIP, else the latest period with at least 16 known
 * units, else the fullest, the latest of equals.
 *
 * @returns a period's id; `""` only for an indicator without a single figure
 */
export function openingPeriod(atlas: Atlas, indicator: string): string {
  const periods = periodsOf(atlas, indicator);
  if (indicator === DEFAULT_VIEW.indicator && periods.some(({ id }) => id === DEFAULT_VIEW.period)) return DEFAULT_VIEW.period;
  const latest = periods.findLast(({ known }) => known >= WELL_KNOWN);
  const most = Math.max(0, ...periods.map(({ known }) => known));
  return (latest ?? periods.findLast(({ known }) => known === most))?.id ?? "";
}

/** Whether the period is so well known that a reader who changes the indicator should stay in it. */
export function isWellKnown(atlas: Atlas, indicator: string, period: string): boolean {
  return knownCount(atlas, indicator, period) >= WELL_KNOWN;
}

/** Why a drawn unit has no figure in a period; meaningful only where `cellOf` is `null`. */
export function absence(atlas: Atlas, unit: string, period: string): Exclude<Absence, "no-population" | "no-sum"> {
  const end = periodEnd(period);
  if (atlas.breaks.some((b) => b.unit === unit && b.kind === "begins" && end < b.date)) return "did-not-exist";
  if (atlas.lineage.some((d) => d.from === unit && d.change === "merged" && end >= d.date)) return "merged";
  return "not-collected";
}

/** The change of land that a figure of this period lies before, or `null`: no line, rate or rank may cross it. */
export function breakAfter(atlas: Atlas, unit: string, period: string): Break | null {
  const end = periodEnd(period);
  return atlas.breaks.find((b) => b.unit === unit && b.kind === "territory" && end < b.date) ?? null;
}

/** What a reader must know of the figures of a cell that look wrong, or `null`; meaningful only where there is a cell. */
export function remarkOf(atlas: Atlas, indicator: string, period: string, unit: string): Remark | null {
  return atlas.remarks.find((r) => r.unit === unit && r.indicator === indicator && isBetween(period, r.from, r.to)) ?? null;
}

/** What stands beside a figure under a dagger: the change of land that it lies before, then the remark on it; often nothing. */
export function notesOn(atlas: Atlas, indicator: string, period: string, unit: string): readonly Text[] {
  return [breakAfter(atlas, unit, period), remarkOf(atlas, indicator, period, unit)].flatMap((note) => note?.what ?? []);
}

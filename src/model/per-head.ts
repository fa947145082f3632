// Money per head: a level divided by the average population of the same year, where both were published. It must not be
// used for rates, counts or parts of a year, whose people nobody counted.

import type { Atlas, Cell, Indicator, IndicatorUnit, Report, Status } from "./atlas";
import { absence, cellOf, drawnUnits, indicatorOf, OFFERED, type Absence } from "./cells";

/** How a unit of money becomes one per head: million USD over thousand people are thousands of USD, billion VND over thousand people millions of VND. */
const PER_HEAD: { readonly [K in IndicatorUnit]?: { readonly unit: IndicatorUnit; readonly factor: number; readonly decimals: number } } = {
  "million USD": { unit: "USD per head", factor: 1000, decimals: 0 },
  "billion VND": { unit: "million VND per head", factor: 1, decimals: 2 },
};

const POPULATION = "population";

/** From the most final to the least. */
const FINALITY: readonly Status[] = ["final", "preliminary", "reported", "estimate"];

/** The less final of two. */
export function lessFinal(a: Status, b: Status): Status {
  return FINALITY[Math.max(FINALITY.indexOf(a), FINALITY.indexOf(b))] as Status;
}

/** The indicator per head, `null` where it makes no sense: rates, counts, people. */
export function perHeadIndicator(indicator: Indicator): Indicator | null {
  const per = PER_HEAD[indicator.unit];
  if (!per) return null;
  return { ...indicator, name: { vi: `${indicator.name.vi} bình quân đầu người`, en: `${indicator.name.en} per head` }, unit: per.unit, additive: false };
}

/**
 * A cell per head: each report of the level divided by the shown population, rounded to whole USD or hundredths of a million
 * VND, as final as the less final of the two.
 *
 * @returns `null` unless both are known of that very period
 */
export function perHeadCell(atlas: Atlas, indicator: Indicator, period: string, unit: string): Cell | null {
  const per = PER_HEAD[indicator.unit];
  const level = cellOf(atlas, indicator.id, period, unit);
  const people = cellOf(atlas, POPULATION, period, unit)?.[0];
  if (!per || !level || !people || people.value <= 0) return null;
  const divide = (report: Report): Report => ({
    ...report,
    value: Number(((report.value * per.factor) / people.value).toFixed(per.decimals)),
    decimals: per.decimals,
    status: lessFinal(report.status, people.status),
    population: { value: people.value, decimals: people.decimals, status: people.status, source: people.source, ...(people.parts ? { parts: people.parts } : {}) },
  });
  const [shown, ...others] = level;
  return [divide(shown), ...others.map(divide)];
}

/** Whether an indicator can be shown per head in a period: at least three units with both. */
export function hasPerHead(atlas: Atlas, indicator: string, period: string): boolean {
  const what = indicatorOf(atlas, indicator);
  return what !== null && drawnUnits(atlas).filter(({ id }) => perHeadCell(atlas, what, period, id) !== null).length >= OFFERED;
}

/** What a choice measures: its indicator as it is, or per head. */
export interface Measure {
  readonly indicator: Indicator;
  /** The reports of a unit in a period, the shown one first; `null` when nothing is known. */
  readonly cell: (period: string, unit: string) => Cell | null;
  /** Why there is no figure; meaningful only where `cell` is `null`. */
  readonly absence: (period: string, unit: string) => Absence;
}

/** The shown figures of the drawn units in a period, by unit; those without one are left out. */
export function shownValues(atlas: Atlas, { cell }: Pick<Measure, "cell">, period: string): ReadonlyMap<string, number> {
  return new Map(drawnUnits(atlas).flatMap(({ id }): [string, number][] => cell(period, id)?.slice(0, 1).map(({ value }) => [id, value]) ?? []));
}

/** @param choice a choice, or as much of one; its indicator is of the atlas */
export function measured(atlas: Atlas, choice: { readonly indicator: string; readonly per: "head" | null }): Measure {
  const indicator = indicatorOf(atlas, choice.indicator) as Indicator;
  const perHead = choice.per === "head" ? perHeadIndicator(indicator) : null;
  if (!perHead) return { indicator, cell: (period, unit) => cellOf(atlas, indicator.id, period, unit), absence: (period, unit) => absence(atlas, unit, period) };
  return {
    indicator: perHead,
    cell: (period, unit) => perHeadCell(atlas, indicator, period, unit),
    absence: (period, unit) => (cellOf(atlas, indicator.id, period, unit) ? "no-population" : absence(atlas, unit, period)),
  };
}

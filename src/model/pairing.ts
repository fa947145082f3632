// What a scatter sets against the chosen indicator where the reader has not said, and which periods can be picked.

import type { Atlas } from "./atlas";
import { cellOf, drawnUnits, OFFERED, periodsOf } from "./cells";
import { secondView, type Choice } from "./choice";
import { LEAST_PAIRS } from "./correlation";
import { measured } from "./per-head";
import { periodEnd } from "./period";

/** An indicator in a period. */
export interface View {
  readonly indicator: string;
  readonly period: string;
}

type First = Pick<Choice, "indicator" | "period" | "per">;

/** How many units have both figures. */
export function pairCount(atlas: Atlas, first: First, { indicator, period }: View): number {
  const measure = measured(atlas, first);
  return drawnUnits(atlas).filter(({ id }) => measure.cell(first.period, id) && cellOf(atlas, indicator, period, id)).length;
}

/** Days between the ends of two periods. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(periodEnd(a)) - Date.parse(periodEnd(b))) / 86_400_000;
}

/** Periods of the second indicator that can be picked, in time order: at least three known units, and not the first view itself. */
export function secondPeriods(atlas: Atlas, first: View, second: string): readonly { readonly id: string; readonly known: number }[] {
  return periodsOf(atlas, second, OFFERED).filter(({ id }) => second !== first.indicator || id !== first.period);
}

/** The period of an indicator that goes best with a view: nearest in time with enough pairs, else with most pairs; `null` without any. */
export function bestPeriod(atlas: Atlas, first: First, second: string): string | null {
  const periods = secondPeriods(atlas, first, second).map(({ id }) => ({ id, pairs: pairCount(atlas, first, { indicator: second, period: id }) }));
  const enough = periods.filter(({ pairs }) => pairs >= LEAST_PAIRS).sort((a, b) => daysApart(a.id, first.period) - daysApart(b.id, first.period));
  return (enough[0] ?? periods.sort((a, b) => b.pairs - a.pairs)[0])?.id ?? null;
}

/**
 * What stands on the second axis: what the reader chose, else another indicator: nearest in time with at least eight pairs,
 * in the order of the table of indicators; else the one with most pairs.
 */
export function secondOf(atlas: Atlas, choice: First & Pick<Choice, "second" | "secondPeriod">): View {
  const chosen = secondView(atlas, choice);
  if (chosen) return chosen;
  const views = atlas.indicators
    .filter(({ id }) => id !== choice.indicator)
    .flatMap(({ id: indicator }) => {
      const period = bestPeriod(atlas, choice, indicator);
      return period === null ? [] : [{ indicator, period, pairs: pairCount(atlas, choice, { indicator, period }) }];
    });
  const enough = views.filter(({ pairs }) => pairs >= LEAST_PAIRS).sort((a, b) => daysApart(a.period, choice.period) - daysApart(b.period, choice.period));
  const found = enough[0] ?? views.sort((a, b) => b.pairs - a.pairs)[0];
  return found ? { indicator: found.indicator, period: found.period } : { indicator: choice.indicator, period: choice.period };
}

// Which units a step lifts out. It must not know how they are marked.

import type { Atlas } from "./atlas";
import { drawnUnits } from "./cells";
import { measured, shownValues } from "./per-head";
import { ranks } from "./rank";
import type { Highlight, Step, StepChoice } from "./story";

/** The values that a step's picture shows, by unit: per head where the choice is. */
export function stepValues(atlas: Atlas, { indicator, per, period }: StepChoice): ReadonlyMap<string, number> {
  if (!atlas.indicators.some(({ id }) => id === indicator)) return new Map();
  return shownValues(atlas, measured(atlas, { indicator, per: per ?? null }), period);
}

/** A test of one value; `from` and `to` are included, `above` and `below` are not. */
export function isWithin(value: number, bounds: { readonly above?: number; readonly from?: number; readonly to?: number; readonly below?: number }): boolean {
  const { above = -Infinity, from = -Infinity, to = Infinity, below = Infinity } = bounds;
  return value > above && value >= from && value <= to && value < below;
}

function picks(highlight: Highlight, values: ReadonlyMap<string, number>): (unit: string) => boolean {
  if ("units" in highlight) return (unit) => highlight.units.includes(unit);
  if ("top" in highlight) {
    const places = ranks(values);
    return (unit) => (places.get(unit)?.place ?? Infinity) <= highlight.top;
  }
  if ("bottom" in highlight) {
    const places = ranks(new Map([...values].map(([unit, value]) => [unit, -value])));
    return (unit) => (places.get(unit)?.place ?? Infinity) <= highlight.bottom;
  }
  return (unit) => isWithin(values.get(unit) ?? Number.NaN, highlight);
}

/**
 * The units that a step lifts out, of the values of its own indicator and period.
 *
 * @returns ids in the order of the table of units; `null` when the step lifts none out, so that all are drawn alike.
 *   Equals share a place, so that the first five may be six
 */
export function highlighted(atlas: Atlas, { highlight, choice }: Pick<Step, "highlight" | "choice">): readonly string[] | null {
  if (!highlight) return null;
  const isPicked = picks(highlight, stepValues(atlas, choice));
  return drawnUnits(atlas).flatMap(({ id }) => (isPicked(id) ? [id] : []));
}

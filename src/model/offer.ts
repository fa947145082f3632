// What the builder has to offer, from the atlas: the views that have a frame, the units that are drawn, the data's versions.

import type { Atlas } from "./atlas";
import { drawnUnits, openingPeriod, PAGED, periodsOf } from "./cells";
import { viewKey, type KeptVersion, type Offer } from "./placement";

/** All that is reported of a view, to be compared. */
function reported({ cells }: Atlas, units: readonly string[], indicator: string, period: string): string {
  const row = cells.get(indicator)?.get(period);
  return JSON.stringify(units.map((unit) => row?.get(unit)?.map(({ value, decimals, status, basis, source }) => [value, decimals, status, basis, source])));
}

function keptOf(now: Atlas, then: Atlas, units: readonly string[], views: readonly (readonly [indicator: string, period: string])[]): KeptVersion {
  const has = (indicator: string, period: string): boolean => then.indicators.some(({ id }) => id === indicator) && periodsOf(then, indicator, PAGED).some(({ id }) => id === period);
  const lacks = views.filter(([indicator, period]) => !has(indicator, period));
  const differs = views.filter(([indicator, period]) => reported(now, units, indicator, period) !== reported(then, units, indicator, period));
  const keys = (list: typeof views): readonly string[] => list.map(([indicator, period]) => viewKey({ indicator, period }));
  return { id: then.version, asOf: then.asOf, lacks: keys(lacks), differs: keys(differs) };
}

/**
 * The offer of an atlas; an indicator without a paged view is left out.
 *
 * @param versions other versions of the data that are kept
 */
export function offerOf(atlas: Atlas, versions: readonly Atlas[]): Offer {
  const indicators = atlas.indicators.flatMap(({ id, name }) => {
    const periods = periodsOf(atlas, id, PAGED).map(({ id: period, known }) => [period, known] as const);
    const last = periods.at(-1)?.[0];
    if (last === undefined) return [];
    const opening = openingPeriod(atlas, id);
    return [{ id, name, opens: periods.some(([period]) => period === opening) ? opening : last, periods }];
  });
  const units = drawnUnits(atlas).map(({ id }) => id);
  const views = indicators.flatMap(({ id, periods }) => periods.map(([period]) => [id, period] as const));
  const others = versions.filter(({ version }) => version !== atlas.version).sort((a, b) => b.asOf.localeCompare(a.asOf));
  return { version: atlas.version, versions: [atlas, ...others].map((each) => keptOf(atlas, each, units, views)), indicators, units };
}

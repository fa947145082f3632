// What the builder has to offer, from the atlas: the views that have a frame, the units that are drawn, the data's versions.

import type { Atlas, Source } from "./atlas";
import { drawnUnits, openingPeriod, PAGED, periodsOf } from "./cells";
import { viewKey, type KeptVersion, type Offer } from "./placement";

/** The data of one version. */
export interface Dataset {
  readonly atlas: Atlas;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Length of a date that says its day; others are of a month or of a year. */
const DAY = "YYYY-MM-DD".length;

/** The newest day among the sources that a figure is from. */
function datedOf({ atlas, sources }: Dataset): string | null {
  const cited = new Set([...atlas.cells.values()].flatMap((periods) => [...periods.values()].flatMap((row) => [...row.values()].flatMap((cell) => cell.map(({ source }) => source)))));
  const days = [...cited].flatMap((id) => sources.get(id)?.published ?? []).filter((date) => date.length === DAY);
  return days.sort().at(-1) ?? null;
}

/** All that is reported of a view, to be compared. */
function reported({ cells }: Atlas, units: readonly string[], indicator: string, period: string): string {
  const row = cells.get(indicator)?.get(period);
  return JSON.stringify(units.map((unit) => row?.get(unit)?.map(({ value, decimals, status, basis, source }) => [value, decimals, status, basis, source])));
}

function keptOf(now: Atlas, version: Dataset, units: readonly string[], views: readonly (readonly [indicator: string, period: string])[]): KeptVersion {
  const { atlas: then } = version;
  const has = (indicator: string, period: string): boolean => then.indicators.some(({ id }) => id === indicator) && periodsOf(then, indicator, PAGED).some(({ id }) => id === period);
  const lacks = views.filter(([indicator, period]) => !has(indicator, period));
  const differs = views.filter(([indicator, period]) => reported(now, units, indicator, period) !== reported(then, units, indicator, period));
  const keys = (list: typeof views): readonly string[] => list.map(([indicator, period]) => viewKey({ indicator, period }));
  return { id: then.version, dated: datedOf(version), lacks: keys(lacks), differs: keys(differs) };
}

/**
 * The offer of today's data; an indicator without a paged view is left out.
 *
 * @param versions of the data that are kept; today's may be among them
 */
export function offerOf(now: Dataset, versions: readonly Dataset[]): Offer {
  const { atlas } = now;
  const indicators = atlas.indicators.flatMap(({ id, name }) => {
    const periods = periodsOf(atlas, id, PAGED).map(({ id: period, known }) => [period, known] as const);
    const last = periods.at(-1)?.[0];
    if (last === undefined) return [];
    const opening = openingPeriod(atlas, id);
    return [{ id, name, opens: periods.some(([period]) => period === opening) ? opening : last, periods }];
  });
  const units = drawnUnits(atlas).map(({ id }) => id);
  const views = indicators.flatMap(({ id, periods }) => periods.map(([period]) => [id, period] as const));
  const others = versions.filter(({ atlas: { version } }) => version !== atlas.version).sort((a, b) => b.atlas.asOf.localeCompare(a.atlas.asOf));
  return { version: atlas.version, versions: [now, ...others].map((each) => keptOf(atlas, each, units, views)), indicators, units };
}

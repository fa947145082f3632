// What the builder has to offer, from the atlas: the views that have a frame, the units that are drawn, the data's version.

import type { Atlas } from "./atlas";
import { drawnUnits, openingPeriod, PAGED, periodsOf } from "./cells";
import type { Offer } from "./placement";

/** The offer of an atlas; an indicator without a paged view is left out. */
export function offerOf(atlas: Atlas): Offer {
  const indicators = atlas.indicators.flatMap(({ id, name }) => {
    const periods = periodsOf(atlas, id, PAGED).map(({ id: period, known }) => [period, known] as const);
    const last = periods.at(-1)?.[0];
    if (last === undefined) return [];
    const opening = openingPeriod(atlas, id);
    return [{ id, name, opens: periods.some(([period]) => period === opening) ? opening : last, periods }];
  });
  return { version: atlas.version, indicators, units: drawnUnits(atlas).map(({ id }) => id) };
}

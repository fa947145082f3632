// Which rivers the map draws: the region's own. It must not know how they are drawn.

import type { FeatureCollection, MultiLineString } from "geojson";

/** Where the rivers are kept. */
export const RIVERS = "data/boundaries/rivers-ne.geojson";

/**
 * @param text content of `RIVERS`
 * @returns the region's rivers in degrees, in the file's order; the Mekong, which only passes, is left out
 */
export function riversOf(text: string): readonly MultiLineString[] {
  const { features } = JSON.parse(text) as FeatureCollection<MultiLineString>;
  return features.filter(({ properties }) => properties?.["name_en"] !== "Mekong").map(({ geometry }) => geometry);
}

// The land in the boundaries that an atlas has: units that became one are one outline, made of the outlines at hand, so
// that it is as fine as they are and nothing more is fetched.

import type { Atlas } from "../model/atlas";
import { partsOf } from "../model/merger";
import { mergedOutline } from "../model/merged-outline";
import type { Ground } from "./ground";

/** @param ground of the units before the merger; itself for an atlas of these */
export function groundIn(atlas: Pick<Atlas, "era" | "places" | "lineage">, ground: Ground): Ground {
  if (atlas.era !== "2025") return ground;
  const outline = (unit: string): string => {
    const [first = "", ...others] = partsOf(atlas, unit).map((part) => ground.units.get(part) ?? "");
    return others.length > 0 ? mergedOutline([first, ...others]) : first;
  };
  return { ...ground, units: new Map(atlas.places.map(({ unit }) => [unit, outline(unit)])) };
}

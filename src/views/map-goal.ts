// Where the map should fly when the choice changed: to what has just been chosen, back to the whole when it was let go.

import type { Atlas } from "../model/atlas";
import type { Box } from "../model/camera";
import type { Choice } from "../model/choice";
import { toMap } from "../model/mercator";

/** Pixels kept free around a unit that is flown to, and at most this share of the map's width. */
const UNIT_PADDING = 90;
const UNIT_SHARE = 0.25;

/** Map units shown to each side of a chosen project: about 25 km, its district with what lies around. */
const SITE = 38;

/** A box in map units with the pixels to keep free around it, or the whole frame. */
export type Goal = { readonly box: Box; readonly padding: number } | "whole";

/**
 * @param before the last choice; `null` at the first
 * @param width of the map, pixels
 * @returns `null` when neither unit nor project changed, or nothing was chosen to begin with
 */
export function goalOf(atlas: Atlas, choice: Choice, before: Choice | null, width: number): Goal | null {
  const { unit, project } = choice;
  if (unit === (before?.unit ?? null) && project === (before?.project ?? null)) return null;
  const place = atlas.places.find((each) => each.unit === unit);
  if (place) return { box: place.box, padding: Math.min(UNIT_PADDING, width * UNIT_SHARE) };
  const site = atlas.projects.find(({ id }) => id === project);
  if (!site) return "whole";
  const [x, y] = toMap(site.lon, site.lat);
  return { box: [x - SITE, y - SITE, x + SITE, y + SITE], padding: 0 };
}

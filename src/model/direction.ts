// Which unit lies beside another in a direction: how arrow keys walk the map.

import type { Place } from "./atlas";

export type Direction = "left" | "right" | "up" | "down";

const STEP: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Walking across is worth this many times walking along: a key goes to what is beside, not to what is far and straight on. */
const ASKEW = 2;

/**
 * The next unit in a direction: of the bordering ones, else of all, the nearest whose label point lies that way.
 *
 * @param from id of a unit that is drawn
 * @returns its id, or `null` at the edge of the map
 */
export function towards(places: readonly Place[], from: string, direction: Direction): string | null {
  const start = places.find(({ unit }) => unit === from);
  if (!start) return null;
  const [sx, sy] = STEP[direction];
  const cost = (place: Place): number => {
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const along = dx * sx + dy * sy;
    const across = Math.abs(dx * sy) + Math.abs(dy * sx);
    return along > 0 && along * ASKEW > across ? along + across * ASKEW : Number.POSITIVE_INFINITY;
  };
  const nearest = (candidates: readonly Place[]): Place | undefined =>
    candidates.filter((place) => place.unit !== from && Number.isFinite(cost(place))).sort((a, b) => cost(a) - cost(b))[0];
  return (nearest(places.filter(({ unit }) => start.neighbours.includes(unit))) ?? nearest(places))?.unit ?? null;
}

// Where the names of a few lifted units stand on a map that is read from afar: on their land where it is wide enough, else
// led out to the nearest free place, so that each is named. It must not know how they are written.

import { NAME_EM, touch, type LabelAsk, type ScreenBox } from "./labels";

/** A label that has its place: the middle of its two lines, in pixels. */
export interface LiftedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly box: ScreenBox;
  /** It stands off its land, with a line to its point. */
  readonly led: boolean;
}

/** Weight 600 is a little wider than the names of the map. */
const BOLD_EM = NAME_EM * 1.1;

/** Two lines and what is free above and below, in sizes of type. */
const LINES = 2.4;

/** How far from its point a label is led, in sizes of type, the nearest first. */
const RINGS = [3.4, 4.4, 5.6, 7, 9, 11] as const;

/** Directions tried on each ring: those with more room in the sea, to the east and south, first. */
const DIRECTIONS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8] as const;

/** A label may stand out of its land by this share of it. */
const OVERHANG = 1.7;

/** Half of what of a lifted unit no other label may cover, as a share of its width and height. */
const CORE = 0.3;

/** With more labels than these, lines would cross: then those that do not fit are not led out. */
const LED = 8;

function boxOf(ask: LabelAsk, x: number, y: number, size: number): ScreenBox {
  const half = { x: (Math.max(ask.name.length, ask.figure.length) * BOLD_EM * size) / 2 + size * 0.2, y: ((ask.figure ? LINES : LINES / 2) * size) / 2 };
  return { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
}

function isInside(box: ScreenBox, bounds: ScreenBox): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/**
 * @param asks the lifted units; those first in the list speak first
 * @param size of the type, in pixels
 * @param bounds what of the screen is free
 * @param taken boxes already in use
 * @returns in the order of `asks`, those that found no place left out; no two boxes touch, and none touches what is taken
 */
export function placeLifted(asks: readonly LabelAsk[], size: number, bounds: ScreenBox, taken: readonly ScreenBox[] = []): readonly LiftedLabel[] {
  const placed: LiftedLabel[] = [];
  const seen = asks.filter(({ x, y }) => x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom);
  // What is lifted must be seen: a label that is led out keeps clear of the middle of each.
  const cores = seen.map(({ x, y, room, height }) => ({ left: x - room * CORE, right: x + room * CORE, top: y - height * CORE, bottom: y + height * CORE }));
  for (const ask of seen) {
    const isClear = (box: ScreenBox): boolean => isInside(box, bounds) && !placed.some((other) => touch(box, other.box)) && !taken.some((other) => touch(box, other));
    const own = boxOf(ask, ask.x, ask.y, size);
    const fits = own.right - own.left <= ask.room * OVERHANG && own.bottom - own.top <= ask.height * OVERHANG;
    if ((fits || ask.around !== undefined) && isClear(own)) {
      placed.push({ id: ask.id, x: ask.x, y: ask.y, box: own, led: false });
      continue;
    }
    if (seen.length > LED) continue;
    const found = RINGS.flatMap((ring) => DIRECTIONS.map((turn) => ({ ring, angle: Math.PI / 8 + (turn * Math.PI) / 8 })))
      .map(({ ring, angle }) => {
        const half = (own.right - own.left) / 2;
        const x = ask.x + Math.cos(angle) * (ring * size + half * Math.abs(Math.cos(angle)));
        const y = ask.y + Math.sin(angle) * ring * size;
        return { x, y, box: boxOf(ask, x, y, size) };
      })
      .find(({ box }) => isClear(box) && !cores.some((core) => touch(box, core)));
    if (found) placed.push({ id: ask.id, ...found, led: true });
  }
  return placed;
}

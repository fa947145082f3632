// Which points of a plot are named, and on which side: nobody's name touches another name, another point or the frame.

import { NAME_EM, touch, type ScreenBox } from "./labels";

export interface TagAsk {
  readonly id: string;
  /** The point in pixels. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Who speaks first: 2 the chosen one and those at an end, always named; 0 the rest. */
  readonly rank: 0 | 2;
}

/** Where a name begins, is centred or ends, from its point. */
export interface Tag {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Pixels from a point's middle to its name. */
const GAP = 9;

/** Sides in the order in which they are tried: right, left, above, below, then the corners. */
const SIDES: readonly Tag[] = [
  { dx: GAP, dy: 0, anchor: "start" },
  { dx: -GAP, dy: 0, anchor: "end" },
  { dx: 0, dy: -GAP - 3, anchor: "middle" },
  { dx: 0, dy: GAP + 3, anchor: "middle" },
  { dx: GAP - 2, dy: -GAP, anchor: "start" },
  { dx: GAP - 2, dy: GAP, anchor: "start" },
  { dx: 2 - GAP, dy: -GAP, anchor: "end" },
  { dx: 2 - GAP, dy: GAP, anchor: "end" },
];

/** The box of a name in pixels. @param size of its letters */
export function tagBox({ x, y, name }: TagAsk, { dx, dy, anchor }: Tag, size: number): ScreenBox {
  const width = name.length * NAME_EM * size + 2;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - size * 0.58, bottom: y + dy + size * 0.58 };
}

/**
 * @param asks every point of the plot, any order
 * @param size of the letters in pixels
 * @param frame within which names stand
 * @param radius of a point
 * @param written what else is written in the plot
 * @returns where each name stands; those that found no place are absent, save the ones that are always named, which then
 *   stand on the first side that keeps them within the frame
 */
export function placeTags(asks: readonly TagAsk[], size: number, frame: ScreenBox, radius: number, written: readonly ScreenBox[] = []): ReadonlyMap<string, Tag> {
  const dots = asks.map(({ id, x, y }) => ({ id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const taken: ScreenBox[] = [...written];
  const placed = new Map<string, Tag>();
  const inside = ({ left, right, top, bottom }: ScreenBox): boolean => left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  for (const ask of [...asks].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const fitting = SIDES.filter((tag) => inside(tagBox(ask, tag, size)));
    const free = fitting.filter((tag) => !taken.some((other) => touch(tagBox(ask, tag, size), other)));
    const clear = free.find((tag) => !dots.some((dot) => dot.id !== ask.id && touch(tagBox(ask, tag, size), dot)));
    const tag = clear ?? (ask.rank === 2 ? (free[0] ?? fitting[0]) : undefined);
    if (!tag) continue;
    placed.set(ask.id, tag);
    taken.push(tagBox(ask, tag, size));
  }
  return placed;
}

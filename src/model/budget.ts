// Which zoomable maps make way for another: browsers keep few WebGL contexts, and drop the oldest without asking. It must
// know no map and no page.

/** The most zoomable maps that live at once, of one page and of all pages of this site's origin that a browser has open. */
export const MOST = { page: 2, origin: 4 } as const;

/** A live map, as far as its turn is concerned. */
export interface Held {
  /** Share of it that is on the screen, 0–1. */
  readonly seen: number;
  /** Later is larger: when the reader last did something with it. */
  readonly used: number;
}

/** Below zero where `a` makes way before `b`: the less seen first, of equally seen ones the longer unused. */
function byTurn(a: Held, b: Held): number {
  return a.seen - b.seen || a.used - b.used;
}

/**
 * The maps that make way so that one more may live.
 *
 * @param live any order
 * @param most maps that may live, the newcomer included; 1 or more
 * @returns the least seen first; none where there is room
 */
export function madeWay<T extends Held>(live: readonly T[], most: number): readonly T[] {
  return [...live].sort(byTurn).slice(0, Math.max(0, live.length + 1 - most));
}

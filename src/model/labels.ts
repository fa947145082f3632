// Which labels fit: a greedy placement that lets larger units and the chosen one speak first, so that none touches
// another. The same at build, for three widths of the page, and in the browser, for any camera.

/** Widths in em of Be Vietnam Pro at weight 500, measured over the 28 names; a little wide, so that a guess never touches. */
export const NAME_EM = 0.54;
const FIGURE_EM = 0.58;

/** What of a label is shown: name and figure, one of them, or nothing. */
export type Fit = "full" | "figure" | "name" | "none";

export interface LabelAsk {
  readonly id: string;
  /** Label point in screen pixels. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  /** Width of the unit in screen pixels: a label much wider than its land would name its neighbour. */
  readonly room: number;
  /** Height of the unit in screen pixels: a label stays over its land when it steps up or down. */
  readonly height: number;
  /** Who speaks first: 2 the chosen one, whatever its size; 1 a city; 0 the rest, by the width of their land. */
  readonly rank: 0 | 1 | 2;
  /** Radius in screen pixels of the circle that stands at its point; left out where the land itself is filled. */
  readonly around?: number;
}

/** A rectangle of the screen, in pixels. */
export interface ScreenBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label stands: what of it, and how far from its point, in pixels. */
export interface Placed {
  readonly fit: Fit;
  readonly dx: number;
  readonly dy: number;
  /** It stands beside its circle, on the land; left out where it stands on what is filled. */
  readonly beside?: true;
}

/** A label may stand out of its land by this share of the land's width. */
const OVERHANG = 1.35;

/** How far a label may step up or down, as a share of the height of its land. */
const DRIFT = 0.36;

/** How far a label may step aside: along the free width of its land, and up or down by lines. */
const STEPS: readonly (readonly [along: number, lines: number])[] = [[0, 0], [0.4, 0], [-0.4, 0], [0, 0.9], [0, -0.9], [0, 1.7], [0, -1.7], [0.8, 0], [-0.8, 0], [0.4, 0.9], [-0.4, 0.9], [0.4, -0.9], [-0.4, -0.9]];

function widthOf(ask: LabelAsk, fit: Fit, size: number): number {
  const name = fit === "figure" ? 0 : ask.name.length * NAME_EM * size;
  const figure = fit === "name" ? 0 : ask.figure.length * FIGURE_EM * size;
  return Math.max(name, figure) + 2;
}

function boxAt(ask: LabelAsk, { fit, dx, dy }: Placed, size: number): ScreenBox {
  const half = { x: widthOf(ask, fit, size) / 2, y: ((fit === "full" && ask.figure ? 2 : 1) * size * 1.15) / 2 };
  const [x, y] = [ask.x + dx, ask.y + dy];
  return { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
}

/** What of a circle a label beside another must leave free: a small one more than it fills, or the label would seem its own. */
function squareIn({ x, y }: LabelAsk, r: number): ScreenBox {
  const half = Math.max(r * KEPT, Math.min(r, SMALL) + BESIDE);
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Whether two boxes overlap; boxes that only meet do not. */
export function touch(a: ScreenBox, b: ScreenBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A label stands on its circle if it sticks out by no more than this share of the circle's width. */
const ON_CIRCLE = 1.08;

/** A label on its circle may step up or down by this share of what is free. */
const WITHIN = 0.8;

/** Half the side of the square that a circle keeps for itself, as a share of its radius. */
const KEPT = 0.8;

/** Pixels between a circle and what stands beside it. */
const BESIDE = 2;

/** Radius in pixels up to which a circle keeps more than it fills. */
const SMALL = 7;

/** On a circle where it is wide enough, else below, above, right and left of it. */
function around(ask: LabelAsk, fit: Fit, r: number, size: number): readonly Placed[] {
  const half = { x: widthOf(ask, fit, size) / 2, y: ((fit === "full" && ask.figure ? 2 : 1) * size * 1.15) / 2 };
  if (half.x <= r * ON_CIRCLE && half.y < r) return [0, r - half.y, half.y - r].map((dy) => ({ fit, dx: 0, dy: dy * WITHIN }));
  const [across, down] = [r + BESIDE + half.x, r + BESIDE + half.y];
  return [[0, down], [0, -down], [across, 0], [-across, 0]].map(([dx, dy]) => ({ fit, dx: dx as number, dy: dy as number, beside: true }));
}

/** Places to try, best first: whole at its point, whole beside it, then the figure alone, then the name. Beside a circle a figure alone would be nobody's: there the name goes first. */
function candidates(ask: LabelAsk, size: number): readonly Placed[] {
  const fits: readonly Fit[] = !ask.figure ? ["full"] : ask.around === undefined ? ["full", "figure", "name"] : ["full", "name", "figure"];
  return fits.flatMap((fit) => {
    const width = widthOf(ask, fit, size);
    if (ask.rank < 2 && width > Math.max(ask.room, 2 * (ask.around ?? 0)) * OVERHANG) return [];
    if (ask.around !== undefined) return around(ask, fit, ask.around, size).filter(({ beside }) => fit !== "figure" || !beside);
    const free = Math.max(0, ask.room - width);
    return STEPS.filter(([along, lines]) => (along === 0 || free > 0) && Math.abs(lines) * size < ask.height * DRIFT).map(([along, lines]) => ({ fit, dx: (along * free) / 2, dy: lines * size }));
  });
}

/**
 * @param asks any order
 * @param size font size in pixels
 * @param taken boxes already in use, such as named pins
 * @returns id → what fits and where; every asked id is there, no two boxes of what is shown touch, and the chosen one is
 *   always shown, if need be across what is taken
 */
export function placeLabels(asks: readonly LabelAsk[], size: number, taken: readonly ScreenBox[] = []): ReadonlyMap<string, Placed> {
  const boxes: ScreenBox[] = [];
  const placed = new Map<string, Placed>();
  const order = [...asks].sort((a, b) => b.rank - a.rank || (b.around ?? 0) - (a.around ?? 0) || b.room - a.room || (a.id < b.id ? -1 : 1));
  const circles = asks.flatMap((ask) => (ask.around === undefined ? [] : [{ id: ask.id, box: squareIn(ask, ask.around) }]));
  for (const ask of order) {
    const clear = (candidate: Placed, others: readonly ScreenBox[]): boolean => !others.some((other) => touch(boxAt(ask, candidate, size), other));
    const places = candidates(ask, size).filter((candidate) => clear(candidate, boxes));
    // What the reader chose is named, even across a pin.
    const foreign = circles.flatMap(({ id, box }) => (id === ask.id ? [] : [box]));
    const isOnCircle = (candidate: Placed): boolean => ask.around !== undefined && !candidate.beside;
    const found = places.find((candidate) => clear(candidate, taken) && (isOnCircle(candidate) || clear(candidate, foreign))) ?? (ask.rank === 2 ? places[0] : undefined);
    if (found) boxes.push(boxAt(ask, found, size));
    placed.set(ask.id, found ?? { fit: "none", dx: 0, dy: 0 });
  }
  return placed;
}

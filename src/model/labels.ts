// Which labels fit: a greedy placement that lets larger units and the chosen one speak first, so that none touches
// another. The same at build, for three widths of the page, and in the browser, for any camera.

/** Widths in em of Be Vietnam Pro at weight 500, measured over the 28 names; a little wide, so that a guess never touches. */
const NAME_EM = 0.6;
const FIGURE_EM = 0.56;

/** What of a label is shown: name and figure, figure alone, or nothing. */
export type Fit = "full" | "figure" | "none";

export interface LabelAsk {
  readonly id: string;
  /** Label point in screen pixels. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  /** Width of the unit in screen pixels: a label much wider than its land would name its neighbour. */
  readonly room: number;
  /** Speaks before all others, whatever its size. */
  readonly first: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label may stand out of its land by this share of the land's width. */
const OVERHANG = 1.35;

function boxOf(ask: LabelAsk, fit: "full" | "figure", size: number): Box {
  const name = fit === "full" ? ask.name.length * NAME_EM * size : 0;
  const width = Math.max(name, ask.figure.length * FIGURE_EM * size) + 2;
  const lines = fit === "full" && ask.figure ? 2 : 1;
  const height = lines * size * 1.15;
  return { left: ask.x - width / 2, right: ask.x + width / 2, top: ask.y - height / 2, bottom: ask.y + height / 2 };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * @param asks any order
 * @param size font size in pixels
 * @param taken boxes already in use, such as named pins
 * @returns id → what fits; every asked id is there
 */
export function placeLabels(asks: readonly LabelAsk[], size: number, taken: readonly Box[] = []): ReadonlyMap<string, Fit> {
  const placed: Box[] = [...taken];
  const fits = new Map<string, Fit>();
  const order = [...asks].sort((a, b) => Number(b.first) - Number(a.first) || b.room - a.room || (a.id < b.id ? -1 : 1));
  for (const ask of order) {
    const options = (["full", "figure"] as const).filter((fit) => fit === "full" || ask.figure !== "");
    const found = options.find((fit) => {
      const box = boxOf(ask, fit, size);
      return (ask.first || box.right - box.left <= ask.room * OVERHANG) && !placed.some((other) => touch(box, other));
    });
    if (found) placed.push(boxOf(ask, found, size));
    fits.set(ask.id, found ?? "none");
  }
  return fits;
}

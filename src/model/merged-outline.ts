// The outlines of neighbours as one: borders that two of them share are gone, whatever detail they are drawn at. It must
// not know whose they are.

import { ringsOf, type Corner } from "./rings";

interface Side {
  readonly from: Corner;
  readonly to: Corner;
}

const nameOf = (corner: Corner): string => corner.join(" ");

/** Sides that are there once; one that two outlines share, or that an outline runs there and back, bounds nothing. */
function bounding(paths: readonly string[]): readonly Side[] {
  const kept = new Map<string, Side>();
  for (const ring of paths.flatMap((path) => ringsOf(path))) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length] as Corner;
      const key = [nameOf(from), nameOf(to)].sort().join(" ");
      if (!kept.delete(key)) kept.set(key, { from, to });
    });
  }
  return [...kept.values()];
}

/**
 * One outline of several.
 *
 * @param paths closed rings of straight lines, all wound the same way, which share the corners of a shared border
 * @returns path data in absolute numbers
 */
export function mergedOutline(paths: readonly string[]): string {
  const leaving = new Map<string, Side[]>();
  for (const side of bounding(paths)) leaving.set(nameOf(side.from), [...(leaving.get(nameOf(side.from)) ?? []), side]);
  const rings: string[] = [];
  for (const [start, sides] of leaving) {
    for (let first = sides.pop(); first; first = sides.pop()) {
      const ring = [first.from];
      for (let side: Side | undefined = first; side && nameOf(side.to) !== start; side = leaving.get(nameOf(side.to))?.pop()) ring.push(side.to);
      rings.push(`M${ring.map(nameOf).join("L")}Z`);
    }
  }
  return rings.join("");
}

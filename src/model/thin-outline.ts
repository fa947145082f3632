// Outlines with fewer points, for pictures so small that the points would not be seen. It must not know what is outlined.

import { ringsOf, type Corner } from "./rings";

/** Path data in the letters that outlines of land have; anything else is left as it is. */
const KNOWN = /^[MLZmlz\d\s,.-]*$/;

/** Corners that an area needs. */
const AREA = 3;

/**
 * Moves the corners of an outline to a grid and drops those that fall together: two neighbours that shared a border share
 * it still.
 *
 * @param path closed rings of straight lines
 * @param grid side of its squares, in the path's own units
 * @returns rings in absolute numbers; those without an area are dropped, unless all are: then the path as it was, and so with curves
 */
export function thinOutline(path: string, grid: number): string {
  if (!KNOWN.test(path)) return path;
  const rings = ringsOf(path).map((ring) => {
    const moved = ring.map(([x, y]): Corner => [Math.round(x / grid) * grid, Math.round(y / grid) * grid]);
    return moved.filter(([x, y], i) => {
      const before = moved.at(i - 1) as Corner;
      return x !== before[0] || y !== before[1];
    });
  });
  const areas = rings.filter((ring) => ring.length >= AREA);
  return areas.length === 0 ? path : areas.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join("");
}

// The coast is what is left of the outline of all land once the straight edges are gone where the basemap was cut out.

import { fromMap } from "./mercator";
import { CONTEXT } from "./camera";

/** A point in degrees: longitude, latitude. */
type Point = readonly number[];

const [WEST, NORTH] = fromMap(CONTEXT[0], CONTEXT[1]);
const [EAST, SOUTH] = fromMap(CONTEXT[2], CONTEXT[3]);

/** Degrees within which a point lies on the cut: a step of the coarsest grid. */
const ON_THE_CUT = 2e-3;

function alongCut([lonA = 0, latA = 0]: Point, [lonB = 0, latB = 0]: Point): boolean {
  const both = (a: number, b: number, edge: number): boolean => Math.abs(a - edge) < ON_THE_CUT && Math.abs(b - edge) < ON_THE_CUT;
  return both(lonA, lonB, WEST) || both(lonA, lonB, EAST) || both(latA, latB, SOUTH) || both(latA, latB, NORTH);
}

/** The lines without their segments along the edge of the context; a line cut in its middle becomes two. */
export function withoutCut<P extends Point>(lines: readonly (readonly P[])[]): P[][] {
  const kept: P[][] = [];
  for (const line of lines) {
    let open: P[] | null = null;
    for (const [i, end] of line.entries()) {
      const start = line[i - 1];
      if (start === undefined) continue;
      if (alongCut(start, end)) open = null;
      else if (open === null) kept.push((open = [start, end]));
      else open.push(end);
    }
  }
  return kept;
}

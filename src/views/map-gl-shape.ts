// Shapes of the lazy map as other painters need them: outlines as SVG paths in map units, and the coast without the
// straight edges where the context was cut out. It must know no engine and no topology.

import type { FeatureCollection, MultiLineString, Position } from "geojson";
import { toMap } from "../model/mercator";

/** Where the basemap was cut, in degrees: west, south, east, north. */
const [WEST, SOUTH, EAST, NORTH] = [100.6, 17.1, 110.8, 24.9];

/** Degrees within which a point lies on the cut: less than a step of the finest grid. */
const ON_THE_CUT = 5e-5;

/**
 * Writes the areas as SVG paths.
 *
 * @param areas polygons with a property `id`, degrees
 * @returns path data by id, in map units to the hundredth
 */
export function outlinePaths(areas: FeatureCollection): ReadonlyMap<string, string> {
  return new Map(
    areas.features.map(({ geometry, properties }) => {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
      return [String(properties?.["id"]), rings.map(ringPath).join("")];
    }),
  );
}

function ringPath(ring: readonly Position[]): string {
  const points = ring.slice(0, -1).map(([lon = 0, lat = 0]) => toMap(lon, lat).map((v) => Math.round(v * 100) / 100).join(" "));
  return `M${points.join("L")}Z`;
}

/** The lines without their segments along the edge of the context, which is no coast. */
export function withoutCut({ coordinates }: MultiLineString): MultiLineString {
  const kept: Position[][] = [];
  for (const line of coordinates) {
    let open: Position[] | null = null;
    for (const [i, end] of line.entries()) {
      const start = line[i - 1];
      if (start === undefined) continue;
      if (alongCut(start, end)) open = null;
      else if (open === null) kept.push((open = [start, end]));
      else open.push(end);
    }
  }
  return { type: "MultiLineString", coordinates: kept };
}

function alongCut([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean {
  const both = (a: number, b: number, edge: number): boolean => Math.abs(a - edge) < ON_THE_CUT && Math.abs(b - edge) < ON_THE_CUT;
  return both(lonA, lonB, WEST) || both(lonA, lonB, EAST) || both(latA, latB, SOUTH) || both(latA, latB, NORTH);
}

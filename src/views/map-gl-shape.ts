// Shapes of the lazy map as the SVG needs them: outlines as paths in map units. It must know no engine and no topology.

import type { FeatureCollection, Position } from "geojson";
import { toMap } from "../model/mercator";

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

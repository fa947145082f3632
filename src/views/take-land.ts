// The land of a GeoJSON file, from the same topology as the zoomable map. Fetched only for that file.

import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { topology } from "virtual:topology/l1";

import type { Land } from "../model/export-geojson";

function polygons(geometry: Geometry): Land {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Polygons of every drawn unit by id, degrees, at about 1:2 million. */
export function landOfUnits(): ReadonlyMap<string, Land> {
  const { features } = feature(topology, topology.objects["units"] as GeometryCollection<{ id: string }>);
  return new Map(features.map(({ geometry, properties }) => [properties.id, polygons(geometry)]));
}

// Projects the basemap onto the map plane as whole-number path data, so that a page can carry its picture in a few
// kilobytes and a browser needs no projection.

import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Feature, Geometry, MultiLineString, Position } from "geojson";

import type { Ground } from "../draw/ground";
import type { CloseUp } from "../draw/place-map";
import { withoutCut } from "../model/coast";
import { FRAME, toMap } from "../model/mercator";
import { extent, joined, type Point } from "./path-data";
import type { Files } from "./read";
import { RIVERS, riversOf } from "./rivers";

/** Land this far outside the frame, in map units, may still be seen beside it on a wide screen. */
const MARGIN = 460;

/** Steps of a map unit in a picture of one unit alone, which is about as many times nearer. */
const FINE = 8;

/** @param fine how many steps of the result a map unit has */
function rounded(ring: readonly Position[], fine = 1): Point[] {
  const points: Point[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const [x, y] = toMap(lon, lat).map((each) => Math.round(each * fine)) as [number, number];
    const last = points.at(-1);
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

/** Rings as path data; an island too small to keep three whole-number corners stays as a square of one unit. */
function landPath(features: readonly Feature[], least: number, fine = 1): string {
  const rings = features
    .flatMap(({ geometry }) => ringsOf(geometry))
    .map((ring) => rounded(ring.slice(0, -1), fine))
    .map((points): Point[] => {
      const [x, y] = points[0] as Point;
      return points.length >= 3 ? points : [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
    })
    .filter((points) => extent(points) >= least);
  return joined(rings, true);
}

function isInSight([x, y]: Point): boolean {
  return x > -MARGIN && x < FRAME.width + MARGIN && y > -MARGIN && y < FRAME.height + MARGIN;
}

function riverPath(rivers: readonly MultiLineString[]): string {
  const lines = rivers
    .flatMap(({ coordinates }) => coordinates)
    // Every second bend is enough for a line one pixel wide.
    .map((line) => rounded(line.filter((_, i) => i % 2 === 0 || i === line.length - 1)).filter(isInSight))
    .filter((points) => points.length > 1);
  return joined(lines, false);
}

function coastPath(topology: Topology): string {
  const objects = ["provinces28", "neighbours"].map((name) => topology.objects[name] as GeometryCollection);
  const all: GeometryCollection = { type: "GeometryCollection", geometries: objects.flatMap(({ geometries }) => geometries) };
  const { coordinates } = mesh(topology, all, (a, b) => a === b);
  return joined(withoutCut(coordinates).map((line) => rounded(line)).filter((points) => points.length > 1), false);
}

function featuresOf(topology: Topology, name: string): readonly Feature[] {
  return feature(topology, topology.objects[name] as GeometryCollection).features;
}

/** Outlines of the first paint, from the coarsest basemap and the rivers. */
export function groundOf(files: Files): Ground {
  const topology = JSON.parse(files.get("data/boundaries/basemap.l0.topo.json") ?? "") as Topology;
  const rivers = riversOf(files.get(RIVERS) ?? "");
  const units = featuresOf(topology, "provinces28").map((each) => [String((each.properties as { id: string }).id), landPath([each], 0)] as const);
  // Context smaller than three map units is not seen beside the units' own islands.
  return { units: new Map(units), neighbours: landPath(featuresOf(topology, "neighbours"), 3), coast: coastPath(topology), rivers: riverPath(rivers) };
}

/** The outline of one unit for a picture of it alone, from the middle basemap; empty for an unknown one. */
export function closeUpOf(files: Files, unit: string): CloseUp {
  const topology = JSON.parse(files.get("data/boundaries/basemap.l1.topo.json") ?? "") as Topology;
  const own = featuresOf(topology, "provinces28").filter(({ properties }) => (properties as { id: string }).id === unit);
  return { land: landPath(own, 0, FINE), fine: FINE };
}

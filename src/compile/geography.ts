// Where the 28 units lie, read from the outlines: shapes, label points, boxes, neighbours, and what lies inside which. It
// must not draw.
import { geoContains } from "d3-geo";
import type { Geometry, Position } from "geojson";
import { feature, merge, neighbors } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import * as v from "valibot";
import { toMap } from "../model/mercator";
import type { Problem } from "./problems";
import type { Files } from "./read";

/** Outlines at each level of detail, coarse to fine. */
export const OUTLINES = ["l0", "l1", "l2"].map((level) => `data/boundaries/basemap.${level}.topo.json`);
/** Label points. */
export const LABELS = "data/boundaries/labels28.geojson";

type Box = [west: number, north: number, east: number, south: number];

/** What the outlines say of one unit. */
export interface Shape {
  /** Degrees west, north, east, south as map units, from the coarsest outline. */
  readonly box: Box;
  /** Ids of the units it shares a border with, in the order of the outlines. */
  readonly neighbours: readonly string[];
}

export interface Land {
  /** False when a file could not be read, so that nothing can be said of what is not in it. */
  readonly whole: boolean;
  /** Ids drawn in each of `OUTLINES`. */
  readonly drawn: ReadonlyMap<string, readonly string[]>;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Label points, degrees east and north. */
  readonly labels: ReadonlyMap<string, readonly [lon: number, lat: number]>;
  /** Whether a point lies inside a unit at the finest detail; `null` when the unit has no shape there. */
  readonly contains: (unit: string, lon: number, lat: number) => boolean | null;
}

const topology = v.looseObject({
  type: v.literal("Topology"),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.looseObject({
    provinces28: v.looseObject({ type: v.literal("GeometryCollection"), geometries: v.array(v.looseObject({ id: v.string() })) }),
  }),
});

const points = v.looseObject({
  features: v.array(
    v.looseObject({
      properties: v.looseObject({ id: v.string() }),
      geometry: v.looseObject({ type: v.literal("Point"), coordinates: v.strictTuple([v.number(), v.number()]) }),
    }),
  ),
});

type Outline = Topology<{ provinces28: GeometryCollection<{ id: string }> }>;

function readJson<T>(files: Files, file: string, schema: v.GenericSchema<unknown, T>, expected: string, problems: Problem[]): T | null {
  const content = files.get(file);
  const tell = (rule: string, found: string, wanted: string) => problems.push({ file, line: 0, column: "file", rule, found, expected: wanted });
  if (content === undefined) {
    tell("missing-file", "", expected);
    return null;
  }
  try {
    const result = v.safeParse(schema, JSON.parse(content));
    if (result.success) return result.output;
    tell("outline", v.getDotPath(result.issues[0]) ?? "", expected);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell("outline", "not JSON", expected);
  }
  return null;
}

function* positions(coordinates: unknown): Generator<Position> {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === "number") yield coordinates as Position;
  else for (const part of coordinates) yield* positions(part);
}

function boxOf(geometry: Geometry): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions("coordinates" in geometry ? geometry.coordinates : [])) {
    const [x, y] = toMap(lon, lat);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function shapesOf(outline: Outline): ReadonlyMap<string, Shape> {
  const { geometries } = outline.objects.provinces28;
  const ids = geometries.map(({ id }) => String(id));
  const borders = neighbors(geometries);
  const { features } = feature(outline, outline.objects.provinces28);
  return new Map(
    features.map(({ geometry }, i) => [
      ids[i] ?? "",
      { box: boxOf(geometry), neighbours: (borders[i] ?? []).map((other) => ids[other] ?? "") },
    ]),
  );
}

/** Reads the outlines and label points, and tells which could not be read. */
export function readLand(files: Files): { land: Land; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const outlines = OUTLINES.map((file) => {
    const read = readJson(files, file, topology, "a topology whose object provinces28 is a collection of shapes with ids", problems);
    return read as Outline | null;
  });
  const labels = readJson(files, LABELS, points, "a collection of points with the id of their unit", problems);
  const [coarse] = outlines;
  const fine = outlines.at(-1);
  const details = new Map<string, Geometry>();

  function contains(unit: string, lon: number, lat: number): boolean | null {
    const geometry = fine?.objects.provinces28.geometries.find(({ id }) => id === unit);
    if (!fine || !geometry) return null;
    const detail = details.get(unit) ?? merge(fine, [geometry as MultiPolygon]);
    details.set(unit, detail);
    return geoContains(detail, [lon, lat]);
  }

  const land: Land = {
    whole: problems.length === 0,
    drawn: new Map(outlines.map((outline, i) => [OUTLINES[i] ?? "", outline?.objects.provinces28.geometries.map(({ id }) => String(id)) ?? []])),
    shapes: coarse ? shapesOf(coarse) : new Map(),
    labels: new Map(labels?.features.map(({ properties, geometry }) => [properties.id, geometry.coordinates])),
    contains,
  };
  return { land, problems };
}

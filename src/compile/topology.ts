// Joins the basemap and the rivers into the one topology that the lazy map painter loads, as the source of a module.
// It must know no file system and no painter.

import type { MultiLineString as Lines, Position } from "geojson";
import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from "topojson-specification";
import { RIVERS, riversOf } from "./rivers";

/** How much detail: `l0` for the whole region on one screen, `l1` for a part of it at about 1:2 million, `l2` for a province at about 1:500 000. */
export type Detail = "l0" | "l1" | "l2";

/** What the module holds: units by id, quiet land around them, the region's main rivers; degrees, one grid for all. */
export type AtlasTopology = Topology<{
  units: GeometryCollection<{ id: string }>;
  neighbours: GeometryCollection;
  rivers: GeometryCollection;
}>;

/** The basemap as kept in the data: always quantized, so that rivers can join its grid. */
interface Basemap extends Topology<{ provinces28: GeometryCollection; neighbours: GeometryCollection }> {
  readonly transform: NonNullable<Topology["transform"]>;
}

/**
 * Writes the module that holds one level of the land and the rivers.
 *
 * @param files text by path from the project's root: the basemap of that detail and the rivers
 * @returns the source of an ES module with one export, `topology`, an `AtlasTopology`
 * @throws Error if one of the files is missing
 */
export function topologyModule(files: ReadonlyMap<string, string>, level: Detail): string {
  const base = JSON.parse(text(files, `data/boundaries/basemap.${level}.topo.json`)) as Basemap;
  const json = JSON.stringify(merge(base, riversOf(text(files, RIVERS))));
  return `export const topology = JSON.parse('${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}');\n`;
}

function text(files: ReadonlyMap<string, string>, path: string): string {
  const found = files.get(path);
  if (found === undefined) throw new Error(`${path} is missing`);
  return found;
}

function merge({ transform, objects, arcs }: Basemap, rivers: readonly Lines[]): AtlasTopology {
  const all = [...arcs];
  const streams = rivers.map(({ coordinates }): MultiLineString => {
    return { type: "MultiLineString", arcs: coordinates.map((line) => [all.push(onGrid(line, transform)) - 1]) };
  });
  return {
    type: "Topology",
    transform,
    objects: {
      units: { type: "GeometryCollection", geometries: objects.provinces28.geometries.map(unit) },
      neighbours: { type: "GeometryCollection", geometries: objects.neighbours.geometries.map(bare) },
      rivers: { type: "GeometryCollection", geometries: streams },
    },
    arcs: all,
  };
}

function unit(geometry: GeometryObject): GeometryObject<{ id: string }> {
  const { id } = geometry.properties as { id: string };
  return { ...bare(geometry), properties: { id } } as GeometryObject<{ id: string }>;
}

/** A geometry without its name and working properties. */
function bare({ id: _id, properties: _properties, ...shape }: GeometryObject): GeometryObject {
  return shape;
}

/** Puts a line on the topology's grid: whole steps from one point to the next, repeats dropped. */
function onGrid(line: readonly Position[], { scale, translate }: Basemap["transform"]): [number, number][] {
  const steps: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [lon = 0, lat = 0] of line) {
    const step: [number, number] = [Math.round((lon - translate[0]) / scale[0]) - x, Math.round((lat - translate[1]) / scale[1]) - y];
    if (steps.length > 0 && step[0] === 0 && step[1] === 0) continue;
    [x, y] = [x + step[0], y + step[1]];
    steps.push(step);
  }
  return steps;
}

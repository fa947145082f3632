// The land as embeds carry it: corners that a picture of 900 pixels cannot show are left out of the borders before they
// become outlines, so that neighbours still share them, and what lies beyond an embed's edge is cut off.

import type { MultiPolygon, Polygon, Topology, GeometryCollection } from "topojson-specification";

import type { Ground } from "../draw/ground";
import { FRAME, toMap } from "../model/mercator";
import { extent, joined, type Point } from "./path-data";
import type { Files } from "./read";
import { RIVERS, riversOf } from "./rivers";

/** What an embed can show, in map units, with room for the width of a line: its box of 9 to 10 has more land above and below. */
const SIGHT = { west: -12, east: FRAME.width + 12, north: -76, south: FRAME.height + 76 } as const;

/** Square map units that a corner must stand out by to be kept: on a border, and on a river, which is coarse anyhow. */
const BORDER = 9;
const RIVER = 30;

/** Map units below which context is left out; the units' own islands stay, however small. */
const CONTEXT = 6;

/** Corners that an area needs. */
const AREA = 3;

/** An arc in map units, or a ring of them: indices as TopoJSON has them, `~i` the arc `i` backwards. */
type Arc = readonly Point[];
type Ring = readonly number[];

function held(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function seen([x, y]: readonly [number, number]): Point {
  return [held(x, SIGHT.west, SIGHT.east), held(y, SIGHT.north, SIGHT.south)];
}

function isOnEdge([x, y]: Point): boolean {
  return x === SIGHT.west || x === SIGHT.east || y === SIGHT.north || y === SIGHT.south;
}

/** Twice the area of a triangle is what its middle corner stands out by. */
function standsOut([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/**
 * Leaves out corner after corner, always the one that stands out least, and keeps both ends.
 *
 * @see Visvalingam and Whyatt, Line generalisation by repeated elimination of points, 1993
 */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  const kept = [...line];
  const isRing = String(line[0]) === String(line.at(-1));
  const least = isRing ? AREA + 1 : 2;
  while (kept.length > least) {
    const corners = kept.slice(1, -1).map((point, i) => standsOut(kept[i] as Point, point, kept[i + 2] as Point));
    const smallest = Math.min(...corners);
    if (smallest >= tolerance) break;
    kept.splice(corners.indexOf(smallest) + 1, 1);
  }
  return kept;
}

/** Whole numbers, without points that fall together. */
function rounded(line: readonly Point[]): Point[] {
  const all = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return all.filter((point, i) => i === 0 || String(point) !== String(all[i - 1]));
}

function lean(line: readonly (readonly number[])[], tolerance: number): Point[] {
  return rounded(simplified(line.map(([lon = 0, lat = 0]) => seen(toMap(lon, lat))), tolerance));
}

function arcsOf({ arcs, transform }: Topology): readonly Arc[] {
  const { scale: [kx, ky], translate: [dx, dy] } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([px = 0, py = 0]) => {
      [x, y] = transform ? [x + px, y + py] : [px, py];
      return [x * kx + dx, y * ky + dy];
    });
    return lean(points, BORDER);
  });
}

function ringsOf(geometry: unknown): readonly Ring[] {
  const { type, arcs } = geometry as Polygon | MultiPolygon;
  return type === "Polygon" ? arcs : arcs.flat();
}

/** An island too small to keep three corners stays as a square of one unit. */
function areaOf(points: readonly Point[]): readonly Point[] {
  const [x, y] = points[0] as Point;
  return points.length >= AREA ? points : [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
}

/** Arcs end to end as one line. */
function lineOf(ring: Ring, arcs: readonly Arc[]): Point[] {
  return ring.flatMap((i, at) => {
    const arc = i < 0 ? (arcs[~i] as Arc).toReversed() : (arcs[i] as Arc);
    return at === 0 ? arc : arc.slice(1);
  });
}

const plain = (i: number): number => (i < 0 ? ~i : i);

/** Follows arcs, each in the direction it has, from the end of one to the start of the next, into lines. */
function chained(all: readonly number[], arcs: readonly Arc[]): readonly Point[][] {
  const left = new Set(all);
  const lines: Point[][] = [];
  for (const first of all) {
    if (!left.delete(first)) continue;
    const line = lineOf([first], arcs);
    for (;;) {
      const next = [...left].find((i) => String(lineOf([i], arcs)[0]) === String(line.at(-1)));
      if (next === undefined || String(line[0]) === String(line.at(-1))) break;
      left.delete(next);
      line.push(...lineOf([next], arcs).slice(1));
    }
    lines.push(line);
  }
  return lines;
}

/** A line without what runs along the edge of sight: none, one or several. */
function withoutEdge(line: readonly Point[]): readonly Point[][] {
  const parts: Point[][] = [];
  line.forEach((end, i) => {
    const start = line[i - 1];
    if (!start || (isOnEdge(start) && isOnEdge(end))) return;
    if (parts.at(-1)?.at(-1) === start) parts.at(-1)?.push(end);
    else parts.push([start, end]);
  });
  return parts;
}

/** A line in a path that is filled must hold no area. */
function thereAndBack(line: readonly Point[]): readonly Point[] {
  return [...line, ...line.toReversed().slice(1)];
}

/**
 * Outlines for embeds, from the coarsest basemap: whole map units, closed rings but for coast and rivers.
 *
 * @returns `neighbours` lies under the units as well, which cover it, so that no border is written twice for it
 */
export function leanGroundOf(files: Files): Ground {
  const topology = JSON.parse(files.get("data/boundaries/basemap.l0.topo.json") ?? "") as Topology;
  const arcs = arcsOf(topology);
  const of = (name: string): GeometryCollection["geometries"] => (topology.objects[name] as GeometryCollection).geometries;
  const units = of("provinces28").map((geometry) => [String((geometry.properties as { id: string }).id), ringsOf(geometry)] as const);
  const own = units.flatMap(([, rings]) => rings);
  const context = of("neighbours").flatMap(ringsOf);

  const counts = new Map<number, number>();
  for (const i of [...own, ...context].flat()) counts.set(plain(i), (counts.get(plain(i)) ?? 0) + 1);
  const isShore = (i: number): boolean => counts.get(plain(i)) === 1;
  const isOwnIsland = new Set(own.filter((ring) => ring.length === 1 && ring.every(isShore)).flat());
  const shores = chained([...own, ...context].flat().filter((i) => isShore(i) && !isOwnIsland.has(i)), arcs).filter((line) => extent(line) >= CONTEXT);
  const islands = [...isOwnIsland].map((i) => lineOf([i], arcs)).map((ring) => [...areaOf(ring.slice(0, -1)), ring[0] as Point]);
  const ownArcs = new Set(own.flat().map(plain));
  const borders = [...new Set(context.flat().map(plain))].filter((i) => !isShore(i) && !ownArcs.has(i)).flatMap((i) => withoutEdge(arcs[i] as Arc));

  const rivers = riversOf(files.get(RIVERS) ?? "").flatMap(({ coordinates }) => coordinates).map((line) => lean(line, RIVER)).flatMap(withoutEdge);
  const mainland = shores.filter((line) => withoutEdge(line).length > 0).map((line) => line.slice(0, -1));
  return {
    units: new Map(units.map(([id, rings]) => [id, joined(rings.map((ring) => areaOf(lineOf(ring, arcs).slice(0, -1))), true)])),
    neighbours: joined(mainland, true) + joined(borders.map(thereAndBack), false, mainland.at(-1)?.[0]),
    coast: joined([...shores.flatMap(withoutEdge), ...islands], false),
    rivers: joined(rivers, false),
  };
}

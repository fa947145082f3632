import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { groundOf } from "../../src/compile/outlines";
import { CONTEXT } from "../../src/model/camera";
import { fromMap, toMap } from "../../src/model/mercator";
import { atlas, realGround } from "../model/real";
import { boxOf, CLOSED, lines, OPEN, type Point } from "./paths";

const ground = realGround();

function nearest(points: readonly Point[], lon: number, lat: number): number {
  const [x, y] = toMap(lon, lat);
  return Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
}

const rings = new Map([...ground.units].map(([unit, path]) => [unit, lines(path)]));

describe("the outlines of the units", () => {
  test("are of the 28 units", () => {
    expect([...ground.units.keys()].sort()).toEqual(atlas.places.map(({ unit }) => unit).sort());
  });

  test("are closed rings of whole numbers with three corners at least", () => {
    for (const path of [...ground.units.values(), ground.neighbours]) expect(CLOSED.test(path)).toBe(true);
    for (const ring of [...rings.values()].flat()) expect(ring.length).toBeGreaterThanOrEqual(3);
  });

  test("fill the unit's box and lie within it, to the rounding", () => {
    for (const { unit, box } of atlas.places) {
      const drawn = boxOf((rings.get(unit) ?? []).flat());
      drawn.forEach((side, i) => {
        // A whole number lies within half a unit; an island too small for one is drawn a unit wide.
        expect(Math.abs(side - (box[i] as number)), `${unit} ${String(i)}`).toBeLessThanOrEqual(1.1);
      });
    }
  });

  test("share their border with their neighbours, point by point", () => {
    for (const { unit, neighbours } of atlas.places) {
      const own = new Set((rings.get(unit) ?? []).flat().map(String));
      for (const other of neighbours) {
        const shared = (rings.get(other) ?? []).flat().filter((point) => own.has(String(point)));
        expect(shared.length, `${unit} ${other}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test.each([
    ["hai-phong", "Cát Bà", 107.0, 20.79, 60],
    ["hai-phong", "Bạch Long Vĩ", 107.72, 20.13, 6],
    ["quang-ninh", "Cô Tô", 107.77, 20.98, 12],
    ["quang-ninh", "Vân Đồn", 107.45, 21.08, 60],
    ["thanh-hoa", "Hòn Mê", 105.92, 19.37, 6],
  ])("keep in %s the island %s", (unit, _, lon, lat, most) => {
    const [x, y] = toMap(lon, lat);
    const islands = (rings.get(unit) ?? []).map(boxOf).filter(([west, north, east, south]) => Math.max(east - west, south - north) < most);
    expect(islands.filter(([west, north, east, south]) => x > west - 2 && x < east + 2 && y > north - 2 && y < south + 2)).toHaveLength(1);
  });

  test("weigh what a first page can carry: all 28 in seven kilobytes", () => {
    expect(gzipSync([...ground.units.values()].join("\n"), { level: 9 }).length).toBeLessThan(7 * 1024);
  });
});

describe("the coast", () => {
  const coast = lines(ground.coast);

  test("is open lines of whole numbers", () => {
    expect(OPEN.test(ground.coast)).toBe(true);
  });

  test("has no straight edge where the basemap was cut", () => {
    const alongCut = coast.flatMap((line) =>
      line.slice(1).filter((end, i) => {
        const start = line[i] as Point;
        return CONTEXT.some((edge, side) => [start, end].every((point) => Math.abs((point[side % 2] as number) - edge) <= 0.5));
      }),
    );
    expect(alongCut).toEqual([]);
  });

  test("runs along the gulf from Móng Cái to Hà Tĩnh, and not through the land", () => {
    const points = coast.flat();
    for (const [lon, lat] of [[108.0, 21.5], [106.8, 20.67], [106.57, 20.2], [105.92, 19.75], [105.75, 18.78], [106.43, 18.1]] as const) expect(nearest(points, lon, lat), `${lon} ${lat}`).toBeLessThan(16);
    for (const [lon, lat] of [[105.85, 21.03], [103.9, 21.3], [106.2, 21.9], [104.0, 22.5], [104.5, 19.3]] as const) expect(nearest(points, lon, lat), `${lon} ${lat}`).toBeGreaterThan(80);
  });
});

describe("the rivers", () => {
  const points = lines(ground.rivers).flat();

  test("are open lines of whole numbers", () => {
    expect(OPEN.test(ground.rivers)).toBe(true);
  });

  test("pass Hà Nội and Vinh, and leave the Mekong to others", () => {
    expect(nearest(points, 105.86, 21.04)).toBeLessThan(10);
    expect(nearest(points, 105.7, 18.65)).toBeLessThan(16);
    expect(nearest(points, 102.6, 17.95)).toBeGreaterThan(60);
  });
});

test("neighbours reach to the cut, which is the sheet's end", () => {
  const [west, north, east, south] = boxOf(lines(ground.neighbours).flat());
  const [lonWest, latNorth] = fromMap(west, north);
  const [lonEast, latSouth] = fromMap(east, south);
  expect([lonWest, latNorth, lonEast, latSouth].map((each) => Math.round(each * 10) / 10)).toEqual([100.6, 24.9, 110.8, 17.1]);
});

describe("an island smaller than the grid", () => {
  /** Corners of a square of a hundredth of a degree or less, in degrees. */
  const islet = (lon: number, lat: number, size: number) => [[lon, lat], [lon, lat + size], [lon + size, lat + size], [lon + size, lat], [lon, lat]];
  const topology = (size: number) => ({
    type: "Topology",
    arcs: [islet(107, 20, size), islet(109, 20, size)],
    objects: {
      provinces28: { type: "GeometryCollection", geometries: [{ type: "Polygon", id: "a", properties: { id: "a" }, arcs: [[0]] }] },
      neighbours: { type: "GeometryCollection", geometries: [{ type: "Polygon", properties: {}, arcs: [[1]] }] },
    },
  });
  const groundAt = (size: number) =>
    groundOf(
      new Map([
        ["data/boundaries/basemap.l0.topo.json", JSON.stringify(topology(size))],
        ["data/boundaries/rivers-ne.geojson", readFileSync(join(import.meta.dirname, "../../data/boundaries/rivers-ne.geojson"), "utf8")],
      ]),
    );

  test("stays as a square of one map unit when it is a unit's", () => {
    const [x, y] = toMap(107, 20).map(Math.round) as [number, number];
    expect(lines(groundAt(0.0005).units.get("a") ?? "")).toEqual([[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]]]);
  });

  test("is left out of the quiet land around, where a larger one stays", () => {
    expect(groundAt(0.0005).neighbours).toBe("");
    expect(lines(groundAt(0.1).neighbours)).toHaveLength(1);
  });
});

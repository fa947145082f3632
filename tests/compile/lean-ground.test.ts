import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simplified } from "../../src/compile/lean-ground";
import type { Point } from "../../src/compile/path-data";
import { FRAME, toMap } from "../../src/model/mercator";
import { atlas, realGround, realLeanGround } from "../model/real";
import { boxOf, CLOSED, lines, OPEN } from "./paths";

const lean = realLeanGround();
const full = realGround();
const rings = new Map([...lean.units].map(([unit, path]) => [unit, lines(path)]));

function area(ring: readonly Point[]): number {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * (ring[(i + 1) % ring.length] as Point)[1] - y * (ring[(i + 1) % ring.length] as Point)[0], 0)) / 2;
}

const areaOf = (path: string): number => lines(path).reduce((sum, ring) => sum + area(ring), 0);

/** How far a point lies from a line of points. */
function distance([px, py]: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map(([bx, by], i) => {
      const [ax, ay] = line[i] as Point;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
      return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
    }),
  );
}

describe("the outlines of the units in embeds", () => {
  test("are the 28, closed, in whole numbers, with three corners at least", () => {
    expect([...lean.units.keys()].sort()).toEqual(atlas.places.map(({ unit }) => unit).sort());
    for (const path of lean.units.values()) expect(CLOSED.test(path)).toBe(true);
    for (const ring of [...rings.values()].flat()) expect(ring.length).toBeGreaterThanOrEqual(3);
  });

  test("share their border with their neighbours, point by point", () => {
    for (const { unit, neighbours } of atlas.places) {
      const own = new Set((rings.get(unit) ?? []).flat().map(String));
      for (const other of neighbours) expect((rings.get(other) ?? []).flat().filter((point) => own.has(String(point))).length, `${unit} ${other}`).toBeGreaterThanOrEqual(2);
    }
  });

  test("lie within seven map units of what the site draws, and their area is the same to one in fifty", () => {
    for (const [unit, path] of full.units) {
      const drawn = (rings.get(unit) ?? []).map((ring) => [...ring, ring[0] as Point]);
      const furthest = Math.max(...lines(path).flat().map((point) => Math.min(...drawn.map((ring) => distance(point, ring)))));
      expect(furthest, unit).toBeLessThan(7);
      expect(Math.abs(areaOf(lean.units.get(unit) ?? "") / areaOf(path) - 1), unit).toBeLessThan(0.02);
    }
  });

  test("keep every island", () => {
    for (const [unit, path] of full.units) expect(rings.get(unit)?.length, unit).toBe(lines(path).length);
  });
});

test("the land around lies under the units, reaches beyond an embed's edge on every side of the land, and holds no line across the sea", () => {
  const [west, north, east, south] = boxOf(lines(lean.neighbours).flat());
  expect(west).toBeLessThan(0);
  expect(north).toBeLessThan((FRAME.height - FRAME.width * (10 / 9)) / 2);
  expect(east).toBeGreaterThan(FRAME.width);
  expect(south).toBeGreaterThan((FRAME.height + FRAME.width * (10 / 9)) / 2);
  const [x, y] = toMap(107.2, 19.2);
  const inside = lines(lean.neighbours).filter((ring) => ring.reduce((odd, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as Point;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false));
  expect(inside).toEqual([]);
});

test("the coast and the rivers are open lines within sight, and the coast has no edge of the picture in it", () => {
  for (const path of [lean.coast, lean.rivers]) expect(OPEN.test(path)).toBe(true);
  const [west, , east] = boxOf(lines(lean.neighbours).flat());
  for (const line of lines(lean.coast)) expect(line.some(([ax], i) => { const next = line[i + 1]; return next !== undefined && ((ax === west && next[0] === west) || (ax === east && next[0] === east)); })).toBe(false);
});

test("all of it is less than half of what the site draws", () => {
  const weight = ({ units, neighbours, coast, rivers }: typeof lean): number => gzipSync([...units.values(), neighbours, coast, rivers].join()).length;
  expect(weight(lean)).toBeLessThan(weight(full) / 2);
});

describe("leaving out corners", () => {
  const point: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));

  test("keeps both ends and the order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 14, selector: String }), fc.integer({ min: 0, max: 40 }), (line, tolerance) => {
        const kept = simplified(line, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(line.filter((each) => kept.includes(each))).toEqual(kept);
      }),
    );
  });

  test("leaves a ring an area", () => {
    expect(simplified([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], 99)).toHaveLength(4);
  });
});

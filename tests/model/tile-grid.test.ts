import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { towards } from "../../src/model/direction";
import { FRAME } from "../../src/model/mercator";
import { TILE, TILE_PLACES, tileOutline, TILES_BOX } from "../../src/model/tile-grid";
import { atlas } from "./real";

const tileOf = (id: string) => TILE_PLACES.find(({ unit }) => unit === id) as (typeof TILE_PLACES)[number];

test("every drawn unit has one square, and no two lie on one another", () => {
  expect(TILE_PLACES.map(({ unit }) => unit).sort()).toEqual(drawnUnits(atlas).map(({ id }) => id).sort());
  expect(new Set(TILE_PLACES.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(28);
});

test("all squares are equal and lie within the frame", () => {
  for (const { box: [west, north, east, south] } of TILE_PLACES) {
    expect([east - west, south - north].map(Math.round)).toEqual([TILE, TILE].map(Math.round));
    expect(west >= TILES_BOX[0] - 0.01 && east <= TILES_BOX[2] + 0.01 && north >= 0 && south <= FRAME.height + 0.01).toBe(true);
  }
  expect(tileOutline(tileOf("ha-noi"))).toMatch(/^M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+Z$/);
});

test("of all pairs at least 98 in 100 lie within 45 degrees of their true direction", () => {
  const pairs = atlas.places.flatMap((a, i) => atlas.places.slice(i + 1).map((b) => [a, b] as const));
  const kept = pairs.filter(([a, b]) => {
    const [c, d] = [tileOf(a.unit), tileOf(b.unit)];
    const [true_, drawn] = [Math.atan2(b.y - a.y, b.x - a.x), Math.atan2(d.y - c.y, d.x - c.x)];
    return Math.cos(true_ - drawn) >= Math.SQRT1_2 - 1e-9;
  });
  expect(kept.length / pairs.length).toBeGreaterThanOrEqual(0.98);
});

test("a neighbour is beside, above or below, each of the other", () => {
  for (const { unit, neighbours } of TILE_PLACES) {
    expect(neighbours.length).toBeGreaterThan(0);
    for (const other of neighbours) expect(tileOf(other).neighbours).toContain(unit);
  }
  expect(towards(TILE_PLACES, "ha-noi", "left")).toBe("hoa-binh");
  expect(["thanh-hoa", "nghe-an"].map((unit) => towards(TILE_PLACES, unit, "down"))).toEqual(["nghe-an", "ha-tinh"]);
});

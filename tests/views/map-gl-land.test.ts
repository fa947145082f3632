import { expect, test } from "vitest";
import { frameCamera } from "../../src/model/camera";
import { zoomOf } from "../../src/model/gl-view";
import { landAt, levelAt } from "../../src/views/map-gl-land";

/** The page's map on a screen of 1920 × 1080, in pixels. */
const DESK = [888, 818] as const;

test("the whole region is drawn coarsely on a desk, and finer one press of a button nearer", () => {
  const { k } = frameCamera(...DESK);
  expect(levelAt(zoomOf(k))).toBe(0);
  expect(levelAt(zoomOf(k * 2))).toBe(1);
});

test("a nearer camera never asks for coarser land, and the nearest for the finest", () => {
  const levels = Array.from({ length: 120 }, (_, i) => levelAt(i / 10));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect([...new Set(levels)]).toEqual([0, 1, 2]);
});

test.each([0, 1, 2])("level %i has the 28 units, and around them all that is drawn", async (level) => {
  const { units, around } = await landAt(level);
  expect(new Set(units.features.map(({ properties }) => properties?.["id"] as string)).size).toBe(28);
  expect(new Set(around.features.map(({ properties }) => properties?.["kind"] as string))).toEqual(new Set(["neighbours", "rivers", "foreign", "borders", "coast"]));
});

test("every level has more points than the one before", async () => {
  const sizes = (await Promise.all([0, 1, 2].map(landAt))).map(({ units }) => JSON.stringify(units).length);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBe(3);
});

test("no coast is drawn where the basemap was cut out, at any level", async () => {
  for (const level of [0, 1, 2]) {
    const coast = (await landAt(level)).around.features.find(({ properties }) => properties?.["kind"] === "coast");
    const lines = coast?.geometry.type === "MultiLineString" ? coast.geometry.coordinates : [];
    expect(lines.length).toBeGreaterThan(0);
    const along = lines.flatMap((line) => line.slice(1).filter(([lon = 0], i) => Math.abs(lon - 100.6) < 2e-3 && Math.abs((line[i]?.[0] ?? 0) - 100.6) < 2e-3));
    expect(along).toEqual([]);
  }
});

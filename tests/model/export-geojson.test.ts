import fc from "fast-check";
import { expect, test } from "vitest";
import { geoJsonText, signedArea, wound, type Land } from "../../src/model/export-geojson";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources } from "./real";

const exported = { scene: mapScene(atlas, chosen({})), sources, address: "https://example.org/", version: atlas.version };
const square = (x: number, y: number, side: number): [number, number][] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];

test("an area is positive counterclockwise, and turns its sign with its ring", () => {
  expect(signedArea(square(105, 21, 2))).toBe(8);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })), { minLength: 3, maxLength: 8 }), (points) => {
      const ring = [...points, points[0] as [number, number]];
      expect(signedArea(ring.toReversed()) + signedArea(ring)).toBe(0);
    }),
  );
});

test("outer rings run counterclockwise and holes clockwise, however they came", () => {
  const [outer, hole] = [square(0, 0, 10), square(2, 2, 3)];
  for (const land of [[[outer, hole]], [[outer.toReversed(), hole.toReversed()]], [[outer.toReversed(), hole]]] as Land[]) {
    expect(wound(land)[0]?.map((ring) => signedArea(ring) > 0)).toEqual([true, false]);
  }
});

test("a collection has a feature for each unit with land, its figure or why there is none, and the credit", () => {
  const land = new Map<string, Land>([["bac-giang", [[square(106, 21, 1.123456789)]]], ["lang-son", [[square(106, 22, 1)], [square(108, 22, 1)]]]]);
  const file = JSON.parse(geoJsonText(exported, land)) as { type: string; credit: string; address: string; features: { id: string; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[] };
  expect([file.type, file.address]).toEqual(["FeatureCollection", "https://example.org/"]);
  expect(file.credit).toContain("© OpenStreetMap contributors, ODbL 1.0");
  const byId = new Map(file.features.map((feature) => [feature.id, feature]));
  expect([...byId.keys()].sort()).toEqual(["bac-giang", "lang-son"]);
  expect(byId.get("bac-giang")?.properties).toMatchObject({ name_vi: "Bắc Giang", value: 26.45, status: "estimate", unit: "percent", missing: null });
  expect(byId.get("bac-giang")?.geometry).toEqual({ type: "Polygon", coordinates: [[[106, 21], [107.12346, 21], [107.12346, 22.12346], [106, 22.12346], [106, 21]]] });
  expect(byId.get("lang-son")?.properties).toMatchObject({ value: null, missing: "not-collected", rank: null });
  expect(byId.get("lang-son")?.geometry.type).toBe("MultiPolygon");
});

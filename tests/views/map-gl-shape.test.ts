import { expect, test } from "vitest";
import { toMap } from "../../src/model/mercator";
import { outlinePaths } from "../../src/views/map-gl-shape";

const square = [
  [105, 21],
  [106, 21],
  [106, 22],
  [105, 22],
  [105, 21],
];
const hole = square.map(([lon = 0, lat = 0]) => [lon + 2, lat]);

test("an outline is in map units to the hundredth, ring by ring, closed", () => {
  const paths = outlinePaths({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { id: "ha-noi" }, geometry: { type: "MultiPolygon", coordinates: [[square, hole]] } }],
  });
  const path = paths.get("ha-noi") ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(6);
  expect(path.endsWith("Z")).toBe(true);
  const [x = 0, y = 0] = path.slice(1).split("L")[0]?.split(" ").map(Number) ?? [];
  const [mapX, mapY] = toMap(105, 21);
  expect(Math.abs(x - mapX)).toBeLessThan(0.006);
  expect(Math.abs(y - mapY)).toBeLessThan(0.006);
});

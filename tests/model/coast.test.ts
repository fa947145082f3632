import { expect, test } from "vitest";
import { withoutCut } from "../../src/model/coast";

// The basemap is cut at 100.6–110.8° E and 17.1–24.9° N.
const [WEST, EAST, SOUTH, NORTH] = [100.6, 110.8, 17.1, 24.9] as const;

test("a shore inside the basemap is kept as it is", () => {
  const shore = [[106, 20], [107, 20.5], [108, 21.5]];
  expect(withoutCut([shore])).toEqual([shore]);
});

test("the straight edges of the basemap are no coast", () => {
  expect(withoutCut([[[WEST, SOUTH], [WEST, NORTH], [EAST, NORTH], [EAST, SOUTH], [WEST, SOUTH]]])).toEqual([]);
});

test("a line that runs along the edge in its middle becomes two", () => {
  expect(withoutCut([[[105, 18], [106, SOUTH], [107, SOUTH], [108, 18], [108, 19]]])).toEqual([[[105, 18], [106, SOUTH]], [[107, SOUTH], [108, 18], [108, 19]]]);
});

test("a line that only meets the edge, or crosses from one edge to another, is kept", () => {
  const corner = [[EAST, 20], [109, NORTH]];
  expect(withoutCut([[[105, 20], [EAST, 21], [105, 22]], corner])).toEqual([[[105, 20], [EAST, 21], [105, 22]], corner]);
});

test("an edge that the coarsest grid moved a little is still the edge", () => {
  expect(withoutCut([[[EAST - 1e-3, 20], [EAST + 1e-3, 22]]])).toEqual([]);
  expect(withoutCut([[[EAST - 1e-2, 20], [EAST - 1e-2, 22]]])).toHaveLength(1);
});

test("a point alone is no line", () => {
  expect(withoutCut([[[105, 20]], []])).toEqual([]);
});

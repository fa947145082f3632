import { expect, test } from "vitest";
import { withoutCut } from "../../src/model/coast";

test("the edge where the context was cut out is no coast, the parts beside it stay", () => {
  const line = [
    [110, 20],
    [110.8, 20.5],
    [110.8, 24.9],
    [105, 24.9],
    [104, 24],
    [103, 23],
  ];
  expect(withoutCut([line])).toEqual([
    [
      [110, 20],
      [110.8, 20.5],
    ],
    [
      [105, 24.9],
      [104, 24],
      [103, 23],
    ],
  ]);
});

test("a coast that only touches the edge is kept whole", () => {
  const line = [
    [110, 20],
    [110.8, 20.5],
    [110, 21],
  ];
  expect(withoutCut([line])).toEqual([line]);
});

import { expect, test } from "vitest";
import { ringsOf } from "../../src/model/rings";

test("the same rings are read from absolute and from relative numbers, the pen going back to where a ring began", () => {
  const rings = [[[1, 1], [3, 1], [3, 3]], [[5, 5], [6, 5], [6, 4.5]]];
  expect(ringsOf("M1 1L3 1L3 3ZM5 5L6 5L6 4.5Z")).toEqual(rings);
  expect(ringsOf("m1 1 2 0 0 2zm4 4 1 0 0-.5z")).toEqual(rings);
  expect(ringsOf("")).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ranks } from "../../src/model/rank";

const anyValues = fc.array(fc.integer({ min: -5, max: 5 })).map((values) => new Map(values.map((value, i) => [`u${String(i)}`, value])));

test("the highest is first, equals share a place, and the places after it stay empty", () => {
  const places = ranks(new Map([["a", 3], ["b", 9], ["c", 3], ["d", -1]]));
  expect([...places]).toEqual([
    ["a", { place: 2, of: 4, tied: 2 }],
    ["b", { place: 1, of: 4, tied: 1 }],
    ["c", { place: 2, of: 4, tied: 2 }],
    ["d", { place: 4, of: 4, tied: 1 }],
  ]);
});

test("a higher value never has a worse place, and equal values have the same", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const places = ranks(values);
      for (const [a, x] of values) for (const [b, y] of values) expect(Math.sign((places.get(a)?.place ?? 0) - (places.get(b)?.place ?? 0))).toBe(Math.sign(y - x));
    }),
  );
});

test("nobody known, nobody ranked", () => {
  expect(ranks(new Map()).size).toBe(0);
});

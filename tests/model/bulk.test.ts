import fc from "fast-check";
import { expect, test } from "vitest";
import { bulkOf } from "../../src/model/bulk";

const some = fc.array(fc.integer({ min: -400, max: 400 }).map((n) => n / 10), { maxLength: 40 });

test("at least half of the values are always kept, and what is left out lies beyond all that is kept", () => {
  fc.assert(
    fc.property(some, (values) => {
      const kept = bulkOf(values);
      expect(kept.length * 2).toBeGreaterThanOrEqual(values.length);
      const [least, most] = [Math.min(...kept), Math.max(...kept)];
      expect([...kept].sort((a, b) => a - b)).toEqual(values.filter((value) => value >= least && value <= most).sort((a, b) => a - b));
    }),
  );
});

test("a value far out is left outside, one that merely leads is not, and a handful has no bulk", () => {
  const usual = [2, 4, 5, 6, 7, 8, 9, 11, 13];
  expect(bulkOf([...usual, 178])).toEqual(usual);
  expect(bulkOf([...usual, 20])).toEqual([...usual, 20]);
  expect(bulkOf([1, 2, 178])).toEqual([1, 2, 178]);
  expect(bulkOf([5, 5, 5, 5, 5, 5, 5, 5, 178])).toHaveLength(9);
});

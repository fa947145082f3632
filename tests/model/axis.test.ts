import fc from "fast-check";
import { expect, test } from "vitest";
import { axisOf } from "../../src/model/axis";

const values = fc.array(fc.integer({ min: -999, max: 9999 }).map((tenths) => tenths / 10), { minLength: 1, maxLength: 30 });

test("an axis holds every value, and its ticks ascend within it from end to end", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 12 }), (all, count) => {
      const { from, to, ticks } = axisOf(all, count);
      expect(from).toBeLessThanOrEqual(Math.min(...all));
      expect(to).toBeGreaterThanOrEqual(Math.max(...all));
      expect(ticks[0]).toBeCloseTo(from, 9);
      expect(ticks.at(-1)).toBeCloseTo(to, 9);
      ticks.slice(1).forEach((tick, i) => expect(tick).toBeGreaterThan(ticks[i] as number));
    }),
  );
});

test("values that are all the same are a point with its one tick", () => {
  expect(axisOf([3, 3], 5)).toEqual({ from: 3, to: 3, ticks: [3] });
});

test("ends are round", () => {
  expect(axisOf([-3.2, 33.8], 8)).toMatchObject({ from: -5, to: 35 });
});

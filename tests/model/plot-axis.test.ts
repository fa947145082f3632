import fc from "fast-check";
import { expect, test } from "vitest";
import { plotAxis, isWide } from "../../src/model/plot-axis";

const any = fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => n / 10), { minLength: 1, maxLength: 30 });
const positive = fc.array(fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 10), { minLength: 1, maxLength: 30 });

test("every value and every tick lies within, and larger values lie farther", () => {
  fc.assert(
    fc.property(fc.boolean().chain((isLog) => fc.tuple(fc.constant(isLog), isLog ? positive : any)), ([isLog, values]) => {
      const axis = plotAxis(values, isLog);
      const sorted = [...new Set(values)].sort((a, b) => a - b);
      const places = sorted.map(axis.at);
      for (const at of [...places, ...axis.ticks.map((tick) => tick.at)]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
      places.slice(1).forEach((at, i) => expect(at).toBeGreaterThan(places[i] as number));
    }),
  );
});

test("a linear axis has round ticks around its values", () => {
  expect(plotAxis([-3.2, 33.8, 0], false).ticks.map(({ value }) => value)).toEqual([-10, 0, 10, 20, 30, 40]);
});

test("a logarithmic axis steps tenfold, and by 2 and 5 while there are few", () => {
  expect(plotAxis([20, 40000], true).ticks.map(({ value }) => value)).toEqual([20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000]);
  expect(plotAxis([1, 1000000], true).ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1000, 10000, 100000, 1000000]);
});

test("equal values, and a single one, still have an axis", () => {
  for (const isLog of [false, true]) {
    const { at } = plotAxis([7, 7], isLog);
    expect(at(7)).toBeGreaterThan(0.2);
    expect(at(7)).toBeLessThan(0.8);
  }
});

test("levels are wide when the largest is more than 50 times the smallest, and never with a zero", () => {
  expect([isWide([1, 50]), isWide([1, 51]), isWide([0, 51]), isWide([5])]).toEqual([false, true, false, false]);
});

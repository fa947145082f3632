import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlate, LEAST_PAIRS, strength, type Pair } from "../../src/model/correlation";

const pairs = (of: readonly (readonly [number, number])[]): readonly Pair[] => of.map(([x, y], i) => ({ unit: `u${i}`, x, y }));
const many = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), { minLength: LEAST_PAIRS, maxLength: 28 });

test("nothing is computed of fewer than eight pairs, nor of a figure that is the same everywhere", () => {
  expect(correlate(pairs([1, 2, 3, 4, 5, 6, 7].map((n) => [n, n])))).toBeNull();
  expect(correlate(pairs([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, 5])))).toBeNull();
});

test("a known example: ranks that rise together though not in a line", () => {
  const found = correlate(pairs([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, 2 ** n])));
  expect(found?.rho).toBeCloseTo(1, 12);
  expect(found?.r).toBeLessThan(0.9);
  expect(found?.n).toBe(8);
});

test("equal figures share the mean of their ranks", () => {
  // Worked by hand: x ranks 1 2 3 4 5 6 7 8, y ranks 1.5 1.5 3 4 5 6 7 8; ρ = Pearson of those.
  const found = correlate(pairs([[1, 1], [2, 1], [3, 2], [4, 3], [5, 4], [6, 5], [7, 6], [8, 7]]));
  expect(found?.rho).toBeCloseTo(41.5 / Math.sqrt(42 * 41.5), 12);
});

describe("laws", () => {
  test("both lie from −1 to 1, do not depend on order, and turn round with one axis", () => {
    fc.assert(
      fc.property(many, (of) => {
        const found = correlate(pairs(of));
        if (!found) return;
        for (const value of [found.r, found.rho]) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        expect(correlate(pairs([...of].reverse()))?.rho).toBeCloseTo(found.rho, 9);
        const turned = correlate(pairs(of.map(([x, y]) => [x, -y])));
        expect([turned?.r, turned?.rho].map((value) => value?.toFixed(9).replace(/^-(0\.0+)$/, "$1"))).toEqual([-found.r, -found.rho].map((value) => value.toFixed(9).replace(/^-(0\.0+)$/, "$1")));
      }),
    );
  });

  test("ranks do not mind a logarithmic axis", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), { minLength: LEAST_PAIRS, maxLength: 28 }), (of) => {
        expect(correlate(pairs(of.map(([x, y]) => [Math.log(x), y])))?.rho ?? 0).toBeCloseTo(correlate(pairs(of))?.rho ?? 0, 9);
      }),
    );
  });
});

test("the one unit that makes most of it is named, with what is left without it", () => {
  const crowd: readonly (readonly [number, number])[] = [[1, 4], [2, 2], [3, 5], [4, 1], [5, 4.5], [6, 2.5], [7, 3]];
  const found = correlate(pairs([...crowd, [100, 100]]));
  expect(found?.lever?.unit).toBe("u7");
  expect(found?.lever?.rho).toBeLessThan(found?.rho ?? 0);
  expect(correlate(pairs(Array.from({ length: 20 }, (_, n) => [n, n])))?.lever).toBeNull();
});

test("what chance alone gives shrinks with more pairs", () => {
  const chance = [8, 17, 28].map((n) => correlate(pairs(Array.from({ length: n }, (_, i) => [i, i])))?.chance.toFixed(2));
  expect(chance).toEqual(["0.74", "0.49", "0.38"]);
});

test("strengths meet at fifths", () => {
  expect([0, 0.19, 0.2, -0.39, 0.4, 0.6, -0.8, 1].map(strength)).toEqual(["none", "none", "weak", "weak", "moderate", "strong", "very-strong", "very-strong"]);
});

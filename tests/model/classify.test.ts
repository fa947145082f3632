import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify, classOf, METHODS, roundest } from "../../src/model/classify";
import { cellOf, drawnUnits } from "../../src/model/cells";
import { atlas } from "./real";

// As figures are: few digits, many ties, both signs, an extreme now and then.
const value = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -200, max: 400 }) }, { weight: 1, arbitrary: fc.integer({ min: -999, max: 400_000 }) }).map((tenths) => tenths / 10);
const values = fc.array(value, { minLength: 1, maxLength: 40 });
const count = fc.integer({ min: 2, max: 7 });
const method = fc.constantFrom(...METHODS);
const reference = fc.constantFrom(null, 0);

function counts(all: readonly number[], classes: ReturnType<typeof classify>): readonly number[] {
  return Array.from({ length: classes.breaks.length + 1 }, (_, index) => all.filter((each) => classOf(classes, each) === index).length);
}

test("breaks ascend, cut what lies between the least and the most, and are fewer than the classes wanted", () => {
  fc.assert(
    fc.property(values, count, method, reference, (all, wanted, how, zero) => {
      const { breaks, least, most } = classify(all, wanted, how, zero);
      expect([least, most]).toEqual([Math.min(...all), Math.max(...all)]);
      expect(breaks.length).toBeLessThan(wanted);
      breaks.forEach((each, i) => expect(each).toBeGreaterThan(breaks[i - 1] ?? least));
      for (const each of breaks) expect(each).toBeLessThanOrEqual(most);
    }),
  );
});

test("every value is in the one class whose bounds hold it, and a value equal to a break in the class above", () => {
  fc.assert(
    fc.property(values, count, method, reference, (all, wanted, how, zero) => {
      const classes = classify(all, wanted, how, zero);
      for (const each of [...all, ...classes.breaks]) {
        const index = classOf(classes, each);
        expect(each).toBeGreaterThanOrEqual(classes.breaks[index - 1] ?? Number.NEGATIVE_INFINITY);
        expect(each).toBeLessThan(classes.breaks[index] ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test("equal counts and natural breaks leave no class empty", () => {
  fc.assert(
    fc.property(values, count, fc.constantFrom("quantile" as const, "natural" as const), reference, (all, wanted, how, zero) => {
      expect(Math.min(...counts(all, classify(all, wanted, how, zero)))).toBeGreaterThan(0);
    }),
  );
});

test("the order of the values does not matter", () => {
  fc.assert(
    fc.property(values, count, method, reference, (all, wanted, how, zero) => {
      expect(classify(all.toReversed(), wanted, how, zero)).toEqual(classify(all, wanted, how, zero));
    }),
  );
});

test("as many classes as wanted where enough values differ and no reference divides them", () => {
  fc.assert(
    fc.property(fc.uniqueArray(value, { minLength: 7, maxLength: 40 }), count, fc.constantFrom("quantile" as const, "natural" as const), (all, wanted, how) => {
      expect(classify(all, wanted, how, null).breaks).toHaveLength(wanted - 1);
    }),
  );
});

test("distinct values fall into classes of nearly equal counts", () => {
  fc.assert(
    fc.property(fc.uniqueArray(value, { minLength: 7, maxLength: 40 }), count, (all, wanted) => {
      const sizes = counts(all, classify(all, wanted, "quantile", null));
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

describe("the reference", () => {
  test("is a break wherever values lie on both sides, and the ramp turns there", () => {
    fc.assert(
      fc.property(values, count, method, (all, wanted, how) => {
        const classes = classify(all, wanted, how, 0);
        const hasBoth = all.some((each) => each < 0) && all.some((each) => each >= 0);
        expect(classes.breaks.includes(0)).toBe(hasBoth);
        for (const each of all) expect(classOf(classes, each) >= (classes.turn ?? Number.NaN)).toBe(each >= 0);
      }),
    );
  });

  test("is none for levels", () => {
    expect(classify([1, 2, 3], 2, "quantile", null).turn).toBeNull();
  });
});

describe("equal widths", () => {
  const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.2;

  test("are equal from the least to the most, to two digits", () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2 }), count, (all, wanted) => {
        const { breaks, least, most } = classify(all, wanted, "equal", null);
        const width = (most - least) / wanted;
        breaks.forEach((each, i) => expect(nearly(each - least, width * (i + 1))).toBe(true));
        if (width > 1) expect(breaks).toHaveLength(wanted - 1);
      }),
    );
  });

  test("are measured from the reference on either side of it", () => {
    expect(classify([-8, -1, 5, 25, 40], 5, "equal", 0).breaks).toEqual([-4, 0, 13, 27]);
    expect(classify([-8, -1, 5, 25, 40], 4, "equal", 0).breaks).toEqual([-4, 0, 20]);
  });
});

describe("natural breaks", () => {
  test("fall into the gaps", () => {
    expect(classify([1, 2, 2, 40, 41, 100, 104], 3, "natural", null).breaks).toEqual([40, 100]);
  });
});

describe("the roundest number", () => {
  test("is above the low and not above the high, and none in between ends in more zeros", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 50_000 }), (low, step) => {
        const found = roundest(low, low + step);
        expect(found).toBeGreaterThan(low);
        expect(found).toBeLessThanOrEqual(low + step);
        const coarser = 10 ** (/0*$/.exec(String(found))?.[0].length ?? 0) * 10;
        if (found !== 0) expect(Math.floor((low + step) / coarser) * coarser).toBeLessThanOrEqual(low);
      }),
    );
  });

  test("is what a reader remembers", () => {
    expect([roundest(9.1, 9.55), roundest(9.07, 9.2), roundest(8, 13.9), roundest(-3.2, 4), roundest(-9.3, -9.1), roundest(1.5, 1.5000001)]).toEqual([9.5, 9.2, 10, 0, -9.2, 1.5000001]);
  });
});

test("Thái Nguyên's 222.8% of 2014 does not leave the rest in one class", () => {
  const all = drawnUnits(atlas).flatMap(({ id }) => cellOf(atlas, "iip_growth", "2014", id)?.[0].value ?? []);
  expect(Math.max(...all)).toBe(222.8);
  const sizes = counts(all, classify(all, 5, "quantile", 0));
  expect(sizes).toHaveLength(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
});

test("nothing, or what is no number, cannot be cut", () => {
  expect(() => classify([], 5, "quantile", null)).toThrow(RangeError);
  expect(() => classify([1, Number.NaN], 5, "quantile", null)).toThrow(RangeError);
  expect(() => classify([1, Number.POSITIVE_INFINITY], 5, "quantile", null)).toThrow(RangeError);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/atlas";
import { difference, ratio } from "../../src/model/difference";

const report = (value: number, decimals = 0, status: Report["status"] = "final"): Report => ({ value, decimals, status, basis: null, source: "s" });

/** A figure as it may be published: up to three decimals, none beyond them. */
const anyReport = fc
  .record({ whole: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.integer({ min: 0, max: 3 }), status: fc.constantFrom<Report["status"]>("final", "preliminary", "reported", "estimate") })
  .map(({ whole, decimals, status }) => report(whole / 10 ** decimals, decimals, status));

describe("a difference", () => {
  test("of 26.45 and 5 is about 21: as coarse as the coarser", () => {
    expect(difference(report(26.45, 2), report(5))).toEqual({ value: 21, decimals: 0, about: true });
  });

  test("of the same coarseness is exact, unless one is an estimate", () => {
    expect(difference(report(26.45, 2), report(5.2, 2))).toEqual({ value: 21.25, decimals: 2, about: false });
    expect(difference(report(8, 1), report(8, 1, "estimate"))).toEqual({ value: 0, decimals: 1, about: true });
  });

  test("is rounded half away from zero, on either side of it", () => {
    expect(difference(report(2.5, 1), report(1)).value).toBe(2);
    expect(difference(report(1), report(2.5, 1)).value).toBe(-2);
    expect(difference(report(1.005, 3), report(0, 2)).value).toBe(1.01);
  });

  test("that vanishes only because digits were dropped is about zero, and zero has no sign", () => {
    expect(difference(report(5), report(5.4, 1))).toEqual({ value: 0, decimals: 0, about: true });
    expect(difference(report(5, 1), report(5, 1))).toEqual({ value: 0, decimals: 1, about: false });
  });

  test("turns its sign when the two change places", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        const there = difference(a, b);
        expect(difference(b, a)).toEqual({ ...there, value: 0 - there.value });
      }),
    );
  });

  test("is never finer than the coarser report, nor farther off than half of its last digit", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        const { value, decimals, about } = difference(a, b);
        expect(decimals).toBe(Math.min(a.decimals, b.decimals));
        expect(value).toBe(Number(value.toFixed(decimals)));
        const off = Math.abs(value - (a.value - b.value));
        expect(off).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
        if (off > 1e-4) expect(about).toBe(true);
      }),
    );
  });
});

describe("a ratio", () => {
  const money = { kind: "level", unit: "million USD" } as const;

  test("has two digits, or as many as the coarser level has", () => {
    expect(ratio(report(45_062.955, 3), report(3_000), money)).toEqual({ value: 15, about: true });
    expect(ratio(report(17_131.32, 2), report(7_400), money)).toEqual({ value: 2.3, about: true });
    expect(ratio(report(17.1, 1), report(7), money)).toEqual({ value: 2, about: true });
  });

  test("of counts is of exact numbers", () => {
    expect(ratio(report(3), report(2), { kind: "level", unit: "count" })).toEqual({ value: 1.5, about: false });
  });

  test("is not told of rates, of nothing, and of levels that are nearly the same", () => {
    expect(ratio(report(20), report(10), { kind: "growth", unit: "percent" })).toBeNull();
    expect(ratio(report(20), report(0), money)).toBeNull();
    expect(ratio(report(101), report(100), money)).toBeNull();
  });

  test("is the same when the two change places, and above 1", () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        expect(ratio(a, b, money)).toEqual(ratio(b, a, money));
        expect(ratio(a, b, money)?.value ?? 2).toBeGreaterThan(1);
      }),
    );
  });
});

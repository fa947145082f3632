import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/model/atlas";
import { indicatorOf } from "../../src/model/cells";
import { measured } from "../../src/model/per-head";
import { runsOf, type Run } from "../../src/model/runs";
import { spanOf, sparkOf } from "../../src/model/spark";
import { atlas } from "./real";

const iip = measured(atlas, { indicator: "iip_growth", per: null }).indicator;

/** Runs of these values, one year after another, cut after each `null`. */
function runs(values: readonly (number | null)[]): readonly Run[] {
  const found: Run[] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    const cell: Cell = [{ value, decimals: 1, status: "final", basis: null, source: "s" }];
    const point = { period: String(2000 + i), year: 2000 + i, cell };
    if (i > 0 && values[i - 1] !== null) found.push([...(found.pop() as Run), point]);
    else found.push([point]);
  });
  return found;
}

const series = fc.array(fc.option(fc.integer({ min: -99, max: 99 }).map((tenths) => tenths / 10), { freq: 3 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some((value) => value !== null));

test("every figure has its place within the box, the first and the last year at its sides, the lowest and the highest at its ends", () => {
  fc.assert(
    fc.property(series, (values) => {
      const all = runs(values);
      const spark = sparkOf(all, spanOf([all]) ?? [0, 0], "2000", iip, "vi");
      const points = spark?.lines.flat() ?? [];
      expect(spark?.lines.map((line) => line.length)).toEqual(all.map((run) => run.length));
      const known = values.filter((value) => value !== null);
      const isFlat = new Set(known).size === 1;
      points.forEach(({ x, y }, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        expect(y).toBe(isFlat ? 0.5 : ((known[i] as number) - Math.min(...known)) / (Math.max(...known) - Math.min(...known)));
      });
      if (points.length > 1) expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 1]);
      else expect(points[0]?.x).toBe(0.5);
    }),
  );
});

test("the reference is drawn only where figures lie on both sides of it", () => {
  const reference = (values: readonly number[]) => sparkOf(runs(values), [2000, 2009], "2000", iip, "vi")?.reference;
  expect(reference([-1, 3])).toBe(0.25);
  expect([reference([1, 3]), reference([-3, -1]), reference([0, 3])]).toEqual([null, null, null]);
});

test("one dot is the present period's, and none when it has no figure", () => {
  const now = (period: string) => sparkOf(runs([1, null, 2]), [2000, 2002], period, iip, "vi")?.lines.flat().map((point) => point.now);
  expect(now("2002")).toEqual([false, true]);
  expect(now("2001")).toEqual([false, false]);
});

test("it says the latest, the lowest and the highest figure with their periods, as published", () => {
  const halves = runsOf(atlas, measured(atlas, { indicator: "iip_growth", per: null }), "bac-giang", 6);
  const span = spanOf([halves]) ?? [0, 0];
  expect(sparkOf(halves, span, "2024-H1", iip, "vi")?.spoken).toBe("mới nhất 26,95% (nửa đầu năm 2025), thấp nhất 26,45% (nửa đầu năm 2024), cao nhất 26,95% (nửa đầu năm 2025)");
  expect(sparkOf(halves.slice(0, 0), span, "2024-H1", iip, "en")).toBeNull();
  expect(sparkOf(runs([2]), [2000, 2000], "2000", iip, "en")?.spoken).toBe("one period with a figure: 2.0% (2000)");
});

test("figures of money are said with their unit", () => {
  const retail = indicatorOf(atlas, "retail");
  if (!retail) throw new Error("no retail");
  expect(sparkOf(runs([1, 2]), [2000, 2001], "2000", retail, "en")?.spoken).toContain("2.0 billion VND (2001)");
});

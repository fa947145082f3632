import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePeriods, isBetween, parsePeriod, periodEnd, periodText } from "../../src/model/period";

const span = fc.constantFrom("", "-H1", "-Q1", ...[2, 4, 5, 7, 8, 9, 10, 11].map((months) => `-${months}M`));
const id = fc.tuple(fc.integer({ min: 1995, max: 2030 }), span).map(([year, rest]) => `${year}${rest}`);

test("a period is its year and how many months of it have passed", () => {
  expect(parsePeriod("2016")).toEqual({ year: 2016, months: 12 });
  expect(parsePeriod("2024-H1")).toEqual({ year: 2024, months: 6 });
  expect(parsePeriod("2025-Q1")).toEqual({ year: 2025, months: 3 });
  expect(parsePeriod("2018-10M")).toEqual({ year: 2018, months: 10 });
});

test.each(["", "2024-6M", "2024-3M", "2024-12M", "2024-1M", "2024-H2", "2024-Q2", "2024-", "24", " 2024", "2024\n", "__proto__"])("“%s” is not a period", (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test("no two ids of the grammar mean the same span", () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(JSON.stringify(parsePeriod(a)) === JSON.stringify(parsePeriod(b))).toBe(a === b);
    }),
  );
});

test("periods stand in one order, by their last day, ids outside the grammar first", () => {
  const any = fc.oneof({ weight: 4, arbitrary: id }, fc.constantFrom("", "soon"));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const ab = Math.sign(comparePeriods(a, b));
      expect(Math.sign(comparePeriods(b, a)) + ab).toBe(0);
      if (ab <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      expect(ab).toBe(periodEnd(a) < periodEnd(b) ? -1 : periodEnd(a) > periodEnd(b) ? 1 : 0);
    }),
  );
});

test("a period ends on the last day of its last month, leap years known", () => {
  expect(["2024", "2024-H1", "2024-Q1", "2024-2M", "2023-2M", "2024-4M", "soon"].map(periodEnd)).toEqual([
    "2024-12-31", "2024-06-30", "2024-03-31", "2024-02-29", "2023-02-28", "2024-04-30", "",
  ]);
});

test("periods are told as they are said", () => {
  expect(["2016", "2024-H1", "2025-Q1", "2018-10M", "soon"].map((each) => periodText(each, "vi"))).toEqual([
    "năm 2016", "nửa đầu năm 2024", "quý I năm 2025", "10 tháng đầu năm 2018", "soon",
  ]);
  expect(["2016", "2024-H1", "2025-Q1", "2018-10M", "soon"].map((each) => periodText(each, "en"))).toEqual([
    "2016", "first half of 2024", "first quarter of 2025", "first 10 months of 2018", "soon",
  ]);
});

test("a span holds its ends and what stands between them", () => {
  expect(["1998", "1999-H1", "1999", "2000", "2001-Q1"].filter((id) => isBetween(id, "1999", "2000"))).toEqual(["1999", "2000"]);
  expect(["1998", "1999-Q1", "1999-5M", "1999-H1", "1999"].filter((id) => isBetween(id, "1999-Q1", "1999-H1"))).toEqual(["1999-Q1", "1999-5M", "1999-H1"]);
  fc.assert(fc.property(id, id, (a, b) => isBetween(a, b, b) === (a === b)));
});

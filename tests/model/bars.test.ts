import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barsScene, barSparks } from "../../src/model/bars";
import { mapScene } from "../../src/model/scene";
import type { Wish } from "../../src/model/choice";
import { tieText } from "../../src/model/words-ranking";
import { anyChoice } from "./arbitrary";
import { atlas, chosen } from "./real";

const barsOf = (wish: Wish) => barsScene(atlas, mapScene(atlas, chosen(wish)));
const MANY = { numRuns: 60 } as const;

test("all 28 are there once: the known by their figures, the highest first, and the missing after all of them", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { rows } = barsScene(atlas, mapScene(atlas, choice));
      expect(new Set(rows.map(({ unit }) => unit.unit.id)).size).toBe(28);
      const values = rows.map(({ unit }) => unit.cell?.[0].value ?? null);
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
      for (const { unit, bar } of rows) expect(bar === null).toBe(unit.cell === null);
    }),
    MANY,
  );
});

test("bars begin at zero, end in proportion to their figures, and stay within the plot", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { rows, zero } = barsScene(atlas, mapScene(atlas, choice));
      const longest = Math.max(0, ...rows.map(({ unit }) => Math.abs(unit.cell?.[0].value ?? 0)));
      const per = Math.max(0, ...rows.flatMap(({ bar }) => (bar ? Math.abs(bar.to - bar.from) : []))) / longest;
      for (const { unit, bar } of rows) {
        if (!bar) continue;
        const value = unit.cell?.[0].value ?? Number.NaN;
        expect(bar.from).toBe(zero);
        expect(bar.to).toBeGreaterThanOrEqual(0);
        expect(bar.to).toBeLessThanOrEqual(100);
        expect(bar.isNegative).toBe(value < 0);
        // Places are rounded to a thousandth of a per cent.
        if (longest > 0) expect(Math.abs(bar.to - bar.from - value * per)).toBeLessThanOrEqual(0.002);
      }
    }),
    MANY,
  );
});

describe("in the conference's half-year", () => {
  const bars = barsOf({});

  test("Hà Tĩnh's decline lies left of zero, and the country's rate is a line", () => {
    const { bar } = bars.rows.find(({ unit }) => unit.unit.id === "ha-tinh") ?? {};
    expect(bar?.isNegative).toBe(true);
    expect(bar?.to).toBe(0);
    expect(bars.zero).toBeGreaterThan(0);
    expect(bars.country?.report.value).toBe(7.7);
    expect(bars.country?.at).toBeCloseTo(bars.zero + ((100 - bars.zero) * 7.7) / 33.8, 2);
  });

  test("zero is no faint break beside its own line", () => {
    expect(bars.breaks).toHaveLength(3);
    expect(bars.breaks).not.toContain(bars.zero);
  });

  test("Nam Định and Quảng Ninh share a place, and a sentence says why", () => {
    expect(bars.ties.map((tied) => tieText(tied, "vi"))).toEqual(["Đồng hạng 6: Nam Định và Quảng Ninh, cùng 13,3%.", "Đồng hạng 11: Thái Bình và Tuyên Quang, cùng 10%."]);
    const [tied] = barsOf({ language: "en" }).ties;
    expect(tied && tieText(tied, "en")).toBe("Joint place 6: Nam Dinh and Quang Ninh, both 13.3%.");
  });
});

test("three equals are all of the same figure", () => {
  const tied = barsOf({ indicator: "supermarkets", language: "en" }).ties.find((each) => each.length > 2);
  expect(tied && tieText(tied, "en")).toMatch(/ and .+, all \d+\.$/);
});

test("no province is held against the country's total, which is told all the same", () => {
  const { country } = barsOf({ indicator: "retail", period: "2016" });
  expect(country?.report.value).toBe(3568149.5);
  expect(country?.at).toBeNull();
  expect(barsOf({ indicator: "exports", period: "2022" }).country).toBeNull();
});

test("sparklines share one span of years, of periods as long as the present one", () => {
  const sparksOf = (wish: Wish) => barSparks(atlas, mapScene(atlas, chosen(wish)));
  expect(sparksOf({ indicator: "retail", period: "2016" }).span?.[0]).toBe(1995);
  const halves = sparksOf({});
  expect(halves.span?.[1]).toBe(2025);
  expect(halves.sparks.size).toBeGreaterThan(19);
  for (const { spoken } of halves.sparks.values()) expect(spoken).toMatch(/nửa đầu năm/);
  expect(halves.sparks.get("ha-tinh")?.lines).toEqual([[expect.objectContaining({ now: true })]]);
});

import { expect, test } from "vitest";
import { comparePeriods } from "../../src/model/period";
import { acrossTo, apart, pairOf, sides } from "../../src/model/sides";
import { betweenText } from "../../src/model/sides-text";
import { atlas } from "./real";

const READER = { language: "vi", theme: null } as const;
const retail = (period: string, other: string) => sides(atlas, { choice: { indicator: "retail", period }, beside: { period: other } }, READER);

test("a step of one side has no two", () => {
  expect(sides(atlas, { choice: { indicator: "retail", period: "2009" } }, READER)).toBeNull();
});

test("two periods of one measure share classes and the size of circles, so that colours and areas mean the same", () => {
  const both = retail("2009", "2016");
  expect(both?.alike).toBe(true);
  expect(both?.a.classes).toEqual(both?.b.classes);
  const sizes = [both?.a, both?.b].flatMap((scene) => scene?.units.flatMap(({ size, cell }) => (cell && size ? [cell[0].value / size] : [])) ?? []);
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeCloseTo(1, 6);
  const largest = [both?.a, both?.b].flatMap((scene) => scene?.units.map(({ size }) => size ?? 0) ?? []);
  expect(Math.max(...largest)).toBe(1);
});

test("two measures, and parts of years beside whole ones, keep scales of their own", () => {
  const both = sides(atlas, { choice: { indicator: "exports", period: "2022" }, beside: { indicator: "iip_growth" } }, READER);
  expect(both?.alike).toBe(false);
  expect(both?.b.indicator.id).toBe("iip_growth");
  expect(sides(atlas, { choice: { indicator: "iip_growth", period: "2024-H1" }, beside: { period: "2022" } }, READER)?.alike).toBe(false);
});

test("a unit's later figure is told against the earlier one, whichever side it is on", () => {
  const [there, back] = [retail("2009", "2016"), retail("2016", "2009")].map((both) => both && pairOf(atlas, both, "ha-noi", "vi"));
  expect(there?.between).toMatch(/^gấp .+ lần$/);
  expect(back?.between).toBe(there?.between);
});

test("nothing is told across a change of land, and the reason is", () => {
  const both = retail("2007", "2009");
  const pair = both && pairOf(atlas, both, "ha-noi", "vi");
  expect([pair?.between, pair?.apart]).toEqual([null, "land"]);
});

test("whatever is told of two sides, both figures are there, on one land and one basis", () => {
  for (const [a, b] of [["1995", "2016"], ["2003", "2005"], ["2007", "2010"]] as const) {
    const both = retail(a, b);
    for (const { unit } of both?.a.units ?? []) {
      const pair = both && pairOf(atlas, both, unit.id, "en");
      if (pair?.between === null || !pair) continue;
      const [left, right] = [pair.a[0].cell?.[0], pair.b.cell?.[0]];
      expect(left && right && apart(atlas, unit.id, { period: a, report: left }, { period: b, report: right }), `${unit.id} ${a} ${b}`).toBeNull();
    }
    expect(comparePeriods(a, b)).toBeLessThan(0);
  }
});

const later = (indicator: string, period: string, other: Record<string, string> = {}) => sides(atlas, { choice: { indicator, period }, beside: { era: "2025", ...other } }, READER) as NonNullable<ReturnType<typeof sides>>;

test("before and after the merger have the same classes and sizes of circles, and counts of their own 28 and 18", () => {
  const { a, b, alike } = later("exports", "2022");
  expect(alike).toBe(true);
  expect(a.classes).toEqual(b.classes);
  expect([a.legend.total, b.legend.total]).toEqual([28, 18]);
  expect(Math.max(...[...a.units, ...b.units].map(({ size }) => size ?? 0))).toBe(1);
  const alone = sides(atlas, { choice: { indicator: "exports", period: "2022" }, beside: { period: "2021" } }, READER);
  expect(later("exports", "2022", { period: "2021" }).a.classes?.breaks).toEqual(alone?.a.classes?.breaks);
  expect(b.units.find(({ unit }) => unit.id === "lao-cai-2025")?.spoken).toBe("Lào Cai: thiếu số liệu của Lào Cai và Yên Bái");
});

test("a unit is found on the other side, whichever side it is asked for on: a part as the whole, the whole as all its parts", () => {
  const both = later("exports", "2022");
  for (const asked of ["bac-giang", "bac-ninh-2025"]) {
    const pair = pairOf(atlas, both, asked, "vi");
    expect(pair?.a.map(({ unit }) => unit.id)).toEqual(["bac-giang", "bac-ninh"]);
    expect(pair?.b.unit.id).toBe("bac-ninh-2025");
    expect([pair?.between, pair?.became]).toEqual([null, "Bắc Giang và Bắc Ninh nay là tỉnh Bắc Ninh; tính chung 67.691,549 triệu USD (theo công bố)"]);
  }
  expect([acrossTo("a", atlas, both, "bac-giang"), acrossTo("a", atlas, both, "bac-ninh-2025"), acrossTo("b", atlas, both, "bac-giang")]).toEqual([["bac-giang"], ["bac-giang", "bac-ninh"], ["bac-ninh-2025"]]);
});

test("nothing is told of growth over the merger, and over periods only of who kept the land", () => {
  const both = later("retail", "2009", { period: "2016" });
  expect(pairOf(atlas, both, "ha-noi", "vi")?.between).toMatch(/^gấp/);
  expect(pairOf(atlas, both, "phu-tho", "vi")?.between).toBeNull();
  const rates = pairOf(atlas, later("iip_growth", "2022"), "phu-tho", "vi");
  expect([rates?.b.cell, rates?.gap]).toEqual([null, "tốc độ tăng không cộng được qua sáp nhập"]);
});

test("a merged unit without a figure says in the legend, too, that nothing could be added up, and a word of its own where periods are apart", () => {
  const { b } = later("iip_growth", "2022");
  const merged = b.units.filter(({ unit }) => unit.id.endsWith("-2025"));
  expect(merged.map(({ absence }) => absence)).toEqual(merged.map(() => "no-sum"));
  expect(b.legend.missing.reasons).toContainEqual({ absence: "no-sum", count: 8 });
  expect(b.legend.missing.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(b.legend.missing.count);
  const both = later("retail", "2007", { period: "2016" });
  const pair = pairOf(atlas, both, "ha-noi", "vi");
  expect(pair?.apart).toBe("land");
  expect(betweenText(atlas, both, pair)).toMatch(/^Hà Nội: địa giới đã đổi/);
});

import { expect, test } from "vitest";
import { comparePeriods } from "../../src/model/period";
import { apart, pairOf, sides } from "../../src/model/sides";
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
      const [left, right] = [pair.a.cell?.[0], pair.b.cell?.[0]];
      expect(left && right && apart(atlas, unit.id, { period: a, report: left }, { period: b, report: right }), `${unit.id} ${a} ${b}`).toBeNull();
    }
    expect(comparePeriods(a, b)).toBeLessThan(0);
  }
});

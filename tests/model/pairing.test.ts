import { expect, test } from "vitest";
import { periodsOf } from "../../src/model/cells";
import { LEAST_PAIRS } from "../../src/model/correlation";
import { bestPeriod, daysApart, pairCount, secondOf, secondPeriods } from "../../src/model/pairing";
import { atlas, chosen, VIEWS } from "./real";

test("what the reader chose stands on the second axis", () => {
  expect(secondOf(atlas, chosen({ indicator: "iip_growth", period: "2022", second: "retail", secondPeriod: "2015" }))).toEqual({ indicator: "retail", period: "2015" });
});

test("else it is the nearest in time with enough pairs, in the order of the table", () => {
  expect(secondOf(atlas, chosen({ indicator: "iip_growth", period: "2022" }))).toEqual({ indicator: "exports", period: "2022" });
  expect(secondOf(atlas, chosen({ indicator: "iip_growth", period: "2024-H1" }))).toEqual({ indicator: "exports", period: "2023" });
  expect(secondOf(atlas, chosen({ indicator: "retail", period: "2016" }))).toEqual({ indicator: "iip_growth", period: "2016" });
});

test("every view has one, another than itself, with as many pairs as any could give or enough", () => {
  for (const choice of VIEWS.filter(({ language }) => language === "vi")) {
    const second = secondOf(atlas, choice);
    expect(second.indicator).not.toBe(choice.indicator);
    if (pairCount(atlas, choice, second) >= LEAST_PAIRS) continue;
    for (const { id } of atlas.indicators) {
      const period = id === choice.indicator ? null : bestPeriod(atlas, choice, id);
      if (period !== null) expect(pairCount(atlas, choice, { indicator: id, period })).toBeLessThanOrEqual(pairCount(atlas, choice, second));
    }
  }
});

test("an indicator can be set against itself of another period only", () => {
  const periods = secondPeriods(atlas, { indicator: "iip_growth", period: "2022" }, "iip_growth").map(({ id }) => id);
  expect(periods).not.toContain("2022");
  expect(periods).toContain("2016");
  expect(bestPeriod(atlas, chosen({ indicator: "iip_growth", period: "2022" }), "iip_growth")).toBe("2024-H1");
  expect(secondPeriods(atlas, { indicator: "iip_growth", period: "2022" }, "exports").length).toBeLessThanOrEqual(periodsOf(atlas, "exports").length);
});

test("days between periods are between their ends", () => {
  expect([daysApart("2022", "2022"), daysApart("2023", "2024-H1"), daysApart("2024-H1", "2023")]).toEqual([0, 182, 182]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, drawnUnits, knownCount, openingPeriod } from "../../src/model/cells";
import { CLASS_LIMITS, METHODS } from "../../src/model/classify";
import { mend, usualMethod, type Choice } from "../../src/model/choice";
import { anyChoice, anyWish } from "./arbitrary";
import { atlas } from "./real";

/** Whether a reader could have chosen it. */
function isGood(choice: Choice): boolean {
  return (
    ["vi", "en"].includes(choice.language) &&
    knownCount(atlas, choice.indicator, choice.period) > 0 &&
    (choice.unit === null || drawnUnits(atlas).some(({ id }) => id === choice.unit)) &&
    (choice.project === null || (choice.unit === null && atlas.projects.some(({ id }) => id === choice.project))) &&
    (choice.method === null || (METHODS.includes(choice.method) && choice.method !== usualMethod(choice.indicator))) &&
    (choice.classes === null || ([2, 3, 4, 6, 7].includes(choice.classes) && choice.classes !== CLASS_LIMITS.usual))
  );
}

test("the atlas opens on growth of IIP in the conference's half-year", () => {
  const opening = { indicator: "iip_growth", period: "2024-H1", unit: null, project: null, method: null, classes: null };
  expect(mend(atlas, {})).toEqual({ language: "vi", ...opening });
  expect(mend(atlas, { language: "en" })).toEqual({ language: "en", ...opening });
});

test("any record is mended into a choice that exists", () => {
  fc.assert(
    fc.property(anyWish, (wish) => {
      expect(isGood(mend(atlas, wish))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a choice that exists is not mended", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(mend(atlas, choice)).toEqual(choice);
    }),
  );
});

test("an unknown indicator becomes growth of IIP, an unknown period the indicator's opening one", () => {
  expect(mend(atlas, { indicator: "gdp", period: "2016" })).toMatchObject({ indicator: "iip_growth", period: "2016" });
  for (const { id } of atlas.indicators) expect(mend(atlas, { indicator: id, period: "1066" }).period).toBe(openingPeriod(atlas, id));
});

test("a unit of another era, an unknown project, a method or count that is none are dropped", () => {
  expect(mend(atlas, { unit: "bac-ninh-2025", project: "P99", method: "jenks", classes: "8" })).toEqual(mend(atlas, {}));
});

test("of a unit and a project asked for at once, the unit is chosen", () => {
  expect(mend(atlas, { unit: "ha-noi", project: "P01" })).toMatchObject({ unit: "ha-noi", project: null });
  expect(mend(atlas, { unit: "ha-tay", project: "P01" })).toMatchObject({ unit: null, project: "P01" });
});

test("what equals the default is dropped, so that equal choices are equal records", () => {
  expect(mend(atlas, { method: "quantile", classes: 5 })).toEqual(mend(atlas, {}));
  expect(mend(atlas, { indicator: "supermarkets", method: "natural" }).method).toBeNull();
  expect(mend(atlas, { indicator: "supermarkets", method: "quantile", classes: "7" })).toMatchObject({ method: "quantile", classes: 7 });
});

test("counts and people are cut by natural breaks, money and rates by equal counts", () => {
  expect(atlas.indicators.filter(({ id }) => usualMethod(id) === "natural").map(({ unit }) => unit)).toEqual(["count", "count", "thousand persons"]);
});

test("a period known only of the country is not a choice", () => {
  for (const [indicator, periods] of atlas.cells) {
    for (const [period, row] of periods) {
      if (row.size > 0 && drawnUnits(atlas).every(({ id }) => cellOf(atlas, indicator, period, id) === null)) {
        expect(mend(atlas, { indicator, period }).period).toBe(openingPeriod(atlas, indicator));
      }
    }
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, drawnUnits, knownCount, openingPeriod } from "../../src/model/cells";
import { CLASS_LIMITS, METHODS } from "../../src/model/classify";
import { comparedUnits, FORMS, formsOf, mend, secondView, usualForm, usualMethod, VIEWS, type Choice } from "../../src/model/choice";
import { hasPerHead } from "../../src/model/per-head";
import { anyChoice, anyWish } from "./arbitrary";
import { atlas } from "./real";

/** Whether the second indicator has figures where it is looked at, and is not the first one again. */
function isGoodSecond(choice: Choice): boolean {
  const second = secondView(atlas, choice);
  if (second === null) return choice.secondPeriod === null;
  return knownCount(atlas, second.indicator, second.period) > 0 && (second.indicator !== choice.indicator || second.period !== choice.period);
}

/** Whether a reader could have chosen it. */
function isGood(choice: Choice): boolean {
  return (
    ["vi", "en"].includes(choice.language) &&
    knownCount(atlas, choice.indicator, choice.period) > 0 &&
    (choice.unit === null || drawnUnits(atlas).some(({ id }) => id === choice.unit)) &&
    (choice.project === null || (choice.unit === null && atlas.projects.some(({ id }) => id === choice.project))) &&
    new Set(comparedUnits(choice)).size === comparedUnits(choice).length &&
    comparedUnits(choice).length <= 4 &&
    comparedUnits(choice).every((each) => drawnUnits(atlas).some(({ id }) => id === each)) &&
    isGoodSecond(choice) &&
    (choice.per === null || hasPerHead(atlas, choice.indicator, choice.period)) &&
    (choice.form === null || (FORMS.includes(choice.form) && choice.form !== usualForm(atlas, choice))) &&
    (choice.view === null || VIEWS.includes(choice.view)) &&
    [null, "light", "dark"].includes(choice.theme) &&
    (choice.method === null || (METHODS.includes(choice.method) && choice.method !== usualMethod(choice.indicator))) &&
    (choice.story === null) === (choice.step === null) &&
    (choice.classes === null || ([2, 3, 4, 6, 7].includes(choice.classes) && choice.classes !== CLASS_LIMITS.usual))
  );
}

test("the atlas opens on growth of IIP in the conference's half-year", () => {
  const opening = { indicator: "iip_growth", period: "2024-H1", unit: null, project: null, compare: null, second: null, secondPeriod: null, per: null, form: null, view: null, theme: null, method: null, classes: null, story: null, step: null };
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

test("totals are drawn as symbols, rates and money per head on the land; the usual form is dropped", () => {
  expect(atlas.indicators.filter(({ id }) => usualForm(atlas, { indicator: id, per: null }) === "symbols").map(({ kind }) => kind)).toEqual(atlas.indicators.filter(({ kind }) => kind === "level").map(({ kind }) => kind));
  expect(mend(atlas, { indicator: "retail", period: "2016", form: "symbols" }).form).toBeNull();
  expect(mend(atlas, { indicator: "retail", period: "2016", per: "head", form: "choropleth" })).toMatchObject({ per: "head", form: null });
  expect(mend(atlas, { indicator: "retail", period: "2016", per: "head", form: "symbols" })).toMatchObject({ per: "head", form: null });
});

test("circles are offered for totals alone, squares and land for everything", () => {
  for (const { id, kind } of atlas.indicators) expect(formsOf(atlas, { indicator: id, per: null })).toEqual(kind === "level" ? FORMS : ["choropleth", "tiles"]);
  expect(mend(atlas, { indicator: "iip_growth", form: "symbols" }).form).toBeNull();
  const values = atlas.indicators.filter(({ kind }) => kind === "level").flatMap(({ id }) => [...(atlas.cells.get(id)?.values() ?? [])].flatMap((row) => [...row.values()].map(([{ value }]) => value)));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
});

test("nothing but money is divided by heads, and only in years whose people were counted", () => {
  expect(mend(atlas, { indicator: "iip_growth", per: "head" }).per).toBeNull();
  expect(mend(atlas, { indicator: "population", period: "2016", per: "head" }).per).toBeNull();
  expect(mend(atlas, { indicator: "retail", period: "2016", per: "head" }).per).toBe("head");
  expect(mend(atlas, { indicator: "exports", period: "2024-H1", per: "head" }).per).toBeNull();
});

test("of the units to compare the first four that exist stay, once each, in the order chosen", () => {
  expect(mend(atlas, { compare: "thanh-hoa~ha-tay~ha-noi~thanh-hoa~nghe-an~ha-tinh~cao-bang" }).compare).toBe("thanh-hoa~ha-noi~nghe-an~ha-tinh");
  expect(mend(atlas, { compare: "ha-tay~~" }).compare).toBeNull();
  expect(comparedUnits(mend(atlas, {}))).toEqual([]);
});

test("a second indicator is looked at in the first one's period, or in its own", () => {
  const at = (wish: Parameters<typeof mend>[1]) => secondView(atlas, mend(atlas, wish));
  expect(at({ indicator: "retail", period: "2016", second: "supermarkets" })).toEqual({ indicator: "supermarkets", period: "2016" });
  expect(at({ indicator: "iip_growth", period: "2024-H1", second: "supermarkets" })).toEqual({ indicator: "supermarkets", period: openingPeriod(atlas, "supermarkets") });
  expect(at({ indicator: "retail", period: "2016", second: "retail" })).toBeNull();
  expect(at({ indicator: "retail", period: "2016", second: "retail", secondPeriod: "2015" })).toEqual({ indicator: "retail", period: "2015" });
});

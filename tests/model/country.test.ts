import { expect, test } from "vitest";
import { cellOf, drawnUnits } from "../../src/model/cells";
import { COUNTRY, countryCell } from "../../src/model/country";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, VIEWS } from "./real";

test("the country's own figure stands beside its provinces wherever it was published, and only there", () => {
  const shown = VIEWS.filter((view) => mapScene(atlas, view).country !== null);
  expect(shown.map(({ indicator, period }) => cellOf(atlas, indicator, period, COUNTRY))).not.toContain(null);
  expect([...new Set(shown.map(({ indicator }) => indicator))]).toEqual(["iip_growth", "retail"]);
  expect(countryCell(atlas, chosen({ indicator: "exports", period: "2022" }))).toBeNull();
});

test("it is what was published, not a sum or a mean of its provinces, and it is none of them", () => {
  const choice = chosen({});
  expect(countryCell(atlas, choice)?.[0]).toMatchObject({ value: 7.7, status: "estimate" });
  expect(countryCell(atlas, choice, "2016")?.[0].value).not.toBe(7.7);
  expect(drawnUnits(atlas).some(({ id }) => id === COUNTRY)).toBe(false);
});

test("per head there is none as long as the country's population is not known", () => {
  expect(cellOf(atlas, "population", "2016", COUNTRY)).toBeNull();
  expect(countryCell(atlas, chosen({ indicator: "retail", period: "2016", per: "head" }))).toBeNull();
});

test("a line in the legend says it with its status", () => {
  expect(mapScene(atlas, chosen({})).legend.country).toBe("Cả nước: 7,7% (ước tính)");
  expect(mapScene(atlas, chosen({ indicator: "exports", period: "2022" })).legend.country).toBeNull();
});

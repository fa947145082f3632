import { expect, test } from "vitest";
import type { Indicator } from "../../src/model/atlas";
import { absence, cellOf, drawnUnits, indicatorOf } from "../../src/model/cells";
import { hasPerHead, measured, perHeadCell, perHeadIndicator } from "../../src/model/per-head";
import { atlas } from "./real";

const retail = indicatorOf(atlas, "retail") as Indicator;

test("retail per head of Hà Nội in 2016 is its retail over its people of that year, and carries both sources", () => {
  const level = cellOf(atlas, "retail", "2016", "ha-noi")?.[0];
  const people = cellOf(atlas, "population", "2016", "ha-noi")?.[0];
  const report = perHeadCell(atlas, retail, "2016", "ha-noi")?.[0];
  expect(level && people && report).toBeTruthy();
  expect(report?.value).toBeCloseTo((level?.value ?? 0) / (people?.value ?? 1), 2);
  expect([report?.decimals, report?.source, report?.population?.source, report?.population?.value]).toEqual([2, level?.source, people?.source, people?.value]);
});

test("a figure per head is no more final than the less final of its two", () => {
  for (const { id } of drawnUnits(atlas)) {
    for (const [period, row] of atlas.cells.get("retail") ?? []) {
      const [report, people] = [perHeadCell(atlas, retail, period, id)?.[0], cellOf(atlas, "population", period, id)?.[0]];
      if (!report || !people) continue;
      const order = ["final", "preliminary", "reported", "estimate"];
      expect(order.indexOf(report.status)).toBe(Math.max(order.indexOf(row.get(id)?.[0].status ?? ""), order.indexOf(people.status)));
    }
  }
});

test("only money is divided by heads", () => {
  expect(atlas.indicators.filter((indicator) => perHeadIndicator(indicator)).map(({ id }) => id)).toEqual(["exports", "retail", "retail_goods"]);
  expect(hasPerHead(atlas, "supermarkets", "2016")).toBe(false);
  expect(hasPerHead(atlas, "retail", "2016")).toBe(true);
  expect(hasPerHead(atlas, "gdp", "2016")).toBe(false);
});

test("without people of that period there is no figure, and that is the reason", () => {
  const measure = measured(atlas, { indicator: "exports", per: "head" });
  const known = drawnUnits(atlas).filter(({ id }) => cellOf(atlas, "exports", "2024-H1", id));
  expect(known.length).toBeGreaterThan(0);
  for (const { id } of known) expect([measure.cell("2024-H1", id), measure.absence("2024-H1", id)]).toEqual([null, "no-population"]);
});

test("measured without heads, an indicator is itself", () => {
  const measure = measured(atlas, { indicator: "iip_growth", per: null });
  expect(measure.indicator).toBe(indicatorOf(atlas, "iip_growth"));
  expect(measure.cell("2024-H1", "bac-giang")).toBe(cellOf(atlas, "iip_growth", "2024-H1", "bac-giang"));
  expect(measure.absence("2003", "dien-bien")).toBe(absence(atlas, "dien-bien", "2003"));
});

import { expect, test } from "vitest";
import type { Indicator, Report } from "../../src/model/atlas";
import { cellOf, indicatorOf } from "../../src/model/cells";
import { dateText, figureText, numberText, reportText } from "../../src/model/format";
import { atlas } from "./real";

const iip = indicatorOf(atlas, "iip_growth") as Indicator;
const exports = indicatorOf(atlas, "exports") as Indicator;

test("Vietnamese numbers group by points and divide by a comma", () => {
  expect([numberText(1404.5, 1, "vi"), numberText(1404, 0, "vi"), numberText(1234567.89, 2, "vi")]).toEqual(["1.404,5", "1.404", "1.234.567,89"]);
});

test("English numbers group by commas and divide by a point", () => {
  expect([numberText(1404.5, 1, "en"), numberText(1404, 0, "en"), numberText(1234567.89, 2, "en")]).toEqual(["1,404.5", "1,404", "1,234,567.89"]);
});

test("a minus is a minus and not a hyphen", () => {
  expect([numberText(-3.2, 1, "vi"), numberText(-3.2, 1, "en")]).toEqual(["−3,2", "−3.2"]);
});

test("zeros that were published are kept, and none is gained", () => {
  expect([numberText(25, 2, "vi"), numberText(319, 1, "en"), numberText(26797.38, 3, "vi")]).toEqual(["25,00", "319.0", "26.797,380"]);
  expect([numberText(9.2, "max", "vi"), numberText(50, "max", "en"), numberText(0.1 + 0.2, "max", "en")]).toEqual(["9,2", "50", "0.3"]);
});

test("a rate carries its sign of percent without a space, a level nothing", () => {
  expect(figureText(26.45, 2, iip, "vi")).toBe("26,45%");
  expect(figureText(26.45, 2, iip, "en")).toBe("26.45%");
  expect(figureText(1404.5, 1, exports, "vi")).toBe("1.404,5");
});

test("a report is told with its unit, as published", () => {
  const bacNinh = cellOf(atlas, "exports", "2023", "bac-ninh")?.[0] as Report;
  expect(reportText(bacNinh, exports, "vi")).toBe("39.302,697 triệu USD");
  expect(reportText(bacNinh, exports, "en")).toBe("39,302.697 million USD");
  const haTinh = cellOf(atlas, "iip_growth", "2024-H1", "ha-tinh")?.[0] as Report;
  expect(reportText(haTinh, iip, "vi")).toBe("−3,2%");
  const markets = cellOf(atlas, "supermarkets", "2016", "ha-noi")?.[0] as Report;
  expect(reportText(markets, indicatorOf(atlas, "supermarkets") as Indicator, "vi")).toBe("124");
});

test("dates are as precise as they are known", () => {
  expect(["2024", "2024-05", "2024-05-17"].map((iso) => dateText(iso, "vi"))).toEqual(["2024", "5/2024", "17/5/2024"]);
  expect(["2024", "2024-05", "2024-05-17"].map((iso) => dateText(iso, "en"))).toEqual(["2024", "May 2024", "17 May 2024"]);
  expect(dateText("2025-01-01", "en")).toBe("1 January 2025");
});

import { expect, test } from "vitest";
import { lineChart } from "../../src/model/line-chart";
import { lasting } from "../../src/model/line-ends";
import { atlas, chosen } from "./real";

const named = (wish: Parameters<typeof chosen>[0], months = 12): readonly string[] => lasting(lineChart(atlas, chosen(wish), months, false)).map(({ unit }) => unit);

test("the few lines that reach furthest are named, not a lone later figure", () => {
  expect(named({ indicator: "exports", period: "2022" })).toEqual(expect.arrayContaining(["bac-ninh", "thai-nguyen", "nghe-an"]));
  expect(named({ indicator: "exports", period: "2022" })).not.toContain("lang-son");
});

test("what is named anyway is not named twice", () => {
  expect(named({ indicator: "exports", period: "2022", unit: "bac-ninh" })).not.toContain("bac-ninh");
});

test("where nearly all reach the end none is named", () => {
  expect(named({ indicator: "supermarkets", period: "2016" })).toEqual([]);
});

import { expect, test } from "vitest";
import { measures } from "../../src/model/measures";
import { atlas, chosen } from "./real";

test("the picture's own measure is first, and every other indicator follows once", () => {
  const keys = measures(atlas, chosen({ indicator: "retail" })).map(({ key }) => key);
  expect(keys[0]).toBe("retail");
  expect([...keys].sort()).toEqual(atlas.indicators.map(({ id }) => id).sort());
});

test("per head, the total of the same indicator is another one", () => {
  const [own, ...others] = measures(atlas, chosen({ indicator: "retail", period: "2016", per: "head" }));
  expect([own.key, own.indicator.unit]).toEqual(["retail per head", "million VND per head"]);
  expect(others.find(({ key }) => key === "retail")?.indicator.unit).toBe("billion VND");
  expect(others).toHaveLength(atlas.indicators.length);
});

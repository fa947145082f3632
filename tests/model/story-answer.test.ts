import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { look, namesText, reportAt, reportsAt, saidAs, unitsNamed, type Ask, type Look } from "../../src/model/story-answer";
import { sourcesOf } from "../../src/model/report-sources";
import { known } from "./stories";

const ask: Ask = { known, step: { choice: { indicator: "retail", period: "2016", per: "head" } }, language: "en" };
const own = look(ask) as Look;

test("a reference that names no indicator means the picture's own, per head too", () => {
  expect([own.indicator.unit, own.period]).toEqual(["million VND per head", "2016"]);
  expect(look(ask, "retail")?.indicator.unit).toBe("billion VND");
  expect(look(ask, undefined, "2010")?.indicator.unit).toBe("million VND per head");
  expect([look(ask, "nothing"), look({ ...ask, step: null }), look({ ...ask, step: null }, "retail")]).toEqual([null, null, null]);
});

test("only drawn units have a place, and the country has a figure", () => {
  expect([...reportsAt(ask, own).keys()].every((unit) => drawnUnits(known.atlas).some(({ id }) => id === unit))).toBe(true);
  expect(reportAt(look(ask, "retail", "2016") as Look, "viet-nam")).not.toBeNull();
});

test("who shares a place is named together", () => {
  const at = look(ask, "iip_growth", "2015") as Look;
  const tied = unitsNamed(ask, "#16", at);
  expect([tied.length, new Set(tied.map((unit) => reportAt(at, unit)?.value)).size]).toEqual([2, 1]);
  expect([unitsNamed(ask, "#17", at), unitsNamed(ask, "#0", at), unitsNamed(ask, "nowhere", at), unitsNamed(ask, "#1", null)]).toEqual([[], [], [], []]);
});

test("names are listed as the language does", () => {
  expect(namesText(ask, ["ha-noi", "ha-nam", "phu-tho"])).toBe("Hanoi, Ha Nam and Phu Tho");
  expect(namesText({ ...ask, language: "vi" }, ["ha-noi", "ha-nam", "phu-tho"])).toBe("Hà Nội, Hà Nam và Phú Thọ");
});

test("an estimate says that it is one, and nothing else does", () => {
  expect([saidAs("5%", "estimate", "vi"), saidAs("5%", "estimate", "en"), saidAs("5%", "preliminary", "vi")]).toEqual(["ước 5%", "an estimated 5%", "5%"]);
});

test("a figure per head rests on the source of its people too", () => {
  const report = reportAt(own, "ha-noi");
  if (!report?.population) throw new Error("nobody counted the people of Hà Nội");
  expect(sourcesOf([report, { ...report, population: { ...report.population, source: "census" } }])).toEqual([report.source, "census"]);
});

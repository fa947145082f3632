import fc from "fast-check";
import { expect, test } from "vitest";
import { successor } from "../../src/model/merger";
import type { Step } from "../../src/model/story";
import { checkStory } from "../../src/model/story-check";
import { atlas } from "./real";
import { anyStory, both, known, stepOf } from "./stories";

const told = (...steps: readonly Step[]): readonly string[] => checkStory(known, { id: "mau", title: both("t"), summary: both("s"), steps }).map(({ path, rule, found }) => `${path.slice(2).join(".")} ${rule} ${found}`);

const view = { indicator: "iip_growth", period: "2024-H1" } as const;

test("a story that holds has no problem", () => {
  expect(told(stepOf())).toEqual([]);
  expect(told(stepOf({ kind: "beside", beside: { period: "2022" } }))).toEqual([]);
  expect(told(stepOf({ kind: "figures", choice: { ...view, compare: ["ha-noi", "phu-tho"] } }))).toEqual([]);
  expect(told(stepOf({ kind: "race", choice: { indicator: "retail", period: "2016", per: "head" }, since: "2000" }))).toEqual([]);
  expect(told(stepOf({ frame: "whole", callout: { at: "P01", text: both("đây") }, highlight: { top: 5 }, text: both("{count:highlighted} nơi") }))).toEqual([]);
});

test("any story of the right shape is judged, never thrown", () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { path, expected } of checkStory(known, story)) expect([path.length > 0, expected !== ""]).toEqual([true, true]);
    }),
  );
});

test("what a step points to must be there", () => {
  expect(told(stepOf({ choice: { ...view, indicator: "gdp" } }))).toEqual(["choice.indicator story-target gdp"]);
  expect(told(stepOf({ choice: { ...view, period: "2024-6M" } }))).toEqual(["choice.period story-target 2024-6M"]);
  expect(told(stepOf({ choice: { ...view, unit: "ha-tay" } }))).toEqual(["choice.unit story-target ha-tay"]);
  expect(told(stepOf({ choice: { ...view, project: "P99" } }))).toEqual(["choice.project story-target P99"]);
  expect(told(stepOf({ choice: { ...view, unit: "ha-noi", project: "P01" } }))).toEqual(["choice.project story-target P01"]);
  expect(told(stepOf({ choice: { ...view, second: "retail", second_period: "1990" } }))).toEqual(["choice.second_period story-target 1990"]);
  expect(told(stepOf({ choice: { ...view, second_period: "2016" } }))).toEqual(["choice.second_period story-target 2016"]);
  expect(told(stepOf({ choice: { ...view, per: "head", form: "symbols" } }))).toEqual(["choice.per story-target head", "choice.form story-target symbols"]);
  expect(told(stepOf({ frame: "P01", since: "2012", callout: { at: "viet-nam", text: both("a") } }))).toEqual(["frame story-target P01", "callout.at story-target viet-nam", "since story-target 2012"]);
  expect(told(stepOf({ kind: "race", since: "2025" }))).toEqual(["since story-target 2025"]);
});

test("two to four units are compared, each once", () => {
  expect(told(stepOf({ kind: "figures" }))).toEqual(["choice story-compare 0 units"]);
  expect(told(stepOf({ choice: { ...view, compare: ["ha-noi"] } }))).toEqual(["choice.compare story-compare 1 units"]);
  expect(told(stepOf({ choice: { ...view, compare: ["ha-noi", "ha-noi", "ha-nam", "phu-tho", "bac-giang"] } }))).toEqual(["choice.compare.1 story-compare ha-noi", "choice.compare story-compare 5 units"]);
});

test("another side is another picture, and only where two sides are shown", () => {
  expect(told(stepOf({ kind: "beside" }))).toEqual([" story-beside beside"]);
  expect(told(stepOf({ beside: { period: "2022" } }))).toEqual(["beside story-beside map"]);
  expect(told(stepOf({ kind: "beside", beside: { period: "2024-H1" } }))).toEqual(["beside story-beside iip_growth 2024-H1"]);
  expect(told(stepOf({ kind: "beside", beside: { indicator: "retail" } }))).toEqual([]);
  expect(told(stepOf({ kind: "beside", beside: { period: "1995" } }))).toEqual(["beside.period story-target 1995"]);
});

test("later boundaries are another side, where a unit in them has a figure and the form has room for them", () => {
  expect(told(stepOf({ kind: "beside", beside: { era: "2025" } }))).toEqual([]);
  expect(told(stepOf({ beside: { era: "2025" } }))).toEqual(["beside story-beside map"]);
  expect(told(stepOf({ kind: "beside", choice: { ...view, form: "tiles" }, beside: { era: "2025" } }))).toEqual(["choice.form story-target tiles"]);
  const [rare] = [...atlas.cells].flatMap(([indicator, periods]) => [...periods].filter(([, cells]) => [...cells.keys()].every((unit) => unit !== successor(atlas, unit))).map(([period]) => ({ indicator, period })));
  if (!rare) throw new Error("every period has a unit that kept its land");
  expect(told(stepOf({ kind: "beside", choice: rare, beside: { era: "2025" } }))).toContain("beside.era story-target 2025");
});

test("a highlight lifts somebody out", () => {
  expect(told(stepOf({ highlight: { above: 1000 } }))).toEqual(['highlight story-highlight {"above":1000}']);
  expect(told(stepOf({ highlight: { units: ["ha-tay"] } }))).toEqual(["highlight.units.0 story-target ha-tay", 'highlight story-highlight {"units":["ha-tay"]}']);
});

test("no digit is typed, no reference is empty and no language missing", () => {
  expect(told(stepOf({ title: { vi: "Tăng 12,3% rồi", en: "" } }))).toEqual(["title.vi story-digit 12,3%", "title.en story-language "]);
  expect(told(stepOf({ text: both("{cell:ha-noi} {cell:bac-ninh} { {oops}") }))).toEqual(["text.vi story-figure {cell:bac-ninh}", "text.vi story-figure {", "text.vi story-figure {oops}", "text.en story-figure {cell:bac-ninh}", "text.en story-figure {", "text.en story-figure {oops}"]);
  expect(told(stepOf({ notes: both("{fact:F999} {claimed:c99} {status:P99}") })).filter((line) => line.startsWith("notes.vi"))).toHaveLength(3);
});

test("a step has an id of its own, and a story a step", () => {
  expect(told(stepOf(), stepOf())).toEqual(["id story-step mot"]);
  expect(told()).toEqual([" story-empty "]);
});

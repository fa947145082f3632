import fc from "fast-check";
import { expect, test } from "vitest";
import { embedChoices } from "../../src/compile/embed-views";
import { EMBED_VIEWS, figureFile, hasSelects, mendView, readEmbedChoice, readEmbedControls } from "../../src/model/embed-choice";
import { parse } from "../../src/model/address";
import { atlas } from "./real";

const choices = embedChoices(atlas, "vi");

test("without a word it is what the atlas itself opens with, on the map", () => {
  const choice = readEmbedChoice(() => null);
  expect(parse(atlas, "")).toMatchObject({ indicator: choice.indicator, period: choice.period, unit: choice.unit });
  expect([choice.lang, choice.view]).toEqual(["vi", "map"]);
});

test("whatever stands in an attribute, only an id can name a file", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("indicator", "period", "unit", "lang", "view"), fc.oneof(fc.string(), fc.constantFrom("../x", "a/b", "a b", "en", "ranking", "javascript:alert(1)"))), (wish) => {
      const choice = readEmbedChoice((name) => wish[name] ?? null);
      expect(figureFile(choice)).toMatch(/^figure\/(?:vi|en)\/[\w-]+\/[\w-]+(?:\.(?:tiles|ranking|table))?\.js$/);
      expect(EMBED_VIEWS).toContain(choice.view);
    }),
  );
});

test("a reader may change the unit and zoom unless something else is said, and nothing where nothing is said", () => {
  expect(readEmbedControls(null)).toEqual(["unit", "map"]);
  expect(readEmbedControls("")).toEqual([]);
  expect(readEmbedControls("view~unit nonsense  period")).toEqual(["unit", "period", "view"]);
  expect([hasSelects(["unit", "map"]), hasSelects(["unit", "view"]), hasSelects([])]).toEqual([false, true, false]);
});

test("any wish is mended to a view that is drawn, and one that is drawn stays", () => {
  for (const { id, periods } of choices) for (const { id: period } of periods) expect(mendView(choices, { indicator: id, period })).toEqual({ indicator: id, period });
  fc.assert(
    fc.property(fc.option(fc.constantFrom(...choices.map(({ id }) => id), "nonsense")), fc.option(fc.string()), (indicator, period) => {
      const mended = mendView(choices, { indicator, period });
      expect(choices.find(({ id }) => id === mended.indicator)?.periods.map(({ id }) => id)).toContain(mended.period);
    }),
  );
  expect(mendView(choices, { indicator: "exports", period: "1900" })).toEqual({ indicator: "exports", period: parse(atlas, "?indicator=exports").period });
});

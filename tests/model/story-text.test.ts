import fc from "fast-check";
import { expect, test } from "vitest";
import { storyPieces, storyText } from "../../src/model/story-text";
import { LANGUAGES } from "./real";
import { anyStep, both, known } from "./stories";

const half = { choice: { indicator: "iip_growth", period: "2024-H1" } } as const;

test("a text without references is itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/\{[^{}]*\}/.test(text)), fc.constantFrom(...LANGUAGES), (text, language) => {
      expect(storyText(known, null, both(text), language)).toBe(text);
    }),
  );
});

test("whatever stands in braces is answered or told, never thrown", () => {
  const names = fc.constantFrom("cell", "rank", "name", "difference", "times", "rise", "known", "count", "names", "bound", "period", "year", "break", "fact", "when", "claimed", "counted", "moved", "reading", "area", "projects", "constructor", "");
  const part = fc.oneof(fc.constantFrom("ha-noi", "#1", "#-1", "#99", "retail", "2016", "1995", ">=10", "F111", "F112", "c02", "own", "P01", "viet-nam", "dien-bien", "top", "from", "__proto__", "missing", "highlighted"), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(names, fc.array(part, { maxLength: 5 }), fc.option(anyStep), fc.constantFrom(...LANGUAGES), (name, parts, step, language) => {
      for (const { text, expected, reference } of storyPieces(known, step, both(`{${name}:${parts.join("/")}}`), language)) {
        expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
        if (expected !== null) expect([reference === null, text]).toEqual([false, language === "vi" ? "[chưa có số liệu]" : "[no figure]"]);
      }
    }),
    { numRuns: 1000 },
  );
});

test("each number carries the sources it rests on", () => {
  const pieces = storyPieces(known, half, both("Phú Thọ {cell:phu-tho}, {fact:F111}, {claimed:c01}"), "vi");
  expect(pieces.map(({ reference, sources }) => [reference, sources.length > 0])).toEqual([[null, false], ["cell:phu-tho", true], [null, false], ["fact:F111", true], [null, false], ["claimed:c01", true]]);
  expect(pieces[3]?.sources).toEqual(["seed-003"]);
});

test("a language that is not written borrows the other's words with its own numbers", () => {
  expect(storyText(known, half, { vi: "", en: "{cell:ha-noi/iip_growth/2022}" }, "vi")).toBe("8,8%");
});

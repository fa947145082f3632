import fc from "fast-check";
import { expect, test } from "vitest";
import { glyphOf, setBalanced, setLines, textWidth, type Glyphs } from "../../src/model/glyphs";

/** Letters as wide as they need be: `i` a quarter of an em, `m` one, a space a half. */
const glyphs: Glyphs = { em: 100, contours: [], faces: { 400: { i: [25], m: [100], " ": [50] }, 600: { i: [30], m: [110], " ": [50] } } };
const words = fc.array(fc.stringMatching(/^[im]{1,6}$/), { minLength: 1, maxLength: 20 }).map((list) => list.join(" "));

test("a width is the sum of the advances, in the size's unit", () => {
  expect(textWidth(glyphs, "mi m", 20, "400")).toBe(20 * 2.75);
  expect(textWidth(glyphs, "mi", 10, "600")).toBe(14);
  expect(textWidth(glyphs, "", 10, "400")).toBe(0);
});

test("a character without an outline is named, never left out", () => {
  expect(() => glyphOf(glyphs, "ế", "400")).toThrow("“ế” (U+1ebf)");
  expect(() => textWidth(glyphs, "i?", 10, "400")).toThrow(RangeError);
});

test("lines keep every letter in order, and none but a lone letter is wider than asked", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 400 }), (text, width) => {
      for (const lines of [setLines(glyphs, text, 10, width, "400"), setBalanced(glyphs, text, 10, width, "400")]) {
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) if (line.length > 1) expect(textWidth(glyphs, line, 10, "400")).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("a word that fits a line stays whole, and one that does not goes on in the next", () => {
  expect(setLines(glyphs, "mm mm", 10, 30, "400")).toEqual(["mm", "mm"]);
  expect(setLines(glyphs, "i mmmm", 10, 30, "400")).toEqual(["i", "mmm", "m"]);
});

test("a balanced heading has no more lines than a full one, and none of them much longer than another would be", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 80, max: 400 }), (text, width) => {
      expect(setBalanced(glyphs, text, 10, width, "600")).toHaveLength(setLines(glyphs, text, 10, width, "600").length);
    }),
  );
});

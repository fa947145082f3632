import fc from "fast-check";
import { expect, test } from "vitest";
import { drawCallout, wrapped } from "../../src/draw/callout";
import { emptyDocument, emptySvg } from "./document";

const SIZE = { width: 430, height: 430 };

test("no word is lost by wrapping, and no line is longer than it may be unless one word is", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."aăbcđêghế".split("")), minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 20 }), (words) => {
      const lines = wrapped(words.join(" "), 20);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length <= 20 || !line.includes(" ")).toBe(true);
    }),
  );
});

test("a remark stands inside the picture, away from what is taken, with a line to its place", () => {
  const svg = emptySvg(emptyDocument());
  drawCallout(svg, "mở rộng ngày 1/8/2008", { x: 260, y: 200 }, SIZE, [{ left: 280, right: 430, top: 0, bottom: 430 }]);
  const box = (name: string) => Number(svg.querySelector(".callout rect")?.getAttribute(name));
  expect(box("x") + box("width")).toBeLessThanOrEqual(280);
  expect(svg.querySelector(".callout path")?.getAttribute("d")).toMatch(/^M260.0 200.0L/);
  drawCallout(svg, null, null, SIZE);
  expect(svg.querySelector(".callout")).toBeNull();
});

test("of a place that is out of sight nothing is said", () => {
  const svg = emptySvg(emptyDocument());
  drawCallout(svg, "xa", { x: 900, y: 200 }, SIZE);
  expect(svg.querySelector(".callout")).toBeNull();
});

// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { encode } from "uqr";
import { drawQr, QUIET, qrPath } from "../../src/draw/qr";

/** The modules that a path darkens, read back from its runs. */
function readBack(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(run); i++) {
      const row = rows[Number(y) - QUIET] as boolean[];
      row[Number(x) - QUIET + i] = true;
    }
  }
  return rows;
}

test("the drawn modules are those of the code, whatever it says", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), (address) => {
      const { data, size } = encode(address, { ecc: "M", border: 0 });
      expect(readBack(qrPath(data), size)).toEqual(data);
    }),
    { numRuns: 10 },
  );
});

test("a code stands dark on light with four free modules around, and is drawn anew in place of another", () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawQr(svg, [[true]]);
  drawQr(svg, [[true, false], [true, true]]);
  expect(svg.getAttribute("viewBox")).toBe("0 0 10 10");
  expect([...svg.children].map((node) => [node.tagName, node.getAttribute("fill")])).toEqual([["rect", "#fff"], ["path", "#000"]]);
  expect(svg.querySelector("path")?.getAttribute("d")).toBe("M4 4h1v1h-1zM4 5h2v1h-2z");
});

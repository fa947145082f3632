import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/draw/figure";
import { outlineTexts } from "../../src/draw/outlined";
import { textWidth } from "../../src/model/glyphs";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGlyphs, realGround, sources } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const glyphs = realGlyphs();
const SVG = "http://www.w3.org/2000/svg";

function picture(markup: Readonly<Record<string, string>>, words: string, around: Readonly<Record<string, string>> = {}): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  const group = svg.appendChild(svg.ownerDocument.createElementNS(SVG, "g"));
  const text = group.appendChild(svg.ownerDocument.createElementNS(SVG, "text"));
  for (const [node, attributes] of [[group, around], [text, markup]] as const) for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  text.textContent = words;
  return svg;
}

/** West and east of the points where contours begin, in pixels. */
function reach(svg: SVGSVGElement): { readonly west: number; readonly east: number; readonly south: number } {
  const path = svg.querySelector("path") as SVGPathElement;
  const scale = Number(/scale\(([\d.e-]+)\)/.exec(path.getAttribute("transform") ?? "")?.[1]);
  const starts = [...(path.getAttribute("d") ?? "").matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x) * scale, Number(y) * scale] as const);
  return { west: Math.min(...starts.map(([x]) => x)), east: Math.max(...starts.map(([x]) => x)), south: Math.max(...starts.map(([, y]) => y)) };
}

function outlined(...args: Parameters<typeof picture>): SVGSVGElement {
  const svg = picture(...args);
  outlineTexts(svg, glyphs);
  return svg;
}

describe("a text", () => {
  test("becomes one path that keeps its colours, halo and class", () => {
    const path = outlined({ "font-size": "20", fill: "#123456", stroke: "#fff", "stroke-width": "3", "paint-order": "stroke", class: "name" }, "Hòa Lạc").querySelector("path");
    expect(["fill", "stroke", "paint-order", "class"].map((name) => path?.getAttribute(name))).toEqual(["#123456", "#fff", "stroke", "name"]);
    // 3 px in a path that is drawn at 20 / 1000
    expect(path?.getAttribute("stroke-width")).toBe("150");
    expect(path?.getAttribute("transform")).toBe("scale(0.02)");
  });

  test("stands where its anchor says", () => {
    const words = "Thái Nguyên";
    const at = (anchor: string) => reach(outlined({ "font-size": "20", "font-weight": "600", x: "300", "text-anchor": anchor }, words)).west;
    const width = textWidth(glyphs, words, 20, "600");
    expect(at("start") - at("middle")).toBeCloseTo(width / 2, 0);
    expect(at("start") - at("end")).toBeCloseTo(width, 0);
    expect(at("start")).toBeGreaterThanOrEqual(300);
    expect(at("start")).toBeLessThan(310);
  });

  test("keeps its shift in em, and its middle on the point where it asks for that", () => {
    const plain = reach(outlined({ "font-size": "10", y: "50" }, "28")).south;
    expect(reach(outlined({ "font-size": "10", y: "50", dy: "0.35em" }, "28")).south - plain).toBeCloseTo(3.5, 1);
    expect(reach(outlined({ "font-size": "10", y: "50", "dominant-baseline": "central" }, "28")).south - plain).toBeCloseTo(3.5, 1);
  });

  test("takes size, weight and anchor from around it", () => {
    const words = "Bắc Giang";
    const inner = outlined({ "font-size": "12", "font-weight": "600", "text-anchor": "end" }, words);
    const outer = outlined({}, words, { "font-size": "12", "font-weight": "600", "text-anchor": "end" });
    expect(outer.querySelector("path")?.getAttribute("d")).toBe(inner.querySelector("path")?.getAttribute("d"));
  });

  test("without a size, or with a letter that nobody drew, is an error and never a hole", () => {
    expect(() => outlined({}, "a")).toThrow("without a size");
    expect(() => outlined({ "font-size": "9" }, "漢")).toThrow("no outline for “漢”");
    expect(() => outlined({ "font-size": "9" }, "e\u0302")).toThrow("U+0302");
  });
});

test("a whole picture keeps a path for each text, and its title for who cannot see it", () => {
  const svg = emptySvg(emptyDocument());
  drawFigure(svg, { atlas, scene: mapScene(atlas, chosen({ indicator: "retail", period: "2003" })), ground: realGround(), sources, theme: "light" });
  const texts = svg.querySelectorAll("text").length;
  const paths = svg.querySelectorAll("path").length;
  outlineTexts(svg, glyphs);
  expect(svg.querySelectorAll("text, tspan")).toHaveLength(0);
  expect(svg.querySelectorAll("path")).toHaveLength(paths + texts);
  expect(svg.querySelector("title")?.textContent).toContain("bán lẻ");
});

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/draw/figure";
import { palette, SURFACES, type Theme } from "../../src/model/color";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround, sources } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const ground = realGround();

function figure(wish: Wish, theme: Theme): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawFigure(svg, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources, theme });
  return svg;
}

/** The figure as a file, one element a line so that a difference can be read. */
function fileText(svg: SVGSVGElement): string {
  return `${svg.outerHTML.replaceAll(/></g, ">\n<")}\n`;
}

/** Numbers are compared to a tenth: finer differences are a machine's, not a reader's. */
function rounded(text: string): string {
  return text.replaceAll(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));
}

const FIGURES: readonly (readonly [name: string, wish: Wish, theme: Theme])[] = [
  ["iip-growth-2024-h1", {}, "light"],
  ["iip-growth-2024-h1-dark", { language: "en" }, "dark"],
  ["retail-2003", { indicator: "retail", period: "2003", unit: "ha-noi" }, "light"],
  ["exports-2024-symbols", { indicator: "exports", period: "2024", language: "en" }, "light"],
  ["iip-growth-2024-h1-tiles", { form: "tiles", unit: "ha-noi" }, "light"],
];

// A figure that is meant to change is renewed by moving its `-changed` twin over it.
test.each(FIGURES)("%s looks as it did", (name, wish, theme) => {
  const file = (suffix: string) => join(import.meta.dirname, "figures", `${name}${suffix}.svg`);
  const text = fileText(figure(wish, theme));
  const before = existsSync(file("")) ? readFileSync(file(""), "utf8") : "";
  const isSame = rounded(text) === rounded(before);
  if (isSame) rmSync(file("-changed"), { force: true });
  else writeFileSync(file("-changed"), text);
  expect(isSame, `compare figures/${name}.svg with its -changed twin`).toBe(true);
});

describe("a figure", () => {
  const light = figure({}, "light");

  test("needs nothing but itself: no style sheet, no variable, no class that means a look, no picture from elsewhere", () => {
    const text = fileText(light);
    expect(text).not.toMatch(/var\(|<style|style=|<image|<script/);
    for (const [, url] of text.matchAll(/(?:href="|url\()([^")]+)/g)) {
      expect(url).toMatch(/^#/);
      expect(light.querySelector(url ?? ""), url).not.toBeNull();
    }
  });

  test("fills every unit with its class's colour or the hatch", () => {
    const { units } = mapScene(atlas, chosen({}));
    for (const { unit, swatch } of units) {
      expect(light.querySelector(`.units [data-unit="${unit.id}"]`)?.getAttribute("fill")).toBe(swatch === null ? "url(#hatch)" : palette("light")[swatch]);
    }
  });

  test("dots the inner edge of every estimate along its own outline, and outlines what is chosen", () => {
    expect(light.querySelectorAll(".edges path")).toHaveLength(14);
    for (const edge of light.querySelectorAll(".edges path")) expect(edge.getAttribute("d")).toBe(light.querySelector(`#shape-${edge.getAttribute("data-edge")}`)?.getAttribute("d"));
    expect(light.querySelector(".marks path")).toBeNull();
    expect(figure({ unit: "ha-noi" }, "light").querySelector(".marks path")?.getAttribute("stroke")).toBe(SURFACES.light.accent);
  });

  test("takes the colours of its theme and no other's", () => {
    for (const theme of ["light", "dark"] as const) {
      const allowed = new Set<string>([...Object.values(palette(theme)), ...Object.values(SURFACES[theme])]);
      const used = fileText(figure({}, theme)).match(/#[0-9a-f]{6}\b/g) ?? [];
      expect(used.length).toBeGreaterThan(28);
      expect(used.filter((color) => !allowed.has(color))).toEqual([]);
    }
  });

  test("says title, summary, counts, sources and credit", () => {
    const text = [...light.querySelectorAll("text")].map((node) => [...node.querySelectorAll("tspan")].map(({ textContent }) => textContent).join(" ") || node.textContent).join("\n");
    const { title, summary, legend } = mapScene(atlas, chosen({}));
    for (const part of [title, summary, ...legend.classes.map(({ label }) => label), "Chưa có số liệu: chưa thu thập được", "19 trong 28 tỉnh, thành phố có số liệu", "Nguồn: ", "© OpenStreetMap contributors, ODbL 1.0", "18 đơn vị", "Hòa Lạc", "Yên Thường"]) {
      expect(text).toContain(part);
    }
  });

  test("keeps every word on its paper", () => {
    for (const [, wish, theme] of FIGURES) {
      const svg = figure(wish, theme);
      for (const line of svg.querySelectorAll("tspan")) {
        const size = Number(line.parentElement?.getAttribute("font-size"));
        const em = line.parentElement?.getAttribute("font-weight") === "600" ? 0.6 : 0.54;
        expect(Number(line.getAttribute("x")) + (line.textContent ?? "").length * size * em).toBeLessThanOrEqual(1000);
        expect(Number(line.getAttribute("y"))).toBeLessThan(Number(svg.getAttribute("height")));
      }
    }
  });
});

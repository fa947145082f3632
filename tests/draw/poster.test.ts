import { describe, expect, test } from "vitest";
import { outlineTexts } from "../../src/draw/outlined";
import { drawPoster } from "../../src/draw/poster";
import { openingPeriod, periodsOf } from "../../src/model/cells";
import type { Wish } from "../../src/model/choice";
import { palette, SURFACES, type Theme } from "../../src/model/color";
import { textWidth, type Weight } from "../../src/model/glyphs";
import { mapScene } from "../../src/model/scene";
import { FORMATS, SHEETS, type Format } from "../../src/model/sheet";
import { atlas, chosen, LANGUAGES, realGlyphs, realGround, sources, VIEWS } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const [glyphs, ground] = [realGlyphs(), realGround()];
const address = "https://example.org/atlas/v/iip_growth/2024-H1/?unit=bac-giang";

function poster(wish: Wish, format: Format, theme: Theme = "light"): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawPoster(svg, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources, theme, format, glyphs, address, made: "2026-11-22" });
  return svg;
}

/** What is read, a line break being a space. */
function words(svg: SVGSVGElement): string {
  return [...svg.querySelectorAll("text")].map((text) => [...text.querySelectorAll("tspan")].map(({ textContent }) => textContent).join(" ") || text.textContent).join("\n");
}

/** Each indicator's opening period and its oldest, whose notes are the longest. */
const SAMPLE: readonly Wish[] = atlas.indicators.flatMap(({ id }) => [openingPeriod(atlas, id), periodsOf(atlas, id)[0]?.id].map((period) => ({ indicator: id, period })));

describe.each(FORMATS)("a picture of %s", (format) => {
  const { width, height } = SHEETS[format];

  test("is as large as its name says, and keeps every line of every indicator on its paper", () => {
    for (const [i, wish] of SAMPLE.entries()) {
      const svg = poster({ ...wish, language: LANGUAGES[i % 2], unit: i % 3 === 0 ? "thanh-hoa" : null }, format);
      expect(svg.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
      const outside = [...svg.querySelectorAll("tspan")].filter((line) => {
        if (line.closest("svg") !== svg) return false;
        const text = line.parentElement as Element;
        const shift = Number(/translate\(0 (-?\d+)/.exec(line.closest("g[transform]")?.getAttribute("transform") ?? "")?.[1] ?? 0);
        const end = Number(line.getAttribute("x")) + textWidth(glyphs, line.textContent ?? "", Number(text.getAttribute("font-size")), text.getAttribute("font-weight") as Weight);
        const y = Number(line.getAttribute("y")) + shift;
        return end > width || y > height || y < 0;
      });
      expect(outside.map(({ textContent }) => textContent)).toEqual([]);
    }
  }, 60_000);

  test("says what it shows, of when, from whom, where to find it and how to reuse it", () => {
    const { title, summary, legend } = mapScene(atlas, chosen({ unit: "bac-giang" }));
    const text = words(poster({ unit: "bac-giang" }, format));
    for (const part of [title, summary, ...legend.classes.map(({ label }) => label), "Chưa có số liệu: chưa thu thập được", "Viền chấm: ước tính (14)", "Bắc Giang: 26,45%, hạng 2 trong 19, ước tính", "Nguồn số liệu: Báo Đầu tư;", "và 7 nguồn khác", "© OpenStreetMap contributors, ODbL 1.0", "Được dùng lại tự do nếu giữ nguồn số liệu", "example.org/atlas/v/iip_growth/2024-H1/?unit=bac-giang", atlas.version, "lập ngày 22/11/2026"]) {
      expect(text.replaceAll("\n", " ")).toContain(part);
    }
  });

  test("has its words as outlines at the end, and takes the colours of its theme and no other's", () => {
    const svg = poster({ unit: "ha-noi", language: "en" }, format, "dark");
    outlineTexts(svg, glyphs);
    expect(svg.querySelectorAll("text, tspan")).toHaveLength(0);
    const allowed = new Set<string>([...Object.values(palette("dark")), ...Object.values(SURFACES.dark)]);
    expect((svg.outerHTML.match(/#[0-9a-f]{6}\b/g) ?? []).filter((color) => !allowed.has(color))).toEqual([]);
    expect(svg.outerHTML).not.toMatch(/var\(|<style|style=|<image|<script|font-family/);
    expect(svg.querySelector(".marks path")?.getAttribute("stroke")).toBe(SURFACES.dark.accent);
  });
});

test("a few notes are told in full, many are to be read at the address", () => {
  const told = (period: string) => words(poster({ indicator: "retail", period }, "1x1")).replaceAll("\n", " ");
  const notes = (period: string) => mapScene(atlas, chosen({ indicator: "retail", period })).units.flatMap(({ notes: own }) => own);
  expect([notes("2003").length, notes("1995").length]).toEqual([5, 9]);
  for (const note of notes("2003")) expect(told("2003")).toContain(note);
  expect(told("1995")).toContain("† Chú thích đọc tại địa chỉ dưới đây.");
});

test("every word of every view can be set", () => {
  for (const choice of VIEWS) {
    const { title, summary, units, legend } = mapScene(atlas, choice);
    const all = [title, summary, legend.title, ...legend.classes.map(({ label }) => label), ...units.flatMap(({ name, figure, notes, spoken }) => [name, figure, spoken, ...notes])].join("");
    expect(textWidth(glyphs, [...new Set(all)].join(""), 1, "600")).toBeGreaterThan(0);
  }
});

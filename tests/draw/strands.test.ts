import { expect, test } from "vitest";
import { drawStrands } from "../../src/draw/strands";
import type { Unit } from "../../src/model/atlas";
import { unitOf } from "../../src/model/cells";
import { measured } from "../../src/model/per-head";
import { strands, type StrandsScene } from "../../src/model/strands";
import { atlas } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const units = ["bac-giang", "ha-noi", "hai-phong", "ha-giang"].map((id) => unitOf(atlas, id) as Unit);
const scene = (indicator: string) => strands(atlas, indicator, measured(atlas, { indicator, per: null }), units) as StrandsScene;

function drawn(indicator: string): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawStrands(svg, scene(indicator), "vi");
  return svg;
}

test("every unit has a strand of its own, with its name, its place and a line for each run of two figures", () => {
  const svg = drawn("iip_growth");
  const groups = [...svg.querySelectorAll("[data-unit]")];
  expect(groups.map((group) => [group.getAttribute("data-unit"), group.getAttribute("data-slot"), group.querySelector(".name")?.textContent])).toEqual(units.map(({ id, name }, index) => [id, String(index), name.vi]));
  expect(groups.map((group) => group.querySelectorAll(".line").length)).toEqual(scene("iip_growth").strands.map(({ runs }) => runs.filter((run) => run.length > 1).length));
});

test("estimates are hollow, every one of them", () => {
  const estimates = scene("iip_growth").strands.flatMap(({ runs }) => runs.flat().filter(({ isEstimate }) => isEstimate));
  expect(estimates.length).toBeGreaterThan(0);
  expect(drawn("iip_growth").querySelectorAll(".hollow")).toHaveLength(estimates.length);
});

test("each place in the comparison has a shape of its own", () => {
  const shapes = [...drawn("population").querySelectorAll("[data-unit]")].map((group) => group.querySelector(".mark")?.getAttribute("d"));
  expect(new Set(shapes).size).toBe(4);
});

test("the axes say the first and the last year, and values as figures are written", () => {
  const texts = [...drawn("population").querySelectorAll(".axis")].map(({ textContent }) => textContent);
  expect(texts).toContain("1995");
  expect(texts).toContain("2016");
  expect(texts).toContain("6.000");
});

test("drawn twice is the same", () => {
  const svg = drawn("retail");
  drawStrands(svg, scene("iip_growth"), "vi");
  expect(svg.isEqualNode(drawn("iip_growth"))).toBe(true);
});

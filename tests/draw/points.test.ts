import { beforeEach, expect, test } from "vitest";
import { drawPoints } from "../../src/draw/points";
import type { Wish } from "../../src/model/choice";
import { pairsScene, type PairsScene } from "../../src/model/pairs";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const SIZE = { width: 900, height: 560, language: "vi" } as const;

function pairsOf(wish: Wish): PairsScene {
  return pairsScene(atlas, mapScene(atlas, chosen(wish)), {}, { zero: "mốc 0", median: "trung vị", country: "cả nước" });
}

const scene = pairsOf({ indicator: "iip_growth", period: "2022", second: "exports", secondPeriod: "2022", unit: "lai-chau" });

let svg: SVGSVGElement;
beforeEach(() => {
  svg = emptySvg(emptyDocument());
  drawPoints(svg, scene, SIZE);
});

const points = () => [...svg.querySelectorAll(".points [data-unit]")];
const spot = (unit: string) => /translate\(([\d.]+),([\d.]+)\)/.exec(svg.querySelector(`.points [data-unit=${unit}]`)?.getAttribute("transform") ?? "")?.slice(1).map(Number) ?? [];

test("one point a unit, named for a screen reader, farther right and higher for more", () => {
  expect(points().map((point) => point.getAttribute("data-unit"))).toEqual(scene.points.map(({ unit }) => unit.unit.id));
  for (const point of points()) expect(point.getAttribute("aria-label")).toMatch(/năm 2022.*\(.+\)\. .*năm 2022.*\(.+\)$/);
  const [bacGiang, bacNinh, laiChau] = ["bac-giang", "bac-ninh", "lai-chau"].map(spot);
  expect(bacGiang?.[0]).toBeGreaterThan(bacNinh?.[0] ?? Number.NaN);
  expect(bacNinh?.[1]).toBeLessThan(laiChau?.[1] ?? Number.NaN);
});

test("estimates are marked by more than colour", () => {
  expect(points().filter((point) => point.hasAttribute("data-estimate")).map((point) => point.getAttribute("data-unit"))).toEqual(scene.points.filter(({ estimate }) => estimate).map(({ unit }) => unit.unit.id));
  expect(svg.querySelectorAll("[data-estimate]").length).toBeGreaterThan(0);
});

test("the chosen one and those at an end are always named", () => {
  const named = points().filter((point) => point.hasAttribute("data-named")).map((point) => point.getAttribute("data-unit"));
  expect(named).toEqual(expect.arrayContaining(["lai-chau", "bac-giang", "bac-ninh"]));
  expect(named).toEqual(expect.arrayContaining(scene.points.filter(({ isExtreme }) => isExtreme).map(({ unit }) => unit.unit.id)));
});

test("the lines that quarter the plot, and the country's, say what they are", () => {
  expect([...svg.querySelectorAll(".line-label")].map(({ textContent }) => textContent)).toEqual(["mốc 0", "cả nước 7,43%", "trung vị 2.190"]);
  expect([svg.querySelectorAll("line.quarter").length, svg.querySelectorAll("line.country").length]).toEqual([2, 1]);
});

test("drawing twice changes nothing, and another scene keeps the nodes of its units", () => {
  const before = svg.outerHTML;
  const kept = svg.querySelector("[data-unit=bac-giang]");
  drawPoints(svg, scene, SIZE);
  expect(svg.outerHTML).toBe(before);
  drawPoints(svg, pairsOf({ indicator: "iip_growth", period: "2016", second: "retail" }), SIZE);
  expect(svg.querySelector("[data-unit=bac-giang]")).toBe(kept);
  expect(points()).toHaveLength(28);
});

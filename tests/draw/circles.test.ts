import { beforeEach, expect, test } from "vitest";
import { drawCircles } from "../../src/draw/circles";
import { drawGround } from "../../src/draw/ground";
import { drawMap, drawMarks } from "../../src/draw/map";
import { mapScene, type MapScene } from "../../src/model/scene";
import { LARGEST } from "../../src/model/size";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const STILL = { k: 1, x: 0, y: 0 };
const ground = realGround();
const exports = mapScene(atlas, chosen({ indicator: "exports", period: "2023" }));

let svg: SVGSVGElement;
beforeEach(() => {
  svg = emptySvg(emptyDocument());
  drawGround(svg, ground, atlas.places);
});

function draw(scene: MapScene, view = STILL, frame = STILL): void {
  drawMap(svg, scene);
  drawCircles(svg, scene, atlas.places, view, frame);
}
const circles = () => [...svg.querySelectorAll("[data-circle]")];
const radius = (circle: Element | undefined) => Number(circle?.querySelector(".dot")?.getAttribute("r"));

test("every known unit has one circle in its class's colour at its label point, and its land none", () => {
  draw(exports);
  const known = exports.units.filter(({ cell }) => cell);
  expect(circles().map((circle) => circle.getAttribute("data-circle")).sort()).toEqual(known.map(({ unit }) => unit.id).sort());
  for (const { unit, swatch } of known) {
    const circle = svg.querySelector(`[data-circle="${unit.id}"]`);
    const place = atlas.places.find((each) => each.unit === unit.id);
    expect(circle?.querySelector(".dot")?.getAttribute("data-swatch")).toBe(swatch);
    expect(circle?.getAttribute("transform")).toBe(`translate(${place?.x} ${place?.y})`);
  }
  expect(svg.querySelectorAll(".units [data-swatch]")).toHaveLength(0);
  expect(svg.querySelectorAll('.units [data-class="missing"]')).toHaveLength(28 - known.length);
});

test("areas are in proportion, and the larger lies below the smaller", () => {
  draw(exports);
  const radii = circles().map(radius);
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
  const of = (unit: string) => radius(svg.querySelector(`[data-circle="${unit}"]`) ?? undefined);
  const value = (unit: string) => exports.units.find((each) => each.unit.id === unit)?.cell?.[0].value ?? 0;
  expect(of("bac-ninh")).toBe(LARGEST);
  expect((of("hai-phong") / of("bac-ninh")) ** 2).toBeCloseTo(value("hai-phong") / value("bac-ninh"), 3);
});

test("they grow with the picture and not with the zoom", () => {
  draw(exports, { k: 4, x: -900, y: -500 }, { k: 0.5, x: 10, y: 0 });
  expect(radius(circles()[0])).toBe(LARGEST / 2);
});

test("a live picture gives each at least 24 pixels to be pointed at, a still one nothing", () => {
  svg.toggleAttribute("data-live", true);
  draw(exports, STILL, { k: 0.3, x: 0, y: 0 });
  const reach = [...svg.querySelectorAll(".reach")].map((node) => Number(node.getAttribute("r")));
  expect(reach).toHaveLength(circles().length);
  expect(Math.min(...reach)).toBe(12);
  svg.removeAttribute("data-live");
  draw(exports);
  expect(svg.querySelectorAll(".reach")).toHaveLength(0);
});

test("the key's circles are drawn as those of the map, each beside its figure", () => {
  draw(exports);
  expect([...svg.querySelectorAll(".size-key text")].map(({ textContent }) => textContent)).toEqual(["20.000", "5.000", "1.000"]);
  const radii = [...svg.querySelectorAll(".size-key circle")].map((node) => Number(node.getAttribute("r")));
  exports.legend.sizes.forEach(({ share }, i) => expect((radii[i] ?? 0) ** 2 / LARGEST ** 2).toBeCloseTo(share, 2));
});

test("an estimate keeps its dotted edge, on the circle and not on the land", () => {
  const scene = mapScene(atlas, chosen({ indicator: "exports", period: "2024" }));
  draw(scene);
  expect(scene.legend.estimates).toBeGreaterThan(0);
  expect(svg.querySelectorAll("[data-circle][data-estimate]")).toHaveLength(scene.legend.estimates);
  expect(svg.querySelectorAll(".edges path")).toHaveLength(0);
});

test("what is chosen or pointed at is marked on its circle too", () => {
  draw(exports);
  drawMarks(svg, { hover: "ha-noi", focus: null, chosen: "bac-ninh" });
  expect(circles().flatMap((circle) => circle.getAttribute("data-mark") ?? [])).toEqual(["chosen", "hover"]);
  drawMarks(svg, { hover: null, focus: null, chosen: null });
  expect(svg.querySelectorAll("[data-mark].dot, [data-circle][data-mark]")).toHaveLength(0);
});

test("another form takes them away, and drawn twice is the same", () => {
  draw(exports);
  const before = svg.outerHTML;
  draw(exports);
  expect(svg.outerHTML).toBe(before);
  draw(mapScene(atlas, chosen({})));
  expect(svg.querySelector(".circles")?.childElementCount).toBe(0);
});

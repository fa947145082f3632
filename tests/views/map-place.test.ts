// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { drawGround } from "../../src/draw/ground";
import { drawMap } from "../../src/draw/map";
import { drawLabelTexts } from "../../src/draw/overlay";
import { frameCamera, zoomAt } from "../../src/model/camera";
import { mapScene } from "../../src/model/scene";
import { placeAll } from "../../src/views/map-place";
import { emptySvg } from "../draw/document";
import { atlas, chosen, realGround } from "../model/real";

const frame = frameCamera(900, 800);
const scene = mapScene(atlas, chosen({ indicator: "exports", period: "2023" }));
const ground = realGround();

let svg: SVGSVGElement;
beforeEach(() => {
  svg = emptySvg(document);
  drawGround(svg, ground, atlas.places);
  drawMap(svg, scene);
  drawLabelTexts(svg.querySelector(".labels") as SVGGElement, scene.units);
  svg.toggleAttribute("data-live", true);
});

test("land moves by one transform, circles go with their place and keep their size", () => {
  const near = zoomAt(frame, 3, 450, 400);
  placeAll(svg, atlas, scene, frame, frame, null);
  const before = svg.querySelector('[data-circle="bac-ninh"] .dot')?.getAttribute("r");
  placeAll(svg, atlas, scene, near, frame, null);
  expect(svg.querySelector(".ground")?.getAttribute("transform")).toBe(`matrix(${near.k} 0 0 ${near.k} ${near.x} ${near.y})`);
  expect(svg.querySelector('[data-circle="bac-ninh"] .dot')?.getAttribute("r")).toBe(before);
  const place = atlas.places.find(({ unit }) => unit === "bac-ninh");
  const [x = 0, y = 0] = (/\(([-\d.]+) ([-\d.]+)\)/.exec(svg.querySelector('[data-circle="bac-ninh"]')?.getAttribute("transform") ?? "") ?? []).slice(1).map(Number);
  expect(x).toBeCloseTo((place?.x ?? 0) * near.k + near.x, 1);
  expect(y).toBeCloseTo((place?.y ?? 0) * near.k + near.y, 1);
});

test("labels stay as they were fitted while it pans, and are fitted anew when it zooms or shows another picture", () => {
  const fits = placeAll(svg, atlas, scene, frame, frame, null);
  expect(placeAll(svg, atlas, scene, { ...frame, x: frame.x + 80 }, frame, fits)).toBe(fits);
  expect(placeAll(svg, atlas, scene, zoomAt(frame, 1.05, 0, 0), frame, fits)).toBe(fits);
  expect(placeAll(svg, atlas, scene, zoomAt(frame, 1.3, 0, 0), frame, fits)).not.toBe(fits);
  expect(placeAll(svg, atlas, mapScene(atlas, chosen({})), frame, frame, fits)).not.toBe(fits);
});

test("close in it says so, for the rivers to leave", () => {
  placeAll(svg, atlas, scene, zoomAt(frame, 6, 450, 400), frame, null);
  expect(svg.hasAttribute("data-close")).toBe(true);
  placeAll(svg, atlas, scene, frame, frame, null);
  expect(svg.hasAttribute("data-close")).toBe(false);
});

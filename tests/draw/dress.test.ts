import { expect, test } from "vitest";
import { dressMap } from "../../src/draw/dress";
import { drawGround } from "../../src/draw/ground";
import { drawMap, drawMarks } from "../../src/draw/map";
import { drawLabelTexts, drawMarkers, fitLabels, placeLayer } from "../../src/draw/overlay";
import { isDeep, palette, SURFACES } from "../../src/model/color";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const K = 0.5;
const scene = mapScene(atlas, chosen({}));
const svg = emptySvg(emptyDocument());
const view = { k: K, x: 0, y: 0 };
const fits = fitLabels(scene, atlas.places, atlas.projects, K);
drawGround(svg, realGround(), atlas.places);
drawMap(svg, scene);
drawMarks(svg, { hover: null, focus: null, chosen: "ha-noi" });
const layer = svg.querySelector(".labels") as SVGGElement;
drawLabelTexts(layer, scene.units);
placeLayer(layer, atlas.places, fits, view, 1);
drawMarkers(svg, atlas.projects, view, scene.choice);
dressMap(svg, "dark", K);

test("lines on the land are as wide on the screen at any scale", () => {
  expect(svg.querySelector(".coast")?.getAttribute("stroke-width")).toBe(String(1 / K));
  expect(svg.querySelector("#hatch")?.getAttribute("patternTransform")).toBe(`scale(${1 / K})`);
});

test("what refers to a shape becomes a shape, so that it wears its own colours", () => {
  expect(svg.querySelectorAll(".edges use, .marks use")).toHaveLength(0);
  const mark = svg.querySelector(".marks path");
  expect([mark?.getAttribute("class"), mark?.getAttribute("fill"), mark?.getAttribute("stroke")]).toEqual(["chosen", "none", SURFACES.dark.accent]);
  expect(mark?.getAttribute("d")).toBe(svg.querySelector("#shape-ha-noi")?.getAttribute("d"));
});

test("labels that do not fit are gone, those that fit in part keep that part", () => {
  for (const [unit, { fit }] of fits) {
    const parts = [...(layer.querySelector(`[data-label="${unit}"]`)?.children ?? [])].map((part) => part.getAttribute("class"));
    const isBare = scene.units.find((each) => each.unit.id === unit)?.cell === null;
    const whole = isBare ? ["name"] : ["name", "figure"];
    expect(parts, unit).toEqual({ none: [], full: whole, name: ["name"], figure: ["figure"] }[fit]);
  }
});

test("a label on a deep swatch is paper on that swatch, on any other ink on paper, of a missing unit quiet", () => {
  const { paper, ink, quiet } = SURFACES.dark;
  for (const { unit, swatch } of scene.units) {
    const text = layer.querySelector(`[data-label="${unit.id}"] text`);
    if (!text) continue;
    const onDeep = swatch !== null && isDeep(swatch);
    expect([text.getAttribute("fill"), text.getAttribute("stroke")], unit.id).toEqual(swatch === null ? [quiet, paper] : onDeep ? [paper, palette("dark")[swatch]] : [ink, paper]);
  }
});

import { expect, test } from "vitest";
import { drawGround } from "../../src/draw/ground";
import { drawLift, dropLift, placeLift } from "../../src/draw/lift";
import { drawMap } from "../../src/draw/map";
import { frameCamera } from "../../src/model/camera";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const svg = emptySvg(emptyDocument());
const scene = mapScene(atlas, chosen({ unit: "ha-noi" }));
drawGround(svg, realGround(), atlas.places);
drawMap(svg, scene);
const SIZE = { width: 430, height: 430 };
const camera = frameCamera(SIZE.width, SIZE.height);
const LIFTED = ["ha-noi", "bac-giang", "phu-tho"];

test("the others are veiled, the lifted outlined and named; the chosen one keeps its own outline", () => {
  const before = svg.outerHTML;
  drawLift(svg, scene, LIFTED);
  const labels = placeLift(svg, scene, atlas.places, LIFTED, camera, camera, SIZE);
  expect(svg.querySelectorAll(".veil path")).toHaveLength(scene.units.length - LIFTED.length);
  expect(svg.querySelectorAll(".lift path")).toHaveLength(2);
  expect(labels.map(({ id }) => id).sort()).toEqual([...LIFTED].sort());
  expect(svg.querySelector('[data-name="bac-giang"] .figure')?.textContent).toBe("26,45%");
  const drawn = svg.outerHTML;
  drawLift(svg, scene, LIFTED);
  placeLift(svg, scene, atlas.places, LIFTED, camera, camera, SIZE);
  expect(svg.outerHTML).toBe(drawn);
  dropLift(svg);
  expect(svg.outerHTML).toBe(before);
});

test("nothing lifted leaves the map as it is", () => {
  const before = svg.outerHTML;
  drawLift(svg, scene, null);
  expect(svg.outerHTML).toBe(before);
});

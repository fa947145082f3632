import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { SPOKEN, spokenUnits } from "../../src/model/stage-units";
import { atlas, chosen } from "./real";

const ids = (...given: Parameters<typeof spokenUnits>) => spokenUnits(...given).units.map(({ unit }) => unit.id);
const scene = mapScene(atlas, chosen({ indicator: "iip_growth", period: "2024-H1" }));

test("lifted units are spoken from the highest figure to the lowest, those without one last", () => {
  expect(ids(scene, ["ha-giang", "ha-noi", "phu-tho", "bac-giang"], null, false)).toEqual(["phu-tho", "bac-giang", "ha-noi", "ha-giang"]);
});

test("nothing lifted, chosen or compared: nothing is spoken", () => {
  expect(spokenUnits(scene, null, null, false)).toEqual({ units: [], more: 0 });
});

test("the chosen one comes first, those compared in their order", () => {
  const compared = mapScene(atlas, chosen({ unit: "ha-noi", compare: "bac-giang~phu-tho" }));
  expect(ids(compared, ["hai-phong"], null, false)).toEqual(["ha-noi", "bac-giang", "phu-tho", "hai-phong"]);
});

test("what is pointed at is spoken alone, and so is what was chosen elsewhere", () => {
  expect(ids(scene, ["phu-tho"], "ha-noi", false)).toEqual(["ha-noi"]);
  expect(ids(mapScene(atlas, chosen({ unit: "ha-noi" })), ["phu-tho"], null, true)).toEqual(["ha-noi"]);
});

test("those for whom there is no room are counted", () => {
  const all = scene.units.map(({ unit }) => unit.id);
  const { units, more } = spokenUnits(scene, all, null, false);
  expect([units.length, more]).toEqual([SPOKEN, all.length - SPOKEN]);
});

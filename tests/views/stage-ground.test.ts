// @vitest-environment jsdom
import { expect, test } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { mapScene } from "../../src/model/scene";
import { stageGround } from "../../src/views/stage-ground";
import { atlas, chosen, realGround } from "../model/real";

test("a page without a map gives empty outlines for every unit", () => {
  const { units, coast } = stageGround(atlas.places);
  expect([units.size, [...units.values()].join(""), coast]).toEqual([28, "", ""]);
});

test("the land of the page's own map is used as it is", () => {
  const ground = realGround();
  const map = document.body.appendChild(document.createElement("atlas-map")).appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  drawStaticMap(map, { atlas, scene: mapScene(atlas, chosen({})), ground });
  const { units, ...rest } = stageGround(atlas.places);
  expect(rest).toEqual({ neighbours: ground.neighbours, coast: ground.coast, rivers: ground.rivers });
  for (const { unit } of atlas.places) expect(units.get(unit), unit).toBe(ground.units.get(unit));
});

import { expect, test } from "vitest";
import { drawGround } from "../../src/draw/ground";
import { clearTiles, drawTiles } from "../../src/draw/tiles";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const ground = realGround();
const scene = mapScene(atlas, chosen({ form: "tiles" }));

test("every unit becomes a square with its name and figure, and gets its own land back", () => {
  const svg = emptySvg(emptyDocument());
  drawGround(svg, ground, atlas.places);
  drawTiles(svg, scene, { k: 0.5, x: 0, y: 0 });
  const before = svg.outerHTML;
  drawTiles(svg, scene, { k: 0.5, x: 0, y: 0 });
  expect(svg.outerHTML).toBe(before);
  const outlines = [...svg.querySelectorAll(".units path")].map((path) => path.getAttribute("d") ?? "");
  expect(new Set(outlines).size).toBe(28);
  for (const outline of outlines) expect(outline).toMatch(/^M[\d.]+ [\d.]+h/);
  for (const { unit, name, figure } of scene.units) {
    expect([...svg.querySelectorAll(`[data-tile="${unit.id}"] text`)].map(({ textContent }) => textContent).join(" ")).toBe(`${name} ${figure}`.trim());
  }
  clearTiles(svg);
  for (const path of svg.querySelectorAll(".units path")) expect(path.getAttribute("d")).toBe(ground.units.get(path.getAttribute("data-unit") ?? ""));
  expect(svg.querySelectorAll(".tiles, [data-land], [data-tiles]")).toHaveLength(0);
});

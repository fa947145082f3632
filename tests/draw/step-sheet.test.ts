import { expect, test } from "vitest";
import { drawStepSheet } from "../../src/draw/step-sheet";
import { mapScene } from "../../src/model/scene";
import { atlas, realGround, sources, VIEWS } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

test("a sheet is wide enough for its map and high enough for its legend, whatever it shows", () => {
  const ground = realGround();
  for (const choice of VIEWS.slice(0, 12)) {
    const svg = emptySvg(emptyDocument());
    drawStepSheet(svg, { atlas, scene: mapScene(atlas, choice), ground, sources, theme: "light", lifted: ["ha-noi"] });
    const height = Number(svg.getAttribute("height"));
    expect(svg.getAttribute("viewBox")).toBe(`0 0 1000 ${height}`);
    const lines = [...svg.querySelectorAll(".legend tspan, .legend text[y]")].map((line) => Number(line.getAttribute("y") ?? 0));
    expect(Math.max(...lines)).toBeLessThan(height);
    expect(height).toBeLessThan(1000);
  }
});

// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { mapScene } from "../../src/model/scene";
import { stepScenes } from "../../src/model/step-scenes";
import { thinOutline } from "../../src/model/thin-outline";
import { stepThumbs, thumbOutlines } from "../../src/views/step-thumb";
import { atlas, chosen, realGround, stories } from "../model/real";

const steps = stories.flatMap((story) => story.steps);

test("a step has one small map, or two where it has two sides, each named and with every unit", () => {
  for (const step of steps) {
    const scenes = stepScenes(atlas, step, { language: "vi", theme: null });
    const place = document.createElement("div");
    render(stepThumbs(atlas, scenes), place);
    const maps = [...place.querySelectorAll("svg")];
    expect(maps.map((map) => map.getAttribute("aria-label")), step.id).toEqual(scenes.map(({ scene }) => scene.title));
    for (const [i, map] of maps.entries()) {
      const { lifted = null, scene } = scenes[i] ?? {};
      expect([...map.querySelectorAll(".unit")].map((use) => use.getAttribute("data-unit")).sort(), step.id).toEqual(scene?.units.map(({ unit }) => unit.id).sort());
      expect([28, 18]).toContain(scene?.units.length);
      const full = [...map.querySelectorAll(".unit:not([data-rest])")].map((use) => use.getAttribute("data-unit")).sort();
      if (lifted !== null) expect(full, step.id).toEqual([...lifted].sort());
    }
  }
});

test("the outlines are those of the page's map, thinned to a pixel, and no reader is told of them", () => {
  const map = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawStaticMap(map, { atlas, scene: mapScene(atlas, chosen({})), ground: realGround() });
  const outlines = thumbOutlines(atlas, map);
  expect(outlines.getAttribute("aria-hidden")).toBe("true");
  for (const { unit } of atlas.places) {
    expect(outlines.querySelector(`#small-${unit}`)?.getAttribute("d"), unit).toBe(thinOutline(map.querySelector(`#shape-${unit}`)?.getAttribute("d") ?? "", 6));
  }
});

import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { stageSources, statusCounts } from "../../src/model/stage-source";
import { atlas, chosen, sources, VIEWS } from "./real";

test("every figure that is shown is counted by its status, and its publisher is named or counted", () => {
  for (const choice of VIEWS.filter(({ language }) => language === "vi")) {
    const scene = mapScene(atlas, choice);
    const known = scene.units.filter(({ cell }) => cell).length;
    const counted = [...statusCounts(scene).matchAll(/(\d+) /g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(counted, `${choice.indicator} ${choice.period}`).toBe(known);
    expect(stageSources(scene, sources, []) === "").toBe(known === 0 && scene.country === null);
  }
});

test("sources of the words are named beside those of the map, each once", () => {
  const scene = mapScene(atlas, chosen({ indicator: "retail", period: "2009" }));
  const own = stageSources(scene, sources, []);
  const id = scene.units.find(({ cell }) => cell)?.cell?.[0].source as string;
  expect(stageSources(scene, sources, [id, id, "unknown"])).toBe(own);
});

import { expect, test } from "vitest";
import { publishers } from "../../src/model/publishers";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources } from "./real";

const scene = mapScene(atlas, chosen({}));

test("publishers are named once, those of most figures first", () => {
  const names = publishers(scene, sources);
  expect(new Set(names).size).toBe(names.length);
  const count = (name: string | undefined) => scene.units.filter(({ cell }) => cell && sources.get(cell[0].source)?.publisher.vi === name).length;
  expect(names.map(count)).toEqual(names.map(count).toSorted((a, b) => b - a));
  expect(names.reduce((sum, name) => sum + count(name), 0)).toBe(scene.legend.known);
});

import { expect, test } from "vitest";
import { groundIn } from "../../src/draw/later-ground";
import { drawnUnits } from "../../src/model/cells";
import { afterMerger } from "../../src/model/merger";
import { atlas, realGround } from "../model/real";

const ground = realGround();

test("every unit of the later map has an outline, those that kept their land their own, and the rest is as it was", () => {
  const after = groundIn(afterMerger(atlas), ground);
  expect([...after.units.keys()]).toEqual(drawnUnits(afterMerger(atlas)).map(({ id }) => id));
  expect([...after.units.values()].every((path) => path.length > 20)).toBe(true);
  expect(after.units.get("ha-noi")).toBe(ground.units.get("ha-noi"));
  expect([after.coast, after.rivers, after.neighbours]).toEqual([ground.coast, ground.rivers, ground.neighbours]);
});

test("in the boundaries before it nothing is done", () => {
  expect(groundIn(atlas, ground)).toBe(ground);
});

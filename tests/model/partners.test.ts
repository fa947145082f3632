import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import type { Wish } from "../../src/model/choice";
import { partners } from "../../src/model/partners";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "./real";

const offered = (wish: Wish) => partners(atlas, mapScene(atlas, chosen(wish)));

test("the chosen unit, the leader and its neighbours are offered", () => {
  const found = offered({ unit: "ha-noi" });
  expect(found.slice(0, 2).map(({ unit, why }) => [unit.unit.id, why])).toEqual([["ha-noi", "chosen"], ["phu-tho", "leads"]]);
  const beside = atlas.places.find(({ unit }) => unit === "ha-noi")?.neighbours;
  for (const { unit, why } of found.slice(2)) {
    expect(why).toBe("beside");
    expect(beside).toContain(unit.unit.id);
    expect(unit.cell).not.toBeNull();
  }
  expect(found).toHaveLength(5);
});

test("nobody is offered twice, or who is compared already, and somebody always is", () => {
  for (const { id } of drawnUnits(atlas)) {
    for (const compare of [null, id, `${id}~phu-tho`]) {
      const ids = offered({ compare, unit: id }).map(({ unit }) => unit.unit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((each) => compare?.split("~").includes(each))).toEqual([]);
      expect(ids.length).toBeGreaterThan(0);
    }
  }
});

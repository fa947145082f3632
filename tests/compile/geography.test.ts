import { expect, test } from "vitest";
import { readLand } from "../../src/compile/geography";
import { toMap } from "../../src/model/mercator";
import { baseFiles, editedFiles } from "./folders";

test("a unit's box is west, north, east, south in map units", () => {
  const box = readLand(baseFiles()).land.shapes.get("ha-noi")?.box ?? [];
  expect(box).toEqual([...toMap(105, 21), ...toMap(106, 20)]);
});

test("units are neighbours when they share a border", () => {
  const { shapes } = readLand(baseFiles()).land;
  expect([...shapes].map(([id, { neighbours }]) => [id, neighbours])).toEqual([
    ["ha-noi", ["bac-ninh"]],
    ["bac-ninh", ["ha-noi"]],
  ]);
});

test("what lies inside is judged by the finest outline", () => {
  const { land } = readLand(editedFiles(["data/boundaries/basemap.l2.topo.json", "[[106, 20], [105, 20], [105, 21], [106, 21]]", "[[106, 20], [105.8, 20], [105.8, 21], [106, 21]]"]));
  expect(land.contains("ha-noi", 105.9, 20.5)).toBe(true);
  expect(land.contains("ha-noi", 105.5, 20.5)).toBe(false);
  expect(land.contains("ha-tay", 105.5, 20.5)).toBeNull();
});

test.each([
  ["data/boundaries/basemap.l0.topo.json", "provinces28", "provinces"],
  ["data/boundaries/basemap.l2.topo.json", '"id": "bac-ninh", "properties"', '"properties"'],
  ["data/boundaries/labels28.geojson", "105.5,", '"105.5",'],
])("%s is not taken when its form is another one", (file, from, to) => {
  const { land, problems } = readLand(editedFiles([file, from, to]));
  expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([[file, "outline"]]);
  expect(land.whole).toBe(false);
});

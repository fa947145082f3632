import { expect, test } from "vitest";
import { checkPlaces } from "../../src/compile/check-places";
import { readLand } from "../../src/compile/geography";
import { readTables } from "../../src/compile/rows";
import { editedFiles } from "./folders";
import type { Edit } from "./folders";

const PROJECT = "data/projects.csv";

function check(...edits: readonly Edit[]): readonly string[] {
  const files = editedFiles(...edits);
  return checkPlaces(readTables(files).tables, readLand(files).land).map(({ line, column, rule }) => `${line} ${column} ${rule}`);
}

test("a project just inside its province's border passes, one just outside does not", () => {
  expect(check([PROJECT, "20.5,105.5", "20.5,105.999"])).toEqual([]);
  expect(check([PROJECT, "20.5,105.5", "20.5,106.001"])).toEqual(["2 lat · lon project-place"]);
});

test("exchanged degrees are outside", () => {
  expect(check([PROJECT, "20.5,105.5", "10.55,20.5"])).toEqual(["2 lat · lon project-place"]);
});

test("a document or an address is enough", () => {
  expect(check([PROJECT, "https://example.org/park | https://example.org/more", ""])).toEqual([]);
  expect(check([PROJECT, "seed-000,F001", ","])).toEqual([]);
});

test("an investment without its sum is told at the sum", () => {
  expect(check([PROJECT, ",115500,", ",,"])).toEqual(["2 investment_value investment"]);
});

test("a unit is not said to lack a shape when an outline could not be read", () => {
  expect(check(["data/boundaries/basemap.l1.topo.json", '"Topology"', '"Atlas"'])).toEqual([]);
});

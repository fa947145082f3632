import { expect, test } from "vitest";
import { checkUnits } from "../../src/compile/check-units";
import { readTables } from "../../src/compile/rows";
import { editedFiles } from "./folders";
import type { Edit } from "./folders";

function check(...edits: readonly Edit[]): readonly string[] {
  return checkUnits(readTables(editedFiles(...edits)).tables).map(({ line, column, rule }) => `${line} ${column} ${rule}`);
}

test("a unit of the new map needs no region", () => {
  expect(check()).toEqual([]);
});

test("a unit that is merged may not stay itself", () => {
  expect(check(["data/lineage.csv", "ha-noi,ha-noi,2025-07-01,unchanged", "ha-noi,ha-noi,2025-07-01,merged"])).toEqual(["2 to_id lineage-target"]);
});

test("a unit that is unchanged may not become another", () => {
  expect(check(["data/lineage.csv", "bac-ninh-2025,2025-07-01,merged", "bac-ninh-2025,2025-07-01,unchanged"])).toEqual(["3 to_id lineage-target"]);
});

test("a country has no descent", () => {
  expect(check(["data/lineage.csv", "bac-ninh,", "viet-nam,"])).toEqual(["3 id lineage-complete", "3 from_id lineage-target"]);
});

test("nothing is missing from a lineage that could not be read whole", () => {
  expect(check(["data/lineage.csv", "bac-ninh,bac-ninh-2025,", "bac-ninh,"])).toEqual([]);
});

test("a reference other than zero is allowed, and a level has none", () => {
  expect(check(["data/indicators.csv", "growth,no,0", "growth,no,7.4"])).toEqual([]);
  expect(check(["data/indicators.csv", "million USD,level,yes,", "million USD,level,no,1"])).toEqual(["3 reference indicator-kind"]);
});

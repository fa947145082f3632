import { expect, test } from "vitest";
import { checkClaims } from "../../src/compile/check-claims";
import { readTables } from "../../src/compile/rows";
import { editedFiles } from "./folders";
import type { Edit } from "./folders";

const COUNT = "c01,north-28,iip_growth,2024-H1,units_above,0,1,units";
const TOTAL = "c02,north-28,exports,2023,total,,16000,million USD";

function check(from: string, to: string, ...more: readonly Edit[]): readonly string[] {
  return checkClaims(readTables(editedFiles(["data/claims.csv", from, to], ...more)).tables).map(({ line, column, rule }) => `${line} ${column} ${rule}`);
}

test("units are counted of a level as well as of a growth", () => {
  expect(check(COUNT, "c01,north-28,exports,2024-H1,units_at_least,1000,2,units")).toEqual([]);
});

test("a count is whole, not negative, and of no more units than there are", () => {
  expect(["2", "3", "-1", "1.5"].map((value) => check(COUNT, `c01,north-28,iip_growth,2024-H1,units_above,0,${value},units`).length)).toEqual([0, 1, 1, 1]);
});

test("a total is of a level that adds up, a growth is of a growth", () => {
  expect(check(TOTAL, "c02,north-28,iip_growth,2023,growth,,12.3,percent")).toEqual([]);
  expect(check(TOTAL, "c02,north-28,exports,2023,growth,,12.3,percent")).toEqual(["3 measure claim-measure"]);
  expect(check(TOTAL, TOTAL, ["data/indicators.csv", "million USD,level,yes", "million USD,level,no"])).toEqual(["3 measure claim-measure"]);
});

test("a total is in its indicator's unit", () => {
  expect(check(TOTAL, "c02,north-28,exports,2023,total,,16,billion USD")).toEqual(["3 unit claim-unit"]);
});

test("what is wrong with one claim is told at once", () => {
  expect(check(COUNT, "c01,north-28,iip_growth,2024-H1,units_above,,29,percent")).toEqual(["2 threshold claim-threshold", "2 unit claim-unit", "2 value claim-count"]);
});

test("a claim of an unknown indicator is not judged by one", () => {
  expect(check(TOTAL, "c02,north-28,export,2023,total,,16,billion USD")).toEqual([]);
});

import { expect, test } from "vitest";
import { checkKeys } from "../../src/compile/check-keys";
import { readTables } from "../../src/compile/rows";
import { editedFiles } from "./folders";
import type { Edit } from "./folders";

function check(...edits: readonly Edit[]): readonly string[] {
  return checkKeys(readTables(editedFiles(...edits)).tables).map(({ file, line, column, found }) => `${file}:${line} ${column} ${found}`);
}

test("the same figure of another source or basis is a rival, not a duplicate", () => {
  expect(check(["data/observations.csv", "ha-noi,exports,2023,15999.5,reported,provincial,,paper,", "ha-noi,exports,2023,16000,reported,customs,,office,"])).toEqual([]);
});

test("one address under two source ids is a duplicate, while documents may share having none", () => {
  expect(check(["data/sources.csv", "https://example.org/office", "https://example.org/paper?id=1"])).toEqual(["data/sources.csv:5 url https://example.org/paper?id=1"]);
});

test("each of several ids in one cell is looked up", () => {
  expect(check(["data/projects.csv", ",F001,", ",F009 F001 F008,"])).toEqual(["data/projects.csv:2 facts F009", "data/projects.csv:2 facts F008"]);
});

test("nothing is said to be missing from a table that could not be read whole", () => {
  expect(check(["data/sources.csv", "office,statistics-office,", "office,"])).toEqual([]);
});

test("an id that is itself malformed is still found by those who point to it", () => {
  expect(check(["data/sources.csv", "\npaper,", "\nPaper 1,"], ["data/observations.csv", ",1,paper,", ",1,Paper 1,"])).toHaveLength(3);
});

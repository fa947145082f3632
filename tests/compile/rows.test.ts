import { expect, test } from "vitest";
import { readTables } from "../../src/compile/rows";
import { editedFiles } from "./folders";

test("a cell that cannot be understood leaves the rest of its row readable", () => {
  const { tables, problems } = readTables(editedFiles(["data/observations.csv", "5.1,preliminary", "forty,preliminary"]));
  expect(problems).toHaveLength(1);
  expect(tables.observations.rows[0]).toMatchObject({ line: 2, text: { value: "forty" }, cell: { unit_id: "ha-noi", status: "preliminary" } });
  expect(tables.observations.rows[0]?.cell.value).toBeUndefined();
});

test("a table that lost a row or a column is known not to be whole", () => {
  const { tables } = readTables(editedFiles(["data/sources.csv", "office,statistics-office,", "office,"], ["data/claims.csv", ",basis,", ",grounds,"]));
  expect(tables.sources.whole).toBe(false);
  expect(tables.claims.whole).toBe(false);
  expect(tables.observations.whole).toBe(true);
});

test("a blank line inside a table is a ragged row", () => {
  const { problems } = readTables(editedFiles(["data/breaks.csv", "\nbac-ninh", "\n\nbac-ninh"]));
  expect(problems).toEqual([expect.objectContaining({ line: 3, rule: "ragged-row", found: "an empty line" })]);
});

test("an empty file misses every column", () => {
  const { problems } = readTables(new Map([...editedFiles(), ["data/breaks.csv", ""]]));
  expect(problems.map(({ column }) => column)).toEqual(["unit_id", "date", "kind", "act", "what_vi", "what_en"]);
});

test("a misspelt column is told which ones are missing", () => {
  const { problems } = readTables(editedFiles(["data/claims.csv", ",basis,", ",bassis,"]));
  expect(problems.map(({ rule, found, expected }) => [rule, found, expected])).toEqual([
    ["unknown-column", "bassis", "a column of the dictionary; missing: basis"],
    ["missing-column", "", "a column “basis”"],
  ]);
});

test("a line break in a cell that is one line is told on one line", () => {
  const { problems } = readTables(editedFiles(["data/units.csv", "Bac Ninh", '"Bac\nNinh"']));
  expect(problems).toEqual([expect.objectContaining({ line: 3, rule: "spacing", found: "Bac↵Ninh" })]);
});

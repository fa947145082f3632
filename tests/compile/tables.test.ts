import { expect, test } from "vitest";
import { TABLES } from "../../src/compile/tables";

test("keys and references are columns of their table, and what is referred to is found by its id", () => {
  for (const { columns, keys, refs } of Object.values(TABLES)) {
    for (const column of [...keys.flat(), ...Object.keys(refs)]) expect(Object.keys(columns)).toContain(column);
    for (const target of Object.values<keyof typeof TABLES>(refs)) expect(TABLES[target].keys[0]).toEqual(["id"]);
  }
});

test("column names are snake case", () => {
  for (const { columns } of Object.values(TABLES)) {
    for (const column of Object.keys(columns)) expect(column).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
  }
});

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readFiles } from "../../src/compile/read";
import { TABLES } from "../../src/compile/tables";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every table of the project is read, under its path from the root", () => {
  expect([...readFiles(root).keys()]).toEqual(expect.arrayContaining(Object.values(TABLES).map(({ file }) => file)));
});

test("outlines and points are read, and prose is not", () => {
  const paths = [...readFiles(root).keys()];
  const outlines = readdirSync(`${root}/data/boundaries`).filter((name) => name.endsWith("json"));
  expect(paths.filter((path) => path.startsWith("data/boundaries/"))).toEqual(outlines.sort().map((name) => `data/boundaries/${name}`));
  expect(paths.some((path) => path.endsWith(".md"))).toBe(false);
});

test("a folder without data gives no files", () => {
  expect(readFiles(`${root}/src`).size).toBe(0);
});

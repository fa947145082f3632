import { readdirSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/compile/cells";
import type { CellSchema } from "../../src/compile/cells";
import { parseCsv } from "../../src/compile/csv";
import { readFiles } from "../../src/compile/read";
import { TABLES } from "../../src/compile/tables";
import { ROOT, accepts, readPackage } from "./package";
import type { TableResource } from "./package";

const files = readFiles(ROOT);
const packages = (["data", "seeds"] as const).map((folder) => ({ folder, ...readPackage(folder) }));
const tables = packages.flatMap(({ folder, resources }) =>
  resources.filter((resource): resource is TableResource => resource.profile === "tabular-data-resource").map((resource) => ({ ...resource, file: `${folder}/${resource.path}` })),
);

function columnsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const [header, ...rows] = parseCsv(file, files.get(file) ?? "").rows;
  return new Map(header?.cells.map((column, i) => [column, rows.map(({ cells }) => cells[i] ?? "")]));
}

/** The values of a closed list, as it names them to an editor. */
function listedBy(schema: CellSchema<unknown>): readonly string[] {
  const { expected } = explain(v.safeParse(schema, "not listed").issues?.[0].message ?? "");
  return expected.startsWith("one of ") ? expected.slice("one of ".length).split(", ") : [];
}

/** Cells that one column or another refuses. A day that never was is left to compile: a pattern cannot tell it. */
const WRONG = ["", "x", "Hà Nội", "1.404,5", "+5", "05", "2024-6M", "2024-3M", "2031", "1985", "2024-H2", "2024-13", "no", "yes", "1", "0", "-1", "1e4", "C01", "c1", "F1", "ftp://a.b", "seed-0", "https://a.b |c"];

test("each package describes every file that it lies beside, and no other", () => {
  for (const { folder, resources } of packages) {
    const there = readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" }).filter((path) => /\.(csv|topo\.json|geojson)$/.test(path));
    expect(resources.map(({ path }) => path).sort()).toEqual(there.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  }
});

test("every boundary file carries a licence and its sources, and those of OpenStreetMap the ODbL", () => {
  const outlines = packages.flatMap(({ resources }) => resources.filter((resource) => resource.profile === "data-resource"));
  expect(outlines).toHaveLength(12);
  for (const { name, licenses, sources } of outlines) {
    const fromOsm = sources.some(({ title }) => title === "© OpenStreetMap contributors");
    expect([name, licenses.some((licence) => licence.name === "ODbL-1.0")]).toEqual([name, fromOsm]);
  }
});

test("the package describes the tables that compile reads", () => {
  expect(tables.map(({ name, file }) => [name, file]).sort()).toEqual(Object.entries(TABLES).map(([name, { file }]) => [name, file]).sort());
});

describe.each(Object.entries(TABLES))("%s", (name, { file, columns, keys, refs }) => {
  const described = tables.find((one) => one.name === name)?.schema;

  test("has the described columns in the file's order", () => {
    expect(described?.fields.map((field) => field.name)).toEqual([...columnsOf(file).keys()]);
    expect(described?.fields.map((field) => field.name)).toEqual(Object.keys(columns));
  });

  test("has the described key and unique columns", () => {
    const unique = described?.fields.filter((field) => field.constraints?.unique).map((field) => field.name) ?? [];
    const [primary, ...others] = keys as readonly (readonly string[])[];
    expect(described?.primaryKey).toEqual(primary);
    const single = [primary, ...others].filter((key) => key?.length === 1).map((key) => key?.[0]);
    expect(unique).toEqual(single);
  });

  test("has the described foreign keys", () => {
    const lists = ["mentioned_in_seed", "facts"];
    const pointers = Object.entries(refs).filter(([column]) => name !== "facts" && !lists.includes(column));
    expect((described?.foreignKeys ?? []).map(({ fields, reference }) => [...fields, reference.resource, ...reference.fields])).toEqual(pointers.map(([column, target]) => [column, target, "id"]));
  });

  test.each(Object.entries<CellSchema<unknown>>(columns))("allows in %s what the dictionary allows", (column, schema) => {
    const field = described?.fields.find((one) => one.name === column);
    if (!field) throw new Error(`${column} is not described`);
    const listed = [...(field.constraints?.enum ?? []), ...listedBy(schema)];
    for (const cell of new Set([...WRONG, ...listed, ...(columnsOf(file).get(column) ?? [])])) {
      expect([cell, accepts(field, cell)]).toEqual([cell, v.is(schema, cell)]);
    }
  });
});

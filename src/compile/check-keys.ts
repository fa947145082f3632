// What ties rows together by their ids: no row twice, and every pointer finds its row. It must not know what a row means.
import { nearest } from "./nearest";
import type { Problem } from "./problems";
import type { Row, Tables } from "./rows";
import { TABLES } from "./tables";
import type { TableName } from "./tables";

/** Mark between the parts of a key; a space inside a cell never stands alone between two dots. */
const JOINT = " · ";

function duplicates(tables: Tables, name: TableName, key: readonly string[]): Problem[] {
  const { file, rows } = tables[name];
  const first = new Map<string, number>();
  return (rows as readonly Row<TableName>[]).flatMap(({ line, text }) => {
    const parts = key.map((column) => text[column] ?? "");
    const found = parts.join(JOINT);
    const earlier = first.get(found);
    if (parts.every((part) => part === "")) return [];
    if (earlier === undefined) first.set(found, line);
    if (earlier === undefined) return [];
    const expected = `one row for each ${key.join(JOINT)}; line ${earlier} has these already`;
    return [{ file, line, column: key.join(JOINT), rule: "duplicate-row", found, expected }];
  });
}

function references(tables: Tables, name: TableName, column: string, target: TableName): Problem[] {
  if (!tables[target].whole) return [];
  const known = new Set((tables[target].rows as readonly Row<TableName>[]).map(({ text }) => text["id"] ?? ""));
  const { file, rows } = tables[name];
  return (rows as readonly Row<TableName>[]).flatMap(({ line, cell }) => {
    const pointer = (cell as Readonly<Record<string, unknown>>)[column];
    const ids = Array.isArray(pointer) ? (pointer as readonly string[]) : typeof pointer === "string" ? [pointer] : [];
    return ids
      .filter((id) => !known.has(id))
      .map((found) => {
        const meant = nearest(found, known);
        const expected = `an id of ${TABLES[target].file}${meant === null ? "" : `, such as ${meant}`}`;
        return { file, line, column, rule: "reference", found, expected };
      });
  });
}

/** Finds rows that repeat a key, and pointers to rows that are not there. */
export function checkKeys(tables: Tables): readonly Problem[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) => [
    ...TABLES[name].keys.flatMap((key) => duplicates(tables, name, key)),
    ...Object.entries<TableName>(TABLES[name].refs).flatMap(([column, target]) => references(tables, name, column, target)),
  ]);
}

// Reads each table against its dictionary: rows with their line, their text and what the cells mean, and everything wrong
// within one cell. It must not compare rows.
import * as v from "valibot";
import { explain } from "./cells";
import type { CellSchema } from "./cells";
import { parseCsv } from "./csv";
import type { Problem } from "./problems";
import type { Files } from "./read";
import type { Rule } from "./rules";
import { TABLES } from "./tables";
import type { Cells, TableName } from "./tables";

/** One row; a cell that could not be understood is `undefined`, so that the row's other cells are still checked. */
export interface Row<N extends TableName> {
  readonly line: number;
  readonly text: Readonly<Record<string, string>>;
  readonly cell: { readonly [C in keyof Cells<N>]: Cells<N>[C] | undefined };
}

export interface Table<N extends TableName> {
  readonly file: string;
  /** False when rows or columns are missing, so that nothing can be said of what is not in it. */
  readonly whole: boolean;
  readonly rows: readonly Row<N>[];
}

export type Tables = { readonly [N in TableName]: Table<N> };

/** Blank at an end, two blanks in a row, and whatever looks like a blank or like nothing. */
const BAD_SPACE = /^\s|\s$|\s{2}|[^\S ]|[\u200B-\u200D\u2060\uFEFF]/u;

/** What is wrong with how a text is written, whatever it says: the rule and what it should be; `null` for nothing. */
export function textProblem(text: string): [Rule, string] | null {
  if (text.includes("\uFFFD")) return ["encoding", "UTF-8; this letter was lost when the file was saved"];
  if (text !== text.normalize("NFC")) return ["nfc", `the same text in Unicode normal form C, “${text.normalize("NFC")}”`];
  if (BAD_SPACE.test(text)) return ["spacing", `single plain spaces between words only, “${text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, " ").trim()}”`];
  return null;
}

function headerProblems(file: string, header: readonly string[], known: readonly string[]): Problem[] {
  const at = { file, line: 1 };
  const missing = known.filter((column) => !header.includes(column));
  const expected = missing.length > 0 ? `a column of the dictionary; missing: ${missing.join(", ")}` : "no column outside the dictionary";
  return [
    ...header
      .filter((column, i) => !known.includes(column) || header.indexOf(column) !== i)
      .map((column) => ({ ...at, column: "header", rule: "unknown-column", found: column, expected: known.includes(column) ? "each column once" : expected })),
    ...missing.map((column) => ({ ...at, column, rule: "missing-column", found: "", expected: `a column “${column}”` })),
  ];
}

function readTable<N extends TableName>(name: N, files: Files): { table: Table<N>; problems: readonly Problem[] } {
  const { file } = TABLES[name];
  const columns = Object.entries<CellSchema<unknown>>(TABLES[name].columns);
  const content = files.get(file);
  if (content === undefined) {
    const missing = { file, line: 0, column: "file", rule: "missing-file", found: "", expected: "this file" };
    return { table: { file, whole: false, rows: [] }, problems: [missing] };
  }
  const csv = parseCsv(file, content);
  const header = csv.rows[0]?.cells ?? [];
  const problems = [...csv.problems, ...headerProblems(file, header, columns.map(([column]) => column))];
  const rows: Row<N>[] = [];
  for (const { line, cells } of csv.rows.slice(1)) {
    if (cells.length !== header.length) {
      const found = cells.join("") === "" ? "an empty line" : `${cells.length} cells`;
      problems.push({ file, line, column: "row", rule: "ragged-row", found, expected: `${header.length} cells, as in the header` });
      continue;
    }
    const text: Record<string, string> = {};
    const cell: Record<string, unknown> = {};
    for (const [column, schema] of columns) {
      const found = cells[header.indexOf(column)];
      if (found === undefined) continue;
      text[column] = found;
      const bad = textProblem(found);
      const result = v.safeParse(schema, found, { abortPipeEarly: true });
      if (result.success) cell[column] = result.output;
      if (bad) problems.push({ file, line, column, rule: bad[0], found: found.replace(/[\r\n]+/g, "↵"), expected: bad[1] });
      else if (!result.success) problems.push({ file, line, column, found, ...explain(result.issues[0].message) });
    }
    rows.push({ line, text, cell: cell as Row<N>["cell"] });
  }
  const structural = ["unclosed-quote", "stray-quote", "missing-column", "ragged-row"];
  return { table: { file, whole: !problems.some(({ rule }) => structural.includes(rule)), rows }, problems };
}

/** Reads every table of the dictionary. Unknown columns are told and left out. */
export function readTables(files: Files): { tables: Tables; problems: readonly Problem[] } {
  const read = (Object.keys(TABLES) as TableName[]).map((name) => ({ name, ...readTable(name, files) }));
  return {
    tables: Object.fromEntries(read.map(({ name, table }) => [name, table])) as unknown as Tables,
    problems: read.flatMap(({ problems }) => problems),
  };
}

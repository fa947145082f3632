// Comma-separated text to rows that know their line, as RFC 4180 with a BOM and any line end accepted. It must not know
// what a table means.
import type { Problem } from "./problems";
import type { Rule } from "./rules";

/** One row: the line it begins on, 1-based, and its cells without quotes. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n?|\n|$)/y;

/** Characters of a broken line that a problem quotes. */
const SNIPPET = 40;

/**
 * @param file path that problems are reported under
 * @param text decoded text; quoted cells may hold commas, doubled quotes and line breaks
 * @returns rows in file order with the header first, rows that could not be cut left out, and what was wrong with them;
 *   after an unclosed quote nothing more can be read
 */
export function parseCsv(file: string, text: string): { rows: readonly CsvRow[]; problems: readonly Problem[] } {
  const source = text.replace(/^\uFEFF/, "");
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length) {
    const row = { line, cells: [] as string[] };
    let delimiter = ",";
    while (delimiter === ",") {
      CELL.lastIndex = at;
      const match = CELL.exec(source);
      if (!match) break;
      const [whole, quoted, plain = "", end = ""] = match;
      row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      line += whole.match(/\r\n?|\n/g)?.length ?? 0;
      at += whole.length;
      delimiter = end;
    }
    if (delimiter !== ",") {
      rows.push(row);
      continue;
    }
    const column = rows[0]?.cells[row.cells.length] ?? "row";
    const rest = source.slice(at).split(/[\r\n]/, 1)[0] ?? "";
    const report = (rule: Rule, expected: string) =>
      problems.push({ file, line, column, rule, found: rest.slice(0, SNIPPET), expected });
    if (/^"[^"]*(?:""[^"]*)*$/.test(source.slice(at))) {
      report("unclosed-quote", "a closing quote; nothing after this cell could be read");
      break;
    }
    report("stray-quote", "the whole cell in quotes, and each quote inside it doubled");
    at += rest.length + (source.startsWith("\r\n", at + rest.length) ? "\r\n".length : 1);
    line += 1;
  }
  return { rows, problems };
}

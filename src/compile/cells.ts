// The kinds of cells that tables are made of: text in, value out, or a rule's name with what was expected instead. It must
// not know any table.
import * as v from "valibot";
import { parsePeriod } from "../model/period";
import type { Rule } from "./rules";

/** Reads one cell. Its issues' messages are `rule: what was expected`. */
export type CellSchema<T> = v.GenericSchema<string, T>;

function broken(rule: Rule, expected: string): string {
  return `${rule}: ${expected}`;
}

/** Takes a message of a cell's schema apart. */
export function explain(message: string): { rule: Rule; expected: string } {
  const cut = message.indexOf(": ");
  return { rule: message.slice(0, cut) as Rule, expected: message.slice(cut + 2) };
}

/** Any text but the empty one. */
export const text = v.pipe(v.string(), v.nonEmpty(broken("missing-value", "a value")));

/** The id of a source; a figure without one is not shown. */
export const source = v.pipe(v.string(), v.nonEmpty(broken("no-source", "the id of the source that states it")));

/** Text that may be left empty and then stays so. */
export const note: CellSchema<string> = v.string();

/** Text of one form, as it is. */
export function formed(rule: Rule, pattern: RegExp, expected: string): CellSchema<string> {
  return v.pipe(text, v.regex(pattern, broken(rule, expected)));
}

/** A code of a register outside the atlas. */
export function code(pattern: RegExp, expected: string): CellSchema<string> {
  return formed("code", pattern, expected);
}

/** One value of a closed list. */
export function oneOf<const T extends readonly string[]>(...values: T): CellSchema<T[number]> {
  return v.pipe(text, v.picklist(values, broken("allowed-value", `one of ${values.join(", ")}`)));
}

const absent = v.pipe(v.literal(""), v.transform(() => null));

/** A cell that may be empty, which is read as `null`. */
export function maybe<T>(schema: CellSchema<T>): CellSchema<T | null> {
  return v.lazy((input) => (input === "" ? absent : schema));
}

/** Texts of one form, separated by a mark; empty is none. */
export function list(mark: string, item: CellSchema<string> = text): CellSchema<readonly string[]> {
  return v.pipe(v.string(), v.transform((cell) => (cell === "" ? [] : cell.split(mark))), v.array(item));
}

/** A flag: `1`, or empty for not. */
export const flag: CellSchema<boolean> = v.pipe(
  v.picklist(["", "1"], broken("allowed-value", "1, or nothing")),
  v.transform((cell) => cell === "1"),
);

const number = formed("number", /^-?(0|[1-9]\d*)(\.\d+)?$/, "a number such as 1404.5: a decimal point, no sign between thousands");

/** A number of any size and sign. */
export const decimal: CellSchema<number> = v.pipe(number, v.transform(Number));

/** A number within bounds, both allowed. */
export function within(low: number, high: number): CellSchema<number> {
  return v.pipe(decimal, v.minValue(low, broken("number", `at least ${low}`)), v.maxValue(high, broken("number", `at most ${high}`)));
}

function isRealDate(cell: string): boolean {
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}

/** A day that exists, `YYYY-MM-DD`. */
export const day: CellSchema<string> = v.pipe(
  text,
  v.check((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && isRealDate(cell), broken("date", "a date that exists, YYYY-MM-DD")),
);

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date: CellSchema<string> = v.pipe(
  text,
  v.check(
    (cell) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell) && isRealDate(`${cell}-01-01`.slice(0, "YYYY-MM-DD".length)),
    broken("date", "a date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD"),
  ),
);

/** Years that a figure of the atlas can be of: from the reforms of 1986 to a plan's horizon. */
const FIRST_YEAR = 1986;
const LAST_YEAR = 2030;

function isPlausiblePeriod(cell: string): boolean {
  const parsed = parsePeriod(cell);
  return parsed !== null && parsed.year >= FIRST_YEAR && parsed.year <= LAST_YEAR;
}

function expectedPeriod(cell: string): string {
  const [, year, months = ""] = /^(\d{4})-0?(3|6|12)M$/.exec(cell) ?? [];
  const spelling = { "3": "-Q1", "6": "-H1", "12": "" }[months];
  if (spelling !== undefined) return `${year}${spelling}, the one spelling of that span`;
  return `a year of ${FIRST_YEAR}–${LAST_YEAR}, alone or with -H1, -Q1, -2M, -4M, -5M or -7M to -11M (all from January)`;
}

/** A span of a year's first months in its one spelling. */
export const period: CellSchema<string> = v.pipe(
  text,
  v.check(isPlausiblePeriod, (issue) => broken("period", expectedPeriod(issue.input))),
);

/** A web address. */
export const url = formed("url", /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, "an address that begins with http:// or https://");

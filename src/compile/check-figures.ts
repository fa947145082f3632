// Whether the observations can be true: one preferred report a cell, no index pasted as growth, no impossible level, and
// nothing from before its unit began.
import { parsePeriod } from "../model/period";
import type { Problem } from "./problems";
import type { Row, Tables } from "./rows";
import type { Rule } from "./rules";

type Observation = Row<"observations">;

/** How many rows of one source, indicator and period make a batch, and where the median of a pasted index lies. */
const BATCH = 3;
const INDEX_FROM = 90;
const INDEX_TO = 130;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function groups(rows: readonly Observation[], columns: readonly string[]): readonly Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row.text[column] ?? ""));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Finds observations that contradict each other, their indicator or their unit. */
export function checkFigures(tables: Tables): readonly Problem[] {
  const { file, rows } = tables.observations;
  const indicators = new Map(tables.indicators.rows.map(({ text, cell }) => [text["id"], cell]));
  const begins = new Map(tables.breaks.rows.filter(({ cell }) => cell.kind === "begins").map(({ cell }) => [cell.unit_id, cell.date]));
  const tell = ({ line, text }: Observation, column: string, rule: Rule, expected: string, found = text[column] ?? ""): Problem => {
    return { file, line, column, rule, found, expected };
  };

  const preferred = groups(rows.filter(({ cell }) => cell.prefer), ["unit_id", "indicator", "period"]).flatMap(([first, ...others]) =>
    others.map((row) => tell(row, "prefer", "one-preferred", `nothing; line ${first?.line} is preferred for this cell already`)),
  );

  const growths = rows.filter(({ cell }) => indicators.get(cell.indicator ?? "")?.kind === "growth");
  const indices = groups(growths, ["indicator", "period", "source_id"]).flatMap((batch) => {
    const middle = median(batch.flatMap(({ cell }) => cell.value ?? []));
    const [first] = batch;
    if (!first || batch.length < BATCH || middle < INDEX_FROM || middle > INDEX_TO) return [];
    const expected = `growth in percent, 8.3 for an index of 108.3; ${batch.length} rows of this source and period have a median of ${middle}`;
    return [tell(first, "value", "index-as-growth", expected)];
  });

  const single = rows.flatMap((row) => {
    const { unit_id, indicator, period, value } = row.cell;
    const { kind, unit } = indicators.get(indicator ?? "") ?? {};
    const year = parsePeriod(period ?? "")?.year;
    const begin = begins.get(unit_id);
    return [
      ...(value !== undefined && value < 0 && kind === "level" ? [tell(row, "value", "negative-level", "a level of 0 or more")] : []),
      ...(value !== undefined && value < -100 && kind === "growth" ? [tell(row, "value", "impossible-decline", "a growth of -100 or more, in percent")] : []),
      ...(value !== undefined && !Number.isInteger(value) && kind === "level" && unit === "count" ? [tell(row, "value", "whole-count", "a whole number")] : []),
      ...(year !== undefined && begin !== undefined && year < Number(begin.slice(0, "YYYY".length))
        ? [tell(row, "period", "before-begin", `a period from ${begin} on, when ${unit_id} began (data/breaks.csv)`)]
        : []),
    ];
  });

  return [...preferred, ...indices, ...single];
}

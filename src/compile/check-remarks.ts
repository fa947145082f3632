// Whether a remark speaks of something: its span runs forward, figures lie in it, and no other remark is of the same ones.
import { comparePeriods, isBetween } from "../model/period";
import type { Problem } from "./problems";
import type { Tables } from "./rows";
import type { Rule } from "./rules";

/** Finds remarks whose span runs backwards, holds no figure, or holds one that an earlier row remarks on. */
export function checkRemarks({ remarks, observations, units, indicators }: Tables): readonly Problem[] {
  const { file } = remarks;
  const ids = new Set([...units.rows, ...indicators.rows].map(({ text }) => text["id"]));
  const lines = new Map<string, number>();
  return remarks.rows.flatMap(({ line, text, cell: { unit_id, indicator, from, to } }) => {
    const tell = (column: string, rule: Rule, expected: string): Problem[] => [{ file, line, column, rule, found: text[column] ?? "", expected }];
    if (from === undefined || to === undefined) return [];
    if (comparePeriods(from, to) > 0) return tell("to", "remark-span", `${from} or a later period`);
    if (!observations.whole || !ids.has(unit_id) || !ids.has(indicator)) return [];
    const figures = observations.rows
      .filter(({ cell }) => cell.unit_id === unit_id && cell.indicator === indicator && cell.period !== undefined && isBetween(cell.period, from, to))
      .map(({ cell }) => `${unit_id} ${indicator} ${cell.period}`);
    if (figures.length === 0) return tell("from", "remark-cells", `a span with a figure of ${indicator} of ${unit_id} (data/observations.csv)`);
    const earlier = figures.map((figure) => lines.get(figure)).find((found) => found !== undefined);
    for (const figure of figures) lines.set(figure, line);
    return earlier === undefined ? [] : tell("from", "remark-cells", `a span without the figures that line ${earlier} remarks on`);
  });
}

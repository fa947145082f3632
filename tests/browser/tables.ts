// What the tables say, counted here and not by the code under test: which views have a figure, and for how many units.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";

const data = join(import.meta.dirname, "../../data");

/** Rows of a table of `data/`. */
export function rows(table: string): readonly Readonly<Record<string, string>>[] {
  return csvParse(readFileSync(join(data, `${table}.csv`), "utf8"));
}

/** The 28 units that are drawn. */
export const UNITS: readonly string[] = rows("units").flatMap(({ id, era }) => (id && era === "2008" ? [id] : []));

/** One indicator × period, with how many of the 28 have a figure. */
export interface View {
  readonly indicator: string;
  readonly period: string;
  readonly known: number;
}

/** Every view in which at least `least` of the drawn units are known. */
export function views(least = 1): readonly View[] {
  const known = new Map<string, Set<string>>();
  for (const { unit_id = "", indicator = "", period = "" } of rows("observations")) {
    if (!UNITS.includes(unit_id)) continue;
    const key = `${indicator} ${period}`;
    known.set(key, (known.get(key) ?? new Set()).add(unit_id));
  }
  return [...known]
    .map(([key, units]) => ({ indicator: key.split(" ")[0] ?? "", period: key.split(" ")[1] ?? "", known: units.size }))
    .filter((view) => view.known >= least);
}

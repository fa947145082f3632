// Writes the data of today down as a snapshot, which renders the same figures for ever; and back. What a figure in an
// embed needs is in it: outlines, projects, facts and claims are not.

import type { Atlas, Cell, Place, Source } from "../model/atlas";
import { comparePeriods } from "../model/period";
import { decimalsOf } from "./reports";
import type { Snapshot2 } from "./version-2";

/** What a snapshot is written from. */
export interface Freezable {
  readonly atlas: Atlas;
  readonly sources: readonly Source[];
}

/** A data version as the build draws it. */
export interface Version {
  readonly atlas: Atlas;
  readonly sources: ReadonlyMap<string, Source>;
}

type Figures = Snapshot2["figures"];

function record<V, W>(map: ReadonlyMap<string, V>, of: (value: V) => W): Record<string, W> {
  return Object.fromEntries([...map].map(([key, value]) => [key, of(value)]));
}

/** The present data as a snapshot. Only sources that a figure is from are in it. */
export function snapshotOf({ atlas, sources }: Freezable): Snapshot2 {
  const { version, units, indicators, breaks, remarks, lineage, cells } = atlas;
  const figures = record(cells, (periods) =>
    record(periods, (row) => record(row, (cell) => cell.map(({ value, decimals, status, basis, source }) => [value.toFixed(decimals), status, basis, source]))),
  ) as unknown as Figures;
  const cited = new Set([...cells.values()].flatMap((periods) => [...periods.values()].flatMap((row) => [...row.values()].flatMap((cell) => cell.map(({ source }) => source)))));
  return structuredClone({ schema: 2, version, units, indicators, breaks, remarks, lineage, sources: sources.filter(({ id }) => cited.has(id)), figures }) as Snapshot2;
}

/** A snapshot as text: a line for every record, and for every period of an indicator, so that two compare line by line. */
export function snapshotText(snapshot: Readonly<Record<string, unknown>>): string {
  const lines = (values: readonly string[], open: string, close: string): string => `${open}\n${values.join(",\n")}\n${close}`;
  const parts = Object.entries(snapshot).map(([key, value]) => {
    const name = `${JSON.stringify(key)}: `;
    if (Array.isArray(value)) return name + lines(value.map((each) => JSON.stringify(each)), "[", "]");
    if (typeof value !== "object" || value === null) return name + JSON.stringify(value);
    const indicators = Object.entries(value as Figures).map(([id, periods]) => `${JSON.stringify(id)}: ${lines(Object.entries(periods).map(([period, row]) => `${JSON.stringify(period)}: ${JSON.stringify(row)}`), "{", "}")}`);
    return name + lines(indicators, "{", "}");
  });
  return `${lines(parts, "{", "}")}\n`;
}

/** What the build draws of a snapshot. @param places where units lie today: a version pins figures, not the drawing of the land */
export function thaw(snapshot: Snapshot2, places: readonly Place[]): Version {
  const { version, units, indicators, breaks, remarks, lineage, sources, figures } = snapshot;
  const asOf = sources.flatMap(({ published }) => published ?? []).sort().at(-1) ?? "";
  const cells = new Map(
    indicators.map(({ id }) => [
      id,
      new Map(
        Object.entries(figures[id] ?? {})
          // Whole years look like indexes to an object, which puts them first.
          .sort(([a], [b]) => comparePeriods(a, b))
          .map(([period, row]) => [period, new Map(units.flatMap(({ id: unit }) => (row[unit] ? [[unit, row[unit].map(([value, status, basis, source]) => ({ value: Number(value), decimals: decimalsOf(value), status, basis, source })) as unknown as Cell] as const] : [])))]),
      ),
    ]),
  );
  return {
    atlas: { version, asOf, units, indicators, breaks, remarks, lineage, projects: [], places, cells },
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

// An atlas as few bytes: figures that share period, status, basis, source and precision travel as one row. `decode`
// gives back what `encode` was given. It must not know how the bytes are carried.

import type { Atlas, Cell, Report, Status } from "./atlas";

/** `[period, rank, status, basis or "", index of source, decimals, indexes of units, values]`; rank 0 is the shown report. */
type Row = readonly [string, number, string, string, number, number, readonly number[] | number, readonly number[] | number];

/** What is sent. */
export interface Wire extends Omit<Atlas, "cells"> {
  readonly sources: readonly string[];
  /** Rows per indicator, in the order of `indicators`. */
  readonly rows: readonly (readonly Row[])[];
}

/** Packs an atlas; units and sources are named by their index. */
export function encode(atlas: Atlas): Wire {
  const { cells, ...rest } = atlas;
  const sources: string[] = [];
  const indexOf = (source: string): number => (sources.includes(source) ? sources.indexOf(source) : sources.push(source) - 1);
  const rows = atlas.indicators.map(({ id }) => {
    const groups = new Map<string, { head: readonly [string, number, string, string, number, number]; units: number[]; values: number[] }>();
    for (const [period, row] of cells.get(id) ?? []) {
      for (const [unit, cell] of row) {
        cell.forEach((report, rank) => {
          const head = [period, rank, report.status, report.basis ?? "", indexOf(report.source), report.decimals] as const;
          const key = JSON.stringify(head);
          const group = groups.get(key) ?? { head, units: [], values: [] };
          group.units.push(atlas.units.findIndex((each) => each.id === unit));
          group.values.push(report.value);
          groups.set(key, group);
        });
      }
    }
    return [...groups.values()].map(({ head, units, values }): Row => (units.length === 1 ? [...head, units[0] as number, values[0] as number] : [...head, units, values]));
  });
  return { ...rest, sources, rows };
}

/** Unpacks what `encode` made. */
export function decode(wire: Wire): Atlas {
  const { sources, rows, ...rest } = wire;
  const cells = new Map<string, Map<string, Map<string, Cell>>>();
  rest.indicators.forEach(({ id }, index) => {
    const byPeriod = new Map<string, Map<string, Report[]>>();
    for (const [period, rank, status, basis, source, decimals, units, values] of rows[index] ?? []) {
      const row = byPeriod.get(period) ?? new Map<string, Report[]>();
      byPeriod.set(period, row);
      [units].flat().forEach((unitIndex, i) => {
        const unit = rest.units[unitIndex]?.id ?? "";
        const reports = row.get(unit) ?? [];
        row.set(unit, reports);
        reports[rank] = { value: [values].flat()[i] as number, decimals, status: status as Status, basis: basis || null, source: sources[source] as string };
      });
    }
    cells.set(id, byPeriod as unknown as Map<string, Map<string, Cell>>);
  });
  return { ...rest, cells };
}

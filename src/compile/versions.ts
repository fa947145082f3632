// The committed snapshots: every schema that ever was is read and lifted to the newest. What is wrong in one is told, and
// nothing of it is drawn.

import * as v from "valibot";

import type { Land } from "./geography";
import type { Problem } from "./problems";
import type { Files } from "./read";
import { schema1 } from "./version-1";
import { fromSnapshot1, schema2, type Snapshot2 } from "./version-2";

/** Folder of the snapshots, one file a version. */
export const VERSIONS = "data/versions/";

/** Signs of what was found that a problem quotes. */
const SNIPPET = 40;

/** Path of a version's snapshot. */
export function snapshotPath(version: string): string {
  return `${VERSIONS}${version}.json`;
}

type Tell = (column: string, found: string, expected: string) => void;

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown, tell: Tell): T | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const plain = (text: string): string => text.replaceAll('"', "");
  for (const issue of result.issues) tell(v.getDotPath(issue) ?? "file", plain(issue.received).slice(0, SNIPPET), issue.type === "regex" ? issue.message : plain(issue.expected ?? issue.message));
  return null;
}

/** Reads a snapshot of whichever schema and lifts it to the newest. */
function lifted(value: unknown, tell: Tell): Snapshot2 | null {
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (schema === 2) return parsed(schema2, value, tell);
  if (schema !== 1) {
    tell("schema", String(schema).slice(0, SNIPPET), "a schema that can be read: 1 or 2");
    return null;
  }
  const first = parsed(schema1, value, tell);
  return first && fromSnapshot1(first);
}

/** What the form of a snapshot does not say: that its ids lead somewhere. */
function checkIds({ units, indicators, sources, figures }: Snapshot2, land: Pick<Land, "whole" | "shapes">, tell: Tell): void {
  const known = { units: new Set(units.map(({ id }) => id)), indicators: new Set(indicators.map(({ id }) => id)), sources: new Set(sources.map(({ id }) => id)) };
  for (const { id, era } of units) if (land.whole && era === "2008" && !land.shapes.has(id)) tell("units", id, "a unit that the boundaries draw");
  for (const [indicator, periods] of Object.entries(figures)) {
    if (!known.indicators.has(indicator)) tell(`figures.${indicator}`, indicator, "the id of one of its indicators");
    for (const [period, row] of Object.entries(periods)) {
      for (const [unit, reports] of Object.entries(row)) {
        const column = `figures.${indicator}.${period}.${unit}`;
        if (!known.units.has(unit)) tell(column, unit, "the id of one of its units");
        for (const [, , , source] of reports) if (!known.sources.has(source)) tell(column, source, "the id of one of its sources");
      }
    }
  }
}

/**
 * Reads every snapshot.
 *
 * @param land the present outlines, which must draw the units of every version
 * @returns those without a problem in the newest schema, in the order of their paths, and every problem of the others
 */
export function readVersions(files: Files, land: Pick<Land, "whole" | "shapes">): { readonly snapshots: readonly Snapshot2[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const snapshots: Snapshot2[] = [];
  for (const [file, content] of files) {
    if (!file.startsWith(VERSIONS)) continue;
    const before = problems.length;
    const tell: Tell = (column, found, expected) => problems.push({ file, line: 0, column, rule: "version", found, expected });
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      tell("file", content.slice(0, SNIPPET), "JSON");
      continue;
    }
    const snapshot = lifted(value, tell);
    if (!snapshot) continue;
    if (snapshotPath(snapshot.version) !== file) tell("version", snapshot.version, "the version that the file is named by");
    checkIds(snapshot, land, tell);
    if (problems.length === before) snapshots.push(snapshot);
  }
  return { snapshots, problems };
}

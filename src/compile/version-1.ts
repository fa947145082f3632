// Schema 1 of snapshots: the data as first compiled, when a source named its publisher in one language and nothing was
// remarked on figures. What was written in it is read for ever, so that this file never changes.

import * as v from "valibot";

const words = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "an id"));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/, "an ISO date"));
const period = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:H1|Q1|\d{1,2}M))?$/, "a period such as 2024 or 2024-H1"));

/** Words in both languages. */
export const text = v.strictObject({ vi: words, en: words });

/** `[figure as printed, status, basis, id of the source]`. */
const report = v.strictTuple([
  v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/, "a number as printed")),
  v.picklist(["final", "preliminary", "reported", "estimate"]),
  v.nullable(words),
  id,
]);

/** A source but for its publisher. */
export const source = {
  id,
  kind: v.picklist(["press", "government", "statistics-office", "dataset"]),
  url: v.string(),
  published: v.nullable(date),
};

/** What later schemas kept of the first. */
export const kept = {
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/, "ten hexadecimal digits")),
  units: v.array(
    v.strictObject({
      id,
      era: v.nullable(v.picklist(["2008", "2025"])),
      code: v.string(),
      name: text,
      kind: v.picklist(["province", "city", "country"]),
      region: v.nullable(v.picklist(["red-river-delta", "northern-midlands-mountains", "north-central"])),
    }),
  ),
  indicators: v.array(
    v.strictObject({
      id,
      name: text,
      unit: v.picklist(["percent", "million USD", "billion VND", "count", "thousand persons"]),
      kind: v.picklist(["level", "growth"]),
      additive: v.boolean(),
      reference: v.nullable(v.number()),
    }),
  ),
  breaks: v.array(v.strictObject({ unit: id, date, kind: v.picklist(["territory", "begins"]), act: words, what: text })),
  lineage: v.array(v.strictObject({ from: id, to: id, date, change: v.picklist(["merged", "unchanged"]) })),
  /** Indicator → period → unit → its reports, the shown one first. */
  figures: v.record(id, v.record(period, v.record(id, v.tupleWithRest([report], report)))),
};

/** The whole of a snapshot. */
export const schema1 = v.strictObject({ schema: v.literal(1), ...kept, sources: v.array(v.strictObject({ ...source, publisher: words })) });

/** What it holds. */
export type Snapshot1 = v.InferOutput<typeof schema1>;

// Schema 2 of snapshots: publishers in both languages, and what is remarked on figures. It knows the schema before it
// and none after.

import * as v from "valibot";

import { kept, source, text, type Snapshot1 } from "./version-1";

const period = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:H1|Q1|\d{1,2}M))?$/, "a period such as 2024 or 2024-H1"));

/** The whole of a snapshot. */
export const schema2 = v.strictObject({
  schema: v.literal(2),
  ...kept,
  remarks: v.array(v.strictObject({ unit: v.string(), indicator: v.string(), from: period, to: period, what: text })),
  sources: v.array(v.strictObject({ ...source, publisher: text })),
});

/** What it holds. */
export type Snapshot2 = v.InferOutput<typeof schema2>;

/** Lifts schema 1: its publishers are called alike in both languages, and nothing is remarked. */
export function fromSnapshot1({ sources, ...rest }: Snapshot1): Snapshot2 {
  return {
    ...rest,
    schema: 2,
    remarks: [],
    sources: sources.map(({ publisher, ...each }) => ({ ...each, publisher: { vi: publisher, en: publisher } })),
  };
}

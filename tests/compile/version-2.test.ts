import * as v from "valibot";
import { expect, test } from "vitest";
import type { Snapshot1 } from "../../src/compile/version-1";
import { fromSnapshot1, schema2 } from "../../src/compile/version-2";

const FIRST: Snapshot1 = {
  schema: 1,
  version: "0123456789",
  units: [],
  indicators: [],
  breaks: [],
  lineage: [],
  sources: [{ id: "gso", kind: "statistics-office", publisher: "Tổng cục Thống kê", url: "https://example.org/", published: "2018-09-21" }],
  figures: { retail: { "2020": { "ha-noi": [["75.0", "final", null, "gso"]] } } },
};

test("what was written in schema 1 is a snapshot of schema 2 that says the same", () => {
  const lifted = fromSnapshot1(FIRST);
  expect(v.parse(schema2, lifted)).toEqual(lifted);
  expect(lifted.figures).toEqual(FIRST.figures);
  expect(lifted.sources).toEqual([{ ...FIRST.sources[0], publisher: { vi: "Tổng cục Thống kê", en: "Tổng cục Thống kê" } }]);
  expect(lifted.remarks).toEqual([]);
});

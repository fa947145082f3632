import * as v from "valibot";
import { expect, test } from "vitest";
import { schema1 } from "../../src/compile/version-1";

const REPORT = ["75.0", "final", null, "gso"];
const of = (...reports: readonly unknown[]) => ({ schema: 1, version: "0123456789", units: [], indicators: [], breaks: [], lineage: [], sources: [], figures: { retail: { "2020": { "ha-noi": reports } } } });

test("a publisher is named once, and nothing is remarked", () => {
  const source = { id: "gso", kind: "press", publisher: "Báo", url: "", published: null };
  expect(v.is(schema1, { ...of(REPORT), sources: [source] })).toBe(true);
  expect(v.is(schema1, { ...of(REPORT), sources: [{ ...source, publisher: { vi: "Báo", en: "Báo" } }] })).toBe(false);
  expect(v.is(schema1, { ...of(REPORT), remarks: [] })).toBe(false);
});

test.each([["8,2"], ["+5"], ["1e4"], [""], [75]])("%j is no figure as printed", (figure) => {
  expect(v.is(schema1, of(REPORT))).toBe(true);
  expect(v.is(schema1, of([figure, ...REPORT.slice(1)]))).toBe(false);
});

test("a cell has at least one report", () => {
  expect(v.is(schema1, of())).toBe(false);
});

test.each(["../../x", "retail/2020", "RETAIL", "<b>"])("%j is no id, so that no file can be written elsewhere", (id) => {
  expect(v.is(schema1, { ...of(REPORT), figures: { [id]: {} } })).toBe(false);
  expect(v.is(schema1, { ...of(REPORT), figures: { retail: { [id]: {} } } })).toBe(false);
});

import { expect, test } from "vitest";
import type { Report } from "../../src/model/atlas";
import { sourcesOf } from "../../src/model/report-sources";

const report: Report = { value: 1, decimals: 0, status: "final", basis: null, source: "a" };

test("each source is named once: of a sum those of its parts, per head that of the people too", () => {
  expect(sourcesOf([report, report, { ...report, source: "b" }])).toEqual(["a", "b"]);
  expect(sourcesOf([{ ...report, parts: [{ ...report, source: "b" }, { ...report, source: "c" }] }])).toEqual(["b", "c"]);
  expect(sourcesOf([{ ...report, population: { value: 1, decimals: 0, status: "final", source: "d" } }])).toEqual(["a", "d"]);
});

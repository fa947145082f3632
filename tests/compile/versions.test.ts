import { expect, test } from "vitest";
import { wordProblem } from "../../src/compile/problems";
import { readVersions, snapshotPath } from "../../src/compile/versions";

const LAND = { whole: true, shapes: new Map() };
const EMPTY = { units: [], indicators: [], breaks: [], lineage: [], sources: [], figures: {} };

/** What is told of a file under the name of version 0123456789. */
function told(content: unknown): readonly string[] {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const { snapshots, problems } = readVersions(new Map([[snapshotPath("0123456789"), text]]), LAND);
  expect(snapshots.length).toBe(problems.length === 0 ? 1 : 0);
  return problems.map((problem) => wordProblem(problem).replace("data/versions/0123456789.json:0 ", ""));
}

test("a snapshot of any schema is read and lifted to the newest", () => {
  const first = { schema: 1, version: "0123456789", ...EMPTY };
  const second = { schema: 2, version: "0123456789", ...EMPTY, remarks: [] };
  for (const content of [first, second]) {
    const { snapshots, problems } = readVersions(new Map([[snapshotPath("0123456789"), JSON.stringify(content)]]), LAND);
    expect(problems).toEqual([]);
    expect(snapshots).toEqual([second]);
  }
});

test("what is no snapshot is told with what was found and what was expected", () => {
  expect(told("{half")).toEqual(["file “{half”; expected JSON"]);
  expect(told([])).toEqual(["schema “undefined”; expected a schema that can be read: 1 or 2"]);
  expect(told({ schema: 3 })).toEqual(["schema “3”; expected a schema that can be read: 1 or 2"]);
  expect(told({ schema: 2, version: "0123456789", ...EMPTY })).toEqual(["remarks “undefined”; expected remarks"]);
  expect(told({ schema: 1, version: "9876543210", ...EMPTY })).toEqual(["version “9876543210”; expected the version that the file is named by"]);
});

test("ids that lead nowhere are told, each with its place", () => {
  const figures = { retail: { "2020": { "ha-noi": [["1", "final", null, "gso"]] } } };
  expect(told({ schema: 1, version: "0123456789", ...EMPTY, figures })).toEqual([
    "figures.retail “retail”; expected the id of one of its indicators",
    "figures.retail.2020.ha-noi “ha-noi”; expected the id of one of its units",
    "figures.retail.2020.ha-noi “gso”; expected the id of one of its sources",
  ]);
  const units = [{ id: "ha-noi", era: "2008", code: "01", name: { vi: "Hà Nội", en: "Hanoi" }, kind: "city", region: null }];
  expect(told({ schema: 1, version: "0123456789", ...EMPTY, units })).toEqual(["units “ha-noi”; expected a unit that the boundaries draw"]);
});

test("other files are left alone", () => {
  expect(readVersions(new Map([["data/units.csv", "{"]]), LAND)).toEqual({ snapshots: [], problems: [] });
});

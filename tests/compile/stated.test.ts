import { describe, expect, test } from "vitest";
import { stated } from "../../src/compile/stated";
import type { Fact } from "../../src/model/atlas";
import { atlas, claims, facts } from "../model/real";
import { rows } from "../browser/tables";

const linked = facts.filter(({ states }) => states !== null);
const exports2020 = facts.find(({ id }) => id === "F052") as Fact;

test("every figure that the atlas takes from a document is stated by one fact, and leads there", () => {
  const observed = rows("observations").filter(({ source_id }) => source_id?.startsWith("seed-"));
  expect(observed.length).toBeGreaterThan(5);
  const said = linked.filter(({ states }) => states?.unit !== null).map(({ source, states }) => [source, states?.unit, states?.indicator, states?.period].join(" "));
  expect(said.sort()).toEqual(observed.map(({ source_id, unit_id, indicator, period }) => [source_id, unit_id, indicator, period].join(" ")).sort());
});

test("every claim of the conference on the first half of 2024 is stated by one fact", () => {
  const claimed = claims.filter(({ source }) => source === "seed-004");
  expect(claimed).toHaveLength(7);
  const said = linked.filter(({ states }) => states?.unit === null);
  expect(said.map(({ id }) => id)).toEqual(["F130", "F131", "F137", "F138", "F139", "F140", "F141"]);
  expect(said.map(({ states }) => `${states?.indicator} ${states?.period}`).sort()).toEqual(claimed.map(({ indicator, period }) => `${indicator} ${period}`).sort());
});

describe("a fact states no cell", () => {
  const cases: readonly (readonly [string, Partial<Fact>])[] = [
    ["of another value", { value: "16.1" }],
    ["of another source", { source: "seed-003" }],
    ["of another period", { period: "2021" }],
    ["of another place", { scope: "Hải Phòng" }],
    ["of another measure", { unit: "thousand billion VND" }],
    ["as a target", { kind: "target" }],
    ["without a value", { value: "" }],
    ["on another topic", { topic: "trade" }],
  ];
  test("unless all is the same", () => {
    expect(stated(exports2020, atlas, claims)).toEqual({ indicator: "exports", period: "2020", unit: "ha-noi" });
  });
  test.each(cases)("%s", (_, other) => {
    expect(stated({ ...exports2020, ...other }, atlas, claims)).toBeNull();
  });
  test("where two indicators have its value", () => {
    const row = atlas.cells.get("retail_growth") ?? new Map();
    const cells = new Map(atlas.cells).set("retail_goods_growth", row);
    const growth = facts.find(({ id }) => id === "F045") as Fact;
    expect(stated(growth, atlas, claims)).not.toBeNull();
    expect(stated(growth, { ...atlas, cells }, claims)).toBeNull();
  });
});

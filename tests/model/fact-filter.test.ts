import fc from "fast-check";
import { expect, test } from "vitest";
import { byTheme, EVERY_FACT, filterFacts, type FactFilter } from "../../src/model/fact-filter";
import { THEMES, TOPICS, topicOf } from "../../src/model/topics";
import { atlas, facts } from "./real";

const ids = (filter: Partial<FactFilter>) => filterFacts(facts, { ...EVERY_FACT, ...filter }, atlas).map(({ id }) => id);
const one = (values: readonly string[]) => fc.constantFrom("", ...values);
const filters: fc.Arbitrary<FactFilter> = fc.record({
  scope: one([...new Set(facts.map(({ scope }) => scope))]),
  topic: one([...THEMES, ...Object.keys(TOPICS)]),
  kind: one(["plan", "actual", "target", "estimate", "commitment", "event"]),
  source: one(["seed-000", "seed-001", "seed-002", "seed-003", "seed-004"]),
  text: one(["cụm công nghiệp", "ban le", "2021", "Hòa Lạc", "zzz"]),
});

test("nothing asked for gives all, in their order", () => {
  expect(ids({})).toEqual(facts.map(({ id }) => id));
});

test("several wishes give what each of them gives, and no more", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const each = (Object.keys(filter) as (keyof FactFilter)[]).map((part) => new Set(ids({ [part]: filter[part] })));
      expect(ids(filter)).toEqual(facts.map(({ id }) => id).filter((id) => each.every((found) => found.has(id))));
    }),
    { numRuns: 60 },
  );
});

test("a reader of an article finds Hòa Lạc, the clusters and the retail target of 2021, however typed", () => {
  expect(ids({ text: "Hòa Lạc" })).toEqual(["F005", "F095"]);
  expect(ids({ text: "hoa lac" })).toEqual(ids({ text: "HOÀ LẠC" }));
  expect(ids({ text: "cụm công nghiệp" })).toEqual(expect.arrayContaining(["F061", "F111", "F112", "F147"]));
  expect(ids({ text: "bán lẻ 2021" })).toEqual(expect.arrayContaining(["F028", "F064"]));
  expect(ids({ text: "bán lẻ 2021" })).not.toContain("F044");
});

test("a word is found by its beginning, not inside another", () => {
  expect(ids({ text: "logis" })).toEqual(ids({ text: "logistics" }));
  expect(ids({ text: "ogistics" })).toEqual([]);
});

test("a theme gives the facts of all its topics, and every fact stands under one theme", () => {
  expect(ids({ topic: "sites" }).sort()).toEqual([...ids({ topic: "clusters" }), ...ids({ topic: "project" }), ...ids({ topic: "investment" })].sort());
  const groups = byTheme(facts);
  expect(groups.map(({ theme }) => theme)).toEqual(THEMES);
  expect(groups.flatMap((group) => group.facts.map(({ id }) => id)).sort()).toEqual(facts.map(({ id }) => id).sort());
  for (const group of groups) for (const fact of group.facts) expect(TOPICS[topicOf(fact)]).toBe(group.theme);
  expect(byTheme(facts.filter(({ topic }) => topic === "power")).map(({ theme }) => theme)).toEqual(["power"]);
});

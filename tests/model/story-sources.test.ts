import fc from "fast-check";
import { expect, test } from "vitest";
import { stepSources } from "../../src/model/story-sources";
import { LANGUAGES, sources } from "./real";
import { anyStep, both, known, stepOf } from "./stories";

test("a step cites whose figures it shows, and whose it tells", () => {
  const shown = stepSources(known, stepOf(), "vi");
  expect(shown.length).toBeGreaterThan(3);
  expect(shown).not.toContain("seed-003");
  expect(stepSources(known, stepOf({ text: both("{fact:F111}") }), "vi")).toContain("seed-003");
  expect(stepSources(known, stepOf({ notes: both("{fact:F111}") }), "vi")).not.toContain("seed-003");
});

test("large figures cite their own units only, two sides both, a race all its periods", () => {
  const pair = stepSources(known, stepOf({ kind: "figures", choice: { indicator: "iip_growth", period: "2024-H1", compare: ["ha-noi", "phu-tho"] } }), "vi");
  expect(pair.length).toBeLessThanOrEqual(2);
  const one = stepSources(known, stepOf(), "vi");
  const both2 = stepSources(known, stepOf({ kind: "beside", beside: { period: "2012" } }), "vi");
  expect(both2.length).toBeGreaterThan(one.length);
  expect(both2).toEqual(expect.arrayContaining([...one]));
});

test("whatever a step asks for, its sources are there", () => {
  fc.assert(
    fc.property(anyStep, fc.constantFrom(...LANGUAGES), (step, language) => {
      const cited = stepSources(known, step, language);
      expect(cited.filter((id) => !sources.has(id))).toEqual([]);
      expect(new Set(cited).size).toBe(cited.length);
    }),
  );
});

import { expect, test } from "vitest";
import { loadClaims, loadFacts, loadSources } from "../../src/views/lazy";
import { atlas, claims, sources } from "../model/real";

test("sources are loaded once and found by id: all that the figures cite", async () => {
  const first = loadSources();
  expect(loadSources()).toBe(first);
  expect(await first).toEqual(sources);
});

test("facts are loaded by id: all that the projects refer to", async () => {
  const facts = await loadFacts();
  const wanted = atlas.projects.flatMap((project) => project.facts);
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((id) => !facts.has(id))).toEqual([]);
});

test("claims are loaded once, in the order of their table", async () => {
  const first = loadClaims();
  expect(loadClaims()).toBe(first);
  expect(await first).toEqual(claims);
});

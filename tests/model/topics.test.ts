import { expect, test } from "vitest";
import { THEMES, topicOf, TOPICS, topicsOf } from "../../src/model/topics";
import { facts } from "./real";

test("every topic of the documents has its theme, and no topic is listed that no fact is on", () => {
  expect([...new Set(facts.map(({ topic }) => topic))].sort()).toEqual(Object.keys(TOPICS).sort());
  for (const fact of facts) expect(topicOf(fact)).toBe(fact.topic);
});

test("the themes are at most eight, and hold every topic once", () => {
  expect(THEMES.length).toBeLessThanOrEqual(8);
  expect(THEMES.flatMap(topicsOf).sort()).toEqual(Object.keys(TOPICS).sort());
  for (const theme of THEMES) expect(topicsOf(theme)).not.toEqual([]);
});

test("an unknown topic is counted among the plans", () => {
  expect(topicOf({ topic: "weather" })).toBe("plan");
});

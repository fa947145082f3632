// Stories to test with: steps over the real atlas, and any story at all.
import fc from "fast-check";
import type { Text } from "../../src/model/atlas";
import type { Step, Story } from "../../src/model/story";
import { atlas, claims, facts } from "./real";
import type { Knowledge } from "../../src/model/story-answer";
import { knowledge } from "../../src/model/story-knowledge";

/** All that a sentence may take its numbers from, as the real tables have it. */
export const known: Knowledge = knowledge({ atlas, facts, claims });

/** The same words in both languages. */
export function both(text: string): Text {
  return { vi: text, en: text };
}

/** A step of the May conference's half-year, changed as asked. */
export function stepOf(changes: Partial<Step> = {}): Step {
  return { id: "mot", kind: "map", choice: { indicator: "iip_growth", period: "2024-H1" }, title: both("a"), text: both("b"), notes: both("c"), ...changes };
}

const id = fc.constantFrom("ha-noi", "bac-giang", "iip_growth", "retail", "2016", "2024-H1", "P01", "nowhere", "constructor");
const text = fc.record({ vi: fc.string({ unit: "grapheme", maxLength: 30 }), en: fc.string({ maxLength: 30 }) });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const highlight: fc.Arbitrary<NonNullable<Step["highlight"]>> = fc.oneof(
  fc.record({ units: fc.array(id, { maxLength: 4 }) }),
  fc.record({ top: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ bottom: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ from: number, below: number }),
);

/** Steps of the right shape that point anywhere. */
export const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    id: slug,
    kind: fc.constantFrom("map", "beside", "figures", "race"),
    choice: fc.record(
      {
        indicator: id,
        period: id,
        unit: id,
        project: id,
        compare: fc.array(id, { maxLength: 5 }),
        second: id,
        second_period: id,
        per: fc.constant("head" as const),
        form: fc.constantFrom("choropleth", "tiles", "symbols"),
        view: fc.constantFrom("ranking", "compare"),
        method: fc.constantFrom("equal", "natural"),
        classes: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ["indicator", "period"] },
    ),
    frame: id,
    beside: fc.record({ indicator: id, period: id, era: fc.constant("2025" as const) }, { requiredKeys: [] }),
    since: id,
    highlight,
    callout: fc.record({ at: id, text }),
    title: text,
    text,
    notes: text,
  },
  { requiredKeys: ["id", "kind", "choice", "title", "text", "notes"] },
);

export const anyStory: fc.Arbitrary<Story> = fc.record({ id: slug, title: text, summary: text, steps: fc.array(anyStep, { maxLength: 4 }) });

import fc from "fast-check";
import { expect, test } from "vitest";
import { storyPieces, storyText } from "../../src/model/story-text";
import { teller, toldOf, type Told } from "../../src/model/story-teller";
import { LANGUAGES, stories } from "./real";
import { anyStory, both, known, stepOf } from "./stories";

/** As it travels. */
const kept = (told: Told): Told => JSON.parse(JSON.stringify(told)) as Told;

test("what is kept of a shipped story says every text of it as the tables do, with the same sources", () => {
  for (const story of stories) {
    const told = teller(kept(toldOf(known, story)));
    for (const language of LANGUAGES) {
      for (const [step, texts] of [[null, [story.title, story.summary]], ...story.steps.map((step) => [step, [step.title, step.text, step.notes, ...(step.callout ? [step.callout.text] : [])]] as const)] as const) {
        for (const text of texts) expect(storyPieces(told, step, text, language)).toEqual(storyPieces(known, step, text, language));
      }
    }
  }
});

test("a reference that the story did not have when it was built finds nothing, and is not made up", () => {
  const story = { id: "a", title: both("t"), summary: both(""), steps: [stepOf({ text: both("{cell:ha-noi}") })] };
  const told = teller(kept(toldOf(known, story)));
  expect(storyText(told, story.steps[0] ?? null, both("{cell:ha-noi}"), "vi")).toBe("5%");
  expect(storyText(told, story.steps[0] ?? null, both("{cell:bac-giang}"), "vi")).toBe("[chưa có số liệu]");
  expect(storyText(told, null, both("{cell:ha-noi}"), "vi")).toBe("[chưa có số liệu]");
  // Names that every object knows are no answers either.
  expect(storyText(told, { ...story.steps[0], id: "constructor" } as never, both("{name}{toString}"), "vi")).toBe("[chưa có số liệu][chưa có số liệu]");
});

test("of any story, whatever its steps and references are called", () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...LANGUAGES), (story, language) => {
      const told = teller(kept(toldOf(known, story)));
      // Answers lie under a step's id: of two steps with one id the later one's are kept, and compile refuses such a story.
      const steps = story.steps.filter(({ id }, at) => story.steps.findLastIndex((each) => each.id === id) === at);
      for (const step of steps) expect(storyText(told, step, step.text, language)).toBe(storyText(known, step, step.text, language));
    }),
    { numRuns: 60 },
  );
});

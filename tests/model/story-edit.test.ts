import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_STEPS } from "../../src/model/story";
import { edited, openDraft, touched, type Draft, type Edit } from "../../src/model/story-edit";
import { anyStep, anyStory, both, stepOf } from "./stories";

const language = fc.constantFrom("vi" as const, "en" as const);
const at = fc.integer({ min: -1, max: 6 });
const text = fc.string({ unit: "grapheme", maxLength: 8 });

/** Whatever a writer may do, the way back and forth aside. */
const anyAct: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant("head" as const), key: fc.constantFrom("title" as const, "summary" as const), language, text }),
  fc.record({ type: fc.constant("text" as const), at, key: fc.constantFrom("title" as const, "text" as const, "notes" as const, "callout" as const), language, text }),
  fc.record({ type: fc.constant("step" as const), at, step: anyStep }),
  fc.record({ type: fc.constant("add" as const), at, step: anyStep }),
  fc.record({ type: fc.constantFrom("duplicate" as const, "remove" as const), at }),
  fc.record({ type: fc.constant("move" as const), at, to: at }),
  fc.constant({ type: "rest" as const }),
);

const all = (draft: Draft, edits: readonly Edit[]): Draft => edits.reduce(edited, draft);
const times = (draft: Draft, type: "undo" | "redo", count: number): Draft => all(draft, Array.from({ length: count }, () => ({ type })));

describe("whatever a writer does", () => {
  test("all of it is taken back to the letter, and done again", () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyAct, { maxLength: 12 }), (story, edits) => {
        const draft = all(openDraft(story), edits);
        const back = times(draft, "undo", edits.length);
        expect(back.story).toEqual(story);
        expect(back.past).toEqual([]);
        expect(times(back, "redo", edits.length).story).toEqual(draft.story);
      }),
    );
  });

  test("after each act, undo gives the story before it", () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyAct, { maxLength: 8 }), (story, edits) => {
        let draft = openDraft(story);
        for (const edit of edits) {
          const rested = edited(draft, { type: "rest" });
          const next = edited(rested, edit);
          if (next.past.length > rested.past.length) expect(edited(next, { type: "undo" }).story).toEqual(rested.story);
          else expect(next.story).toEqual(rested.story);
          draft = next;
        }
      }),
    );
  });

  test("no act alters another's draft, and every text that fits is kept as typed", () => {
    fc.assert(
      fc.property(anyStory, text, (story, typed) => {
        const draft = openDraft(story);
        const before = JSON.stringify(draft);
        expect(edited(draft, { type: "head", key: "title", language: "vi", text: typed }).story.title.vi).toBe(typed);
        expect(JSON.stringify(draft)).toBe(before);
      }),
    );
  });
});

test("moving is a permutation that puts the step where it was asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 6 }), fc.integer({ min: -3, max: 9 }), (length, from, to) => {
      const steps = Array.from({ length }, (_, i) => stepOf({ id: `s${i}` }));
      const draft = edited(openDraft({ id: "a", title: both(""), summary: both(""), steps }), { type: "move", at: from, to });
      expect([...draft.story.steps].map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
      if (from < length) expect(draft.story.steps[Math.min(Math.max(to, 0), length - 1)]?.id).toBe(`s${from}`);
    }),
  );
});

describe("typing", () => {
  const draft = openDraft({ id: "a", title: both(""), summary: both(""), steps: [stepOf()] });
  const typed = (...texts: readonly string[]): readonly Edit[] => texts.map((each) => ({ type: "text", at: 0, key: "text", language: "vi", text: each }));

  test("without a rest is one act, after a rest another", () => {
    expect(all(draft, typed("x", "xy", "xyz")).past.length).toBe(1);
    const rested = all(draft, [...typed("x", "xy"), { type: "rest" }, ...typed("xyz")]);
    expect(rested.past.length).toBe(2);
    expect(edited(rested, { type: "undo" }).story.steps[0]?.text.vi).toBe("xy");
  });

  test("in two texts is two acts", () => {
    expect(all(draft, [...typed("x"), { type: "text", at: 0, key: "text", language: "en", text: "y" }]).past.length).toBe(2);
  });

  test("after undoing ends the way forth", () => {
    const undone = edited(all(draft, typed("x")), { type: "undo" });
    expect(undone.future.length).toBe(1);
    expect(all(undone, typed("z")).future).toEqual([]);
  });
});

test("steps have ids of their own, and never more than a file may hold", () => {
  let draft = openDraft({ id: "a", title: both(""), summary: both(""), steps: [] });
  for (let i = 0; i < MOST_STEPS + 5; i++) draft = edited(draft, { type: "add", at: i, step: stepOf({ id: "buoc" }) });
  expect(draft.story.steps.length).toBe(MOST_STEPS);
  expect(new Set(draft.story.steps.map(({ id }) => id)).size).toBe(MOST_STEPS);
});

test("an undone act tells which step it touched", () => {
  const draft = edited(openDraft({ id: "a", title: both(""), summary: both(""), steps: [stepOf({ id: "a" }), stepOf({ id: "b" })] }), { type: "remove", at: 1 });
  expect(touched(draft.past.at(-1), 2)).toBe(1);
  expect(touched(edited(draft, { type: "head", key: "title", language: "vi", text: "x" }).past.at(-1), 1)).toBeNull();
});

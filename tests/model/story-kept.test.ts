import fc from "fast-check";
import { expect, test } from "vitest";
import { edited, openDraft } from "../../src/model/story-edit";
import { readKept, writeKept } from "../../src/model/story-kept";
import { anyStep, anyStory, both, stepOf } from "./stories";

test("a draft comes back with its story and its way back and forth", () => {
  fc.assert(
    fc.property(anyStory, anyStep, (story, step) => {
      const written = edited(edited(edited(openDraft(story), { type: "add", at: 0, step }), { type: "head", key: "title", language: "vi", text: "tên" }), { type: "undo" });
      const back = readKept(writeKept(written, 5));
      expect(back).toEqual({ draft: { ...written, run: null }, saved: 5 });
    }),
  );
});

test("without its way back it is the story alone", () => {
  const draft = edited(openDraft({ id: "a", title: both(""), summary: both(""), steps: [] }), { type: "add", at: 0, step: stepOf() });
  expect(readKept(writeKept(draft, 1, false))?.draft).toEqual({ ...draft, past: [], run: null });
});

test("a long way back is shortened from its beginning", () => {
  let draft = openDraft({ id: "a", title: both(""), summary: both(""), steps: [stepOf()] });
  for (let i = 0; i < 80; i++) draft = edited(edited(draft, { type: "rest" }), { type: "text", at: 0, key: "text", language: "vi", text: `${"x".repeat(3900)}${i}` });
  const kept = readKept(writeKept(draft, 1));
  expect(kept?.draft.past.length).toBeGreaterThan(10);
  expect(kept?.draft.past.length).toBeLessThan(80);
  expect(edited(kept?.draft ?? draft, { type: "undo" }).story.steps[0]?.text.vi).toMatch(/78$/);
});

test("whatever else a browser hands back is harmless", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readKept(text) === null));
  const kept = JSON.parse(writeKept(openDraft({ id: "a", title: both(""), summary: both(""), steps: [] }), 1)) as object;
  for (const past of [[1], [{ at: -1, before: [], after: [], head: null }], [{ at: 0, before: [{}], after: [] }], "x", [{ at: 0, before: [], after: [], head: [{}, {}] }]]) {
    expect(readKept(JSON.stringify({ ...kept, past }))?.draft.past).toEqual([]);
  }
});

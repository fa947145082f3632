import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, changed, goesOn, inverse, joined } from "../../src/model/story-change";
import type { Story } from "../../src/model/story";
import { anyStory, both, stepOf } from "./stories";

const story: Story = { id: "a", title: both("t"), summary: both("s"), steps: [stepOf({ id: "mot" }), stepOf({ id: "hai" }), stepOf({ id: "ba" })] };

test("between any two stories, the change leads from one to the other and its inverse back", () => {
  fc.assert(
    fc.property(anyStory, anyStory, (a, b) => {
      const change = changeBetween(a, b);
      if (!change) return expect(a).toEqual(b);
      expect(changed(a, change)).toEqual(b);
      expect(changed(b, inverse(change))).toEqual(a);
    }),
  );
});

test("a change of one step holds that step and no other", () => {
  const next = { ...story, steps: story.steps.with(1, stepOf({ id: "hai", title: both("other") })) };
  expect(changeBetween(story, next)).toMatchObject({ at: 1, before: [{ id: "hai" }], after: [{ title: both("other") }], head: null });
  expect(changeBetween(story, story)).toBeNull();
});

test("changes of the same step join into one that does and undoes both", () => {
  const one = { ...story, title: both("x"), steps: story.steps.with(1, stepOf({ id: "hai", text: both("x") })) };
  const two = { ...one, steps: one.steps.with(1, stepOf({ id: "hai", text: both("xy") })) };
  const [first, second] = [changeBetween(story, one), changeBetween(one, two)];
  if (!first || !second) throw new Error("no change");
  expect(goesOn(first, second)).toBe(true);
  expect(changed(story, joined(first, second))).toEqual(two);
  expect(changed(two, inverse(joined(first, second)))).toEqual(story);
});

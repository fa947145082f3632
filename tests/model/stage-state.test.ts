import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestStep, openStage, reduceStage, type StageIntent, type StageState } from "../../src/model/stage-state";

const plain = fc.constantFrom("next", "previous", "first", "last", "enter", "erase", "forget", "black", "pause", "away", "return", "escape").map((type): StageIntent => ({ type }));
const anyIntent: fc.Arbitrary<StageIntent> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 3, arbitrary: fc.constantFrom(..."0123456789x").map((digit): StageIntent => ({ type: "digit", digit })) },
  { weight: 1, arbitrary: fc.oneof(fc.integer({ min: -5, max: 120 }), fc.constantFrom(Number.NaN, Infinity, 2.5)).map((step): StageIntent => ({ type: "go", step })) },
);

function after(state: StageState, ...intents: readonly (StageIntent | StageIntent["type"])[]): StageState {
  return intents.reduce<StageState>((each, intent) => reduceStage(each, (typeof intent === "string" ? { type: intent } : intent) as StageIntent), state);
}

const digits = (text: string): StageIntent[] => [...text].map((digit) => ({ type: "digit", digit }));
const start = openStage("a", 5, 1);

describe("whatever is asked", () => {
  test("the step is one of the story's, and only the last may be over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -3, max: 120 }), fc.array(anyIntent, { maxLength: 200 }), (steps, first, intents) => {
        const state = after(openStage("a", steps, first), ...intents);
        expect(Number.isInteger(state.step) && state.step >= 1 && state.step <= steps).toBe(true);
        expect(!state.ended || state.step === steps).toBe(true);
        expect(state.typed).toMatch(/^\d{0,2}$/);
        expect([state.story, state.steps]).toEqual(["a", steps]);
      }),
    );
  });

  test("the counter is that of an honest clerk, who knows only the rules of turning", () => {
    const turning = fc.array(fc.constantFrom("next", "previous", "first", "last"), { maxLength: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), turning, (steps, turns) => {
        let page = 1;
        for (const turn of turns) page = turn === "first" ? 1 : turn === "last" ? steps : Math.min(Math.max(page + (turn === "next" ? 1 : -1), 1), steps + 1);
        const { step, ended } = after(openStage("a", steps, 1), ...(turns as StageIntent["type"][]));
        expect(ended ? steps + 1 : step).toBe(page);
      }),
    );
  });

  test("a talk that is where it was asked to go is the same object, and one that was left stays left", () => {
    expect(after(start, "previous")).toBe(start);
    expect(after(start, "first", "return", "forget", "erase")).toBe(start);
    const left = after(start, "escape");
    expect(left.left).toBe(true);
    expect(after(left, "next", "black", { type: "go", step: 3 })).toBe(left);
  });
});

test("an address far out opens on the nearest step", () => {
  expect([0, 1, 3, 9, Number.NaN].map((step) => openStage("a", 5, step).step)).toEqual([1, 1, 3, 5, 1]);
  expect(nearestStep(4, 0)).toBe(1);
});

test("after the last step comes the end, and back from it the last step again", () => {
  const end = after(start, "last", "next");
  expect([end.step, end.ended]).toEqual([5, true]);
  expect(after(end, "next", "away")).toBe(end);
  expect(after(end, "previous")).toMatchObject({ step: 5, ended: false });
  expect(after(end, "first")).toMatchObject({ step: 1, ended: false });
});

test("from the black the next press shows the same step again", () => {
  const black = after(start, "next", "black");
  expect(black).toMatchObject({ step: 2, black: true });
  expect(after(black, "next")).toMatchObject({ step: 2, black: false });
  expect(after(black, "black")).toMatchObject({ step: 2, black: false });
});

test("a number and Enter go there; Enter alone goes on; a number too large is the last step", () => {
  expect(after(start, ...digits("3"), "enter")).toMatchObject({ step: 3, typed: "" });
  expect(after(start, "enter").step).toBe(2);
  expect(after(start, ...digits("42"), "enter").step).toBe(5);
  expect(after(start, ...digits("142")).typed).toBe("42");
  expect(after(start, ...digits("3"), "erase", "erase")).toEqual(start);
});

test("Escape leaves what covers the step, one thing at a time, and then the stage", () => {
  const deep = after(start, "away", ...digits("3"), "black");
  expect(deep).toMatchObject({ black: true, typed: "", away: true });
  expect(after(deep, "escape")).toMatchObject({ black: false, away: true, left: false });
  expect(after(deep, "escape", "escape")).toEqual(start);
  expect(after(deep, "escape", "escape", "escape").left).toBe(true);
});

test("who went elsewhere returns with one key, and any turn of the page returns too", () => {
  const away = after(start, "next", "away");
  expect(away).toMatchObject({ step: 2, away: true });
  expect(after(away, "return")).toMatchObject({ step: 2, away: false });
  expect(after(away, "erase")).toMatchObject({ step: 2, away: false });
  expect(after(away, "next")).toMatchObject({ step: 3, away: false });
});

test("a pause lasts over steps", () => {
  expect(after(start, "pause", "next")).toMatchObject({ step: 2, paused: true });
});

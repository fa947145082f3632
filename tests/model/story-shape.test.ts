import fc from "fast-check";
import { expect, test } from "vitest";
import { STEP_KINDS } from "../../src/model/story";
import { checkStory } from "../../src/model/story-check";
import { capturedStep, compareWish, emptyStory, nextStep, ofKind, withChoice } from "../../src/model/story-shape";
import { stepChoice } from "../../src/model/story-step";
import { atlas, chosen, VIEWS } from "./real";
import { both, known, stepOf } from "./stories";

/** What keeps a step from being shown, its texts aside. */
const faults = (step: ReturnType<typeof stepOf>) => checkStory(known, { ...emptyStory("a"), title: both("a"), summary: both("a"), steps: [{ ...step, title: both("a"), text: both("a"), notes: both("a") }] });

test("every view of the atlas becomes a step that shows it", () => {
  for (const view of VIEWS) {
    const step = capturedStep(view);
    expect(stepChoice(atlas, step, view)).toEqual(view);
    expect(faults(step)).toEqual([]);
  }
  const compared = chosen({ view: "compare", compare: "bac-giang~ha-noi", unit: "ha-noi" });
  expect(capturedStep(compared)).toMatchObject({ kind: "figures", choice: { compare: ["bac-giang", "ha-noi"], unit: "ha-noi" } });
});

test("in any kind, with any choice, a step stays one that can be shown", () => {
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), fc.array(fc.constantFrom(...STEP_KINDS), { minLength: 1, maxLength: 3 }), fc.constantFrom(...VIEWS), (view, kinds, { indicator, period }) => {
      const step = kinds.reduce((each, kind) => ofKind(atlas, each, kind), nextStep(capturedStep(view)));
      const rest = (faulty: ReturnType<typeof faults>) => faulty.filter(({ rule, path }) => !(rule === "story-target" && path.at(-1) === "steps") && !(step.kind === "race" && rule === "story-target"));
      expect(rest(faults(step))).toEqual([]);
      expect(rest(faults(withChoice(atlas, step, { indicator, period })))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("later boundaries on the other side stay where they can be shown, whatever else is chosen", () => {
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), fc.constantFrom("tiles", "choropleth", null), (view, form) => {
      const step = ofKind(atlas, { ...capturedStep(view), beside: { era: "2025" } }, "beside");
      const isLater = (each: typeof step): boolean => each.beside?.era === "2025";
      expect(faults(step).filter(({ path }) => path.at(-1) !== "steps")).toEqual([]);
      const other = withChoice(atlas, step, { form });
      expect(isLater(other)).toBe(isLater(step));
      expect(faults(other)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(ofKind(atlas, { ...stepOf(), beside: { era: "2025" } }, "beside").beside).toEqual({ era: "2025" });
});

test("who is compared is taken in order, each once", () => {
  const step = withChoice(atlas, ofKind(atlas, stepOf(), "figures"), compareWish(["ha-noi", "bac-giang", "ha-noi"]));
  expect(step.choice.compare).toEqual(["ha-noi", "bac-giang"]);
  expect(ofKind(atlas, step, "map").choice.compare).toBeUndefined();
});

test("a new step shows what the one before shows, or what the atlas opens with", () => {
  expect(nextStep(stepOf({ choice: { indicator: "retail", period: "2016", unit: "ha-noi" } })).choice).toEqual({ indicator: "retail", period: "2016" });
  expect(nextStep(undefined).choice).toEqual({ indicator: "iip_growth", period: "2024-H1" });
});

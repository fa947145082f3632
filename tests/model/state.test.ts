import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mend } from "../../src/model/choice";
import { initialState, reduce, sameChoice, type Intent, type State } from "../../src/model/state";
import { anyChoice, anyWish, hostile } from "./arbitrary";
import { atlas, chosen } from "./real";

const start = initialState(chosen({}));
const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 4, arbitrary: anyWish.map((wish): Intent => ({ type: "choose", wish })) },
  fc.option(hostile).map((unit): Intent => ({ type: "hover", unit })),
  fc.constantFrom("svg" as const, "loading" as const, "gl" as const, "failed" as const).map((map): Intent => ({ type: "map", map })),
);

function after(state: State, ...intents: readonly Intent[]): State {
  return intents.reduce((each, intent) => reduce(atlas, each, intent), state);
}

function choose(state: State, wish: Parameters<typeof mend>[1]): State["choice"] {
  return reduce(atlas, state, { type: "choose", wish }).choice;
}

test("a shell begins with the drawn map and nothing under the pointer", () => {
  expect(start.moment).toEqual({ hover: null, map: "svg" });
});

test("no intents leave a choice that is bad", () => {
  fc.assert(
    fc.property(anyChoice, fc.array(anyIntent), (choice, intents) => {
      const { choice: last } = after(initialState(choice), ...intents);
      expect(mend(atlas, last)).toEqual(last);
      expect(last.unit === null || last.project === null).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("an intent repeated changes nothing: the state is the same object", () => {
  fc.assert(
    fc.property(fc.array(anyIntent), anyIntent, (before, intent) => {
      const once = after(start, ...before, intent);
      expect(reduce(atlas, once, intent)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test("a hover leaves the choice alone, and a choice the hover", () => {
  const hovered = after(start, { type: "hover", unit: "ha-noi" });
  expect(hovered.choice).toBe(start.choice);
  const moved = after(hovered, { type: "choose", wish: { indicator: "exports" } });
  expect(moved.moment).toBe(hovered.moment);
});

describe("a new indicator", () => {
  test("keeps the period where at least 16 units are known in it", () => {
    expect(choose(initialState(chosen({ indicator: "iip_growth", period: "2022" })), { indicator: "exports" }).period).toBe("2022");
  });

  test("opens on its own period otherwise", () => {
    expect(choose(start, { indicator: "exports" }).period).toBe("2023");
    expect(choose(start, { indicator: "retail" }).period).toBe("2016");
  });

  test("takes the period that is asked for with it", () => {
    expect(choose(start, { indicator: "exports", period: "2024" }).period).toBe("2024");
  });

  test("returns to its own form, unless squares were asked for", () => {
    expect(choose(initialState(chosen({ form: "symbols" })), { indicator: "supermarkets" }).form).toBeNull();
    expect(choose(initialState(chosen({ form: "tiles" })), { indicator: "exports" }).form).toBe("tiles");
    expect(choose(initialState(chosen({ form: "tiles" })), { indicator: "exports", form: "choropleth" }).form).toBe("choropleth");
  });

  test("returns to its own classes, unless asked otherwise; a new period keeps them", () => {
    const cut = initialState(chosen({ method: "equal", classes: 7 }));
    expect(choose(cut, { indicator: "exports" })).toMatchObject({ method: null, classes: null });
    expect(choose(cut, { indicator: "exports", classes: 3 })).toMatchObject({ method: null, classes: 3 });
    expect(choose(cut, { period: "2022" })).toMatchObject({ method: "equal", classes: 7 });
  });
});

test("a unit and a project are never chosen at once: the last one asked for stays", () => {
  const unit = initialState(chosen({ unit: "ha-noi" }));
  expect(choose(unit, { project: "P01" })).toMatchObject({ unit: null, project: "P01" });
  const project = initialState(chosen({ project: "P01" }));
  expect(choose(project, { unit: "ha-noi" })).toMatchObject({ unit: "ha-noi", project: null });
  expect(choose(project, { project: null })).toMatchObject({ unit: null, project: null });
});

test("choices are the same when every part is", () => {
  fc.assert(
    fc.property(anyChoice, anyChoice, (a, b) => {
      expect(sameChoice(a, { ...a })).toBe(true);
      expect(sameChoice(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

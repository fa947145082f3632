import fc from "fast-check";
import { expect, test } from "vitest";
import { frameCamera } from "../../src/model/camera";
import { drawnUnits } from "../../src/model/cells";
import { initialState, reduce } from "../../src/model/state";
import { besideChoice, racePeriods, stepCamera, stepChoice, stepFrame } from "../../src/model/story-step";
import { anyChoice } from "./arbitrary";
import { atlas, chosen } from "./real";
import { anyStep, stepOf } from "./stories";

const reader = { language: "vi", theme: null } as const;

test("what a step shows is a choice that exists: choosing it from anywhere gives just it", () => {
  fc.assert(
    fc.property(anyStep, anyChoice, (step, before) => {
      for (const choice of [stepChoice(atlas, step, before), besideChoice(atlas, step, before)]) {
        if (choice === null) continue;
        expect(chosen(choice)).toEqual(choice);
        expect(reduce(atlas, initialState(before), { type: "choose", wish: choice }).choice).toEqual(choice);
        expect([choice.language, choice.theme]).toEqual([before.language, before.theme]);
      }
    }),
    { numRuns: 60 },
  );
});

test("a step asks for what an address could", () => {
  const choice = stepChoice(atlas, stepOf({ choice: { indicator: "exports", period: "2022", compare: ["ha-noi", "bac-ninh"], second: "iip_growth", second_period: "2022", view: "scatter" } }), { language: "en", theme: "dark" });
  expect(choice).toEqual(chosen({ indicator: "exports", period: "2022", compare: "ha-noi~bac-ninh", second: "iip_growth", secondPeriod: "2022", view: "scatter", language: "en", theme: "dark" }));
});

test("side B differs from side A in what it says, and only there", () => {
  const step = stepOf({ kind: "beside", choice: { indicator: "iip_growth", period: "2012", unit: "ha-noi" }, beside: { period: "2022" } });
  expect(besideChoice(atlas, step, reader)).toEqual({ ...stepChoice(atlas, step, reader), period: "2022" });
  expect(besideChoice(atlas, stepOf(), reader)).toBeNull();
});

test("the frame is the step's own, else its unit, else Hà Nội around its project, else the whole", () => {
  const view = stepOf().choice;
  expect(stepFrame(atlas, { choice: view })).toBe("whole");
  expect(stepFrame(atlas, { choice: { ...view, unit: "bac-giang" } })).toBe("bac-giang");
  expect(stepFrame(atlas, { choice: { ...view, unit: "bac-giang" }, frame: "whole" })).toBe("whole");
  expect(stepFrame(atlas, { choice: { ...view, project: "P01" } })).toBe("ha-noi");
  expect(stepFrame(atlas, { choice: view, frame: "nowhere" })).toBe("whole");
});

test("a race runs over periods of one length, as far as the step's own", () => {
  expect(racePeriods(atlas, { choice: { indicator: "iip_growth", period: "2022" }, since: "2012" })).toEqual(["2012", "2013", "2014", "2015", "2016", "2022"]);
  expect(racePeriods(atlas, { choice: { indicator: "retail", period: "2016" } }).slice(0, 2)).toEqual(["1995", "1996"]);
  expect(racePeriods(atlas, { choice: { indicator: "nothing", period: "2016" } })).toEqual([]);
  expect(drawnUnits(atlas)).toHaveLength(28);
});

test("a unit fills the map with some air around it; any other frame is the whole", () => {
  for (const { unit, box: [west, north, east, south] } of atlas.places) {
    const { k, x, y } = stepCamera(atlas, unit, 800, 600);
    expect([unit, west * k + x >= 83, north * k + y >= 83, east * k + x <= 717, south * k + y <= 517]).toEqual([unit, true, true, true, true]);
  }
  expect(stepCamera(atlas, "whole", 800, 600)).toEqual(frameCamera(800, 600));
});

// Order, stopping and wording of the steps, with planted outcomes in place of the slow checks.
import { expect, it } from "vitest";
import { runSteps, wordOutcomes } from "./steps.mjs";

const names = ["types", "lint", "unit"];

function ran(stop: boolean): readonly string[] {
  const seen: string[] = [];
  runSteps(names, {
    stop,
    run: (name) => {
      seen.push(name);
      return name !== "lint";
    },
    print: () => {},
  });
  return seen;
}

it("leaves out what follows a failure when asked to stop", () => {
  expect(ran(true)).toEqual(["types", "lint"]);
});

it("runs everything, whatever fails, when not", () => {
  expect(ran(false)).toEqual(names);
});

it("says of each step whether it passed, failed or never ran, with its time", () => {
  const outcomes = [
    { name: "types", ok: true, seconds: 1.25 },
    { name: "lint", ok: false, seconds: 0.5 },
  ];
  expect(wordOutcomes(names, outcomes).split("\n")).toEqual([
    "types        passed in 1.3 s",
    "lint         FAILED in 0.5 s",
    "unit         not run",
  ]);
});

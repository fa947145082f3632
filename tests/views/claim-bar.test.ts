// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { check, type Reading, type Verdict } from "../../src/model/verdict";
import { claimBar, verdictMark } from "../../src/views/claim-bar";
import { atlas, claims } from "../model/real";

/** Every reading of every claim, drawn. */
const bars = claims.flatMap((claim) => {
  const checked = check(atlas, claim);
  return [checked.shown, checked.own].flatMap((reading) => {
    if (!reading) return [];
    const node = document.createElement("div");
    render(claimBar(checked, reading, "vi"), node);
    return [{ claim, reading, node }];
  });
});

const answers = (node: Element): readonly (string | null)[] => [...node.querySelectorAll(".cells > span")].map((cell) => cell.getAttribute("data-answer"));
const count = (reading: Reading, answer: string): number => reading.units.filter((unit) => unit.answer === answer).length;

test("every unit is one cell: those that count, then the unknown, then the others", () => {
  for (const { reading, node } of bars) {
    expect(answers(node)).toEqual(["yes", "unknown", "no"].flatMap((answer) => Array<string>(count(reading, answer)).fill(answer)));
    expect(new Set([...node.querySelectorAll("[data-unit]")].map((cell) => cell.getAttribute("data-unit"))).size).toBe(28);
  }
});

test("a claimed count has its mark at its share of the cells; a claimed sum has none", () => {
  for (const { claim, node } of bars) {
    const mark = node.querySelector<HTMLElement>(".cells > i");
    if (claim.unit !== "units") expect(mark).toBeNull();
    else expect(Number.parseFloat(mark?.style.left ?? "")).toBeCloseTo((claim.value / 28) * 100, 3);
  }
});

test("what is seen is heard: the label has every number of the tally", () => {
  for (const { node } of bars) {
    const label = node.querySelector("[role=img]")?.getAttribute("aria-label");
    for (const part of node.querySelectorAll(".tally > span")) expect(label?.split(", ")).toContain(part.textContent);
  }
});

test("no two verdicts have the same shape or the same word", () => {
  const marks = (["agrees", "possible", "differs", "incomputable"] as const satisfies readonly Verdict[]).map((verdict) => {
    const node = document.createElement("p");
    render(verdictMark(verdict, "vi"), node);
    return { word: node.textContent, shape: node.querySelector("svg")?.innerHTML.replaceAll(/<!--.*?-->/g, "") };
  });
  expect([new Set(marks.map(({ word }) => word)).size, new Set(marks.map(({ shape }) => shape)).size]).toEqual([4, 4]);
});

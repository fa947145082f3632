// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { sides, type Sides } from "../../src/model/sides";
import { sidesKey } from "../../src/views/stage-sides-key";
import { atlas } from "../model/real";

const READER = { language: "vi", theme: null } as const;

function keyOf(step: Parameters<typeof sides>[1]): { readonly both: Sides; readonly box: HTMLElement } {
  const both = sides(atlas, step, READER);
  if (!both) throw new Error("one side");
  const box = document.createElement("div");
  render(sidesKey(both), box);
  return { both, box };
}

const counts = (row: Element): number[] => [...row.querySelectorAll(".count")].map(({ textContent }) => Number(textContent));

test("where both maps share a scale there is one list, with a count for each, and every unit is in one class of each", () => {
  const { both, box } = keyOf({ choice: { indicator: "retail", period: "2009" }, beside: { period: "2016" } });
  expect([both.alike, box.querySelectorAll(".legend-classes").length, box.querySelector(".sides-key")?.hasAttribute("data-alike")]).toEqual([true, 1, true]);
  expect([...box.querySelectorAll(".legend-title .count")].map(({ textContent }) => textContent)).toEqual(["2009", "2016"]);
  const rows = [...box.querySelectorAll(".legend-classes li")].map(counts);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 2));
  for (const [i, { units }] of [both.a, both.b].entries()) expect(rows.reduce((sum, row) => sum + (row[i] ?? 0), 0)).toBe(units.length);
});

test("two measures have a list each, headed by their side and the unit that their classes do not say", () => {
  const { box } = keyOf({ choice: { indicator: "exports", period: "2022" }, beside: { indicator: "iip_growth" } });
  expect(box.querySelector(".sides-key")?.hasAttribute("data-alike")).toBe(false);
  expect([...box.querySelectorAll(".legend-title")].map(({ textContent }) => textContent)).toEqual(["Trái, triệu USD", "Phải"]);
  // A rate has its unit in each of its classes.
  expect([...box.querySelectorAll(".legend-classes")].map(({ textContent }) => textContent.includes("%"))).toEqual([false, true]);
  expect(box.querySelectorAll(".legend-classes").length).toBe(2);
});

test("of one period in two boundaries the columns are before and after, and the marks in use are explained", () => {
  const { both, box } = keyOf({ choice: { indicator: "retail", period: "2016", per: "head" }, beside: { era: "2025" } });
  expect([...box.querySelectorAll(".legend-title .count")].map(({ textContent }) => textContent)).toEqual(["Trước", "Sau"]);
  expect(both.b.units).toHaveLength(18);
  expect(box.querySelector(".legend-notes")?.textContent).toContain("Bình quân đầu người");
});

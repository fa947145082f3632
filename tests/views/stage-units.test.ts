// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { SPOKEN, spokenUnits } from "../../src/model/stage-units";
import { stageUnits } from "../../src/views/stage-units";
import { atlas, chosen } from "../model/real";

const scene = mapScene(atlas, chosen({ indicator: "iip_growth", period: "2024-H1" }));
const known = scene.units.filter(({ cell }) => cell).map(({ unit }) => unit.id);
const missing = scene.units.filter(({ cell }) => !cell).map(({ unit }) => unit.id);

function speak(lifted: readonly string[]): HTMLElement {
  const place = document.createElement("div");
  render(stageUnits(spokenUnits(scene, lifted, null, false), scene), place);
  return place;
}

test.each([[1, "one"], [3, "few"], [4, "many"]])("%i units are set as %s", (count, size) => {
  expect(speak(known.slice(0, count)).querySelector("ul")?.dataset["size"]).toBe(size);
});

test("nobody to speak of is no list at all", () => {
  expect(speak([]).querySelector("ul")).toBeNull();
});

test("each has its name, figure, and the status of the figure under it", () => {
  for (const row of speak(known.slice(0, 3)).querySelectorAll("li")) {
    const unit = scene.units.find((each) => each.unit.id === row.dataset["unit"]);
    expect(row.querySelector(".stage-name")?.textContent).toBe(unit?.name);
    expect(row.querySelector(".stage-figure")?.textContent).toContain(unit?.figure);
    expect(row.querySelector(".stage-status")?.textContent).toMatch(/hạng \d+.*(chính thức|sơ bộ|theo công bố|ước tính)/);
  }
});

test("who has no figure says why, and has no status, place or zero", () => {
  const row = speak([missing[0] ?? ""]).querySelector("li");
  expect(row?.querySelector("[data-bare]")?.textContent).toMatch(/chưa|đã/);
  expect(row?.querySelector(".stage-status")).toBeNull();
  expect(row?.textContent).not.toMatch(/\d/);
});

test("more than fit are counted", () => {
  const place = speak(known);
  expect(place.querySelectorAll("[data-unit]")).toHaveLength(SPOKEN);
  expect(place.querySelector(".stage-more")?.textContent).toContain(String(known.length - SPOKEN));
});

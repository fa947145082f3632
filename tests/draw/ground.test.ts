import { expect, test } from "vitest";
import { drawGround, LABEL_LAYERS } from "../../src/draw/ground";
import { FRAME } from "../../src/model/mercator";
import { atlas, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const ground = realGround();
const svg = emptySvg(emptyDocument());
drawGround(svg, ground, atlas.places);

test("the picture's box is the frame, in map units", () => {
  expect(svg.getAttribute("viewBox")).toBe(`0 0 ${FRAME.width} ${FRAME.height}`);
});

test("28 units have an outline, an id of their own and a clip of the same shape", () => {
  const units = [...svg.querySelectorAll(".units [data-unit]")];
  expect(units).toHaveLength(28);
  for (const path of units) {
    const unit = path.getAttribute("data-unit") ?? "";
    expect(path.getAttribute("d")).toBe(ground.units.get(unit));
    expect(path.getAttribute("d")).toMatch(/^m-?\d/);
    expect(path.id).toBe(`shape-${unit}`);
    expect(svg.querySelector(`#inside-${unit} use`)?.getAttribute("href")).toBe(`#shape-${unit}`);
  }
});

test("land lies below shores and rivers, these below marks, labels and markers on top", () => {
  const order = [...svg.querySelectorAll("[class]")].map((node) => node.getAttribute("class"));
  expect(order).toEqual(["ground", "neighbours", "units", "coast", "rivers", "edges", "discs", "marks", "circles", ...LABEL_LAYERS.map(() => "labels"), "markers"]);
});

test("what only repeats the outlines is hidden from a voice, and the markers are not", () => {
  const hidden = [...svg.querySelectorAll("[aria-hidden=true]")].map((node) => node.getAttribute("class"));
  expect(hidden).toEqual(["edges", "discs", "marks", "circles", "labels", "labels", "labels"]);
});

test("no id is given twice", () => {
  const ids = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

import { expect, test } from "vitest";
import { drawPlaceMap } from "../../src/draw/place-map";
import type { Place } from "../../src/model/atlas";
import { atlas, realCloseUp } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const place = atlas.places.find(({ unit }) => unit === "ha-noi") as Place;
const svg = emptySvg(emptyDocument());
drawPlaceMap(svg, realCloseUp("ha-noi"), place, atlas.projects, "vi", "Bản đồ các dự án");
const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);

test("it is named, and shows the land", () => {
  expect(svg.getAttribute("aria-label")).toBe("Bản đồ các dự án");
  expect(svg.querySelector(".land")?.getAttribute("d")).toMatch(/^m\d+/);
});

test("every project is in a marker, and every marker within the picture", () => {
  const markers = [...svg.querySelectorAll(".marker")];
  const counted = markers.map((marker) => Number(marker.querySelector(".count")?.textContent ?? (marker.classList.contains("pin") ? 0 : 1)));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(atlas.projects.length - 3);
  for (const marker of markers) {
    const [x = -1, y = -1] = (/translate\(([\d.-]+) ([\d.-]+)\)/.exec(marker.getAttribute("transform") ?? "") ?? []).slice(1).map(Number);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});

test("the two that are always named are", () => {
  expect([...svg.querySelectorAll(".pin .title")].map(({ textContent }) => textContent?.replace(/ \+\d+$/, ""))).toEqual(["Hòa Lạc", "Yên Thường"]);
});

test("what is drawn of the land lies where the unit is", () => {
  const numbers = (svg.querySelector(".land")?.getAttribute("d")?.match(/-?\d+/g) ?? []).map(Number);
  const fine = realCloseUp("ha-noi").fine;
  expect(numbers[0]).toBeGreaterThanOrEqual((place.box[0] - 1) * fine);
  expect(numbers[0]).toBeLessThanOrEqual((place.box[2] + 1) * fine);
});

test("an unknown unit has no outline", () => {
  expect(realCloseUp("nowhere").land).toBe("");
});

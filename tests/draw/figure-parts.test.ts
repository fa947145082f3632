import { select } from "d3-selection";
import { describe, expect, test } from "vitest";
import { drawKey, drawLand, write } from "../../src/draw/figure-parts";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround, sources } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const parts = { atlas, scene: mapScene(atlas, chosen({})), ground: realGround(), sources, theme: "light" } as const;
const sheet = () => select<SVGElement, unknown>(emptySvg(emptyDocument()));

test("a text is broken into lines by whoever is given to set it, and says where it ends", () => {
  const root = sheet();
  const set = { wrapped: () => ["one", "two"], balanced: () => ["all"] };
  expect(write(root, "one two", 100, { x: 5, width: 9, size: 10, fill: "red" }, set)).toBe(130);
  expect(root.selectAll<Element, unknown>("tspan").nodes().map((line) => [line.textContent, line.getAttribute("x"), line.getAttribute("y")])).toEqual([["one", "5", "110"], ["two", "5", "124"]]);
});

describe("the land", () => {
  test("stands in its box, with labels as many times larger as asked", () => {
    const root = sheet();
    drawLand(root, parts, { x: 10, y: 20, width: 800, height: 600, zoom: 2 });
    const land = root.select("svg");
    expect(["x", "y", "width", "height", "viewBox"].map((name) => land.attr(name))).toEqual(["10", "20", "800", "600", "0 0 400 300"]);
    expect(land.selectAll(".units path").size()).toBe(28);
    expect(land.selectAll(".labels").size()).toBe(1);
  });
});

test("a legend in larger type is longer in proportion", () => {
  const top = 40;
  const height = (size: number) => drawKey(sheet(), parts, top, { x: 0, width: size * 20, size }) - top;
  expect(height(28) / height(14)).toBeCloseTo(2, 0);
});

test("units that are lifted out keep their colours, the others lie under a veil", () => {
  const root = sheet();
  drawLand(root, { ...parts, lifted: ["bac-giang", "ha-noi"] }, { x: 0, y: 0, width: 800, height: 600, zoom: 1 });
  expect(root.selectAll(".veil path").size()).toBe(26);
  expect(root.selectAll<Element, unknown>(".veil path").nodes().every((path) => path.getAttribute("fill-opacity") === "0.72")).toBe(true);
  expect(root.selectAll(".lift path").size()).toBe(2);
  const light = root.selectAll<Element, unknown>("[data-label][data-swatch]").nodes().map((label) => label.getAttribute("data-label"));
  expect(light).toContain("bac-giang");
  expect(light.filter((unit) => unit !== "bac-giang" && unit !== "ha-noi")).toEqual([]);
});

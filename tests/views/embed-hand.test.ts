// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { giveHand, type EmbedHand } from "../../src/views/embed-hand";
import { atlas, chosen } from "../model/real";

let figure: HTMLElement;
let hand: EmbedHand;
let told: (string | null)[];

/** Draws a figure and gives a hand in it. */
function draw(wish: Wish): void {
  document.body.replaceChildren();
  const ground = { units: new Map(atlas.places.map(({ unit }) => [unit, "M0 0h1v1z"])), neighbours: "", coast: "", rivers: "" };
  drawEmbed(document.body, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources: new Map(), href: "https://example.org/", heading: "p", view: "map" });
  figure = document.querySelector(".embed") as HTMLElement;
  told = [];
  hand = giveHand(figure, (unit) => told.push(unit));
}

beforeEach(() => draw({}));

const shape = (unit: string): SVGElement => figure.querySelector(`.units [data-unit="${unit}"]`) as SVGElement;
const pressed = (): readonly (string | null)[] => [...figure.querySelectorAll("[aria-pressed=true]")].map((node) => node.getAttribute("data-unit"));
const press = (unit: string, key: string): boolean => shape(unit).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("a click chooses, another lets go, and each is told once", () => {
  shape("ha-noi").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect([pressed(), told]).toEqual([["ha-noi"], ["ha-noi"]]);
  shape("ha-noi").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect([pressed(), told]).toEqual([[], ["ha-noi", null]]);
});

test("a circle answers as the land under it does", () => {
  draw({ indicator: "exports", period: "2022" });
  figure.querySelector("[data-circle=thai-nguyen] .dot")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect([pressed(), told]).toEqual([["thai-nguyen"], ["thai-nguyen"]]);
});

test("what is chosen for the reader is silent, said beside the map, and shown in the legend", () => {
  hand.choose("bac-giang");
  expect([pressed(), told, figure.querySelector(".embed-tip")?.textContent]).toEqual([["bac-giang"], [], shape("bac-giang").getAttribute("aria-label")]);
  expect(figure.querySelectorAll(".embed-legend [data-active]").length).toBe(1);
  hand.choose("nowhere");
  expect(pressed()).toEqual([]);
});

test("one tab stop, arrows to the neighbour in that direction, Enter chooses, Escape lets go", () => {
  expect(figure.querySelectorAll(".units [tabindex='0']").length).toBe(1);
  shape("ha-noi").focus();
  expect(press("ha-noi", "ArrowDown")).toBe(false);
  const at = document.activeElement?.getAttribute("data-unit") ?? "";
  expect(atlas.places.find(({ unit }) => unit === "ha-noi")?.neighbours).toContain(at);
  press(at, "Enter");
  expect([pressed(), told]).toEqual([[at], [at]]);
  press(at, "Escape");
  expect(told).toEqual([at, null]);
});

test("a hand that is taken away leaves nothing behind", () => {
  hand.end();
  shape("ha-noi").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect([told, figure.querySelector(".embed-tip")]).toEqual([[], null]);
});

// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import { mapScene } from "../../src/model/scene";
import type { EmbedHand } from "../../src/views/embed-hand";
import { giveRows } from "../../src/views/embed-rows";
import { atlas, chosen } from "../model/real";

let figure: HTMLElement;
let hand: EmbedHand;
let told: (string | null)[];

function draw(view: "ranking" | "table", isOpen = true): void {
  document.body.replaceChildren();
  const ground = { units: new Map<string, string>(), neighbours: "", coast: "", rivers: "" };
  drawEmbed(document.body, { atlas, scene: mapScene(atlas, chosen({})), ground, sources: new Map(), href: "https://example.org/", heading: "p", view });
  figure = document.querySelector(".embed") as HTMLElement;
  told = [];
  hand = giveRows(figure, isOpen ? (unit) => told.push(unit) : null);
}
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const row = (unit: string): HTMLElement => figure.querySelector(`.embed-rows [data-unit="${unit}"]`) as HTMLElement;
const button = (unit: string): HTMLElement => row(unit).querySelector("button") as HTMLElement;
const press = (node: Element, key: string): boolean => node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const pressed = (): readonly (string | null | undefined)[] => [...figure.querySelectorAll("[aria-pressed=true]")].map((node) => node.closest("[data-unit]")?.getAttribute("data-unit"));

test.each(["ranking", "table"] as const)("a row of a %s is chosen by a click and let go by another, each told once", (view) => {
  draw(view);
  row("ha-noi").click();
  expect([pressed(), told, row("ha-noi").hasAttribute("data-chosen")]).toEqual([["ha-noi"], ["ha-noi"], true]);
  button("ha-noi").click();
  expect([pressed(), told]).toEqual([[], ["ha-noi", null]]);
});

test.each(["ranking", "table"] as const)("the names of a %s are buttons that say the whole row, one of them a tab stop, walked by arrows, Home and End", (view) => {
  draw(view);
  expect(figure.querySelectorAll(".embed-rows [data-unit] button").length).toBe(28);
  expect(figure.querySelectorAll("button[tabindex='0']").length).toBe(1);
  expect(button("bac-giang").getAttribute("aria-label")).toMatch(/^Bắc Giang.*26,45%/);
  const [first, second] = [...figure.querySelectorAll<HTMLElement>(".embed-rows button")];
  first?.focus();
  press(first as Element, "ArrowDown");
  expect(document.activeElement).toBe(second);
  press(second as Element, "End");
  expect(document.activeElement).toBe([...figure.querySelectorAll(".embed-rows button")].at(-1));
  expect(figure.querySelectorAll("button[tabindex='0']").length).toBe(1);
});

test("what is chosen for the reader is silent and shown in the legend; Escape lets go", () => {
  draw("ranking");
  hand.choose("bac-giang");
  expect([pressed(), told, figure.querySelectorAll(".embed-legend [data-active]").length]).toEqual([["bac-giang"], [], 1]);
  press(button("bac-giang"), "Escape");
  expect(told).toEqual([null]);
  hand.choose("nowhere");
  expect(pressed()).toEqual([]);
});

test("where nothing is to be chosen the rows are rows: no button, no tab stop, the chosen one marked", () => {
  draw("table", false);
  hand.choose("ha-noi");
  row("ha-noi").click();
  expect([figure.querySelectorAll(".embed-rows :is(button, [tabindex])").length, row("ha-noi").hasAttribute("data-chosen")]).toEqual([0, true]);
});

test("a hand that is taken away leaves the names as they were", () => {
  draw("ranking");
  hand.end();
  expect([figure.querySelectorAll("button").length, row("ha-noi").querySelector("th")?.textContent]).toEqual([0, "Hà Nội"]);
});

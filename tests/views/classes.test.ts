// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasClasses } from "../../src/views/classes";
import { INTENT } from "../../src/views/intent";
import { atlas, chosen } from "../model/real";

// jsdom lays nothing out and scrolls nothing: no width is ever told.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
    disconnect(): void {}
  },
);
Element.prototype.scrollIntoView = () => undefined;
customElements.define("atlas-classes", AtlasClasses);

let panel: AtlasClasses;
let sent: Intent[];
beforeEach(async () => {
  panel = new AtlasClasses();
  sent = [];
  panel.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(panel);
  await show({});
});

async function show(wish: Wish, hover: string | null = null): Promise<void> {
  Object.assign(panel, { atlas, scene: mapScene(atlas, chosen(wish)), hover });
  await panel.updateComplete;
}

const checked = () => [...panel.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
const headings = () => [...panel.querySelectorAll("h3")].map(({ textContent }) => textContent?.trim().replaceAll(/\s+/g, " "));
const dot = (unit: string) => panel.querySelector<SVGElement>(`.dot[role=button][data-unit="${unit}"]`);
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

test("three strips, the present method first, then the borderline units with their reasons", async () => {
  expect(headings()).toEqual(["Số tỉnh bằng nhau (đang dùng)", "Khoảng bằng nhau", "Ngắt tự nhiên", "Sát ranh giới: 5/19"]);
  expect([...panel.querySelectorAll(".cut > svg")].map((svg) => [svg.getAttribute("role"), svg.querySelectorAll(".dot").length])).toEqual([["group", 19], ["img", 19], ["img", 19]]);
  expect(panel.querySelectorAll("tbody tr")).toHaveLength(5);
  await show({ method: "natural" });
  expect(headings()[0]).toBe("Ngắt tự nhiên (đang dùng)");
});

test("the missing are counted beside, with their reason", () => {
  expect(panel.querySelector(".absent")?.textContent).toBe("Chưa có số liệu: chưa thu thập được (9)");
});

test("rings stand for borderline units in the present strip and for those who move in the others", () => {
  const ringed = (i: number) => panel.querySelectorAll(".cut > svg")[i]?.querySelectorAll(".ring").length;
  expect([ringed(0), ringed(1), ringed(2)]).toEqual([5, 8, 5]);
});

test("the switches show the choice and send what is picked", async () => {
  expect(checked()).toEqual(["quantile", "5"]);
  for (const value of ["equal", "3"]) panel.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  expect(sent).toEqual([{ method: "equal" }, { classes: "3" }].map((wish) => ({ type: "choose", wish })));
  await show({ method: "equal", classes: 3 });
  expect(checked()).toEqual(["equal", "3"]);
});

test("a dot and a borderline name choose their unit", () => {
  dot("ha-noi")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  panel.querySelector<HTMLElement>("tbody button")?.click();
  expect(sent.map((intent) => intent.type === "choose" && intent.wish.unit)).toEqual(["ha-noi", "dien-bien"]);
});

test("one dot is a tab stop; arrows lead on, each telling its unit, and Enter chooses", () => {
  expect(panel.querySelectorAll('.dot[tabindex="0"]')).toHaveLength(1);
  dot("ha-noi")?.focus();
  press("ArrowRight");
  press("Enter");
  // 6.2 % is the next above 5 %.
  expect(sent.filter((intent) => intent.type === "choose" || (intent.type === "hover" && intent.unit !== null))).toEqual([
    { type: "hover", unit: "ha-noi" },
    { type: "hover", unit: "thai-nguyen" },
    { type: "choose", wish: { unit: "thai-nguyen" } },
  ]);
});

test("the unit under the pointer elsewhere and the chosen one are marked and named in every strip", async () => {
  await show({ unit: "ha-noi" }, "phu-tho");
  expect([...panel.querySelectorAll(".label")].map(({ textContent }) => textContent)).toEqual(Array.from({ length: 3 }, () => ["Hà Nội 5%", "Phú Thọ 33,8%"]).flat());
  expect(panel.querySelectorAll(".dot[data-chosen]")).toHaveLength(3);
  expect(panel.querySelectorAll(".dot[data-hover]")).toHaveLength(3);
});

test("new classes keep the focus on its dot", async () => {
  dot("ha-noi")?.focus();
  await show({ classes: 3 });
  expect(document.activeElement).toBe(dot("ha-noi"));
});

test("its words are the choice's language", async () => {
  await show({ language: "en", indicator: "exports", period: "2022" });
  expect(headings()[0]).toBe("Equal counts (in use)");
  expect(panel.textContent).not.toMatch(/lớp|tỉnh/);
});

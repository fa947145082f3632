// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasRanking } from "../../src/views/ranking";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-ranking", AtlasRanking);
// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

let ranking: AtlasRanking;
let sent: Intent[];
beforeEach(async () => {
  ranking = new AtlasRanking();
  sent = [];
  ranking.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(ranking);
  await show({});
});

async function show(wish: Wish, hover: string | null = null): Promise<void> {
  Object.assign(ranking, { atlas, scene: mapScene(atlas, chosen(wish)), hover });
  await ranking.updateComplete;
}

const button = (unit: string) => ranking.querySelector<HTMLElement>(`[data-unit="${unit}"] button`);
const marked = (mark: string) => [...ranking.querySelectorAll(`[${mark}]`)].map((row) => row.getAttribute("data-unit"));
const stops = () => [...ranking.querySelectorAll('button[tabindex="0"]')].map((each) => each.textContent);
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

test("a click anywhere in a row chooses its unit, and setting a property is silent", () => {
  expect(sent).toEqual([]);
  ranking.querySelector('[data-unit="bac-giang"] .bars')?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(sent).toEqual([{ type: "choose", wish: { unit: "bac-giang" } }]);
});

test("the chosen unit and the one under the pointer elsewhere are marked, and the rows stay as they are", async () => {
  const before = button("ha-noi");
  await show({ unit: "ha-noi" }, "bac-giang");
  expect([marked("data-chosen"), marked("data-hover")]).toEqual([["ha-noi"], ["bac-giang"]]);
  expect(button("ha-noi")).toBe(before);
  await show({});
  expect([marked("data-chosen"), marked("data-hover")]).toEqual([[], []]);
});

test("there is one tab stop, the arrows move it down and up the ranking, and each stop tells its unit", () => {
  expect(stops()).toEqual(["Phú Thọ"]);
  button("phu-tho")?.focus();
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowUp");
  press("End");
  press("ArrowDown");
  press("Home");
  expect(stops()).toEqual(["Phú Thọ"]);
  const units = sent.flatMap((intent) => (intent.type === "hover" && intent.unit ? [intent.unit] : []));
  const last = ranking.querySelector("tbody tr:last-child")?.getAttribute("data-unit");
  expect(units).toEqual(["phu-tho", "bac-giang", "ha-nam", "bac-giang", last, "phu-tho"]);
});

test("a unit that is chosen as the ranking opens is its tab stop", async () => {
  ranking = new AtlasRanking();
  document.body.replaceChildren(ranking);
  await show({ unit: "ha-noi" });
  expect(stops()).toEqual(["Hà Nội"]);
});

test("another picture is drawn anew, and the focus stays on its unit", async () => {
  button("bac-giang")?.focus();
  await show({ indicator: "exports", period: "2022" });
  expect(ranking.querySelector("caption")?.textContent).toContain("triệu USD, năm 2022");
  expect(document.activeElement).toBe(button("bac-giang"));
});

test("new classes are other colours at once", async () => {
  const fills = () => [...ranking.querySelectorAll(".bar")].map((bar) => bar.getAttribute("fill")).join();
  const before = fills();
  await show({ classes: 2 });
  expect(fills()).not.toBe(before);
});

test("what is told below: the country's figure with its status, ties, notes, the meaning of lines and marks", async () => {
  const notes = () => [...ranking.querySelectorAll(".ranking-notes li")].map(({ textContent }) => textContent?.trim().replaceAll(/\s+/g, " ") ?? "");
  expect(notes()[0]).toMatch(/^Vạch đứt: cả nước: 7,7% \(ước tính\)/);
  expect(notes()).toContain("Đồng hạng 6: Nam Định và Quảng Ninh, cùng 13,3%.");
  await show({ indicator: "retail", period: "2003" });
  expect(notes()[0]).toMatch(/^Cả nước: 333\.809,3 tỷ đồng \(chính thức\)/);
  expect(notes().filter((note) => note.startsWith("† Hà Nội nhận"))).toHaveLength(1);
});

test("the language of its words is the choice's", async () => {
  await show({ language: "en" });
  expect(ranking.querySelector(".ranking-notes")?.textContent).toContain("Dashed line: the whole country");
  expect(ranking.textContent).not.toMatch(/cả nước/i);
});

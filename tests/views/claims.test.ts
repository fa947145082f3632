// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasClaims } from "../../src/views/claims";
import { INTENT } from "../../src/views/intent";
import { loadClaims, loadSources } from "../../src/views/lazy";
import { atlas, chosen, claims } from "../model/real";

customElements.define("atlas-claims", AtlasClaims);

let panel: AtlasClaims;
let sent: Intent[];
beforeEach(async () => {
  panel = new AtlasClaims();
  sent = [];
  panel.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(panel);
  await show({});
  await Promise.all([loadClaims(), loadSources()]);
  await panel.updateComplete;
});

async function show(wish: Parameters<typeof chosen>[0], hover: string | null = null): Promise<void> {
  Object.assign(panel, { atlas, scene: mapScene(atlas, chosen(wish)), hover });
  await panel.updateComplete;
}

const present = () => [...panel.querySelectorAll(":scope > .claim-list [data-claim]")].map((node) => node.getAttribute("data-claim"));
const claim = (id: string) => panel.querySelector(`[data-claim=${id}]`) as HTMLElement;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, " ").trim() ?? "";

test("the claims of the chosen period stand first, those of the chosen indicator before the others", async () => {
  expect(present()).toEqual(["c01", "c02", "c03", "c04", "c05", "c06", "c07"]);
  await show({ indicator: "exports_growth", period: "2024-H1" });
  expect(present()).toEqual(["c06", "c07", "c01", "c02", "c03", "c04", "c05"]);
});

/** Opens what has that key, as a reader would. */
async function unfold(key: string): Promise<void> {
  const details = panel.querySelector<HTMLDetailsElement>(`details[data-key="${key}"]`) as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await panel.updateComplete;
}

test("all others are grouped by period, the latest first, with how many hold, and drawn when opened", async () => {
  const groups = [...panel.querySelectorAll(".claim-group > details")];
  expect(groups.map((group) => group.getAttribute("data-key"))).toEqual(["2023", "2023-H1", "2022", "2022-9M", "2021", "2018"]);
  expect(text(groups[2]?.querySelector("summary"))).toBe("năm 20221 × khác1 × có thể đúng1 × chưa tính lại được");
  for (const group of groups) await unfold(group.getAttribute("data-key") ?? "");
  expect(panel.querySelectorAll("[data-claim]")).toHaveLength(claims.length);
  expect(panel.querySelectorAll("details details tr")).toHaveLength(0);
  await unfold("c12");
  expect(claim("c12").querySelectorAll("details tbody tr")).toHaveLength(28);
});

test("both readings are shown with their verdict, their cells and the number claimed", () => {
  const readings = [...claim("c02").querySelectorAll(".reading")];
  expect(readings.map((reading) => text(reading.querySelector("h4")))).toEqual(["Số liệu cùng cơ sở: hội nghị ngày 17/5/2024 có thể đúng", "Số liệu hiện có ở đây khác"]);
  expect(readings.map((reading) => reading.querySelector("[role=img]")?.getAttribute("aria-label"))).toEqual(["11 có, 11 chưa biết, 6 không, 11 theo nguồn", "12 có, 9 chưa biết, 7 không, 11 theo nguồn"]);
  for (const reading of readings) expect(new Set([...reading.querySelectorAll(".cells [data-unit]")].map((cell) => cell.getAttribute("data-unit"))).size).toBe(28);
});

test("who moved is named, with both figures, both sources, and what became of the answer", () => {
  const row = [...(claim("c02").querySelector(":scope > table")?.querySelectorAll("tbody tr") ?? [])];
  expect(row).toHaveLength(1);
  expect(text(row[0])).toMatch(/^Hưng Yên ?7% \(ước tính, hội nghị ngày 17\/5\/2024\) Báo Đầu tư, 17\/5\/2024 ?11,13% \(theo công bố\) Nhân Dân.*không → có$/);
  (row[0]?.querySelector("button") as HTMLButtonElement).click();
  expect(sent).toEqual([{ type: "choose", wish: { unit: "hung-yen" } }]);
});

test("where nobody moved there is no such table, and where the source names no figures it says so", async () => {
  await unfold("2022");
  expect(claim("c12").querySelector(":scope > table")).toBeNull();
  expect(text(claim("c12"))).toContain("Nguồn không nói con số dựa trên số liệu nào.");
});

test("a claim leads to its picture", async () => {
  await unfold("2022");
  (claim("c12").querySelector(":scope > button") as HTMLButtonElement).click();
  expect(sent).toEqual([{ type: "choose", wish: { indicator: "iip_growth", period: "2022" } }]);
});

test("a period of which nothing was said says so and offers the nearest", async () => {
  await show({ indicator: "iip_growth", period: "2016" });
  expect(present()).toEqual([]);
  const near = [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === "năm 2018") as HTMLButtonElement;
  near.click();
  expect(sent).toEqual([{ type: "choose", wish: { indicator: "retail_growth", period: "2018" } }]);
});

test("the unit under the pointer is marked in every claim, and passing over a cell says which it is", async () => {
  await show({ unit: "ha-noi" }, "hung-yen");
  expect([...claim("c01").querySelectorAll(".cells [data-hover]")].map((cell) => cell.getAttribute("data-unit"))).toEqual(["hung-yen", "hung-yen"]);
  expect(claim("c01").querySelector(".cells [data-chosen]")?.getAttribute("data-unit")).toBe("ha-noi");
  claim("c01").querySelector(".cells [data-unit=thanh-hoa]")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(sent).toEqual([{ type: "hover", unit: "thanh-hoa" }]);
});

test("the panel is whole in English too", async () => {
  await show({ language: "en" });
  expect(text(claim("c02").querySelector("h3"))).toBe("11 of the 28 provinces have growth of the index of industrial production (IIP) at 10% or more");
  expect(text(panel.querySelector(".claim-group summary"))).toContain("possible");
});

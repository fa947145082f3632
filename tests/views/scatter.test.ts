// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { pairCount, secondPeriods } from "../../src/model/pairing";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasScatter } from "../../src/views/scatter";
import { atlas, chosen } from "../model/real";

// jsdom has no layout: the width that a browser would measure is given.
const WIDTH = 900;
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
Object.defineProperty(HTMLElement.prototype, "clientWidth", { get: () => WIDTH });
customElements.define("atlas-scatter", AtlasScatter);

let scatter: AtlasScatter;
let sent: Intent[];
beforeEach(async () => {
  scatter = new AtlasScatter();
  sent = [];
  scatter.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(scatter);
  await show({ indicator: "iip_growth", period: "2022" });
});

async function show(wish: Parameters<typeof chosen>[0], hover: string | null = null): Promise<void> {
  Object.assign(scatter, { atlas, scene: mapScene(atlas, chosen(wish)), hover });
  await scatter.updateComplete;
}

const selects = () => [...scatter.querySelectorAll("select")];
const button = (label: string) => [...scatter.querySelectorAll("button")].find(({ textContent }) => textContent === label) as HTMLButtonElement;
const point = (unit: string) => scatter.querySelector(`.points [data-unit=${unit}]`) as SVGGElement;
const key = (target: Element, name: string) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const pick = (select: HTMLSelectElement | undefined, value: string) => {
  if (!select) throw new Error("no such select");
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
};

test("it shows something at once, without touching what was chosen", () => {
  expect(selects().map(({ value }) => value)).toEqual(["exports", "2022"]);
  expect(scatter.querySelectorAll(".points [data-unit]")).toHaveLength(17);
  expect(scatter.textContent).toContain("Với n = 17 tỉnh, thành phố");
  expect(sent).toEqual([]);
});

test("another indicator comes with the period that goes best with the first", () => {
  pick(selects()[0], "retail");
  expect(sent).toEqual([{ type: "choose", wish: { second: "retail", secondPeriod: "2016" } }]);
});

test("set against itself it is of another period", () => {
  pick(selects()[0], "iip_growth");
  expect(sent).toEqual([{ type: "choose", wish: { second: "iip_growth", secondPeriod: "2024-H1" } }]);
  expect(chosen({ indicator: "iip_growth", period: "2022", second: "iip_growth", secondPeriod: "2024-H1" })).toMatchObject({ second: "iip_growth", secondPeriod: "2024-H1" });
});

test("another period is sent with its indicator", () => {
  pick(selects()[1], "2023");
  expect(sent).toEqual([{ type: "choose", wish: { second: "exports", secondPeriod: "2023" } }]);
});

test("swapping puts each in the place of the other", () => {
  button("Đổi hai trục").click();
  expect(sent).toEqual([{ type: "choose", wish: { indicator: "exports", period: "2022", second: "iip_growth", secondPeriod: "2022" } }]);
});

test("a logarithmic axis is offered for levels alone, says that it is one, and is forgotten with the indicator", async () => {
  expect(button("Trục ngang logarit")).toBeUndefined();
  expect(button("Trục dọc logarit").getAttribute("aria-pressed")).toBe("true");
  expect(scatter.querySelector(".axis-name")?.textContent).toContain("(trục logarit)");
  button("Trục dọc logarit").click();
  await scatter.updateComplete;
  expect(button("Trục dọc logarit").getAttribute("aria-pressed")).toBe("false");
  expect(scatter.querySelector(".axis-name")?.textContent).not.toContain("(trục logarit)");
  await show({ indicator: "iip_growth", period: "2016", second: "retail" });
  await show({ indicator: "iip_growth", period: "2022" });
  expect(button("Trục dọc logarit").getAttribute("aria-pressed")).toBe("true");
});

test("one point is in the tab order; arrows lead to the nearest that way, Enter chooses", () => {
  expect(scatter.querySelectorAll(".points [tabindex='0']")).toHaveLength(1);
  const from = point("ninh-binh");
  key(from, "ArrowUp");
  const to = document.activeElement;
  expect(to?.getAttribute("data-unit")).toBe("bac-ninh");
  expect(scatter.querySelectorAll(".points [tabindex='0']")).toHaveLength(1);
  sent.length = 0;
  key(to as Element, "Enter");
  expect(sent).toEqual([{ type: "choose", wish: { unit: "bac-ninh" } }]);
});

test("a click chooses; what is pointed at elsewhere is marked here", async () => {
  point("bac-giang").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(sent).toContainEqual({ type: "choose", wish: { unit: "bac-giang" } });
  await show({ indicator: "iip_growth", period: "2022", unit: "bac-giang" }, "hai-phong");
  expect(point("hai-phong").hasAttribute("data-hover")).toBe(true);
  expect(point("bac-giang").hasAttribute("data-chosen")).toBe(true);
  Object.assign(scatter, { hover: "thai-nguyen" });
  await scatter.updateComplete;
  expect([point("hai-phong"), point("thai-nguyen")].map((each) => each.hasAttribute("data-hover"))).toEqual([false, true]);
});

test("who is left out is listed with why", () => {
  const rows = [...scatter.querySelectorAll(".left-out li")].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(11);
  for (const row of rows) expect(row).toMatch(/\(.+: (chưa thu thập được|chưa thành lập|đã sáp nhập)/);
});

test("no shared unit is said, not drawn as an empty plot", async () => {
  const first = chosen({ indicator: "iip_growth", period: "2023-H1" });
  const apart = atlas.indicators.flatMap(({ id }) => secondPeriods(atlas, first, id).map(({ id: period }) => ({ indicator: id, period }))).find((view) => pairCount(atlas, first, view) === 0);
  await show({ ...first, second: apart?.indicator, secondPeriod: apart?.period });
  expect(scatter.querySelector("svg.scatter")).toBeNull();
  expect(scatter.textContent).toContain("Chưa có tỉnh, thành phố nào có cả hai số liệu");
  await show({ indicator: "iip_growth", period: "2022" });
  expect(scatter.querySelectorAll(".points [data-unit]")).toHaveLength(17);
});

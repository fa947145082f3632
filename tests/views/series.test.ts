// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasSeries } from "../../src/views/series";
import { atlas, chosen } from "../model/real";

// jsdom lays nothing out: here everything is 800 pixels wide.
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
customElements.define("atlas-series", AtlasSeries);

let series: AtlasSeries;
let sent: Intent[];
beforeEach(() => {
  series = new AtlasSeries();
  sent = [];
  // As a shell does: a hover comes back as a property.
  series.addEventListener(INTENT, (event) => {
    const intent = (event as CustomEvent<Intent>).detail;
    sent.push(intent);
    if (intent.type === "hover") series.hover = intent.unit;
  });
  document.body.replaceChildren(series);
});

async function show(wish: Wish): Promise<void> {
  Object.assign(series, { atlas, scene: mapScene(atlas, chosen(wish)) });
  await series.updateComplete;
}

const focused = () => document.activeElement?.getAttribute("aria-label") ?? "";

async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await series.updateComplete;
  await series.updateComplete;
}

test("the length of the present period is shown, and another may be asked for until the period changes", async () => {
  await show({});
  const select = series.querySelector("select") as HTMLSelectElement;
  expect(select.selectedOptions[0]?.text).toBe("nửa đầu năm (7 kỳ)");
  select.value = "12";
  select.dispatchEvent(new Event("change"));
  await series.updateComplete;
  expect(series.querySelector("h2")?.textContent).toBe("Tăng trưởng chỉ số sản xuất công nghiệp (IIP), cả năm: diễn biến qua các năm");
  await show({ unit: "ha-noi" });
  expect(series.querySelector("h2")?.textContent).toContain("cả năm");
  await show({ period: "2018-9M" });
  expect(series.querySelector("h2")?.textContent).toContain("9 tháng đầu năm");
  expect(sent).toEqual([]);
});

test("a logarithmic axis is offered for levels only", async () => {
  await show({ period: "2016" });
  expect(series.querySelectorAll("select")).toHaveLength(1);
  await show({ indicator: "retail", period: "2016" });
  const lowest = () => series.querySelector(".values text")?.textContent;
  expect(lowest()).toBe("0");
  const select = series.querySelectorAll("select")[1] as HTMLSelectElement;
  select.value = "log";
  select.dispatchEvent(new Event("change"));
  await series.updateComplete;
  expect(lowest()).not.toBe("0");
});

test("keys go along the line of the chosen unit and to the unit above and below, each stop said and marked everywhere", async () => {
  await show({ indicator: "retail", period: "2015", unit: "ha-noi" });
  series.querySelector<SVGElement>('.points [tabindex="0"]')?.focus();
  await series.updateComplete;
  expect(focused()).toMatch(/^Hà Nội, năm 2015: /);
  expect(sent).toEqual([{ type: "hover", unit: "ha-noi" }]);
  await press("ArrowRight");
  expect(focused()).toMatch(/^Hà Nội, năm 2016: /);
  await press("ArrowUp");
  expect(focused()).toMatch(/^Hà Nội, năm 2016: /);
  await press("ArrowDown");
  expect(focused()).toMatch(/^(?!Hà Nội).*, năm 2016: /);
  const below = sent.at(-1) as Extract<Intent, { type: "hover" }>;
  expect(series.querySelector(`.named [data-unit="${String(below.unit)}"]`)?.getAttribute("class")).toBe("hover");
  await press("Home");
  expect(focused()).toMatch(/năm 1995: /);
  await press("Enter");
  expect(sent.at(-1)).toEqual({ type: "choose", wish: { unit: below.unit } });
});

test("a unit hovered elsewhere is drawn in ink and named", async () => {
  await show({ period: "2016" });
  series.hover = "bac-giang";
  await series.updateComplete;
  expect([...series.querySelectorAll(".names text")].map(({ textContent }) => textContent)).toContain("Bắc Giang");
  expect(series.querySelector(".pointed")?.textContent).toMatch(/^Bắc Giang, năm 2016: /);
});

test("keys with a modifier stay the browser's, such as the one that goes back", async () => {
  await show({ unit: "ha-noi" });
  series.querySelector<SVGElement>('.points [tabindex="0"]')?.focus();
  const before = [focused(), sent.length];
  const back = new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(back);
  await series.updateComplete;
  expect([back.defaultPrevented, focused(), sent.length]).toEqual([false, ...before]);
});

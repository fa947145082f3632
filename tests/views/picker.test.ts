// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { OFFERED, periodsOf } from "../../src/model/cells";
import type { Intent } from "../../src/model/state";
import { mapScene } from "../../src/model/scene";
import { INTENT } from "../../src/views/intent";
import { AtlasPicker } from "../../src/views/picker";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-picker", AtlasPicker);

let picker: AtlasPicker;
let sent: Intent[];
beforeEach(async () => {
  picker = new AtlasPicker();
  picker.append("the page's own links");
  sent = [];
  picker.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(picker);
  await show({});
});

async function show(wish: Parameters<typeof chosen>[0]): Promise<void> {
  Object.assign(picker, { atlas, scene: mapScene(atlas, chosen(wish)) });
  await picker.updateComplete;
}

const selects = () => [...picker.querySelectorAll("select")];
const values = (select: HTMLSelectElement | undefined) => [...(select?.options ?? [])].map(({ value }) => value);

test("four labelled selects take the place of the page's links, and show the choice", async () => {
  expect(picker.textContent).not.toContain("the page's own links");
  const labels = [...picker.querySelectorAll("label")].map(({ textContent }) => textContent ?? "");
  expect(["Chỉ tiêu", "Kỳ", "Cách chia lớp", "Số lớp"].map((word, i) => labels[i]?.startsWith(word))).toEqual([true, true, true, true]);
  expect(selects().map(({ value }) => value)).toEqual(["iip_growth", "2024-H1", "quantile", "5"]);
  await show({ indicator: "supermarkets", classes: 3 });
  expect(selects().map(({ value }) => value)).toEqual(["supermarkets", "2016", "natural", "3"]);
});

test("all indicators are offered, and the periods with at least three known units, each with its count", () => {
  expect(values(selects()[0])).toEqual(atlas.indicators.map(({ id }) => id));
  expect(values(selects()[1])).toEqual(periodsOf(atlas, "iip_growth", OFFERED).map(({ id }) => id).reverse());
  expect([...(selects()[1]?.options ?? [])].find(({ value }) => value === "2024-H1")?.text).toBe("nửa đầu năm 2024 – 19/28");
});

test("a period that is open is offered, however little is known of it", async () => {
  await show({ indicator: "exports", period: "2025" });
  expect(values(selects()[1])).toContain("2025");
});

test("what the reader picks is sent, and setting a property is silent", () => {
  expect(sent).toEqual([]);
  const [indicator, period, method, classes] = selects() as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  for (const [select, value] of [[indicator, "exports"], [period, "2022"], [method, "equal"], [classes, "7"]] as const) {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  expect(sent).toEqual([{ indicator: "exports" }, { period: "2022" }, { method: "equal" }, { classes: "7" }].map((wish) => ({ type: "choose", wish })));
});

// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { embedChoices } from "../../src/compile/embed-views";
import type { EmbedChoice, EmbedControl } from "../../src/model/embed-choice";
import { embedControls, type EmbedControls } from "../../src/views/embed-controls";
import { atlas } from "../model/real";

const CHOICE: EmbedChoice = { indicator: "iip_growth", period: "2024-H1", unit: null, lang: "vi", view: "map" };
let row: EmbedControls;
let wanted: unknown[];

function make(controls: readonly EmbedControl[]): void {
  wanted = [];
  row = embedControls(controls, embedChoices(atlas, "vi"), "vi", (wish) => wanted.push(wish));
  document.body.replaceChildren(row.node);
  row.set(CHOICE);
}
beforeEach(() => make(["unit", "indicator", "period", "view"]));

const select = (name: string): HTMLSelectElement => row.node.querySelector(`select[name=${name}]`) as HTMLSelectElement;
function pick(name: string, value: string): void {
  select(name).value = value;
  select(name).dispatchEvent(new Event("change", { bubbles: true }));
}

test("there is a labelled select for each thing that may be changed, showing what is chosen, and no other", () => {
  expect([...row.node.querySelectorAll("label")].map((label) => label.firstChild?.textContent)).toEqual(["Chỉ tiêu", "Kỳ", "Cách xem"]);
  expect(["indicator", "period", "view"].map((name) => select(name).value)).toEqual(["iip_growth", "2024-H1", "map"]);
  expect(select("period").selectedOptions[0]?.textContent).toBe("nửa đầu năm 2024");
  make(["view"]);
  expect(row.node.querySelectorAll("select").length).toBe(1);
});

test("it can be given other choices, such as those of a data version, and keeps to them", () => {
  const kept = embedChoices(atlas, "vi").filter(({ id }) => id === "exports");
  row.set({ ...CHOICE, indicator: "exports", period: "2022" }, kept);
  expect([...select("indicator").options].map(({ value }) => value)).toEqual(["exports"]);
  row.set({ ...CHOICE, indicator: "exports", period: "2021" });
  expect([...select("indicator").options].map(({ value }) => value)).toEqual(["exports"]);
  pick("period", "2022");
  expect(wanted).toEqual([{ indicator: "exports", period: "2022", view: "map" }]);
});

test("another indicator keeps the period where it is drawn, else opens with its own", () => {
  pick("period", "2022");
  expect(wanted).toEqual([{ indicator: "iip_growth", period: "2022", view: "map" }]);
  row.set({ ...CHOICE, period: "2022" });
  pick("indicator", "exports");
  expect(wanted.at(-1)).toEqual({ indicator: "exports", period: "2022", view: "map" });
  row.set(CHOICE);
  pick("indicator", "exports");
  expect(wanted.at(-1)).toMatchObject({ indicator: "exports" });
  expect((wanted.at(-1) as EmbedChoice).period).not.toBe("2024-H1");
});

test("what came is said unseen, what did not come is seen and said, and neither is a choice", () => {
  row.arrived("Xuất khẩu, năm 2022");
  const status = row.node.querySelector("[role=status]");
  expect([status?.textContent, status?.className]).toEqual(["Xuất khẩu, năm 2022", "unseen"]);
  row.failed();
  expect([status?.textContent, status?.className]).toEqual([expect.stringMatching(/^Chưa tải được/), ""]);
  row.set({ ...CHOICE, view: "table" });
  expect(wanted).toEqual([]);
});

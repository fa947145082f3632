// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Intent } from "../../src/model/state";
import { mapScene } from "../../src/model/scene";
import { INTENT } from "../../src/views/intent";
import { AtlasSearch } from "../../src/views/search";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-search", AtlasSearch);
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

let search: AtlasSearch;
let sent: Intent[];
beforeEach(async () => {
  search = new AtlasSearch();
  sent = [];
  search.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(search);
  Object.assign(search, { atlas, scene: mapScene(atlas, chosen({})) });
  await search.updateComplete;
});

const field = () => search.querySelector("input") as HTMLInputElement;
const options = () => [...search.querySelectorAll("[role=option]")];
const active = () => search.querySelector(`#${field().getAttribute("aria-activedescendant") ?? "none"}`)?.textContent ?? null;

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event("input"));
  await search.updateComplete;
}

async function press(key: string): Promise<boolean> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  field().dispatchEvent(event);
  await search.updateComplete;
  return event.defaultPrevented;
}

test("is a combobox whose name begins with what is seen before it, in both languages", async () => {
  expect([field().getAttribute("role"), field().getAttribute("aria-label"), search.querySelector("label")?.textContent]).toEqual(["combobox", "Tìm tỉnh, dự án, chỉ tiêu, kỳ", "Tìm"]);
  search.scene = mapScene(atlas, chosen({ language: "en" }));
  await search.updateComplete;
  expect(field().getAttribute("aria-label")).toMatch(/^Find /);
});

test("what is typed opens a list, and says so", async () => {
  expect([field().getAttribute("aria-expanded"), options().length]).toEqual(["false", 0]);
  await type("ninh binh");
  expect([field().getAttribute("aria-expanded"), field().getAttribute("aria-controls"), search.querySelector("[role=listbox]")?.id]).toEqual(["true", "found", "found"]);
  expect(options().map((option) => option.firstChild?.nextSibling?.textContent ?? option.textContent)).toHaveLength(2);
  expect(options()[0]?.textContent).toBe("Ninh Bìnhtỉnh, từ 1/7/2025 thuộc Ninh Bình (mới) – đến bản đồ");
});

test("arrow keys walk the options round, and the field keeps the focus", async () => {
  field().focus();
  await type("ninh binh");
  expect(active()).toBeNull();
  await press("ArrowDown");
  expect(active()).toMatch(/^Ninh Bìnhtỉnh/);
  await press("ArrowDown");
  expect(active()).toMatch(/^Ninh Bình \(mới\)/);
  await press("ArrowDown");
  expect(active()).toMatch(/^Ninh Bìnhtỉnh/);
  await press("ArrowUp");
  expect(active()).toMatch(/^Ninh Bình \(mới\)/);
  expect(document.activeElement).toBe(field());
});

test("Enter takes the active option, and the first where none is", async () => {
  await type("hoà bình");
  await press("Enter");
  await type("ninh binh");
  await press("ArrowUp");
  await press("Enter");
  expect(sent).toEqual([{ unit: "hoa-binh" }, { compare: "ha-nam~nam-dinh~ninh-binh", view: "compare" }].map((wish) => ({ type: "choose", wish })));
  expect([field().value, field().getAttribute("aria-expanded")]).toEqual(["", "false"]);
});

test("a click takes an option, and pressing it leaves the focus in the field", async () => {
  await type("hoa lac");
  const press = new Event("pointerdown", { bubbles: true, cancelable: true });
  options()[0]?.dispatchEvent(press);
  (options()[0] as HTMLElement).click();
  expect([press.defaultPrevented, sent]).toEqual([true, [{ type: "choose", wish: { project: "P01" } }]]);
});

test("Escape closes the list, then clears the field, then is nobody's", async () => {
  await type("ha");
  expect([await press("Escape"), options().length, field().value]).toEqual([true, 0, "ha"]);
  expect([await press("Escape"), field().value]).toEqual([true, ""]);
  expect(await press("Escape")).toBe(false);
});

test("the list closes when the field is left", async () => {
  await type("ha");
  field().dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: document.body }));
  await search.updateComplete;
  expect([options().length, field().getAttribute("aria-expanded")]).toEqual([0, "false"]);
});

test("nothing found says what can be found, and Enter then does nothing", async () => {
  await type("zzzz");
  expect(search.querySelector(".found p")?.textContent).toContain("Có thể tìm tỉnh, thành phố");
  expect([field().getAttribute("aria-expanded"), await press("Enter"), sent]).toEqual(["false", false, []]);
});

test("how many were found is announced once, when typing pauses", async () => {
  vi.useFakeTimers();
  const said = () => search.querySelector("[role=status]")?.textContent;
  for (const text of ["n", "ni", "ninh", "ninh binh"]) await type(text);
  expect(said()).toBe("");
  vi.advanceTimersByTime(1000);
  await search.updateComplete;
  expect(said()).toBe("2 kết quả");
  vi.useRealTimers();
});

test("setting properties is silent", () => expect(sent).toEqual([]));

// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasPanels } from "../../src/views/panels";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-panels", AtlasPanels);

let panels: AtlasPanels;
let sent: Intent[];
beforeEach(async () => {
  panels = new AtlasPanels();
  sent = [];
  panels.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(panels);
  Object.assign(panels, { atlas, scene: mapScene(atlas, chosen({})) });
  await panels.updateComplete;
});

const tabs = () => [...panels.querySelectorAll<HTMLElement>("[role=tab]")];

/** Presses a key on the tab that has the focus; gives back whether the browser still acts on it. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  return (document.activeElement as Element).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
}

test("the table is the first tab, chosen and the one tab stop", () => {
  expect(tabs().map((tab) => [tab.getAttribute("aria-selected"), tab.tabIndex])).toEqual(tabs().map((_, i) => (i === 0 ? ["true", 0] : ["false", -1])));
});

test("arrow keys lead around the tabs and choose", () => {
  tabs()[0]?.focus();
  expect(press("ArrowLeft")).toBe(false);
  expect([document.activeElement, press("ArrowRight"), document.activeElement]).toEqual([tabs().at(-1), false, tabs()[0]]);
  expect(sent).toEqual([{ type: "choose", wish: { view: "documents" } }, { type: "choose", wish: { view: null } }]);
});

test("the browser's own way back by keys stays its own", () => {
  tabs()[0]?.focus();
  expect([press("ArrowLeft", { altKey: true }), document.activeElement, sent]).toEqual([true, tabs()[0], []]);
});

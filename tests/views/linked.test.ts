// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { linkUnits, markUnits } from "../../src/views/linked";

let host: HTMLElement & { hover: string | null };
let sent: Intent[];
beforeEach(() => {
  host = Object.assign(document.createElement("ul"), { hover: null as string | null });
  for (const unit of ["ha-noi", "hai-phong"]) {
    const row = host.appendChild(document.createElement("li"));
    row.dataset["unit"] = unit;
    row.append(Object.assign(document.createElement("button"), { textContent: unit }), Object.assign(document.createElement("a"), { href: "#source", textContent: "source" }));
  }
  host.append(document.createElement("p"));
  document.body.replaceChildren(host);
  Element.prototype.scrollIntoView = () => undefined;
  sent = [];
  host.addEventListener(INTENT, (event) => {
    const intent = (event as CustomEvent<Intent>).detail;
    sent.push(intent);
    if (intent.type === "hover") host.hover = intent.unit;
  });
  linkUnits(host, "button");
});

const find = <T extends HTMLElement>(selector: string): T => host.querySelector<T>(selector) as T;
const point = (selector: string, pointerType: string): boolean => find(selector).dispatchEvent(Object.assign(new Event("pointerover", { bubbles: true }), { pointerType }));

test("what is pointed at is told once, and that nothing is any more", () => {
  point("[data-unit=ha-noi] a", "mouse");
  point("[data-unit=ha-noi] button", "mouse");
  point("p", "mouse");
  point("[data-unit=hai-phong]", "mouse");
  host.dispatchEvent(new Event("pointerleave"));
  expect(sent).toEqual(["ha-noi", null, "hai-phong", null].map((unit) => ({ type: "hover", unit })));
});

test("what was let go of elsewhere is told again when it is pointed at again", () => {
  point("[data-unit=ha-noi]", "mouse");
  host.hover = null;
  point("[data-unit=ha-noi] button", "mouse");
  expect(sent).toHaveLength(2);
});

test("a finger that passes over a unit does not point at it; the focus that it leaves does", () => {
  point("[data-unit=ha-noi]", "touch");
  expect(sent).toEqual([]);
  find("[data-unit=ha-noi] button").focus();
  expect(sent).toEqual([{ type: "hover", unit: "ha-noi" }]);
});

test("a click anywhere in a row chooses its unit, but a link in it leads to the source and chooses nobody", () => {
  find("[data-unit=ha-noi] a").click();
  find("p").click();
  expect(sent).toEqual([]);
  find("[data-unit=hai-phong]").click();
  expect(sent).toEqual([{ type: "choose", wish: { unit: "hai-phong" } }]);
});

test("arrow keys lead to the next unit and stop at the last; with a modifier they are the browser's", () => {
  const [first, last] = [find("[data-unit=ha-noi] button"), find("[data-unit=hai-phong] button")];
  const press = (key: string, modifiers: KeyboardEventInit = {}): boolean => (document.activeElement as Element).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
  first.focus();
  expect([press("ArrowDown", { altKey: true }), document.activeElement]).toEqual([true, first]);
  expect([press("ArrowDown"), document.activeElement]).toEqual([false, last]);
  expect([press("ArrowDown"), document.activeElement]).toEqual([false, last]);
});

test("the unit under the pointer and the chosen one are marked, and nobody else", () => {
  markUnits(host, "ha-noi", "hai-phong");
  const marked = (name: string): (string | undefined)[] => [...host.querySelectorAll<HTMLElement>(`[${name}]`)].map((row) => row.dataset["unit"]);
  expect([marked("data-hover"), marked("data-chosen")]).toEqual([["ha-noi"], ["hai-phong"]]);
  markUnits(host, null, null);
  expect([marked("data-hover"), marked("data-chosen")]).toEqual([[], []]);
});

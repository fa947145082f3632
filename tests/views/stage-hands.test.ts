// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AtlasStage } from "../../src/views/stage";
import { listenToPresenter } from "../../src/views/stage-hands";
import { STAGE_INTENT } from "../../src/views/stage-intent";

let stage: AtlasStage;
let heard: unknown[];
let listening: AbortController;
beforeEach(() => {
  listening = new AbortController();
  heard = [];
  // A stage to the hands is a place with the focus that is a thousand pixels wide, and shows its buttons when woken.
  stage = Object.assign(document.createElement("div"), { tabIndex: -1, wake: vi.fn() }) as unknown as AtlasStage;
  Object.defineProperty(stage, "clientWidth", { value: 1000 });
  stage.innerHTML = `<button>b</button><select></select><input type="range"><svg class="map" tabindex="0"></svg><p>text</p>`;
  stage.addEventListener(STAGE_INTENT, (event) => heard.push((event as CustomEvent<unknown>).detail));
  document.body.replaceChildren(stage);
  listenToPresenter(stage, () => undefined, listening.signal);
});
afterEach(() => listening.abort());

const on = (selector: string): HTMLElement => stage.querySelector(selector) as HTMLElement;

/** Presses a key; whether the browser is left to do what it does. */
function press(key: string, target: HTMLElement = stage): boolean {
  return target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

test("a key means the stage, and the browser does nothing of its own with it", () => {
  expect(press("PageDown")).toBe(false);
  expect(press("F5")).toBe(false);
  expect(heard).toEqual([{ type: "next" }, "full"]);
});

test.each([
  ["button", ["Enter", " "], "ArrowRight"],
  ["select", ["ArrowDown", "PageDown", "b"], null],
  ["input", ["ArrowLeft", "Home", "End"], "PageDown"],
  ["svg", ["ArrowUp", "Enter", "0"], "PageDown"],
])("a focused %s keeps the keys it needs itself, and no other", (selector, own, other) => {
  for (const key of own) expect(press(key, on(selector)), key).toBe(true);
  expect(heard).toEqual([]);
  if (other !== null) press(other, on(selector));
  expect(heard).toEqual(other === null ? [] : [{ type: "next" }]);
});

test("Escape in a part of the stage leads back to it first, and only then out", () => {
  press("Escape", on("select"));
  expect([document.activeElement, heard]).toEqual([stage, []]);
  press("Escape");
  expect(heard).toEqual([{ type: "escape" }]);
});

test("nothing is asked under an open dialog, while something else lies over the stage, or once nobody listens", () => {
  const dialog = stage.appendChild(document.createElement("dialog"));
  dialog.open = true;
  press("PageDown");
  dialog.remove();
  stage.inert = true;
  press("PageDown");
  stage.inert = false;
  listening.abort();
  press("PageDown");
  expect(heard).toEqual([]);
});

/** A finger that goes from one place to another in some milliseconds. */
function swipe(from: readonly [number, number], to: readonly [number, number], milliseconds: number, target = on("p")): void {
  const send = (type: string, [clientX, clientY]: readonly [number, number], timeStamp: number): void => {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY });
    Object.defineProperties(event, { pointerType: { value: "touch" }, pointerId: { value: 1 }, timeStamp: { value: timeStamp } });
    target.dispatchEvent(event);
  };
  send("pointerdown", from, 0);
  send("pointerup", to, milliseconds);
}

test("a finger that goes far and fast across turns the page, to its left the next", () => {
  swipe([800, 300], [500, 320], 200);
  swipe([200, 300], [500, 280], 200);
  expect(heard).toEqual([{ type: "next" }, { type: "previous" }]);
});

test("a finger that goes slowly, a little, downwards or from a button turns nothing", () => {
  swipe([800, 300], [500, 320], 900);
  swipe([800, 300], [750, 300], 200);
  swipe([800, 300], [600, 700], 200);
  swipe([800, 300], [500, 300], 200, on("button"));
  expect(heard).toEqual([]);
});

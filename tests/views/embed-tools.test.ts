// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawTools } from "../../src/views/embed-tools";

let box: HTMLElement;
let listening: AbortController;
const commands = { zoomBy: vi.fn(), panBy: vi.fn(), reset: vi.fn(), close: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  listening = new AbortController();
  box = document.createElement("div");
  document.body.replaceChildren(box);
  drawTools(box, "en", commands, listening.signal);
});

const press = (key: string, init: KeyboardEventInit = {}, on: Element = box): boolean => on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

test("every button has a name and does what it says", () => {
  const buttons = [...box.querySelectorAll("button")];
  expect(buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent)).toEqual(["Zoom in", "Zoom out", "Whole region", "Close the zoomable map"]);
  for (const button of buttons) button.click();
  expect(commands.zoomBy.mock.calls).toEqual([[2], [0.5]]);
  expect([commands.reset.mock.calls.length, commands.close.mock.calls.length]).toEqual([1, 1]);
});

test("keys zoom, pan with shift, and show the whole; plain arrows are left to the figure", () => {
  expect([press("+"), press("-"), press("0"), press("ArrowRight", { shiftKey: true })]).toEqual([false, false, false, false]);
  expect([commands.zoomBy.mock.calls, commands.panBy.mock.calls, commands.reset.mock.calls.length]).toEqual([[[2], [0.5]], [[80, 0]], 1]);
  expect([press("ArrowRight"), press("+", { ctrlKey: true })]).toEqual([true, true]);
  expect(commands.zoomBy.mock.calls.length).toBe(2);
});

test("Escape closes from a button, not from the map", () => {
  press("Escape");
  expect(commands.close).not.toHaveBeenCalled();
  press("Escape", {}, box.querySelector("button") as Element);
  expect(commands.close).toHaveBeenCalledOnce();
});

test("nothing is listened to once it is over", () => {
  listening.abort();
  expect(press("+")).toBe(true);
  expect(commands.zoomBy).not.toHaveBeenCalled();
});

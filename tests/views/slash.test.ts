// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { heardAtOnce, isSlashOn, switchSlash } from "../../src/views/slash";

const field = document.createElement("input");
const other = document.createElement("textarea");
const button = document.createElement("button");
document.body.append(field, other, button);
const ending = new AbortController();
heardAtOnce(() => field, ending.signal);

function slash(from: HTMLElement, init: KeyboardEventInit = {}): boolean {
  from.focus();
  const event = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true, ...init });
  from.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  localStorage.clear();
  button.focus();
});

test("goes to the field from anywhere but where the reader writes", () => {
  expect([slash(button), document.activeElement]).toEqual([true, field]);
  expect([slash(other), document.activeElement]).toEqual([false, other]);
  expect([slash(button, { ctrlKey: true }), document.activeElement]).toEqual([false, button]);
});

test("can be switched off, and on again", () => {
  switchSlash(false);
  expect([isSlashOn(), slash(button), document.activeElement]).toEqual([false, false, button]);
  switchSlash(true);
  expect([isSlashOn(), slash(button)]).toEqual([true, true]);
});

test("stays on where a browser keeps nothing", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const spies = (["getItem", "setItem", "removeItem"] as const).map((name) => vi.spyOn(Storage.prototype, name).mockImplementation(refuse));
  switchSlash(false);
  expect(isSlashOn()).toBe(true);
  for (const spy of spies) spy.mockRestore();
});

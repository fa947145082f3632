// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { StageIntent } from "../../src/model/stage-state";
import { followModules, invite } from "../../src/views/invite";
import { STAGE_INTENT } from "../../src/views/stage-intent";

// jsdom has dialogs that can neither be opened nor closed.
HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; this.dispatchEvent(new Event("close")); };

const ADDRESS = "https://atlas.example/v/iip_growth/2024-H1/#follow=28-tinh-phia-bac.3";

let asked: StageIntent[];
beforeEach(() => {
  document.body.replaceChildren();
  asked = [];
});
document.addEventListener(STAGE_INTENT, (event) => asked.push((event as CustomEvent<StageIntent>).detail));

const dialog = (): HTMLDialogElement | null => document.querySelector("dialog.follow");
const press = (key: string): boolean => dialog()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })) ?? true;

test("an address has a square of modules, the same for the same, another for another", () => {
  const modules = followModules(ADDRESS);
  expect(modules.every((row) => row.length === modules.length)).toBe(true);
  expect(followModules(ADDRESS)).toEqual(modules);
  expect(followModules(`${ADDRESS}4`)).not.toEqual(modules);
});

test("the code has its address in words beside it, without what only the machine needs", () => {
  invite(document.body, ADDRESS, "vi");
  expect(dialog()?.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBeTruthy();
  expect(dialog()?.querySelector(".follow-address")?.textContent.trim()).toBe("atlas.example/v/iip_growth/2024-H1/");
  expect(dialog()?.querySelector<HTMLAnchorElement>(".follow-address a")?.href).toBe(ADDRESS);
});

test("an address of the presenter's own machine has no code, since no phone finds it there", () => {
  invite(document.body, "http://localhost:4173/?unit=ha-noi", "vi");
  expect([dialog()?.querySelector("svg"), dialog()?.querySelector(".follow-own") !== null]).toEqual([null, true]);
});

test("a key that turns the page closes it and turns the page; the key that opened it closes it; any other does nothing", () => {
  invite(document.body, ADDRESS, "vi");
  expect([press("x"), dialog()?.open]).toEqual([true, true]);
  expect([press("PageDown"), dialog(), asked]).toEqual([false, null, [{ type: "next" }]]);
  invite(document.body, ADDRESS, "vi");
  press("q");
  expect([dialog(), asked.length]).toEqual([null, 1]);
  invite(document.body, ADDRESS, "vi");
  invite(document.body, ADDRESS, "vi");
  expect(dialog()).toBeNull();
});

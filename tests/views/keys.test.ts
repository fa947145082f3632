// @vitest-environment jsdom
import { expect, test } from "vitest";
import { AtlasKeys } from "../../src/views/keys";
import { isSlashOn } from "../../src/views/slash";

customElements.define("atlas-keys", AtlasKeys);
// jsdom opens no dialogs.
HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
const keys = document.body.appendChild(new AtlasKeys());

test("opens as a named list of every key of the map, in both languages", async () => {
  await keys.open();
  const dialog = keys.querySelector("dialog");
  expect([dialog?.open, dialog?.querySelector(`#${dialog.getAttribute("aria-labelledby") ?? ""}`)?.textContent]).toEqual([true, "Phím tắt"]);
  expect([...keys.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual(["Mũi tên", "Enter", "C", "Shift + C", "S", "Esc", "+ −", "0", "Shift + Mũi tên", "?", "/"]);
  keys.language = "en";
  await keys.updateComplete;
  expect([...keys.querySelectorAll("h2, h3")].map(({ textContent }) => textContent)).toEqual(["Keys", "On the map", "Anywhere on the page"]);
});

test("switches the one key that acts everywhere off and on", () => {
  const box = keys.querySelector("input") as HTMLInputElement;
  expect(box.checked).toBe(true);
  box.click();
  expect(isSlashOn()).toBe(false);
  box.click();
  expect(isSlashOn()).toBe(true);
});

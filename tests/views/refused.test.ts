// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { tellAddress } from "../../src/views/refused";

// jsdom has dialogs that can neither be opened nor closed.
HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; this.dispatchEvent(new Event("close")); };

beforeEach(() => document.body.replaceChildren());

test.each([["vi", /trình duyệt/i, "Đóng"], ["en", /browser/i, "Close"]] as const)("the address is shown as a link until it is closed, in %s", (language, why, close) => {
  tellAddress(document.body, "https://atlas.example/?story=a#speaker=b", language);
  const dialog = document.querySelector("dialog");
  expect([dialog?.open, dialog?.querySelector("a")?.href]).toEqual([true, "https://atlas.example/?story=a#speaker=b"]);
  expect(dialog?.textContent).toMatch(why);
  const button = dialog?.querySelector("button");
  expect(button?.textContent).toBe(close);
  button?.click();
  expect(document.querySelector("dialog")).toBeNull();
});

// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { copyField, facebookLink, isInApp, zaloLink } from "../../src/views/hand";

const ADDRESS = "https://example.org/v/exports/2022/?unit=ha-noi&per=head";

function field(): HTMLInputElement {
  const input = document.createElement("input");
  input.value = "Hà Nội";
  document.body.replaceChildren(input);
  return input;
}

test("services get the whole address, query and all", () => {
  expect(new URL(facebookLink(ADDRESS)).searchParams.get("u")).toBe(ADDRESS);
  expect(JSON.parse(atob(new URL(zaloLink(ADDRESS)).searchParams.get("d") ?? ""))).toEqual({ url: ADDRESS });
});

test("where there is no clipboard, the text is left selected and nobody is told that it was copied", async () => {
  const input = field();
  vi.stubGlobal("navigator", {});
  Object.assign(document, { execCommand: () => false });
  expect(await copyField(input)).toBe(false);
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 6]);
  expect(document.activeElement).toBe(input);
  vi.unstubAllGlobals();
});

test("the apps in which files cannot be saved are known by what they call themselves", () => {
  expect(isInApp("Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo android/12090684")).toBe(true);
  expect(isInApp("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0]")).toBe(true);
  expect(isInApp("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36")).toBe(false);
});

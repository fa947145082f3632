// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { applyFirstScheme, applyScheme, keepScheme, keptScheme } from "../../src/views/scheme";

const worn = () => document.documentElement.getAttribute("data-theme");

beforeEach(() => {
  localStorage.clear();
  applyScheme(null);
});

test("a theme is worn, and taken off", () => {
  applyScheme("dark");
  expect(worn()).toBe("dark");
  applyScheme(null);
  expect(worn()).toBeNull();
});

test("what was chosen is kept for the next page, and forgotten when it shall be as the device has it", () => {
  keepScheme("dark");
  applyFirstScheme("");
  expect([keptScheme(), worn()]).toEqual(["dark", "dark"]);
  keepScheme(null);
  applyFirstScheme("");
  expect([keptScheme(), worn()]).toEqual([null, null]);
});

test("an address that names a theme wins over what is kept, and nothing else in it does", () => {
  keepScheme("dark");
  for (const [query, theme] of [["?theme=light", "light"], ["?unit=ha-noi&theme=light", "light"], ["?theme=blue", "dark"], ["?mytheme=light", "dark"], ["?theme=lighter", "dark"]] as const) {
    applyFirstScheme(query);
    expect([query, worn()]).toEqual([query, theme]);
  }
});

test("what else stands in the browser's store is not worn", () => {
  localStorage.setItem("atlas-theme", "blue");
  applyFirstScheme("");
  expect(worn()).toBeNull();
});

test("a browser that keeps nothing is as the device has it, and no error", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const spies = (["getItem", "setItem", "removeItem"] as const).map((name) => vi.spyOn(Storage.prototype, name).mockImplementation(refuse));
  keepScheme("dark");
  keepScheme(null);
  expect(keptScheme()).toBeNull();
  for (const spy of spies) spy.mockRestore();
});

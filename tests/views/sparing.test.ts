// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isSparing } from "../../src/views/sparing";

test("a network is spared where the browser says so, and not where it says nothing", () => {
  expect(isSparing()).toBe(false);
  Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  expect(isSparing()).toBe(true);
  Object.defineProperty(navigator, "connection", { value: { saveData: false }, configurable: true });
  expect(isSparing()).toBe(false);
});

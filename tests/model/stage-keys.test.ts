import fc from "fast-check";
import { expect, test } from "vitest";
import { keyAct, RACE_KEYS } from "../../src/model/stage-keys";

const press = (key: string, more: Partial<Parameters<typeof keyAct>[0]> = {}) => keyAct({ key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

test.each([
  ["next", ["ArrowRight", "ArrowDown", "PageDown", " "]],
  ["previous", ["ArrowLeft", "ArrowUp", "PageUp"]],
  ["first", ["Home"]],
  ["last", ["End"]],
  ["black", ["b", "B"]],
  ["pause", ["."]],
  ["return", ["r", "R"]],
  ["erase", ["Backspace"]],
  ["escape", ["Escape"]],
  ["enter", ["Enter"]],
])("%s is on %j", (type, keys) => {
  for (const key of keys) expect(press(key), key).toEqual({ type });
});

test("space goes back with Shift, as in a browser", () => {
  expect(press(" ", { shiftKey: true })).toEqual({ type: "previous" });
});

test("a clicker that begins with F5 fills the screen and loads nothing anew", () => {
  expect([press("F5"), press("f"), press("?"), press("t")]).toEqual(["full", "full", "keys", "theme"]);
});

test("an input method for Vietnamese does not take the keys away", () => {
  expect(press("Process", { code: "KeyB" })).toEqual({ type: "black" });
  expect(press("Process", { code: "Digit4" })).toEqual({ type: "digit", digit: "4" });
});

test("what belongs to the browser, or means nothing, is left alone", () => {
  for (const mod of ["ctrlKey", "altKey", "metaKey"] as const) expect(press("ArrowRight", { [mod]: true })).toBeNull();
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), (key) => {
      expect(["constructor", "toString", "__proto__"].map((each) => press(each))).toEqual([null, null, null]);
      expect(press(`x${key}`)).toBeNull();
    }),
  );
});

test("a key of a race means nothing else on the stage", () => {
  expect(Object.keys(RACE_KEYS).map((key) => press(key))).toEqual([null, null]);
});

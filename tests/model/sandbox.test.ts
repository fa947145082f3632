import fc from "fast-check";
import { expect, test } from "vitest";
import { lets, parseSandbox } from "../../src/model/sandbox";

test("a sandbox is read from its value, the attribute, or its name alone", () => {
  expect(parseSandbox("")).toBeNull();
  expect(parseSandbox("  ")).toBeNull();
  for (const text of ["sandbox", 'sandbox=""', "SANDBOX", "sandbox=''"]) expect([...(parseSandbox(text) ?? ["?"])]).toEqual([]);
  for (const text of ["Allow-Scripts\n allow-popups", 'sandbox="allow-scripts allow-popups"', "sandbox = 'allow-scripts  allow-popups allow-scripts'"]) expect([...(parseSandbox(text) ?? [])]).toEqual(["allow-scripts", "allow-popups"]);
});

test("without a sandbox all is let through, in one only what is named", () => {
  expect(lets(null, "allow-scripts")).toBe(true);
  expect(lets(new Set(["allow-popups"]), "allow-scripts")).toBe(false);
});

test("any text is read without an error", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(parseSandbox(text) === null).toBe(text.trim() === "");
  }));
});

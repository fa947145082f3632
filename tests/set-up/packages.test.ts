// What counts as installed, so that a second `npm start` installs nothing and a new lock file installs again.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isNodeEnough, missingPackages } from "./packages.mjs";

const lock = { packages: { "": { version: "0.1.0" }, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } } };

it("misses every package on a fresh clone, but the optional ones", () => {
  expect(missingPackages(lock, null)).toEqual(["node_modules/a"]);
});

it("misses nothing once all are there, whatever the files' dates", () => {
  expect(missingPackages(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toEqual([]);
});

it("misses a package in another version, optional or not", () => {
  const installed = { packages: { "node_modules/a": { version: "1.0.1" }, "node_modules/b": { version: "1.0.0" } } };
  expect(missingPackages(lock, installed)).toEqual(["node_modules/a", "node_modules/b"]);
});

it("finds the packages of this very checkout there", () => {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Parameters<typeof missingPackages>[0];
  expect(missingPackages(read("package-lock.json"), read("node_modules/.package-lock.json"))).toEqual([]);
});

it.each([
  ["18.20.0", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["22.1.0", true],
])("takes Node %s to be new enough: %s", (version, enough) => {
  expect(isNodeEnough(version)).toBe(enough);
});

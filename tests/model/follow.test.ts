import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/model/address";
import { followAddress, followedStep, isOwnMachine } from "../../src/model/follow";
import { atlas, chosen, VIEWS } from "./real";

test("an address opens the map that is looked at, on its own page, and leads back to the step", () => {
  const root = "https://example.org/atlas/";
  for (const view of VIEWS.slice(0, 20)) {
    const looked = { ...view, story: "a-story", step: 3, theme: "dark" as const };
    const address = followAddress(atlas, root, looked, { story: "a-story", step: 3 });
    expect(address.startsWith(root)).toBe(true);
    expect(parse(atlas, address.slice(root.length))).toEqual(view);
    expect(followedStep(new URL(address).hash)).toEqual({ story: "a-story", step: 3 });
  }
});

test("a fragment that names no step is none", () => {
  for (const hash of ["", "#story=", "#story=a", "#story=a~", "#story=a~100", "#story=A~1", "#story=a~1x", "#table", '#story="><img~1']) expect(followedStep(hash), hash).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => followedStep(text) === null || text.startsWith("#story=")));
});

test("an address of this machine alone is known from one that others can open", () => {
  for (const own of ["http://localhost:5173/", "http://127.0.0.1/", "http://[::1]:80/", "file:///talk.html", "http://atlas.localhost/"]) expect(isOwnMachine(new URL(own)), own).toBe(true);
  for (const all of ["https://example.org/", "http://192.168.1.7:8080/", "https://localhost.example.org/"]) expect(isOwnMachine(new URL(all)), all).toBe(false);
});

test("the address is short enough for a code that is read from the last row", () => {
  const address = followAddress(atlas, "https://congthuong.example.org/", chosen({ indicator: "iip_growth", period: "2024-H1", unit: "bac-giang" }), { story: "hoa-lac-yen-thuong", step: 12 });
  expect(address.length).toBeLessThan(120);
});

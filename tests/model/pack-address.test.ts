import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packHash, packName, packPath, packStep } from "../../src/model/pack-address";

describe("the end of a packed file's address", () => {
  it("means a step, or the map without the stage", () => {
    fc.assert(fc.property(fc.option(fc.integer({ min: 1, max: 99 })), (step) => void expect(packStep(packHash(step))).toBe(step)));
  });

  it("means the first step where it says nothing that is known", () => {
    for (const hash of ["", "#", "#step=0", "#step=100", "#step=x", "#maps"]) expect(packStep(hash)).toBe(1);
  });
});

it("lies beside the pages of its language", () => {
  expect([packPath("vi", "a"), packPath("en", "a")]).toEqual(["story/a.html", "en/story/a.html"]);
});

it("has an id that a story's file may have, wherever the story lay", () => {
  expect(["a-b", "mine--a-b", "link--", "mine--a--b", "mine--Ab"].map(packName)).toEqual(["a-b", "a-b", "story", "b", "story"]);
});

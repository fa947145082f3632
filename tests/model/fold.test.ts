import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldPlace, holds } from "../../src/model/fold";
import { atlas } from "./real";

/** Any text, Vietnamese often. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aàảãáạăằâầđeêiìoòôồơờuưừyỳbcghklmnpqrstvxAĐÔ -.'’/&0123456789") }),
  fc.constantFrom(...atlas.units.flatMap(({ name }) => [name.vi, name.en]), ...atlas.projects.map(({ name }) => name.vi)),
);

test("folding again changes nothing", () => {
  fc.assert(fc.property(text, (t) => fold(fold(t)) === fold(t)));
  fc.assert(fc.property(text, fc.constantFrom("", "TP. ", "Tỉnh ", "thành phố "), fc.constantFrom("", " province", " City"), (t, before, after) => {
    const once = foldPlace(before + t + after);
    return foldPlace(once) === once;
  }));
});

test("what is folded holds only small letters, digits and single spaces between them", () => {
  fc.assert(fc.property(text, (t) => /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(fold(t)) && !/\p{M}|đ/u.test(fold(t))));
});

test("case, composition, spaces and punctuation do not matter", () => {
  fc.assert(
    fc.property(fc.constantFrom(...atlas.units.map(({ name }) => name.vi), ...atlas.projects.map(({ name }) => name.vi)), (name) => {
      const forms = [name.normalize("NFD"), name.toUpperCase(), name.toLowerCase(), ` ${name.replaceAll(" ", "  ")}.`, name.replaceAll(" ", "-"), fold(name)];
      expect(new Set([name, ...forms].map(fold)).size).toBe(1);
    }),
  );
});

test("both places of the tone mark and none at all are the same name", () => {
  expect(["Hòa Bình", "Hoà Bình", "hoa binh", "HOÀ  BÌNH", "Hoa-Binh"].map(fold)).toEqual(Array(5).fill("hoa binh"));
  expect(["Thanh Hóa", "Thanh Hoá", "thanh hoa"].map(fold)).toEqual(Array(3).fill("thanh hoa"));
  expect(fold("Điện Biên")).toBe("dien bien");
});

test("what only says the kind of a place is dropped from its name, and nothing else", () => {
  expect(["TP. Hà Nội", "TP.Hà Nội", "T.P. Hà Nội", "Thành phố Hà Nội", "tp ha noi"].map(foldPlace)).toEqual(Array(5).fill("ha noi"));
  expect(["Tỉnh Bắc Giang", "tinh bac giang", "Bac Giang province", "Bắc Giang"].map(foldPlace)).toEqual(Array(4).fill("bac giang"));
  expect(["Hà Tĩnh", "Tỉnh", "TP", "Tiến Phong"].map(foldPlace)).toEqual(["ha tinh", "tinh", "tp", "tien phong"]);
});

test("no two of the drawn units fold to one name", () => {
  const drawn = atlas.units.filter(({ era }) => era === "2008");
  expect(new Set(drawn.map(({ name }) => foldPlace(name.vi))).size).toBe(28);
});

test("a text holds each of its parts however typed, and the empty query", () => {
  expect([holds("Khu công nghệ cao Hòa Lạc", "hoà lạc"), holds("Hà Nội", " – "), holds("Hà Nội", "ha nam")]).toEqual([true, true, false]);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FIT, fitOf, looseFitOf } from "../../src/model/match";

const word = fc.string({ unit: fc.constantFrom(..."abcdeghiklmnopqrstuvxy"), minLength: 4, maxLength: 8 });

test("the whole name fits best, then its beginning, the beginning of a word, what lies within", () => {
  expect(["hoa binh", "hoa", "binh", "oa bi"].map((query) => fitOf(query, "hoa binh"))).toEqual([FIT.exact, FIT.prefix, FIT.word, FIT.within]);
  expect([fitOf("oa", "hoa binh"), fitOf("hoa lac", "hoa binh"), fitOf("binh hoa", "hoa binh")]).toEqual([null, null, null]);
});

test("loosely, words fit in any order", () => {
  expect(looseFitOf("hoa lac cong nghe", "khu cong nghe cao hoa lac")).toBe(FIT.scattered);
  expect(looseFitOf("hoa lac tinh", "khu cong nghe cao hoa lac")).toBeNull();
});

test("one letter more, less, other or swapped is a slip; two are another word", () => {
  expect(["bac giag", "bac giangg", "bac giong", "bac giagn", "bax giang"].map((query) => looseFitOf(query, "bac giang"))).toEqual(Array(5).fill(FIT.slip));
  expect([looseFitOf("bac gixxg", "bac giang"), looseFitOf("hx", "ha noi"), looseFitOf("han", "ha noi")]).toEqual([null, null, null]);
});

test("a word with any one letter lost, changed or swapped is still found", () => {
  fc.assert(
    fc.property(word, fc.nat(7), fc.constantFrom("lost", "changed", "swapped"), (name, at, how) => {
      const i = at % (name.length - 1);
      const typed = name.slice(0, i) + { lost: "", changed: "z", swapped: `${name[i + 1] ?? ""}${name[i] ?? ""}` }[how] + name.slice(how === "swapped" ? i + 2 : i + 1);
      return typed.length < 4 || looseFitOf(typed, name) !== null;
    }),
  );
});

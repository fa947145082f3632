import { expect, test } from "vitest";
import { parse } from "../../src/model/address";
import { homeFor } from "../../src/shells/fallback";
import fc from "fast-check";
import { anyChoice } from "../model/arbitrary";
import { write } from "../../src/model/address";
import { atlas } from "../model/real";

test("a view that was never kept is on the home page of its language, with all that was asked", () => {
  expect(homeFor("v/exports/2022/?unit=ha-noi")).toBe("?indicator=exports&period=2022&unit=ha-noi");
  expect(homeFor("en/v/exports/2022/index.html")).toBe("en/?indicator=exports&period=2022");
  expect(homeFor("en/imprint/")).toBe("en/");
  expect(homeFor("imprint/")).toBe("");
});

test("a home page has no other", () => {
  for (const address of ["", "index.html", "en", "en/", "en/index.html", "?unit=ha-noi", "en/?view=ranking"]) expect(homeFor(address)).toBeNull();
});

test("every choice is the same on the page that it falls back to, and that page is a home", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const address = write(atlas, choice);
      const home = homeFor(address) ?? address;
      expect(parse(atlas, home)).toEqual(choice);
      expect(homeFor(home)).toBeNull();
    }),
  );
});

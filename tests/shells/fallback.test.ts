import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, write } from "../../src/model/address";
import { homeOf, isWhole, pageOf, standIns } from "../../src/shells/fallback";
import { anyChoice } from "../model/arbitrary";
import { atlas } from "../model/real";

test("a view that was never kept is on the home page of its language, with all that was asked, or on the other's", () => {
  expect(standIns("v/exports/2022/?unit=ha-noi")).toEqual(["?indicator=exports&period=2022&unit=ha-noi", "en/?indicator=exports&period=2022&unit=ha-noi"]);
  expect(standIns("en/v/exports/2022/index.html")).toEqual(["en/?indicator=exports&period=2022", "?indicator=exports&period=2022"]);
  expect(standIns("en/imprint/")).toEqual(["en/", ""]);
  expect(standIns("imprint/")).toEqual(["", "en/"]);
});

test("for a home page there is only the other language's", () => {
  for (const address of ["", "index.html"]) expect(standIns(address)).toEqual(["en/"]);
  for (const address of ["en", "en/", "en/index.html"]) expect(standIns(address)).toEqual([""]);
  expect(standIns("?unit=ha-noi")).toEqual(["en/?unit=ha-noi"]);
  expect(standIns("en/?view=ranking")).toEqual(["?view=ranking"]);
});

test("every choice is the same on the pages that stand in, but for the language of the second, and these are homes", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const address = write(atlas, choice);
      const there = [...new Set([address, ...standIns(address)])].filter((each) => pageOf(each) === "" || pageOf(each) === "en/");
      expect(there.map((each) => parse(atlas, each))).toEqual([choice, { ...choice, language: choice.language === "vi" ? "en" : "vi" }]);
      expect(there.map(homeOf)).toEqual(there.map(pageOf));
    }),
  );
});

test("a page has one name, whatever is asked of it", () => {
  expect(["v/exports/2022/?unit=ha-noi", "v/exports/2022/index.html", "v/exports/2022/#table"].map(pageOf)).toEqual(Array(3).fill("v/exports/2022/"));
  expect(["", "index.html", "?view=ranking", "#table"].map(pageOf)).toEqual(Array(4).fill(""));
});

test("an address that only begins like a language is no other language's", () => {
  expect(["energy/", "en", "en?view=ranking", "en/v/exports/2022/"].map(homeOf)).toEqual(["", "en/", "en/", "en/"]);
});

test("a page is whole when every file that it names is there, and no longer when one is another build's", () => {
  const files = new Set(["assets/index-a1.js", "assets/index-b2.css"]);
  const page = (script: string) => `<script src="../../assets/${script}"></script><link href="./assets/index-b2.css"><a href="https://example.org/assets/report.pdf">`;
  expect(isWhole(page("index-a1.js"), files)).toBe(true);
  expect(isWhole(page("index-z9.js"), files)).toBe(false);
  expect(isWhole("<p>", files)).toBe(true);
});

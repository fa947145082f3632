import { expect, test } from "vitest";
import { oembedPath, previewAddress, previewPath } from "../../src/compile/companions";
import { atlas, chosen } from "../model/real";

test("a picture's path tells language, indicator and period, and nothing else of a choice", () => {
  expect(previewPath(chosen({ language: "en", indicator: "exports", period: "2022", unit: "ha-noi" }))).toBe("og/en/exports/2022.png");
  expect(previewPath(chosen({}))).toBe("og/vi/iip_growth/2024-H1.png");
});

test("a picture's address is another one when the data are others", () => {
  const at = (version: string) => previewAddress({ atlas: { ...atlas, version }, url: "https://example.org/" }, chosen({}));
  expect(at("a1")).toBe("https://example.org/og/vi/iip_growth/2024-H1.png?v=a1");
  expect(at("b2")).not.toBe(at("a1"));
});

test("a record is found by language, indicator and period too", () => {
  expect(oembedPath(chosen({ language: "en", indicator: "exports", period: "2022" }))).toBe("oembed/en/exports/2022.json");
});

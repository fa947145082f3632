import { expect, test } from "vitest";
import { gapText, landText } from "../../src/model/merger-text";
import { atlas, chosen } from "./real";

test("a merged unit without a figure says whose is missing, or that a rate has no sum", () => {
  expect(gapText(atlas, chosen({ indicator: "exports", period: "2022" }), "phu-tho-2025")).toBe("thiếu số liệu của Hòa Bình và Vĩnh Phúc");
  expect(gapText(atlas, chosen({ indicator: "iip_growth", period: "2022", language: "en" }), "phu-tho-2025")).toBe("growth rates do not add up over a merger");
  expect(gapText(atlas, chosen({ indicator: "retail", period: "2016" }), "phu-tho-2025")).toBeNull();
  expect(gapText(atlas, chosen({ indicator: "exports", period: "2022" }), "ha-noi")).toBeNull();
});

test("boundaries are named by their day", () => {
  expect([landText(atlas, "until", "vi"), landText(atlas, "since", "en")]).toEqual(["địa giới trước 1/7/2025", "boundaries since 1 July 2025"]);
});

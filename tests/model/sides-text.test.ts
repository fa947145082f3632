import { expect, test } from "vitest";
import { pairOf, sides, type Sides } from "../../src/model/sides";
import { betweenText, sideTitle } from "../../src/model/sides-text";
import type { Step } from "../../src/model/story";
import { atlas } from "./real";

function both(choice: Step["choice"], beside: NonNullable<Step["beside"]>, language: "vi" | "en" = "vi"): Sides {
  return sides(atlas, { choice, beside }, { language, theme: null }) as Sides;
}

test("each side says in what it differs: the period, the measure, the boundaries", () => {
  const titles = (each: Sides): readonly string[] => [sideTitle(atlas, each, "a"), sideTitle(atlas, each, "b")];
  expect(titles(both({ indicator: "retail", period: "2009" }, { period: "2016" }))).toEqual(["Năm 2009", "Năm 2016"]);
  expect(titles(both({ indicator: "exports", period: "2022" }, { era: "2025" }, "en"))).toEqual(["2022, boundaries before 1 July 2025", "2022, boundaries since 1 July 2025"]);
  const other = titles(both({ indicator: "exports", period: "2022" }, { indicator: "iip_growth", era: "2025" }));
  expect(other[1]?.match(/địa giới/g)).toHaveLength(1);
});

test("between two boundaries stands how many units became how many, and of how many there is a figure", () => {
  expect(betweenText(atlas, both({ indicator: "exports", period: "2022" }, { era: "2025" }), null)).toBe("28 tỉnh, thành phố nay là 18: 10 nơi giữ nguyên, 8 nơi hợp nhất; 4 nơi hợp nhất có số liệu. Hai bản đồ chung một thang màu.");
  expect(betweenText(atlas, both({ indicator: "iip_growth", period: "2022" }, { era: "2025" }, "en"), null)).toContain("growth rates do not add up over a merger");
});

test("of a unit stands what became of it, and over periods how it changed", () => {
  const told = (each: Sides, unit: string): string => betweenText(atlas, each, pairOf(atlas, each, unit, each.a.choice.language));
  expect(told(both({ indicator: "exports", period: "2022" }, { era: "2025" }, "en"), "ha-giang")).toBe("Ha Giang and Tuyen Quang are now Tuyen Quang province; together 225.585 million USD (as published).");
  expect(told(both({ indicator: "exports", period: "2022" }, { era: "2025" }), "cao-bang")).toBe("Cao Bằng giữ nguyên địa giới.");
  expect(told(both({ indicator: "retail", period: "2009" }, { period: "2016", era: "2025" }), "ha-noi")).toMatch(/^Hà Nội giữ nguyên địa giới\. Kỳ sau: gấp/);
  expect(told(both({ indicator: "retail", period: "2009" }, { period: "2016" }), "ha-noi")).toMatch(/^Hà Nội\. Kỳ sau: gấp/);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnUnits, indicatorOf } from "../../src/model/cells";
import type { Wish } from "../../src/model/choice";
import { comparison } from "../../src/model/comparison";
import { caveats, comparisonSentence, differenceText, ratioText } from "../../src/model/comparison-text";
import { atlas, chosen, VIEWS } from "./real";

const rate = { unit: "percent" } as const;
const apart = (value: number, decimals = 0, about = false) => ({ value, decimals, about });

function sentence(wish: Wish): string {
  const choice = chosen(wish);
  return comparisonSentence(comparison(atlas, choice)[0], choice);
}

test("rates differ by points, levels by their unit, and what is counted is more or fewer", () => {
  expect(differenceText(apart(21, 0, true), rate, "vi")).toBe("cao hơn khoảng 21 điểm phần trăm");
  expect(differenceText(apart(-21.5, 1), rate, "en")).toBe("21.5 percentage points lower");
  expect(differenceText(apart(1), rate, "en")).toBe("1 percentage point higher");
  expect(differenceText(apart(-7837.5, 1, true), { unit: "million USD" }, "vi")).toBe("thấp hơn khoảng 7.837,5 triệu USD");
  expect(differenceText(apart(-12), { unit: "count" }, "vi")).toBe("ít hơn 12");
  expect(differenceText(apart(-12), { unit: "count" }, "en")).toBe("12 fewer");
});

test("equal is said of equals alone", () => {
  expect([apart(0), apart(0, 0, true)].map((each) => differenceText(each, rate, "vi"))).toEqual(["bằng nhau", "gần bằng nhau"]);
  expect([apart(0), apart(0, 0, true)].map((each) => differenceText(each, rate, "en"))).toEqual(["equal", "about equal"]);
});

test("a ratio says whether it is rounded", () => {
  expect(ratioText({ value: 2.3, about: true }, "vi")).toBe("gấp khoảng 2,3 lần");
  expect(ratioText({ value: 1.5, about: false }, "en")).toBe("1.5 times as much");
});

describe("the sentence", () => {
  test("sets the highest against each of the others", () => {
    expect(sentence({ compare: "bac-giang~ha-noi" })).toBe("Tăng trưởng chỉ số sản xuất công nghiệp (IIP), nửa đầu năm 2024: Bắc Giang (26,45%, ước tính) cao hơn khoảng 21 điểm phần trăm so với Hà Nội (5%).");
    expect(sentence({ compare: "ha-noi~bac-giang", language: "en" })).toBe("Growth of the index of industrial production (IIP), first half of 2024: Bac Giang (26.45%, estimate) is about 21 percentage points higher than Hanoi (5%).");
  });

  test("names who has no figure, and why", () => {
    expect(sentence({ compare: "ha-giang~ha-noi~bac-giang" })).toContain("; chưa có số liệu của Hà Giang (chưa thu thập được).");
    expect(sentence({ compare: "ha-giang~ha-noi" })).toContain("chỉ Hà Nội (5%) có số liệu, chưa có số liệu của Hà Giang (chưa thu thập được), nên chưa tính được chênh lệch.");
    expect(sentence({ compare: "ha-giang~cao-bang", language: "en" })).toContain(": no figure for Cao Bang (not collected here), Ha Giang (not collected here), so no difference can be told.");
  });

  test("is the same in whatever order units were chosen, in every view and both languages", () => {
    const ids = drawnUnits(atlas).map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 }), (view, units) => {
        expect(sentence({ ...view, compare: units.toReversed().join("~") })).toBe(sentence({ ...view, compare: units.join("~") }));
      }),
    );
  });

  test("has no digit that one of the two reports has not", () => {
    const ids = drawnUnits(atlas).map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }), (view, units) => {
        const choice = chosen({ ...view, compare: units.join("~") });
        const [row] = comparison(atlas, choice);
        const reports = row.units.flatMap(({ cell }) => cell?.slice(0, 1) ?? []);
        if (reports.length < 2 || row.units[1]?.difference?.value === 0) return;
        const mark = choice.language === "vi" ? "," : ".";
        const [, digits = ""] = new RegExp(`(?:cao hơn|nhiều hơn|is)(?: khoảng| about)? [\\d.,]*?(?:\\${mark}(\\d+))?(?= )`).exec(sentence(choice)) ?? [];
        expect(digits).toHaveLength(Math.min(...reports.map(({ decimals }) => decimals)));
      }),
    );
  });
});

test("why figures are not strictly comparable is said with each basis, and with each change of land", () => {
  const of = (wish: Wish) => caveats(comparison(atlas, chosen(wish))[0], "vi");
  expect(of({ indicator: "exports", period: "2024-H1", compare: "bac-giang~hai-phong" })).toEqual(["không hoàn toàn so sánh được, vì số liệu không cùng cơ sở (Bắc Giang: hội nghị ngày 17/5/2024; Hải Phòng: theo hải quan, nơi xuất khẩu)"]);
  expect(of({ indicator: "retail", period: "2003", compare: "vinh-phuc~nghe-an" })).toEqual(["Vĩnh Phúc không hoàn toàn so sánh được với nơi khác: Huyện Mê Linh chuyển về Hà Nội"]);
  expect(of({ indicator: "retail", period: "2016", compare: "ha-noi~nghe-an" })).toEqual([]);
});

test("the unit of a level is said with its difference", () => {
  expect(indicatorOf(atlas, "exports")?.unit).toBe("million USD");
  expect(sentence({ indicator: "exports", period: "2022", compare: "bac-ninh~ha-noi" })).toContain("cao hơn 27.931,635 triệu USD (gấp khoảng 2,6 lần) so với Hà Nội (17.131,320 triệu USD)");
});

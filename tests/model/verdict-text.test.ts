import { describe, expect, test } from "vitest";
import { check, type Check } from "../../src/model/verdict";
import { claimStatus, claimText, impliedText, partText, readingText } from "../../src/model/verdict-text";
import { atlas, claims, LANGUAGES } from "./real";

function checked(id: string): Check {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return check(atlas, claim);
}

describe("what was said is put into words from its fields", () => {
  test("a count names its threshold, from above it or from it", () => {
    expect(claimText(checked("c02"), "vi")).toBe("11 trong 28 tỉnh, thành phố có tăng trưởng chỉ số sản xuất công nghiệp (IIP) từ 10% trở lên");
    expect(claimText(checked("c12"), "vi")).toBe("23 trong 28 tỉnh, thành phố có tăng trưởng chỉ số sản xuất công nghiệp (IIP) trên 7,4%");
    expect(claimText(checked("c02"), "en")).toBe("11 of the 28 provinces have growth of the index of industrial production (IIP) at 10% or more");
  });

  test("totals and growths carry their unit", () => {
    expect(claimText(checked("c05"), "vi")).toBe("Kim ngạch xuất khẩu hàng hóa của 28 tỉnh, thành phố cộng lại là 120.700 triệu USD");
    expect(claimText(checked("c06"), "en")).toBe("Growth of exports of goods of the 28 provinces together: 18.3%");
  });

  test("with how final it was and what it rested on", () => {
    expect(claimStatus(checked("c01").claim, "vi")).toBe("ước tính, hội nghị ngày 17/5/2024");
    expect(claimStatus(checked("c12").claim, "en")).toBe("as published");
  });
});

describe("a reading says what is known, what is open, and the verdict with its margin", () => {
  test("possible, where the claim is what can be counted", () => {
    const { own } = checked("c02");
    expect(readingText(checked("c02"), own as NonNullable<typeof own>, "vi")).toBe(
      "Trong 17 tỉnh, thành phố có số liệu, 11 nơi từ 10% trở lên (3 nơi in đúng 10%); 11 nơi chưa biết, nên cả vùng có từ 11 đến 22. Con số 11 bằng đúng số đếm được trong 17 nơi này; nó đúng cho cả vùng chỉ khi 11 nơi chưa biết đều không đạt.",
    );
  });

  test("differs, below the least and above the most", () => {
    expect(readingText(checked("c02"), checked("c02").shown, "vi")).toContain("12 nơi từ 10% trở lên (2 nơi in đúng 10%); 9 nơi chưa biết, nên cả vùng có từ 12 đến 21. Con số 11 ít hơn mức thấp nhất có thể 1 nơi.");
    expect(readingText(checked("c12"), checked("c12").shown, "vi")).toBe("Trong 26 tỉnh, thành phố có số liệu, 20 nơi trên 7,4%; 2 nơi chưa biết, nên cả vùng có từ 20 đến 22. Con số 23 nhiều hơn mức cao nhất có thể 1 nơi.");
    expect(readingText(checked("c12"), checked("c12").shown, "en")).toBe("Of 26 provinces with a figure, 20 are above 7.4%; 2 are unknown, so the region has 20 to 22. The claimed 23 is 1 above the most possible.");
  });

  test("a total says its known part, its share, and that its parts rest on different things", () => {
    expect(readingText(checked("c05"), checked("c05").shown, "vi")).toBe(
      "5 trong 28 tỉnh, thành phố có số liệu, cộng lại 60.563 triệu USD, khoảng 50% con số được nói. Tổng cần đủ mọi nơi; còn 23 nơi chưa biết, nên chưa kết luận được hơn. Các số cộng lại không cùng cách tính (không nói rõ; hội nghị ngày 17/5/2024; theo hải quan, nơi xuất khẩu).",
    );
  });

  test("a growth says what it would take", () => {
    expect(readingText(checked("c04"), checked("c04").shown, "en")).toContain("It takes retail sales of goods and consumer services of all 28 provinces in both the first half of 2024 and the first half of 2023, on one basis; 0 have both here, 28 do not.");
  });

  test("no sentence is left half said, in either language", () => {
    for (const claim of claims) {
      const each = check(atlas, claim);
      for (const language of LANGUAGES) {
        for (const reading of [each.shown, each.own]) if (reading) expect(readingText(each, reading, language), claim.id).toMatch(/^[\p{L}\d].*[.](?:.*[.)])?$/u);
        expect(readingText(each, each.shown, language)).not.toMatch(/undefined|NaN|null|Infinity| {2}/);
      }
    }
  });
});

test("two claimed totals that would make another growth are set beside it, in the range that their rounding leaves", () => {
  expect(impliedText(checked("c14"), claims, "vi")).toBe("Hai tổng được nói, 1.787.000 tỷ đồng của năm 2021 và 1.954.000 tỷ đồng của năm 2022, ứng với mức tăng từ 9,3% đến 9,4%; có thể do mỗi lần tính trên số liệu khác nhau.");
  expect(impliedText(checked("c11"), claims, "en")).toContain("would make growth from 30.5% to 35.7%");
  expect(impliedText(checked("c20"), claims, "vi")).toBeNull();
  expect(impliedText(checked("c13"), claims, "vi")).toBeNull();
});

test("a figure of a growth's table is of the level that it is recomputed from", () => {
  const growth = checked("c06");
  const level = growth.shown.units.find(({ unit }) => unit === "bac-giang")?.report;
  expect(level && partText(level, growth, "vi")).toBe("16.500 triệu USD (ước tính, hội nghị ngày 17/5/2024)");
});

import { expect, test } from "vitest";
import { factPeriodText } from "../../src/model/fact-period";
import { facts } from "./real";

test.each([
  ["2020", "năm 2020", "2020"],
  ["2022-7M", "7 tháng đầu năm 2022", "first 7 months of 2022"],
  ["2024-H1 (as stated on 17/5/2024)", "nửa đầu năm 2024 (nêu ngày 17/5/2024)", "first half of 2024 (as stated on 17 May 2024)"],
  ["2020-08-13", "ngày 13/8/2020", "13 August 2020"],
  ["from 2020", "từ năm 2020", "from 2020"],
  ["next term (after 2020)", "nhiệm kỳ sau năm 2020", "term after 2020"],
  ["2021 vs 2020", "năm 2021 so với năm 2020", "2021 against 2020"],
  ["2016-2025, view to 2035", "2016–2025, tầm nhìn 2035", "2016–2025, with a view to 2035"],
  ["Q3 2022", "quý III năm 2022", "third quarter of 2022"],
])("“%s” is worded in both languages", (period, vi, en) => {
  expect(factPeriodText(period, "vi")).toBe(vi);
  expect(factPeriodText(period, "en")).toBe(en);
});

test("no note of the documents is left as it was, in English or with the table's own signs", () => {
  for (const { period } of facts) {
    expect(factPeriodText(period, "vi"), period).toMatch(/^(?:(?:.*)(?:năm|ngày|nhiệm kỳ|quý)|\d{4}–\d{4})/);
    expect(factPeriodText(period, "vi"), period).not.toMatch(/[a-z] (?:from|to|as|view|vs)\b|-/);
    expect(factPeriodText(period, "en"), period).not.toMatch(/-|\/|ă|ngày/);
  }
});

test("a note of no known form comes back as it is", () => {
  expect(factPeriodText("some day", "vi")).toBe("some day");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { readJump } from "../../src/model/jump";
import { parsePeriod, periodText } from "../../src/model/period";

const span = fc.constantFrom("", "-H1", "-Q1", ...[2, 4, 5, 7, 8, 9, 10, 11].map((months) => `-${months}M`));
const id = fc.tuple(fc.integer({ min: 1995, max: 2030 }), span).map(([year, rest]) => `${year}${rest}`);

test.each([
  ["2024-H1", "2024-H1"],
  ["nửa đầu 2024", "2024-H1"],
  ["6 tháng 2024", "2024-H1"],
  ["6 tháng đầu năm 2024", "2024-H1"],
  ["sáu tháng đầu năm 2024", "2024-H1"],
  ["9 tháng 2023", "2023-9M"],
  ["chín tháng năm 2023", "2023-9M"],
  ["quý 1 2024", "2024-Q1"],
  ["Quý I/2024", "2024-Q1"],
  ["3 tháng 2024", "2024-Q1"],
  ["2016", "2016"],
  ["cả năm 2016", "2016"],
  ["12 tháng 2016", "2016"],
  ["H1 2024", "2024-H1"],
  ["H1/2024", "2024-H1"],
  ["first half of 2024", "2024-H1"],
  ["Q1 2025", "2025-Q1"],
  ["first quarter of 2025", "2025-Q1"],
  ["first nine months of 2023", "2023-9M"],
  ["the year 2016", "2016"],
])("“%s” is %s", (text, period) => {
  expect(readJump(text)).toEqual({ id: period, year: period.slice(0, 4) });
});

test.each(["quý 3 2024", "H2 2024", "nửa cuối năm 2024", "6 tháng cuối năm 2024", "tháng 5 2024", "13 tháng 2024", "1 tháng 2024", "second half of 2024"])("of “%s”, which no period here is, only the year is understood", (text) => {
  expect(readJump(text)).toEqual({ id: null, year: "2024" });
});

test.each(["", "nửa đầu", "24", "20245", "2023 2024", "soon"])("“%s” says no period", (text) => {
  expect(readJump(text)).toEqual({ id: null, year: null });
});

test("a period is read from its id and from its own words, in both languages, however they are typed", () => {
  fc.assert(
    fc.property(id, fc.constantFrom("vi", "en"), (period, language) => {
      const text = periodText(period, language);
      for (const typed of [period, text, text.toUpperCase(), text.normalize("NFD"), ` ${text.replaceAll(" ", "  ")} `]) expect(readJump(typed).id).toBe(period);
    }),
  );
});

test("whatever is typed, what is read is a period or nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.tuple(fc.string(), id, fc.string()).map((parts) => parts.join(" "))), (text) => {
      const { id: read, year } = readJump(text);
      if (read !== null) expect([parsePeriod(read)?.year, read.slice(0, 4)]).toEqual([Number(year), year]);
    }),
  );
});

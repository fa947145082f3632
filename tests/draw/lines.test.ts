import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanced, wrapped } from "../../src/draw/lines";

const text = fc.array(fc.constantFrom("a", "tỉnh", "nghiệp", "(IIP),", "2024"), { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const width = fc.integer({ min: 100, max: 1000 });

describe.each([["wrapped", wrapped, 0.54], ["balanced", balanced, 0.6]] as const)("%s", (_, lines, em) => {
  test("loses no word and changes no order", () => {
    fc.assert(
      fc.property(text, width, (each, wide) => {
        expect(lines(each, 16, wide).join(" ")).toBe(each);
      }),
    );
  });

  test("keeps every line within its width", () => {
    fc.assert(
      fc.property(text, width, (each, wide) => {
        for (const line of lines(each, 16, wide)) expect(line.length * 16 * em).toBeLessThanOrEqual(wide);
      }),
    );
  });
});

test("a heading is told in equal lines, a sentence in full ones", () => {
  expect(balanced("Tổng mức bán lẻ hàng hóa, năm 2003", 24, 450)).toEqual(["Tổng mức bán lẻ", "hàng hóa, năm 2003"]);
  expect(wrapped("Tổng mức bán lẻ hàng hóa, năm 2003", 24, 380)).toEqual(["Tổng mức bán lẻ hàng hóa, năm", "2003"]);
});

test("a word longer than the line stands alone", () => {
  expect(wrapped("a dài-hơn-cả-dòng b", 16, 50)).toEqual(["a", "dài-hơn-cả-dòng", "b"]);
  expect(balanced("dài-hơn-cả-dòng", 16, 50)).toEqual(["dài-hơn-cả-dòng"]);
});

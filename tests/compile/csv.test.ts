import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "../../src/compile/csv";

function cells(text: string): readonly (readonly string[])[] {
  return parseCsv("a.csv", text).rows.map((row) => row.cells);
}

test("a byte order mark and Windows line ends change nothing", () => {
  expect(cells("\uFEFFa,b\r\n1,2\r\n")).toEqual(cells("a,b\n1,2\n"));
});

test("quoted cells hold commas, doubled quotes and line breaks", () => {
  expect(cells('a,b\n"1,5","say ""yes""\nplease"\n')).toEqual([["a", "b"], ["1,5", 'say "yes"\nplease']]);
});

test("rows after a quoted line break know the line they begin on", () => {
  expect(parseCsv("a.csv", 'a,b\n"1\n2\n3",x\ny,z\n').rows.map((row) => row.line)).toEqual([1, 2, 5]);
});

test("the last line counts without its line end, and an empty last cell is a cell", () => {
  expect(cells("a,b\n1,")).toEqual([["a", "b"], ["1", ""]]);
});

test("an empty text has no rows", () => {
  expect(parseCsv("a.csv", "")).toEqual({ rows: [], problems: [] });
});

test("an unclosed quote is reported where it opens and ends the reading", () => {
  const { rows, problems } = parseCsv("a.csv", 'a,b\n1,2\n3,"4\n5,6\n');
  expect(rows).toHaveLength(2);
  expect(problems).toEqual([expect.objectContaining({ line: 3, column: "b", rule: "unclosed-quote" })]);
});

test("a stray quote costs its own row only, and later lines keep their numbers", () => {
  const { rows, problems } = parseCsv("a.csv", 'a,b\r\n1,"2"x\r\n3,4\r\n5"6,7\r\n8,9');
  expect(rows.map((row) => row.line)).toEqual([1, 3, 5]);
  expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([[2, "b", "stray-quote"], [4, "a", "stray-quote"]]);
});

test("whatever is written in quotes is read back as it was", () => {
  const row = fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "ế", " ") }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
      expect(cells(text)).toEqual(rows);
    }),
  );
});

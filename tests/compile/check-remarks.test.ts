import { expect, test } from "vitest";
import { checkRemarks } from "../../src/compile/check-remarks";
import { readTables } from "../../src/compile/rows";
import { baseFiles, editedFiles } from "./folders";

const HEADER = "unit_id,indicator,from,to,what_vi,what_en";

function check(...spans: readonly string[]): readonly string[] {
  const files = new Map([...baseFiles(), ["data/remarks.csv", [HEADER, ...spans.map((span) => `${span},Lệch,Off`), ""].join("\n")]]);
  return checkRemarks(readTables(files).tables).map(({ line, column, rule }) => `${line} ${column} ${rule}`);
}

test("a span may be one period, and may hold periods without a figure", () => {
  expect(check("ha-noi,iip_growth,2024-H1,2024-H1")).toEqual([]);
  expect(check("ha-noi,iip_growth,1995,2030")).toEqual([]);
});

test("a span that ends before it begins is told once, whatever it holds", () => {
  expect(check("ha-noi,iip_growth,2024,2024-H1")).toEqual(["2 to remark-span"]);
  expect(check("ha-noi,exports,2023,1999")).toEqual(["2 to remark-span"]);
});

test("a figure is of the unit, the indicator and the span at once", () => {
  expect(check("bac-ninh,exports,2023,2023", "ha-noi,supermarkets,2023,2023", "ha-noi,exports,2024,2025")).toEqual(["2 from remark-cells", "3 from remark-cells", "4 from remark-cells"]);
});

test("two remarks may lie in one span when no figure has both", () => {
  expect(check("ha-noi,exports,2020,2022", "ha-noi,exports,2022,2024")).toEqual(["2 from remark-cells"]);
  expect(check("ha-noi,exports,2020,2023", "ha-noi,exports,2023,2024", "bac-ninh,supermarkets,2023,2024")).toEqual(["3 from remark-cells"]);
});

test("nothing is said of figures that could not be read, nor of a unit or an indicator that is not there", () => {
  expect(check("hanoi,exports,2023,2023", "ha-noi,export,2023,2023", "ha-noi,exports,soon,2023")).toEqual([]);
  const files = editedFiles(["data/remarks.csv", "2024-Q1,2024", "2020,2020"], ["data/observations.csv", "ha-noi,exports,2023,16000,", "ha-noi,exports,"]);
  expect(checkRemarks(readTables(files).tables)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { checkFigures } from "../../src/compile/check-figures";
import { readTables } from "../../src/compile/rows";
import { baseFiles } from "./folders";

const HEADER = "unit_id,indicator,period,value,status,basis,prefer,source_id,note";

function check(...rows: readonly string[]): readonly string[] {
  const files = new Map([...baseFiles(), ["data/observations.csv", [HEADER, ...rows, ""].join("\n")]]);
  return checkFigures(readTables(files).tables).map(({ line, rule }) => `${line} ${rule}`);
}

function growths(...values: readonly number[]): readonly string[] {
  return values.map((value, i) => `${i % 2 === 0 ? "ha-noi" : "bac-ninh"},iip_growth,2014,${value},final,${i < 2 ? "" : "customs"},,office,`);
}

describe("an index pasted as growth", () => {
  test("is a batch whose median lies between 90 and 130", () => {
    expect(check(...growths(108.3, 96.1, 112))).toEqual(["2 index-as-growth"]);
    expect(check(...growths(90, 90, 222.8))).toEqual(["2 index-as-growth"]);
    expect(check(...growths(130, 130, 12))).toEqual(["2 index-as-growth"]);
  });

  test("is not a batch that holds real extremes", () => {
    expect(check(...growths(8.3, 222.8, 12, 178.2, -4))).toEqual([]);
  });

  test("is not suspected in two rows, nor in three of different sources or periods", () => {
    expect(check(...growths(105.6, 110))).toEqual([]);
    expect(check("ha-noi,iip_growth,2014,105,final,,,office,", "ha-noi,iip_growth,2015,106,final,,,office,", "ha-noi,iip_growth,2014,107,final,,,paper,")).toEqual([]);
  });

  test("is not a batch of levels around 100", () => {
    expect(check("ha-noi,exports,2014,105,final,,,office,", "bac-ninh,exports,2014,106,final,,,office,", "viet-nam,exports,2014,107,final,,,office,")).toEqual([]);
  });
});

test("a growth may fall to -100 and not below, a level to 0", () => {
  expect(check("ha-noi,iip_growth,2014,-100,final,,,office,", "bac-ninh,iip_growth,2014,-100.1,final,,,office,")).toEqual(["3 impossible-decline"]);
  expect(check("ha-noi,exports,2014,0,final,,,office,", "bac-ninh,exports,2014,-0.1,final,,,office,")).toEqual(["3 negative-level"]);
});

test("one preferred report of each cell is enough, of different cells as many as there are", () => {
  expect(check("ha-noi,exports,2014,1,final,,1,office,", "ha-noi,exports,2015,1,final,,1,office,")).toEqual([]);
  expect(check("ha-noi,exports,2014,1,final,,1,office,", "ha-noi,exports,2014,2,final,,1,paper,", "ha-noi,exports,2014,3,final,customs,1,paper,")).toEqual([
    "3 one-preferred",
    "4 one-preferred",
  ]);
});

test("a unit has figures from the year it began on", () => {
  expect(check("bac-ninh,exports,2004,1,final,,,office,", "bac-ninh,exports,2003,1,final,,,office,", "ha-noi,exports,2003,1,final,,,office,")).toEqual(["3 before-begin"]);
});

test("one row can be wrong in several ways at once", () => {
  expect(check("bac-ninh,supermarkets,1999,-1.5,final,,,office,")).toEqual(["2 negative-level", "2 whole-count", "2 before-begin"]);
});

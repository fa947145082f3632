import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/model/atlas";
import { cellOf, drawnUnits, unitOf } from "../../src/model/cells";
import { periodsGrid, unitsGrid } from "../../src/model/grid";
import { comparePeriods } from "../../src/model/period";
import { atlas, chosen } from "./real";

const unit = (id: string) => unitOf(atlas, id) as Unit;

describe("all units of a period", () => {
  const grid = unitsGrid(atlas, chosen({ indicator: "retail", period: "2016" }));

  test("are 28 rows in the order of their table, and every indicator known of one of them", () => {
    expect(grid.rows.map(({ key }) => key)).toEqual(drawnUnits(atlas).map(({ id }) => id));
    expect(grid.columns.map(({ key }) => key)).toEqual(["retail", "iip_growth", "supermarkets", "commercial_centres", "population"]);
    expect(grid.columns[0]?.unit).toBe("tỷ đồng");
  });

  test("show every figure with the digits that were published, and why one is missing", () => {
    for (const { key, cells } of grid.rows) {
      cells.forEach(({ report, figure, missing }, index) => {
        expect(report).toBe(cellOf(atlas, grid.columns[index]?.key ?? "", "2016", key)?.[0] ?? null);
        expect([figure === "", missing === ""]).toEqual([report === null, report !== null]);
      });
    }
    expect(grid.rows[0]?.cells[0]?.figure).toBe("399.875,6");
    expect(grid.rows.find(({ key }) => key === "ha-giang")?.cells[3]?.missing).toBe("chưa thu thập được");
  });

  test("say of Điện Biên before 2004 that it was not there, and note land that changed since", () => {
    const { rows } = unitsGrid(atlas, chosen({ indicator: "retail", period: "2003" }));
    expect(rows.find(({ key }) => key === "dien-bien")?.cells[0]?.missing).toBe("chưa thành lập");
    expect(rows.filter(({ cells }) => (cells[0]?.notes.length ?? 0) > 0).map(({ key }) => key).sort()).toEqual(["ha-noi", "hoa-binh", "lai-chau", "lao-cai", "vinh-phuc"]);
  });

  test("have the figures per head first where the picture is per head", () => {
    const { columns } = unitsGrid(atlas, chosen({ indicator: "retail", period: "2016", per: "head", language: "en" }));
    expect(columns.slice(0, 2).map(({ key, unit: of }) => [key, of])).toEqual([["retail per head", "million VND per head"], ["iip_growth", ""]]);
    expect(columns.map(({ key }) => key)).toContain("retail");
  });
});

describe("all periods of a unit", () => {
  const grid = periodsGrid(atlas, chosen({}), unit("bac-giang"));

  test("are the periods with any figure of it, the latest first", () => {
    const keys = grid.rows.map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted((a, b) => comparePeriods(b, a)));
    for (const { cells } of grid.rows) expect(cells.some(({ report }) => report)).toBe(true);
    expect(grid.rows.find(({ key }) => key === "2024-H1")?.cells[0]?.figure).toBe("26,45%");
    expect(grid.rows.find(({ key }) => key === "2024-H1")?.label).toBe("nửa đầu năm 2024");
  });

  test("leave no known figure out", () => {
    const known = atlas.indicators.flatMap(({ id }) => [...(atlas.cells.get(id)?.values() ?? [])].filter((row) => row.has("bac-giang")));
    expect(grid.rows.flatMap(({ cells }) => cells.filter(({ report }) => report))).toHaveLength(known.length);
  });
});

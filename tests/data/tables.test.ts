import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import type { Compiled } from "../../src/compile/assemble";
import { wordProblem } from "../../src/compile/problems";
import { readFiles } from "../../src/compile/read";
import { parseCsv } from "../../src/compile/csv";
import type { Cell } from "../../src/model/atlas";
import { remarkOf } from "../../src/model/cells";
import { ROOT } from "./package";

const files = readFiles(ROOT);
const result = compile(files);
const { atlas, sources, facts, claims } = result.compiled ?? ({} as Compiled);
const units28 = atlas.units.filter(({ era }) => era === "2008").map(({ id }) => id);

function cell(unit: string, indicator: string, period: string): Cell | null {
  return atlas.cells.get(indicator)?.get(period)?.get(unit) ?? null;
}

function known(indicator: string, period: string): readonly string[] {
  return units28.filter((unit) => cell(unit, indicator, period));
}

test("the tables compile without a problem", () => {
  expect(result.problems.map(wordProblem)).toEqual([]);
});

test("there are 28 units, 8 merged ones and the country, of 18 descents", () => {
  expect(units28).toHaveLength(28);
  expect(atlas.units.filter(({ era }) => era === "2025")).toHaveLength(8);
  expect(atlas.units.filter(({ era }) => era === null).map(({ id }) => id)).toEqual(["viet-nam"]);
  expect(atlas.lineage.map(({ from }) => from).sort()).toEqual([...units28].sort());
  expect(new Set(atlas.lineage.map(({ to }) => to)).size).toBe(18);
});

test("every id of a unit is the ASCII slug of its Vietnamese name", () => {
  for (const { id, era, name } of atlas.units) {
    const slug = name.vi.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replaceAll(" ", "-");
    expect(id).toBe(era === "2025" ? `${slug}-2025` : slug);
  }
});

test("every text of every table is in normal form C", () => {
  for (const [file, text] of files) expect([file, text === text.normalize("NFC")]).toEqual([file, true]);
});

test("a publisher is told in the reader's language, names of offices and newspapers aside", () => {
  for (const { publisher } of sources) {
    expect(publisher.vi).not.toMatch(/\b(?:the|of|meeting|version|table|yearbook|citing|page|portal|English|provincial|department|committee)\b/i);
    expect(publisher.en).not.toMatch(/(?<!\p{L})(?:dẫn|theo|họp|bảng|bản tiếng)(?!\p{L})/u);
  }
});

test("every unit has its place, its names in both languages and a neighbour, and neighbours are mutual", () => {
  const borders = new Map(atlas.places.map(({ unit, neighbours }) => [unit, neighbours]));
  expect([...borders.keys()].sort()).toEqual([...units28].sort());
  for (const [unit, neighbours] of borders) {
    expect([unit, neighbours.length > 0]).toEqual([unit, true]);
    for (const other of neighbours) expect(borders.get(other)).toContain(unit);
  }
  expect([...(borders.get("ha-tinh") ?? [])]).toEqual(["nghe-an"]);
});

test("every unit's label point lies within its box", () => {
  for (const { x, y, box: [west, north, east, south] } of atlas.places) {
    expect(x > west && x < east && y > north && y < south).toBe(true);
  }
});

test("every figure names a source that is there", () => {
  const ids = new Set(sources.map(({ id }) => id));
  const cells = [...atlas.cells.values()].flatMap((periods) => [...periods.values()].flatMap((units) => [...units.values()]));
  expect(cells.flat()).toHaveLength(2295);
  for (const report of cells.flat()) expect(ids).toContain(report.source);
});

describe("growth of the IIP in the first half of 2024", () => {
  test("is known of 19 units, of which 10 show what the May conference said", () => {
    const shown = known("iip_growth", "2024-H1").map((unit) => cell(unit, "iip_growth", "2024-H1")?.[0]);
    expect(shown).toHaveLength(19);
    expect(shown.filter((report) => report?.basis === "may-conference")).toHaveLength(10);
  });

  test("has four reports of Bắc Giang, and shows the province's own 26.45", () => {
    const reports = cell("bac-giang", "iip_growth", "2024-H1");
    expect(reports?.map(({ value, source }) => [value, source])).toEqual([
      [26.45, "doingoai-bacgiang-gov-vn"],
      [26.5, "dientuungdung-vn"],
      [21, "amp-baodautu-vn"],
      [26.45, "doanhnghiepkinhtexanh-vn"],
    ]);
  });
});

test.each([
  ["iip_growth", ["2012", "2013", "2014", "2015", "2016"], 28],
  ["iip_growth", ["2022"], 26],
  ["iip_growth", ["2025-H1"], 10],
  ["iip_growth", ["2024"], 9],
  ["retail", Array.from({ length: 9 }, (_, i) => String(1995 + i)), 27],
  ["retail", Array.from({ length: 13 }, (_, i) => String(2004 + i)), 28],
  ["exports", ["2022"], 18],
  ["exports", ["2023"], 17],
  ["exports", ["2024"], 11],
] as const)("%s in %j is known of %i units", (indicator, periods, count) => {
  for (const period of periods) expect([period, known(indicator, period).length]).toEqual([period, count]);
});

test("Điện Biên has no figure from before it began in 2004", () => {
  const years = [...atlas.cells].flatMap(([indicator, periods]) => [...periods.keys()].filter((period) => cell("dien-bien", indicator, period)));
  expect(years.sort()[0]).toBe("2004");
  expect(atlas.breaks).toContainEqual(expect.objectContaining({ unit: "dien-bien", kind: "begins", date: "2004-01-01" }));
});

test("most of 2017 is not there", () => {
  expect(known("iip_growth", "2017")).toHaveLength(2);
  expect(known("retail", "2017")).toHaveLength(1);
});

test("real extremes are there as they were published", () => {
  expect(cell("thai-nguyen", "iip_growth", "2014")?.[0].value).toBe(222.8);
  expect(cell("lai-chau", "iip_growth", "2016")?.[0].value).toBe(178.2);
  expect(cell("cao-bang", "iip_growth", "2015")?.[0].value).toBe(-56.7);
});

test("every claim and fact is there, and each fact of a document", () => {
  expect(claims).toHaveLength(24);
  expect(facts).toHaveLength(141);
  for (const { source } of facts) expect(source).toMatch(/^seed-00[0-4]$/);
});

test("Hòa Lạc and Yên Thường carry what the documents state of them by name", () => {
  const named = new Map(atlas.projects.map(({ id, facts: ids }) => [id, ids]));
  expect([named.get("P01"), named.get("P02"), named.get("P03")]).toEqual([["F005", "F095"], ["F005"], ["F100"]]);
  const statements = new Map(facts.map(({ id, statement }) => [id, statement.vi]));
  for (const id of ["F005", "F095"]) expect(statements.get(id)?.toLowerCase()).toContain("công nghệ cao hòa lạc");
  expect(statements.get("F100")).toContain("Yên Thường");
});

test("readers are told that figures look exchanged where our notes say so, and nowhere else", () => {
  const [, ...rows] = parseCsv("data/observations.csv", files.get("data/observations.csv") ?? "").rows;
  const noted = rows.filter(({ cells }) => cells.at(-1)?.includes("look exchanged")).map(({ cells: [unit, indicator, period] }) => `${unit} ${indicator} ${period}`);
  const told = [...atlas.cells].flatMap(([indicator, periods]) =>
    [...periods].flatMap(([period, cells]) => [...cells.keys()].filter((unit) => remarkOf(atlas, indicator, period, unit)).map((unit) => `${unit} ${indicator} ${period}`)),
  );
  expect(told.sort()).toEqual(noted.sort());
  expect(told).toHaveLength(4 * 5);
  expect(atlas.remarks.map(({ unit, from, to }) => [unit, from, to])).toEqual(["bac-ninh", "ha-nam", "hai-duong", "nam-dinh"].map((unit) => [unit, "1995", "1999"]));
});

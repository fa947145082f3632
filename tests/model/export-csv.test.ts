import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CSV_COLUMNS, csvCell, csvText } from "../../src/model/export-csv";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources, VIEWS } from "./real";

const exported = (wish: Parameters<typeof chosen>[0]) => ({ scene: mapScene(atlas, chosen(wish)), sources, address: "https://example.org/", version: atlas.version });

test("a file begins with the mark that Excel knows UTF-8 by, ends its lines as the standard asks, and has one row for each known unit", () => {
  const text = csvText(exported({}));
  expect(text.startsWith("\uFEFFunit_id,")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(csvParse(text.slice(1))).toHaveLength(19);
});

test("what is read back is what is shown, in every view", () => {
  for (const choice of VIEWS) {
    const scene = mapScene(atlas, choice);
    const rows = csvParse(csvText({ scene, sources, address: "", version: "" }).slice(1));
    const known = scene.units.flatMap(({ cell, unit, notes }) => (cell ? [{ report: cell[0], unit, notes }] : []));
    const digits = (text: string | undefined) => /\.(\d+)$/.exec(text ?? "")?.[1]?.length ?? 0;
    expect(rows.map((row) => [row["unit_id"], row["name_vi"], Number(row["value"]), digits(row["value"]), row["status"], row["basis"], row["period"], row["notes"], row["publisher"], row["url"]])).toEqual(
      known.map(({ report, unit, notes }) => [unit.id, unit.name.vi, report.value, report.decimals, report.status, report.basis ?? "", choice.period, notes.join(" "), sources.get(report.source)?.publisher[choice.language], sources.get(report.source)?.url]),
    );
  }
});

test("figures per head carry the people they were divided by", () => {
  const [row] = csvParse(csvText(exported({ indicator: "retail", period: "2015", per: "head" })).slice(1));
  expect([row?.["per"], row?.["unit"]]).toEqual(["head", "million VND per head"]);
  expect(Number(row?.["population"])).toBeGreaterThan(100);
  expect(csvParse(csvText(exported({})).slice(1))[0]?.["population"]).toBe("");
});

test("no text runs as a formula, and no number becomes text", () => {
  expect(["=1+1", "@cmd", "+84 24", "-x", "\tA1"].map(csvCell)).toEqual(["'=1+1", "'@cmd", "'+84 24", "'-x", "'\tA1"]);
  expect(["-3.20", "5", "0.1", "Hà Nội – a-b"].map(csvCell)).toEqual(["-3.20", "5", "0.1", "Hà Nội – a-b"]);
});

test("any text comes back whole", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/.test(text)), (text) => {
      const [row] = csvParse(`a,b\r\n${csvCell(text)},x\r\n`);
      expect(row?.["a"]).toBe(text);
    }),
  );
  expect(new Set(CSV_COLUMNS).size).toBe(CSV_COLUMNS.length);
});

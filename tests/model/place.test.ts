import { describe, expect, test } from "vitest";
import type { Atlas, Cell, Unit } from "../../src/model/atlas";
import { cellOf, periodsOf } from "../../src/model/cells";
import { placePath } from "../../src/model/address";
import { outcomeText, placeScene, placeTitle } from "../../src/model/place";
import { rows } from "../browser/tables";
import { atlas, facts, LANGUAGES } from "./real";

const hanoi = atlas.units.find(({ id }) => id === "ha-noi") as Unit;
const scene = placeScene(atlas, facts, atlas.projects, hanoi, "vi");

/** The atlas with Hà Nội's cell of an indicator and a period taken out or put in. */
function withCell(indicator: string, period: string, cell: Cell | null): Atlas {
  const periods = new Map(atlas.cells.get(indicator));
  const row = new Map(periods.get(period));
  if (cell) row.set("ha-noi", cell);
  else row.delete("ha-noi");
  return { ...atlas, cells: new Map(atlas.cells).set(indicator, periods.set(period, row)) };
}

const goalsOf = (of: Atlas) => placeScene(of, facts, of.projects, hanoi, "vi").goals;

describe("the figures", () => {
  test("are of every indicator that Hà Nội has a figure of, the latest first", () => {
    const known = new Set(rows("observations").filter(({ unit_id }) => unit_id === "ha-noi").map(({ indicator }) => indicator));
    expect(new Set(scene.figures.map(({ indicator }) => indicator.id))).toEqual(known);
    for (const { indicator, period, cell } of scene.figures) expect(cell).toBe(cellOf(atlas, indicator.id, period, "ha-noi"));
  });

  test("are the last published, then the last whole year where that is another", () => {
    const of = (id: string) => scene.figures.filter(({ indicator }) => indicator.id === id).map(({ period }) => period);
    for (const { id } of atlas.indicators) {
      const known = periodsOf(atlas, id).map((period) => period.id).filter((period) => cellOf(atlas, id, period, "ha-noi"));
      const year = known.filter((period) => /^\d{4}$/.test(period)).at(-1);
      expect(of(id)).toEqual([...new Set([known.at(-1), year])].filter(Boolean));
    }
    expect(of("iip_growth")).toHaveLength(2);
    expect(of("exports")).toHaveLength(1);
  });

  test("have their place among those known then", () => {
    for (const { indicator, period, rank } of scene.figures) expect(rank.of).toBe(periodsOf(atlas, indicator.id).find(({ id }) => id === period)?.known);
  });
});

describe("the targets of 2021", () => {
  test("are +9 %, +7–8 % and +5 %, as the document states them", () => {
    expect(scene.goals.map(({ fact }) => [fact.value, fact.unit, fact.kind, fact.period])).toEqual([["9", "%", "target", "2021"], ["7-8", "%", "target", "2021"], ["5", "%", "target", "2021"]]);
  });

  test("are compared only with the same measure of the whole year", () => {
    expect(scene.goals.map(({ indicator, period, outcome, verdict }) => [indicator.id, period, outcome, verdict])).toEqual([
      ["iip_growth", "2021", "other-measure", null],
      ["retail_growth", "2021-10M", "part", null],
      ["exports_growth", "2021", "whole", "below"],
    ]);
  });

  test.each([["4.9", "below"], ["5", "within"], ["5.1", "above"]] as const)("exports up %s %% are %s the target", (value, verdict) => {
    const cell: Cell = [{ value: Number(value), decimals: 1, status: "final", basis: null, source: "seed-001" }];
    expect(goalsOf(withCell("exports_growth", "2021", cell))[2]?.verdict).toBe(verdict);
  });

  test("a range is met at both of its ends", () => {
    const at = (value: number) => goalsOf(withCell("retail_growth", "2021", [{ value, decimals: 0, status: "final", basis: null, source: "seed-001" }]))[1]?.verdict;
    expect([6.9, 7, 8, 8.1].map(at)).toEqual(["below", "within", "within", "above"]);
  });

  test("without a figure the outcome is not known, and that is said", () => {
    const goal = goalsOf(withCell("exports_growth", "2021", null))[2];
    expect([goal?.cell, goal?.outcome, goal?.verdict]).toEqual([null, "unknown", null]);
    for (const language of LANGUAGES) for (const each of [...scene.goals, goal]) expect(each && outcomeText(each, language)).toBeTruthy();
  });

  test.each(["F026", "F032"])("nothing is made up for %s, should it be missing", (id) => {
    expect(() => placeScene(atlas, facts.filter((fact) => fact.id !== id), atlas.projects, hanoi, "vi")).toThrow(RangeError);
  });

  test("nor for a target that is no number", () => {
    expect(() => placeScene(atlas, facts.map((fact) => (fact.id === "F026" ? { ...fact, value: "much" } : fact)), atlas.projects, hanoi, "vi")).toThrow(/F026/);
  });
});

test("the clusters begin with what is: 44, about 821 ha, about 16 thousand billion VND", () => {
  expect(scene.clusters.actual.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["44 clusters", "821 ha (about)", "16 thousand billion VND (about)"]);
});

test("every fact of Hà Nội stands once on its page", () => {
  const shown = [...scene.goals.flatMap(({ fact, also }) => [fact, also]), ...scene.clusters.actual, ...scene.clusters.others, ...scene.facts.flatMap((group) => group.facts)];
  expect(shown.map(({ id }) => id).sort()).toEqual(facts.filter(({ scope }) => scope === "Hà Nội").map(({ id }) => id).sort());
});

test("every project stands once, under its kind", () => {
  expect(scene.projects.flatMap(({ projects }) => projects.map(({ id }) => id)).sort()).toEqual(atlas.projects.map(({ id }) => id).sort());
  for (const { kind, projects } of scene.projects) for (const project of projects) expect(project.kind).toBe(kind);
});

test("the sentence counts what the tables hold", () => {
  const said = rows("observations").filter(({ unit_id }) => unit_id === "ha-noi").map(({ indicator }) => indicator);
  expect(scene.summary).toContain(`${new Set(said).size} chỉ tiêu, ${facts.filter(({ scope }) => scope === "Hà Nội").length} điều mà ${scene.documents.length} văn bản`);
  expect(scene.summary).toContain(`${rows("projects").length} dự án`);
  expect(placeScene(atlas, facts, atlas.projects, hanoi, "en").summary).not.toMatch(/[ạ-ỹđ]/);
  expect(placeTitle(hanoi, "en")).toBe("Hanoi: industry and trade");
});

test("a unit has a page where the documents say much of it, and nowhere else", () => {
  const much = atlas.units.filter(({ name }) => facts.filter(({ scope }) => scope === name.vi).length >= 20).map(({ id }) => id);
  expect(atlas.units.filter(({ id }) => placePath("vi", id) !== null).map(({ id }) => id)).toEqual(much);
  expect([placePath("vi", "ha-noi"), placePath("en", "ha-noi")]).toEqual(["ha-noi/", "en/ha-noi/"]);
});

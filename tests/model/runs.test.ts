import fc from "fast-check";
import { expect, test } from "vitest";
import type { Atlas, Cell } from "../../src/model/atlas";
import { measured } from "../../src/model/per-head";
import { runsOf, type Run } from "../../src/model/runs";
import { atlas } from "./real";

const IIP = { indicator: "iip_growth", per: null } as const;

/** What a random series says of a year: its basis, or nothing. */
const years = fc.array(fc.constantFrom(null, "", "customs", "provincial"), { minLength: 1, maxLength: 20 });
/** Years at whose start the land changes. */
const breaks = fc.uniqueArray(fc.integer({ min: 2001, max: 2020 }), { maxLength: 3 }).map((all) => all.sort((a, b) => a - b));

const START = 2000;

/** The atlas, knowing of IIP nothing but these years of Bắc Giang. */
function atlasOf(bases: readonly (string | null)[], cuts: readonly number[]): Atlas {
  const cell = (basis: string): Cell => [{ value: 1.5, decimals: 1, status: "final", basis: basis || null, source: "s" }];
  const rows = bases.flatMap((basis, i) => (basis === null ? [] : [[String(START + i), new Map([["bac-giang", cell(basis)]])] as const]));
  const text = { vi: "a", en: "a" };
  return { ...atlas, cells: new Map([["iip_growth", new Map(rows.reverse())]]), breaks: cuts.map((year) => ({ unit: "bac-giang", date: `${year}-01-01`, kind: "territory", act: "", what: text })) };
}

const annual = (of: Atlas, unit = "bac-giang"): readonly Run[] => runsOf(of, measured(of, IIP), unit, 12);
const spans = (runs: readonly Run[]): readonly string[] => runs.map((run) => (run.length === 1 ? run[0].period : `${run[0].period}–${String(run.at(-1)?.period)}`));

test("every known figure stands in exactly one run, in the order of time", () => {
  fc.assert(
    fc.property(years, breaks, (bases, cuts) => {
      const known = bases.flatMap((basis, i) => (basis === null ? [] : [START + i]));
      expect(annual(atlasOf(bases, cuts)).flat().map(({ year }) => year)).toEqual(known);
    }),
  );
});

test("within a run years follow one another on one basis and one land, and between runs something of it changes", () => {
  fc.assert(
    fc.property(years, breaks, (bases, cuts) => {
      const joins = (from: number): boolean => {
        const [a, b] = [bases[from - START], bases[from + 1 - START]];
        return a != null && a === b && !cuts.includes(from + 1);
      };
      for (const run of annual(atlasOf(bases, cuts))) {
        for (const { year } of run.slice(0, -1)) expect(joins(year)).toBe(true);
        expect(joins(run.at(-1)?.year ?? Number.NaN)).toBe(false);
      }
    }),
  );
});

test("no line leads over Hà Nội's growth of 2008, nor into a year before Điện Biên", () => {
  const retail = measured(atlas, { indicator: "retail", per: null });
  expect(spans(runsOf(atlas, retail, "ha-noi", 12)).slice(0, 2)).toEqual(["1995–2007", "2008–2016"]);
  expect(spans(runsOf(atlas, retail, "lai-chau", 12)).slice(0, 2)).toEqual(["1995–2003", "2004–2016"]);
  expect(spans(runsOf(atlas, retail, "dien-bien", 12))[0]).toBe("2004–2016");
});

test("halves are joined with halves and never with years", () => {
  const halves = runsOf(atlas, measured(atlas, IIP), "bac-giang", 6);
  expect(halves.flat().length).toBeGreaterThan(0);
  for (const { period } of halves.flat()) expect(period).toMatch(/^\d{4}-H1$/);
});

test("what was said of Nam Định at the conference of May is not joined with the report of the year after", () => {
  expect(spans(runsOf(atlas, measured(atlas, IIP), "nam-dinh", 6)).slice(-2)).toEqual(["2024-H1", "2025-H1"]);
});

test("the country has its runs, per head only years with people, and an unknown unit none", () => {
  expect(spans(annual(atlas, "viet-nam"))[0]).toMatch(/^2012–/);
  const heads = runsOf(atlas, measured(atlas, { indicator: "retail", per: "head" }), "ha-noi", 12);
  expect(spans(heads)).toEqual(["1995–2007", "2008–2016"]);
  expect(annual(atlas, "ha-tay")).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, Cell, Claim, Report } from "../../src/model/atlas";
import { drawnUnits } from "../../src/model/cells";
import { check, halfStep, levelOf, yearBefore, type Check } from "../../src/model/verdict";
import { atlas, claims } from "./real";

const units = drawnUnits(atlas).map(({ id }) => id);

/** A real claim, checked against the real cells. */
function checked(id: string): Check {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return check(atlas, claim);
}

const report = (value: number, decimals = 0, basis: string | null = null): Report => ({ value, decimals, status: "final", basis, source: "gso-pxweb-2025" });

/** The atlas with other cells of one indicator: per period a value for each unit in order, `null` for unknown. */
function withCells(cells: Readonly<Record<string, Readonly<Record<string, readonly (number | Cell | null)[]>>>>): Atlas {
  const cell = (value: number | Cell): Cell => (typeof value === "number" ? [report(value, value % 1 === 0 ? 0 : 2)] : value);
  const made = Object.entries(cells).map(([indicator, periods]) => [
    indicator,
    new Map(Object.entries(periods).map(([period, row]) => [period, new Map(row.flatMap((value, i) => (value === null ? [] : [[units[i] as string, cell(value)] as const])))])),
  ] as const);
  return { ...atlas, cells: new Map([...atlas.cells, ...made]) };
}

const all = (value: number): readonly number[] => units.map(() => value);

function claimOf(measure: Claim["measure"], value: number, more: Partial<Claim> = {}): Claim {
  const [indicator, unit] = measure === "total" ? ["exports", "million USD"] : measure === "growth" ? ["exports_growth", "percent"] : ["iip_growth", "units"];
  return { id: "x", indicator, period: "2022", measure, threshold: unit === "units" ? 10 : null, value, unit, status: "reported", basis: null, source: "seed-004", ...more };
}

describe("what was said of the first half of 2024", () => {
  test("of the 17 rates of the May conference 11 are at 10 % or more, which may be all; later reports make it 12, which cannot be 11", () => {
    const { own, shown } = checked("c02");
    expect(own).toMatchObject({ basis: "may-conference", yes: 11, unknown: 11, bounds: { least: 11, most: 22 }, verdict: "possible", beyond: 0 });
    expect(shown).toMatchObject({ basis: null, yes: 12, unknown: 9, bounds: { least: 12, most: 21 }, verdict: "differs", beyond: -1 });
  });

  test("Hưng Yên is who moved, from 7 at the conference to 11.13 later", () => {
    const moved = checked("c02").changes.filter(({ from, to }) => from !== "unknown" && to !== "unknown" && from !== to);
    expect(moved.map(({ unit, own, shown, from, to }) => [unit, own?.value, own?.basis, shown?.value, shown?.source, from, to])).toEqual([["hung-yen", 7, "may-conference", 11.13, "nhandan-vn", "no", "yes"]]);
  });

  test("others changed their figure without changing the answer, and two are known only since", () => {
    const { changes } = checked("c02");
    expect(changes.filter(({ from, to }) => from === to).map(({ unit }) => unit)).toEqual(["quang-ninh", "bac-giang", "phu-tho", "hai-phong", "ha-nam", "nghe-an"]);
    expect(changes.filter(({ from }) => from === "unknown").map(({ unit, to }) => [unit, to])).toEqual([["ha-noi", "no"], ["ha-tinh", "no"]]);
  });

  test("25 positive rates are possible by either reading", () => {
    const { own, shown } = checked("c01");
    expect(own).toMatchObject({ bounds: { least: 17, most: 28 }, verdict: "possible" });
    expect(shown).toMatchObject({ bounds: { least: 18, most: 27 }, verdict: "possible" });
  });

  test("a total of which few parts are known is possible, from below", () => {
    const { own, shown } = checked("c05");
    expect(own).toMatchObject({ sum: { value: 50300, decimals: 0 }, yes: 3, verdict: "possible" });
    expect(shown).toMatchObject({ sum: { value: 60563, decimals: 0 }, yes: 5, unknown: 23, verdict: "possible" });
    expect(shown.bounds?.most).toBe(Number.POSITIVE_INFINITY);
    expect(checked("c03").own).toBeNull();
  });

  test("growth of a total that is not known of every unit in both years cannot be computed", () => {
    expect(checked("c06").shown).toMatchObject({ bounds: null, verdict: "incomputable" });
    expect(checked("c06").level?.id).toBe("exports");
  });
});

test("of 2022 the final table leaves 20 to 22 where 23 was claimed", () => {
  const { own, shown } = checked("c12");
  expect(own).toBeNull();
  expect(shown).toMatchObject({ yes: 20, unknown: 2, bounds: { least: 20, most: 22 }, verdict: "differs", beyond: 1 });
});

test("every claim of the table can be checked, and agrees with nothing that is not wholly known", () => {
  expect(claims.length).toBeGreaterThan(20);
  for (const claim of claims) {
    const { shown, own } = check(atlas, claim);
    for (const reading of [shown, own]) {
      if (!reading) continue;
      expect(reading.units.map(({ unit }) => unit)).toEqual(units);
      if (reading.unknown > 0) expect(reading.verdict, claim.id).not.toBe("agrees");
    }
  }
});

test("with every unit known a count agrees or differs", () => {
  const full = withCells({ iip_growth: { "2022": units.map((_, i) => (i < 23 ? 10 : 9.9)) } });
  const verdicts = [22, 23, 24].map((value) => check(full, claimOf("units_at_least", value)).shown.verdict);
  expect(verdicts).toEqual(["differs", "agrees", "differs"]);
  expect(check(full, claimOf("units_above", 0)).shown.verdict).toBe("agrees");
});

test("a claimed total is as exact as it was printed", () => {
  const full = withCells({ exports: { "2022": all(100.04) } });
  // 28 × 100.04 = 2801.12
  expect([2801.1, 2801, 2800, 2801.5, 2900].map((value) => check(full, claimOf("total", value)).shown.verdict)).toEqual(["agrees", "agrees", "agrees", "differs", "differs"]);
});

test("known parts that already exceed a claimed total refute it, however many are unknown", () => {
  const one = withCells({ exports: { "2022": [5000, ...all(0).slice(1).map(() => null)] } });
  expect(check(one, claimOf("total", 4100)).shown).toMatchObject({ verdict: "differs" });
  expect(check(one, claimOf("total", 5100)).shown.verdict).toBe("possible");
});

test("a sum is no finer than its coarsest part", () => {
  const mixed = withCells({ exports: { "2022": [100, 2.25] } });
  expect(check(mixed, claimOf("total", 1000)).shown.sum).toEqual({ value: 102, decimals: 0 });
});

test("growth of a total is computed when all levels of both years are there on one basis", () => {
  const years = (now: readonly (number | Cell)[]) => withCells({ exports: { "2021": all(1001), "2022": now } });
  const grown = years(all(1101));
  // 1101 / 1001 is 9.99 % more
  expect([10, 10.2].map((value) => check(grown, claimOf("growth", value)).shown.verdict)).toEqual(["agrees", "differs"]);
  const other = years([[report(1101, 0, "customs")], ...all(1101).slice(1)]);
  expect(check(other, claimOf("growth", 10)).shown).toMatchObject({ verdict: "incomputable", unknown: 1 });
});

describe("laws", () => {
  const cells = fc.array(fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 10), { freq: 2, nil: null }), { minLength: units.length, maxLength: units.length });
  const fillers = fc.array(fc.integer({ min: 0, max: 400 }).map((n) => n / 10), { minLength: units.length, maxLength: units.length });
  const measure = fc.constantFrom("units_above", "units_at_least", "total" as const);
  const value = fc.integer({ min: 0, max: 28 });
  const build = (kind: Claim["measure"], row: readonly (number | null)[]) => withCells(kind === "total" ? { exports: { "2022": row } } : { iip_growth: { "2022": row } });

  test("the bounds hold the truth, whatever the unknown units turn out to be", () => {
    fc.assert(
      fc.property(measure, cells, fillers, value, (kind, row, fill, said) => {
        const whole = row.map((each, i) => each ?? (fill[i] as number));
        const { bounds } = check(build(kind, row), claimOf(kind, said)).shown;
        const truth = kind === "total" ? whole.reduce((sum, each) => sum + each, 0) : whole.filter((each) => (kind === "units_above" ? each > 10 : each >= 10)).length;
        expect(truth).toBeGreaterThanOrEqual((bounds?.least ?? Number.NaN) - 1e-9);
        expect(truth).toBeLessThanOrEqual((bounds?.most ?? Number.NaN) + 1e-9);
      }),
    );
  });

  test("a verdict is never taken back: what differs stays so however much becomes known, and what becomes known narrows the bounds", () => {
    fc.assert(
      fc.property(measure, cells, fillers, fc.integer({ min: 0, max: 28 }), value, (kind, row, fill, upTo, said) => {
        const more = row.map((each, i) => each ?? (i < upTo ? (fill[i] as number) : null));
        const [before, after] = [row, more].map((each) => check(build(kind, each), claimOf(kind, said)).shown);
        if (!before?.bounds || !after?.bounds) throw new Error("counts and totals have bounds");
        // Slack of rounding grows with every part of a sum: far below a unit of the claim.
        expect(after.bounds.least).toBeGreaterThanOrEqual(before.bounds.least - 28);
        expect(after.bounds.most).toBeLessThanOrEqual(before.bounds.most);
        if (kind === "total") return;
        expect(after.bounds.least).toBeGreaterThanOrEqual(before.bounds.least);
        if (before.verdict === "differs") expect(after.verdict).toBe("differs");
        if (before.verdict === "agrees") expect(after.verdict).toBe("agrees");
      }),
    );
  });

  test("what is claimed of the truth itself never differs", () => {
    fc.assert(
      fc.property(cells, fillers, (row, fill) => {
        const truth = row.map((each, i) => each ?? (fill[i] as number)).filter((each) => each >= 10).length;
        expect(check(build("units_at_least", row), claimOf("units_at_least", truth)).shown.verdict).not.toBe("differs");
      }),
    );
  });
});

test("half a step is half the last digit printed: zeros at the end of a whole number are rounding", () => {
  expect([12.3, 1404000, 120700, 7, 0].map((value) => halfStep(value))).toEqual([0.05, 500, 50, 0.5, 0.5]);
  expect(halfStep(10, 2)).toBe(0.005);
});

test("growth has the level that it is the growth of, where there is one", () => {
  expect([levelOf(atlas, "retail_growth")?.id, levelOf(atlas, "iip_growth")]).toEqual(["retail", null]);
  expect([yearBefore("2024-H1"), yearBefore("2022")]).toEqual(["2023-H1", "2021"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Atlas, Report } from "../../src/model/atlas";
import { breakAfter, cellOf, drawnUnits } from "../../src/model/cells";
import { afterMerger, gapOf, partsOf, successor } from "../../src/model/merger";
import { sourcesOf } from "../../src/model/report-sources";
import { atlas } from "./real";

const after = afterMerger(atlas);
const merged = drawnUnits(after).filter(({ id }) => partsOf(atlas, id).length > 1).map(({ id }) => id);
const VIEWS = [...atlas.cells].flatMap(([indicator, periods]) => [...periods.keys()].map((period) => [indicator, period] as const));

/** The atlas with other reports of one level in one period. */
function withReports(reports: Readonly<Record<string, Partial<Report>>>): Atlas {
  const full = Object.entries(reports).map(([unit, report]) => [unit, [{ value: 1, decimals: 0, status: "final", basis: null, source: "a", ...report }]] as const);
  return { ...atlas, cells: new Map([...atlas.cells, ["exports", new Map([["2022", new Map(full)]])]]) };
}

test("28 units are 18: eight were made of others, ten are themselves", () => {
  expect(drawnUnits(after)).toHaveLength(18);
  expect(merged).toHaveLength(8);
  expect(drawnUnits(after).flatMap(({ id }) => partsOf(atlas, id)).sort()).toEqual(drawnUnits(atlas).map(({ id }) => id).sort());
  for (const { id } of drawnUnits(atlas)) expect(partsOf(atlas, successor(atlas, id))).toContain(id);
  expect(afterMerger(atlas)).toBe(after);
});

test("a level of a merged unit is the sum of all its parts, never finer, never more final, and names all their sources", () => {
  let sums = 0;
  for (const [indicator, period] of VIEWS) {
    for (const unit of merged) {
      const report = cellOf(after, indicator, period, unit)?.[0];
      if (!report?.parts) continue;
      sums++;
      const parts = partsOf(atlas, unit).map((part) => cellOf(atlas, indicator, period, part)?.[0] as Report);
      expect(report.parts).toEqual(parts);
      expect(report.value).toBeCloseTo(parts.reduce((all, { value }) => all + value, 0), report.decimals);
      expect(report.decimals).toBe(Math.min(...parts.map(({ decimals }) => decimals)));
      expect(new Set(parts.map(({ basis }) => basis)).size).toBe(1);
      expect(sourcesOf([report])).toEqual([...new Set(parts.map(({ source }) => source))]);
      expect(atlas.indicators.find(({ id }) => id === indicator)?.additive).toBe(true);
    }
  }
  expect(sums).toBeGreaterThan(100);
});

test("whatever of the parts is known, the whole has a figure exactly where each has one on one basis", () => {
  const part = fc.option(fc.record({ value: fc.integer({ min: 0, max: 9999 }), decimals: fc.constantFrom(0, 3), basis: fc.constantFrom(null, "customs"), status: fc.constantFrom("final" as const, "reported" as const, "estimate" as const) }), { nil: null });
  fc.assert(
    fc.property(part, part, (a, b) => {
      const some = withReports({ ...(a && { "ha-giang": a }), ...(b && { "tuyen-quang": b }) });
      const whole = cellOf(afterMerger(some), "exports", "2022", "tuyen-quang-2025")?.[0] ?? null;
      const gap = gapOf(some, "exports", "2022", "tuyen-quang-2025");
      expect(whole === null).toBe(gap !== null);
      if (a && b && a.basis === b.basis) expect(whole).toMatchObject({ value: a.value + b.value, decimals: Math.min(a.decimals, b.decimals), status: [a, b].some(({ status }) => status === "estimate") ? "estimate" : [a, b].some(({ status }) => status === "reported") ? "reported" : "final" });
      else if (a && b) expect(gap).toEqual({ why: "basis" });
      else expect(gap).toEqual({ why: "parts", without: [...(a ? [] : ["ha-giang"]), ...(b ? [] : ["tuyen-quang"])].sort() });
    }),
  );
});

test("a growth is never reckoned: a merged unit has one only where it was published of it", () => {
  for (const [indicator, period] of VIEWS.filter(([id]) => id.endsWith("growth"))) {
    for (const unit of merged) expect(cellOf(after, indicator, period, unit)).toEqual(cellOf(atlas, indicator, period, unit));
  }
  expect(gapOf(atlas, "iip_growth", "2022", "phu-tho-2025")).toEqual({ why: "rate" });
});

test("what was published of the merged unit itself is shown before any sum", () => {
  const some = withReports({ "ha-giang": {}, "tuyen-quang": {}, "tuyen-quang-2025": { value: 7, source: "b" } });
  expect(cellOf(afterMerger(some), "exports", "2022", "tuyen-quang-2025")?.map(({ value, parts }) => [value, parts])).toEqual([[7, undefined]]);
});

test("a unit that kept its land is itself in every figure, and nothing of the country is lost", () => {
  for (const [indicator, period] of VIEWS) {
    for (const unit of ["ha-noi", "dien-bien", "viet-nam"]) expect(cellOf(after, indicator, period, unit)).toBe(cellOf(atlas, indicator, period, unit));
    expect(gapOf(atlas, indicator, period, "ha-noi")).toBeNull();
  }
});

test("a break of a part is the whole's, whose label stands within its box", () => {
  expect(breakAfter(after, "phu-tho-2025", "2007")?.kind).toBe("territory");
  for (const { x, y, box: [west, north, east, south], unit, neighbours } of after.places) {
    expect(x > west && x < east && y > north && y < south, unit).toBe(true);
    expect(neighbours).not.toContain(unit);
    for (const each of neighbours) expect(drawnUnits(after).map(({ id }) => id)).toContain(each);
  }
});

test("the people of all parts are counted by one source, which a figure per head names", () => {
  for (const period of after.cells.get("population")?.keys() ?? []) {
    for (const unit of merged) expect(sourcesOf(cellOf(after, "population", period, unit)?.slice(0, 1) ?? []).length).toBeLessThanOrEqual(1);
  }
});

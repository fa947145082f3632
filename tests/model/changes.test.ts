import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/model/address";
import type { Atlas, Cell } from "../../src/model/atlas";
import { changes, newestOf } from "../../src/model/changes";
import { drawnUnits } from "../../src/model/cells";
import { mapScene } from "../../src/model/scene";
import { atlas, sources } from "./real";

const PATH = "v/iip_growth/2024-H1/";
const scene = (of: Atlas, path = PATH) => mapScene(of, parse(of, path));

/** The real atlas with other growth of the half-year in some units; `null` takes it away. */
function edited(values: Readonly<Record<string, number | null>>): Atlas {
  const row = new Map(atlas.cells.get("iip_growth")?.get("2024-H1"));
  for (const [unit, value] of Object.entries(values)) {
    if (value === null) row.delete(unit);
    else row.set(unit, [{ value, decimals: 2, status: "final", basis: null, source: "gso-pxweb-2018" }] as Cell);
  }
  const periods = new Map(atlas.cells.get("iip_growth")).set("2024-H1", row);
  return { ...atlas, cells: new Map(atlas.cells).set("iip_growth", periods) };
}

const units = drawnUnits(atlas).map(({ id }) => id);
const edits = fc.dictionary(fc.constantFrom(...units), fc.option(fc.integer({ min: -99, max: 99 })), { noNullPrototype: true });

test("between equal figures nothing has changed", () => {
  fc.assert(fc.property(edits, (values) => {
    expect(changes(scene(edited(values)), scene(edited(values)))).toEqual([]);
  }), { numRuns: 15 });
});

test("looked at from the other version, the same places have changed the other way round", () => {
  const turned = (all: ReturnType<typeof changes>) => all.map(({ then, now, ...rest }) => ({ ...rest, then: now, now: then }));
  fc.assert(
    fc.property(edits, edits, (one, other) => {
      const [a, b] = [scene(edited(one)), scene(edited(other))];
      expect(changes(a, b)).toEqual(turned(changes(b, a)));
    }),
    { numRuns: 15 },
  );
});

test("a figure, a figure come or gone, and a note are changes; another source of the same figure is none", () => {
  const then = scene(edited({ "ha-noi": 5, "bac-giang": null }));
  const now = scene(edited({ "ha-noi": null, "bac-giang": 7.25 }));
  expect(changes(then, now)).toEqual([
    { unit: "ha-noi", name: "Hà Nội", then: { figure: "5,00% (chính thức)", notes: [] }, now: { figure: "", notes: [] } },
    { unit: "bac-giang", name: "Bắc Giang", then: { figure: "", notes: [] }, now: { figure: "7,25% (chính thức)", notes: [] } },
  ]);
  const retail = "v/retail/1998/";
  const noted = changes(scene({ ...atlas, remarks: [] }, retail), scene(atlas, retail));
  expect(noted.map(({ unit }) => unit).sort()).toEqual(["bac-ninh", "ha-nam", "hai-duong", "nam-dinh"]);
  for (const { then: before, now: after } of noted) expect([before.figure === after.figure, after.notes.length - before.notes.length]).toEqual([true, 1]);
  const resourced = structuredClone(then);
  for (const { cell } of resourced.units) if (cell) (cell[0] as { source: string }).source = "another";
  expect(changes(then, resourced)).toEqual([]);
});

test("of a view that is no more every figure is gone", () => {
  const then = scene(atlas);
  expect(changes(then, null).map(({ unit }) => unit).filter(Boolean)).toEqual(then.units.filter(({ cell }) => cell).map(({ unit }) => unit.id));
});

test("a picture is as new as the newest publication of a shown figure", () => {
  const dates = scene(atlas).units.flatMap(({ cell }) => sources.get(cell?.[0].source ?? "")?.published ?? []);
  const newest = newestOf(scene(atlas), sources) ?? "";
  expect(dates).toContain(newest);
  for (const date of dates) expect(date <= newest).toBe(true);
  expect(newestOf(scene(atlas), new Map())).toBeNull();
});

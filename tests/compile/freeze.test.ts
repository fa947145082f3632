import fc from "fast-check";
import { expect, test } from "vitest";
import type { Compiled } from "../../src/compile/assemble";
import { compile } from "../../src/compile/compile";
import { snapshotOf, snapshotText, thaw } from "../../src/compile/freeze";
import { baseFiles, editedFiles } from "./folders";

const sound = (files = baseFiles()): Compiled => compile(files).compiled as Compiled;

test("a snapshot, written and read again, gives the figures that it was made of", () => {
  const compiled = sound();
  const snapshot = snapshotOf(compiled);
  expect(JSON.parse(snapshotText(snapshot))).toEqual(snapshot);
  const { atlas, sources } = thaw(JSON.parse(snapshotText(snapshot)) as typeof snapshot, compiled.atlas.places);
  const { projects, asOf, ...rest } = compiled.atlas;
  expect(atlas).toEqual({ ...rest, asOf, projects: [] });
  expect([...atlas.cells].map(([id, periods]) => [id, [...periods.keys()]])).toEqual([...rest.cells].map(([id, periods]) => [id, [...periods.keys()]]));
  for (const id of sources.keys()) expect(compiled.sources).toContainEqual(sources.get(id));
  expect(projects.length).toBeGreaterThan(0);
});

test("digits are kept as they were printed", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
      const compiled = sound();
      const [[indicator, periods] = ["", new Map()]] = compiled.atlas.cells;
      const [[period, row]] = [...periods] as [[string, ReadonlyMap<string, readonly unknown[]>]];
      const [[unit, [report] = []]] = [...row] as [[string, readonly unknown[]]];
      const value = Number((whole / 10 ** decimals).toFixed(decimals));
      const cells = new Map([[indicator, new Map([[period, new Map([[unit, [{ ...(report as object), value, decimals }]]])]])]]);
      const frozen = snapshotOf({ ...compiled, atlas: { ...compiled.atlas, cells } as unknown as Compiled["atlas"] });
      expect(thaw(frozen, []).atlas.cells.get(indicator)?.get(period)?.get(unit)?.[0]).toMatchObject({ value, decimals });
    }),
    { numRuns: 20 },
  );
});

test("the same data has the same version, however its lines end; a changed figure has another", () => {
  const version = (files = baseFiles()): string => sound(files).atlas.version;
  const windows = new Map([...baseFiles()].map(([path, text]) => [path, path.endsWith(".csv") ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : text]));
  expect(version(windows)).toBe(version());
  expect(version(new Map([...baseFiles()].reverse()))).toBe(version());
  const observations = baseFiles().get("data/observations.csv") ?? "";
  const figure = /,(\d+(?:\.\d+)?),final/.exec(observations)?.[1] ?? "";
  expect(figure).not.toBe("");
  expect(version(editedFiles(["data/observations.csv", `,${figure},final`, `,${figure}1,final`]))).not.toBe(version());
});

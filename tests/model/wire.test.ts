import { expect, test } from "vitest";
import { decode, encode } from "../../src/model/wire";
import { atlas } from "./real";

test("the real atlas survives the way to the browser, figure by figure", () => {
  const sent = JSON.stringify(encode(atlas));
  const { cells, ...rest } = decode(JSON.parse(sent) as ReturnType<typeof encode>);
  expect(rest).toMatchObject({ version: atlas.version, units: atlas.units, remarks: atlas.remarks, places: atlas.places, projects: atlas.projects });
  expect([...cells.keys()]).toEqual([...atlas.cells.keys()]);
  for (const [indicator, periods] of atlas.cells) {
    expect(cells.get(indicator)).toEqual(periods);
    expect([...(cells.get(indicator)?.keys() ?? [])]).toEqual([...periods.keys()]);
  }
});

test("all 2295 reports are there, each once", () => {
  const count = (cells: typeof atlas.cells) => [...cells.values()].flatMap((periods) => [...periods.values()].flatMap((row) => [...row.values()].flat())).length;
  expect(count(decode(encode(atlas)).cells)).toBe(count(atlas.cells));
  expect(count(atlas.cells)).toBe(2295);
});

test("an atlas without a figure is sent as well", () => {
  const empty = { ...atlas, cells: new Map(atlas.indicators.map(({ id }) => [id, new Map()])) };
  expect(decode(encode(empty)).cells).toEqual(empty.cells);
});

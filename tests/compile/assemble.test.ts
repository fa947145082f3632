import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import type { Compiled } from "../../src/compile/assemble";
import { toMap } from "../../src/model/mercator";
import { baseFiles, editedFiles } from "./folders";

function compiled(files = baseFiles()): Compiled {
  const result = compile(files);
  if (!result.compiled) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

test("a cell keeps every report, the one to show first, with the decimals that were printed", () => {
  const cell = compiled().atlas.cells.get("iip_growth")?.get("2024-H1")?.get("ha-noi");
  expect(cell).toEqual([
    { value: 5, decimals: 1, status: "estimate", basis: null, source: "paper" },
    { value: 5.1, decimals: 1, status: "preliminary", basis: null, source: "office" },
  ]);
});

test("a unit without a figure has no cell", () => {
  const { cells } = compiled().atlas;
  expect([...(cells.get("exports")?.get("2023")?.keys() ?? [])]).toEqual(["ha-noi"]);
});

test("periods come in the order of time", () => {
  const { cells } = compiled(editedFiles(["data/observations.csv", "ha-noi,exports,2023,15999.5", "ha-noi,exports,2022-10M,15999.5"], ["data/observations.csv", "bac-ninh,supermarkets", "ha-noi,exports,2022-2M,1,final,,,office,\nbac-ninh,supermarkets"])).atlas;
  expect([...(cells.get("exports")?.keys() ?? [])]).toEqual(["2022-2M", "2022-10M", "2023"]);
});

test("working notes are not in what is compiled", () => {
  expect(JSON.stringify(compiled(), (_, value: unknown) => (value instanceof Map ? [...value] : value))).not.toMatch(/although later settled|never the index/);
});

test("a project has its lists, its investment as given and its point's precision", () => {
  expect(compiled().atlas.projects).toEqual([
    expect.objectContaining({
      id: "P01",
      lon: 105.5,
      lat: 20.5,
      precision: "commune",
      investment: { value: 115500, unit: "billion VND" },
      asOf: "2024-05",
      seeds: ["seed-000"],
      facts: ["F001"],
      urls: ["https://example.org/park", "https://example.org/more"],
    }),
  ]);
});

test("a document without an address has the empty one", () => {
  expect(compiled().sources[0]).toEqual({ id: "seed-000", kind: "press", publisher: { vi: "không rõ nơi đăng", en: "unknown" }, url: "", published: "2020-09-21" });
});

test("places are of the drawn units, to a tenth of a map unit", () => {
  const [place] = compiled().atlas.places;
  const [x, y] = toMap(105.5, 20.5);
  expect(compiled().atlas.places.map(({ unit }) => unit)).toEqual(["ha-noi", "bac-ninh"]);
  expect(place?.x).toBeCloseTo(x, 0);
  expect(place?.y).toBe(Math.round(y * 10) / 10);
});

test("the version changes with a figure, and not with line ends or a byte order mark", () => {
  const { version } = compiled().atlas;
  const windows = new Map([...baseFiles()].map(([path, text]) => [path, path.endsWith(".csv") ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : text]));
  expect(version).toMatch(/^[0-9a-f]{10}$/);
  expect(compiled(windows).atlas.version).toBe(version);
  expect(compiled(editedFiles(["data/observations.csv", "5.1", "5.2"])).atlas.version).not.toBe(version);
});

test("a remark has its span and its words in both languages", () => {
  const what = { vi: "Có vẻ lệch, ở đây giữ như đã công bố", en: "Looks off, kept here as published" };
  expect(compiled().atlas.remarks).toEqual([{ unit: "ha-noi", indicator: "iip_growth", from: "2024-Q1", to: "2024", what }]);
});

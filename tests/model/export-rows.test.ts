import { expect, test } from "vitest";
import { fileName, reportRecord, shownReports } from "../../src/model/export-rows";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources } from "./real";

test("digits stay as published, and a source that is not there leaves gaps, not words", () => {
  const scene = mapScene(atlas, chosen({}));
  const report = { value: 75, decimals: 1, status: "final", basis: null, source: "nobody" } as const;
  expect(reportRecord(report, { scene, sources })).toEqual({ value: "75.0", status: "final", basis: null, publisher: null, url: null, published: null, population: null });
  expect(shownReports(scene)).toHaveLength(scene.legend.known);
});

test("a file is named for what it shows", () => {
  expect(fileName(mapScene(atlas, chosen({})))).toBe("atlas-cong-thuong-iip_growth-2024-H1");
  expect(fileName(mapScene(atlas, chosen({ indicator: "retail", period: "2015", per: "head" })))).toBe("atlas-cong-thuong-retail-2015-per-head");
});

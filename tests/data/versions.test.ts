// The committed data versions: every one is read, and renders the figures that were frozen in it.
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { drawOnce } from "../../src/compile/frozen-pages";
import { snapshotOf, snapshotText, thaw } from "../../src/compile/freeze";
import { pagedViews } from "../../src/compile/pages";
import { readFiles } from "../../src/compile/read";
import { snapshotPath, VERSIONS } from "../../src/compile/versions";
import { drawnUnits } from "../../src/model/cells";
import { figureText } from "../../src/model/format";
import { siteAt } from "../compile/site";

const files = readFiles(join(import.meta.dirname, "../.."));
const { compiled, snapshots } = compile(files);
const site = siteAt("https://example.org/");
const draw = drawOnce();
const MOST_BYTES = 300_000;

test("versions of different schemas are committed, each small, and all can be read", () => {
  const paths = [...files.keys()].filter((path) => path.startsWith(VERSIONS));
  const schemas = paths.map((path) => (JSON.parse(files.get(path) ?? "") as { schema: number }).schema);
  expect(new Set(schemas)).toEqual(new Set([1, 2]));
  expect(snapshots.map(({ version }) => snapshotPath(version))).toEqual(paths);
  for (const path of paths) expect([path, Buffer.byteLength(files.get(path) ?? "") <= MOST_BYTES]).toEqual([path, true]);
});

test("today's snapshot, where it is committed, is the one that today's tables give", () => {
  if (!compiled) throw new Error("the data has problems");
  const text = files.get(snapshotPath(compiled.atlas.version));
  if (text !== undefined) expect(text).toBe(snapshotText(snapshotOf(compiled)));
  expect(thaw(snapshotOf(compiled), compiled.atlas.places).atlas.cells).toEqual(compiled.atlas.cells);
});

describe.each(snapshots.map((snapshot) => [snapshot.version, snapshot] as const))("version %s", (_, snapshot) => {
  const version = thaw(snapshot, site.atlas.places);
  const views = pagedViews(version.atlas);

  test("renders every view, each with the figures of its cells", { timeout: 240_000 }, () => {
    expect(views.length).toBeGreaterThan(100);
    for (const view of views.filter(({ language }) => language === "vi")) {
      const { document } = new JSDOM(draw({ ...site, ...version }, view).page).window;
      const indicator = version.atlas.indicators.find(({ id }) => id === view.indicator);
      if (!indicator) throw new Error(view.indicator);
      for (const { id } of drawnUnits(version.atlas)) {
        const [printed] = snapshot.figures[view.indicator]?.[view.period]?.[id]?.[0] ?? [];
        const expected = printed === undefined ? "–" : figureText(Number(printed), printed.split(".")[1]?.length ?? 0, indicator, "vi");
        expect([id, document.querySelector(`[data-row="${id}"] td`)?.textContent]).toEqual([id, expected]);
      }
      document.defaultView?.close();
    }
  });
});

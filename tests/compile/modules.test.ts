import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { MODULES, moduleSource, type ModuleName } from "../../src/compile/modules";
import { paletteCss } from "../../src/compile/palette";
import { readFiles } from "../../src/compile/read";
import type { Compiled } from "../../src/compile/assemble";
import { decode, type Wire } from "../../src/model/wire";

const files = readFiles(join(import.meta.dirname, "../.."));
const compiled = compile(files).compiled as Compiled;

/** Runs a module's source as the browser would. */
async function load(name: ModuleName, from = compiled): Promise<Readonly<Record<string, unknown>>> {
  const source = moduleSource(name, from, files);
  return { ...((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, unknown>) };
}

test("the atlas arrives as it was compiled", async () => {
  const { wire } = await load("virtual:atlas");
  expect(decode(wire as Wire)).toEqual(compiled.atlas);
});

test("sources, facts and claims arrive as they were compiled, each by itself", async () => {
  expect(await load("virtual:sources")).toEqual({ sources: compiled.sources });
  expect(await load("virtual:facts")).toEqual({ facts: compiled.facts });
  expect(await load("virtual:claims")).toEqual({ claims: compiled.claims });
});

test("the atlas carries neither addresses of sources nor statements of facts", () => {
  const source = moduleSource("virtual:atlas", compiled, files);
  const urls = new Set(compiled.atlas.projects.flatMap(({ urls }) => urls));
  expect(compiled.sources.filter(({ url }) => url !== "" && !urls.has(url) && source.includes(url))).toEqual([]);
  expect(compiled.facts.filter(({ statement }) => source.includes(statement.vi))).toEqual([]);
});

test("each level of the land arrives, the finer the larger", async () => {
  const levels = ["virtual:topology/l0", "virtual:topology/l1", "virtual:topology/l2"] as const;
  const sizes = levels.map((name) => moduleSource(name, compiled, files).length);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  for (const name of levels) {
    const { topology } = (await load(name)) as { topology: { objects: { units: { geometries: readonly unknown[] } } } };
    expect(topology.objects.units.geometries).toHaveLength(28);
  }
});

test("the palette is the stylesheet itself", () => {
  expect(moduleSource("virtual:palette.css", compiled, files)).toBe(paletteCss());
});

test("no text of the data can break out of its module", async () => {
  const evil = "'\"`\\${alert(1)}</script>\u2028\u2029\n\\u0022";
  const sources = compiled.sources.map((source) => ({ ...source, publisher: { vi: evil, en: evil } }));
  expect(await load("virtual:sources", { ...compiled, sources })).toEqual({ sources });
});

test("every module that is named can be made", () => {
  for (const name of MODULES) expect(moduleSource(name, compiled, files), name).not.toBe("");
});

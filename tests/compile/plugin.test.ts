// The plugin in a build of Vite's own, on a folder of a few tables and one script.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Compiled } from "../../src/compile/assemble";
import { compile } from "../../src/compile/compile";
import { atlas } from "../../src/compile/plugin";
import type { Files } from "../../src/compile/read";
import { decode, type Wire } from "../../src/model/wire";
import { baseFiles, brokenFiles } from "./folders";

const SHELL: Files = new Map([
  ["CHANGELOG.md", "# C\n\n## 0.1.0 – 2026-11-22\n\n- Data (vi): Bản đầu.\n- Data (en): First.\n"],
  ["index.html", '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><script type="module" src="/main.js"></script></head><body></body></html>\n'],
  ["main.js", 'import { sources } from "virtual:sources";\nimport { facts } from "virtual:facts";\nimport "virtual:palette.css";\nglobalThis.given = { sources, facts, atlas: () => import("virtual:atlas") };\n'],
]);

/** What pages draw beside the tables: the land around, and rivers. */
function drawable(files: Files): Files {
  const coarse = "data/boundaries/basemap.l0.topo.json";
  const topology = JSON.parse(files.get(coarse) ?? "") as { objects: Record<string, unknown> };
  topology.objects["neighbours"] = { type: "GeometryCollection", geometries: [] };
  return new Map([...files, [coarse, JSON.stringify(topology)], ["data/boundaries/rivers-ne.geojson", '{"type":"FeatureCollection","features":[]}']]);
}

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-plugin-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Builds a folder that holds those files. */
async function built(files: Files): Promise<void> {
  for (const [path, text] of [...SHELL, ...files]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await build({ root, base: "./", configFile: false, logLevel: "silent", plugins: [atlas({ root, siteUrl: "https://example.org/atlas" })], build: { modulePreload: false } });
}

describe("a folder with problems", () => {
  test("stops the build, which tells every one of them and leaves no page", async () => {
    const { files, expected } = brokenFiles("number");
    const message = await built(drawable(files)).then(() => "", (error: unknown) => (error as Error).message);
    const problems = expected.trim().split("\n");
    expect(problems.length).toBeGreaterThan(1);
    expect(message).toContain(`${String(problems.length)} problem(s) in the data`);
    for (const problem of problems) expect(message).toContain(problem);
    expect(existsSync(join(root, "dist/index.html"))).toBe(false);
  });
});

describe("a sound folder", () => {
  const files = drawable(baseFiles());
  const compiled = compile(files).compiled as Compiled;
  const read = (path: string) => readFileSync(join(root, "dist", path), "utf8");
  const assets = (ending: string) => readdirSync(join(root, "dist/assets")).filter((name) => name.endsWith(ending));

  test("is built into its pages, each drawn, with the changelog's corrections and the site's address", async () => {
    await built(files);
    const pages = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
    expect(pages.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(
      ["404.html", ...["", "en/"].flatMap((folder) => ["corrections/", "embed/", "embed/builder/", "embed/guide/", "ha-noi/", "imprint/", "story/editor/", ""].map((path) => `${folder}${path}index.html`))].sort(),
    );
    expect(read("index.html")).toContain('data-unit="bac-ninh"');
    expect(read("index.html")).toMatch(/<link rel="canonical" href="https:\/\/example\.org\/atlas\/[^"]*"/);
    expect(read("en/corrections/index.html")).toContain("First.");
    expect(read("404.html")).toContain('href="/atlas/en/"');
  });

  test("gives scripts its modules: sources, facts and the palette at once, the atlas when asked for", async () => {
    await built(files);
    const [entry = ""] = assets(".js").filter((name) => read("index.html").includes(`src="./assets/${name}"`));
    await import(/* @vite-ignore */ pathToFileURL(join(root, "dist/assets", entry)).href);
    const { given } = globalThis as unknown as { given: { sources: unknown; facts: unknown; atlas: () => Promise<{ wire: Wire }> } };
    expect(given.sources).toEqual(compiled.sources);
    expect(given.facts).toEqual(compiled.facts);
    expect(decode((await given.atlas()).wire)).toEqual(compiled.atlas);
    expect(assets(".css").map((name) => read(`assets/${name}`)).join("")).toContain("--accent:");
  });

  test("sets the cells on their way with the first script, from every page of the map", async () => {
    await built(files);
    const preloads = (page: string) => [...read(page).matchAll(/<link rel="modulepreload"[^>]* href="([^"]*)"/g)].map(([, href = ""]) => href);
    const [cells = ""] = assets(".js").filter((name) => read(`assets/${name}`).includes("bac-ninh-2025"));
    expect(preloads("index.html")).toEqual([`./assets/${cells}`]);
    expect(preloads("en/index.html")).toEqual([`../assets/${cells}`]);
    expect(preloads("imprint/index.html")).toEqual([]);
  });
});

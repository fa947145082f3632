// The budgets themselves are tested on small planted sites: one within, one over, one that breaks each rule.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { ENGINE_WORDS } from "./budgets.mjs";
import { firstFiles, pages, scriptsOf, stylesOf, wordsInFirstScripts } from "./measure.mjs";

const cache = join(import.meta.dirname, "../../.cache");
mkdirSync(cache, { recursive: true });
const root = mkdtempSync(join(cache, "size-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Pseudo-random letters, which gzip cannot shrink below three quarters. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(65 + (state % 58));
  }).join("");
}

function plant(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Chunks that have a budget, as keys of the bundler's manifest. */
const CHUNKS = [...readFileSync(join(import.meta.dirname, "budgets.mjs"), "utf8").matchAll(/"((?:src\/|virtual:|_|take-)[^"]+)"/g)].map(([, module = ""]) => module);

/** Where those lie that are made heavy by themselves. */
const FILES: Readonly<Record<string, string>> = { "virtual:atlas": "assets/atlas.js", "src/shells/present.ts": "assets/stage.js" };

/** A manifest that names all of them but one. */
const manifest = (without = ""): string => JSON.stringify(Object.fromEntries(CHUNKS.filter((module) => module !== without).map((module) => [module, { file: FILES[module] ?? "assets/view.js" }])));

/** What embeds are made of, as small as can be. */
const embeds = { "embed/a/b/index.html": "<p>frame</p>", "embed/page.css": "p{}", "embed/page.js": "0", "embed/parent.js": "0", "embed/more.js": "0", "embed/map.js": "0", "embed/map/l0.js": "0", "embed/builder.js": "0", "embed/cong-thuong-atlas.js": "0", "embed/figure/vi/a/b.js": "0", "embed/figure/ground.js": "0", "embed/snippet/vi/a/b.html": "<figure>", "story/a.html": "<p>story</p>" };

const light = {
  ...embeds,
  "index.html": '<script type="module" crossorigin src="/assets/app.js"></script>',
  "assets/app.js": 'import{a}from"./part.js";import("./later.js")',
  "assets/part.js": "export const a=1",
  "assets/later.js": noise(100_000),
  "assets/atlas.js": "export default {}",
  "assets/stage.js": "export {}",
  "assets/view.js": "export class View {}",
  "service-worker.js": 'precache([{url:"assets/app.js"},{url:"assets/part.js"}])',
  ".vite/manifest.json": manifest(),
};

function runSize(dist: string): { readonly status: number | null; readonly over: readonly string[]; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tests/size/size.mjs", dist], { encoding: "utf8" });
  const over = stdout.split("\n").filter((line) => line.startsWith("OVER")).map((line) => line.slice(5, 29).trim());
  return { status, over, printed: stdout + stderr };
}

describe("the size check", () => {
  it("passes a light site, however heavy what loads later", () => {
    expect(runSize(plant("light", light))).toMatchObject({ status: 0, over: [] });
  });

  it.each([
    ["a prerendered page", { "en/v/iip_growth/index.html": noise(60_000) }],
    ["first script", { "assets/part.js": noise(60_000) }],
    ["first script", { "v/index.html": '<link rel="modulepreload" href="../assets/later.js">' }],
    ["engine in first script", { "assets/part.js": 'export const a="GeometryCollection"' }],
    ["a whole first visit", { "assets/maplibre-gl-a1.js": noise(1_200_000) }],
    ["a whole first visit", { "service-worker.js": 'precache([{url:"assets/view.js"},{url:"assets/kept.js"}])', "assets/kept.js": noise(1_200_000) }],
    ["an embed, cold", { "embed/figure/vi/a/b.js": noise(60_000) }],
    ["an embed, cold", { "embed/page.js": noise(60_000) }],
    ["an embed, cold", { "embed/figure/ground.js": noise(50_000) }],
    ["a frame's page", { "embed/a/b/index.html": noise(20_000) }],
    ["a static figure", { "embed/snippet/en/a/b.html": noise(20_000) }],
    ["50 elements on a page", Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`embed/figure/en/a/${String(i)}.js`, noise(7_000)]))],
    ["the element's script", { "embed/cong-thuong-atlas.js": noise(40_000) }],
    ["an embed's other looks", { "embed/more.js": noise(16_000) }],
    ["a frame's parent script", { "embed/parent.js": noise(4_000) }],
    ["the builder's script", { "embed/builder.js": noise(40_000) }],
    ["the stage's script", { "assets/stage.js": noise(40_000) }],
    ["the stage's script", { "assets/view.js": "1", ".vite/manifest.json": JSON.stringify({ ...(JSON.parse(manifest()) as object), "src/shells/present.ts": { file: "assets/stage.js", imports: ["_more-1.js"] }, "_more-1.js": { file: "assets/later.js" } }) }],
    ["data of all cells", { "assets/atlas.js": noise(50_000) }],
    ["data of all cells", { ".vite/manifest.json": manifest("virtual:atlas") }],
  ])("fails on %s over its budget or not found, and names it alone", (name, heavy) => {
    expect(runSize(plant(`over-${(Object.keys(heavy)[0] ?? "").replaceAll("/", "-")}-${name}`, { ...light, ...heavy }))).toMatchObject({
      status: 1,
      over: [name],
    });
  });

  it("asks for a build when there is none", () => {
    expect(runSize(join(root, "nowhere"))).toMatchObject({ status: 1, printed: expect.stringContaining("npm run build") as string });
  });
});

describe("a weight", () => {
  it("follows static imports through every chunk, and no dynamic one", () => {
    const dist = plant("chain", {
      "index.html": '<script type="module" src="./assets/a.js"></script>',
      "assets/a.js": 'import"./b.js";const c=()=>import("./d.js")',
      "assets/b.js": 'export*from"../deep/c.js"',
      "deep/c.js": "export const c=1",
      "assets/d.js": "",
    });
    expect(firstFiles(dist, '<script type="module" src="./assets/a.js"></script>').sort()).toEqual(["assets/a.js", "assets/b.js", "deep/c.js"]);
  });

  it("counts every index.html and nothing else as a page", () => {
    const dist = plant("pages", { "index.html": "a", "en/index.html": "b", "demo.html": "c" });
    expect(pages(dist).map(({ what }) => what)).toEqual(["en/index.html", "index.html"]);
  });

  it("of several chunks counts each file and what it imports once, not what the page has already, and nothing where one chunk is missing", () => {
    const entries = {
      "index.html": { file: "first.js", imports: ["_runtime-1.js"] },
      "_runtime-1.js": { file: "runtime.js" },
      "_shared-1.js": { file: "shared.js", css: ["shared.css"] },
      "_common-1.js": { file: "common.js" },
      "src/a.ts": { file: "a.js", css: ["all.css"], imports: ["index.html", "_shared-1.js", "_common-1.js", "_runtime-1.js"] },
      "src/b.ts": { file: "b.js", css: ["all.css"], imports: ["_common-1.js"] },
    };
    const names = ["first.js", "runtime.js", "shared.js", "shared.css", "common.js", "a.js", "b.js", "all.css"];
    const dist = plant("several", { ".vite/manifest.json": JSON.stringify(entries), ...Object.fromEntries(names.map((name) => [name, noise(1000)])) });
    const of = (weigh: typeof scriptsOf, modules: readonly string[]) => weigh(modules)(dist).map(({ what }) => what);
    expect([of(scriptsOf, ["src/a.ts"]), of(scriptsOf, ["src/a.ts", "src/b.ts"]), of(stylesOf, ["src/a.ts", "src/b.ts"])]).toEqual([["2 files"], ["3 files"], ["1 files"]]);
    const sum = (modules: readonly string[]) => scriptsOf(modules)(dist)[0]?.amount ?? 0;
    expect(sum(["src/a.ts", "src/b.ts"])).toBeGreaterThan(sum(["src/a.ts"]));
    expect(of(scriptsOf, ["src/a.ts", "src/c.ts"])).toEqual([]);
  });

  it.each(["maplibre-gl", "d3-geo", "topojson-client"])("finds %s in a first script that Vite bundled and minified", async (name) => {
    const used = { "maplibre-gl": "Map", "d3-geo": "geoPath", "topojson-client": "feature" }[name];
    const folder = plant(`bundle-${name}`, {
      "index.html": '<script type="module" src="/app.js"></script>',
      "app.js": `import { ${used} } from "${name}"; globalThis.used = ${used};`,
    });
    await build({ root: folder, configFile: false, logLevel: "silent", build: { outDir: "dist" } });
    const found = wordsInFirstScripts(ENGINE_WORDS)(join(folder, "dist"));
    expect(found.reduce((sum, { amount }) => sum + amount, 0)).toBeGreaterThan(0);
  });
});

// Builds one page for each rival: the same map of the same land and values, plainly made with another library.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { build } from "vite";
import { palette } from "../../src/model/color";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "../model/real";
import { OUT, ROOT } from "./place";
import type { Land, Picture } from "./rivals/stage";

const SOURCES = join(import.meta.dirname, "rivals");

/** Where the pages are. */
export const RIVALS_SITE = join(OUT, "rivals");

/** The two pictures: the one a page opens with, and the one it is turned to. */
export const PICTURES = [
  { indicator: "iip_growth", period: "2024-H1" },
  { indicator: "exports", period: "2022" },
] as const;

function land(): Land {
  const topology = JSON.parse(readFileSync(join(ROOT, "data/boundaries/basemap.l0.topo.json"), "utf8")) as Topology<{ provinces28: GeometryCollection<{ id: string }> }>;
  const names = new Map(atlas.units.map(({ id, name }) => [id, name.vi]));
  const features = feature(topology, topology.objects.provinces28).features.map(({ geometry, properties: { id } }) => ({ type: "Feature", geometry, properties: { unit: id, name: names.get(id) ?? id } }));
  return { type: "FeatureCollection", features } as Land;
}

function picture(view: (typeof PICTURES)[number]): Picture {
  const scene = mapScene(atlas, chosen({ ...view, form: "choropleth" }));
  const colors = palette("light");
  return {
    title: scene.title,
    values: Object.fromEntries(scene.units.map(({ unit, cell }) => [unit.id, cell?.[0].value ?? null])),
    colors: Object.fromEntries(scene.units.flatMap(({ unit, swatch }) => (swatch ? [[unit.id, colors[swatch]]] : []))),
  };
}

/** Builds the pages anew. @returns the rivals' names; each page is `<name>.html` */
export async function buildRivals(): Promise<readonly string[]> {
  rmSync(RIVALS_SITE, { recursive: true, force: true });
  const names = readdirSync(SOURCES).map((file) => basename(file, ".ts")).filter((name) => name !== "stage");
  const root = join(OUT, "rivals-pages");
  mkdirSync(root, { recursive: true });
  for (const name of names) {
    writeFileSync(join(root, `${name}.html`), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="/@fs${join(SOURCES, name)}.ts"></script></head><body></body></html>`);
    await build({
      root,
      configFile: false,
      logLevel: "error",
      base: "./",
      build: { outDir: RIVALS_SITE, emptyOutDir: false, target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000, rolldownOptions: { input: join(root, `${name}.html`) } },
      worker: { format: "es" },
    });
  }
  writeFileSync(join(RIVALS_SITE, "land.json"), JSON.stringify(land()));
  writeFileSync(join(RIVALS_SITE, "pictures.json"), JSON.stringify(PICTURES.map(picture)));
  return names;
}

// The zoomable map of embeds as files beside their scripts: what decides whether it may live, the engine, its worker, and
// finer land for who comes nearer.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build, type Plugin } from "vite";

/** Below the folder of embeds; their names tell their content, since `map.js` alone names them. */
const FOLDER = "embed/map";

/** Land that only who comes near fetches. */
const NEARER = /^l[12]-/;

/** Kilobytes, gzip, that a reader fetches who opens the map of the built site in `outDir`. */
function kilobytes(outDir: string): number {
  const files = readdirSync(join(outDir, FOLDER)).filter((name) => !NEARER.test(name)).map((name) => `${FOLDER}/${name}`);
  const bytes = ["embed/map.js", ...files].reduce((sum, path) => sum + gzipSync(readFileSync(join(outDir, path)), { level: 9 }).length, 0);
  return Math.round(bytes / 1000);
}

/**
 * Builds it.
 *
 * @param modules provides the virtual modules
 * @returns kilobytes that opening it fetches, gzip
 */
export async function buildEmbedMap(root: string, outDir: string, modules: Plugin): Promise<number> {
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [modules],
    worker: { format: "es", rolldownOptions: { output: { entryFileNames: `${FOLDER}/worker-[hash].js` } } },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      chunkSizeWarningLimit: 1200,
      lib: { entry: join(root, "src/shells/embed-map.ts"), formats: ["es"], fileName: () => "embed/map.js" },
      rolldownOptions: {
        checks: { pluginTimings: false },
        preserveEntrySignatures: "allow-extension",
        output: {
          minify: true,
          chunkFileNames: `${FOLDER}/[name]-[hash].js`,
          // What is always needed together travels together; what it shares with the deciding part stays there, so that
          // nothing of the engine is fetched where a map may not live.
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: "engine", test: /maplibre-gl|topojson|views.map-gl|views.webgl|model.coast|topology.l0/ }] },
        },
      },
    },
  });
  return kilobytes(outDir);
}

// The template of packed stories: one HTML file with the stage, the engine, its worker, the data and the type inside, and
// marks where a story goes.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build, type InlineConfig, type Plugin } from "vite";

import { PACK_MARKS, PACK_SLOT } from "../model/pack";

/** What the engine's door asks for. */
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";

/** Built in memory as one classic script, as a page without modules has it. */
async function bundle(root: string, entry: string, plugins: readonly Plugin[]): Promise<{ readonly script: string; readonly style: string }> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [...plugins],
    define: { "import.meta.env.PACKED": "true" },
    resolve: { alias: [{ find: /^simple-statistics$/, replacement: join(root, "node_modules/simple-statistics/index.js") }] },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 3000,
      lib: { entry, formats: ["iife"], name: "atlas", fileName: () => "packed.js", cssFileName: "packed" },
      // The engine asks where its module lies only where it is told of no worker.
      rolldownOptions: { checks: { pluginTimings: false, emptyImportMeta: false }, output: { minify: true, codeSplitting: false } },
    },
  };
  const built = await build(config);
  const files = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const scripts = files.flatMap((file) => (file.type === "chunk" ? file.code : []));
  const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : []));
  if (scripts.length !== 1 || files.length !== 1 + styles.length) throw new Error(`a packed script is one file; found ${files.map(({ fileName }) => fileName).join(", ")}`);
  return { script: scripts[0] as string, style: styles.join("\n") };
}

/** Late elements that a packed file has: what is asked of a map in a discussion. */
const LATE = { "atlas-details": ["details", "AtlasDetails"], "atlas-forms": ["forms", "AtlasForms"], "atlas-keys": ["keys", "AtlasKeys"], "atlas-timeline": ["timeline", "AtlasTimeline"] } as const;

/** What a file cannot fetch, from inside it. The finest land, which is large, is the next finest. */
function inside(root: string): Plugin {
  const at = (path: string): string => JSON.stringify(join(root, "src", path));
  const late = Object.entries(LATE).map(([tag, [file, name]]) => `${JSON.stringify(tag)}: async () => (await import(${at(`views/${file}.ts`)})).${name}`);
  const replaced: Readonly<Record<string, () => string | Promise<string>>> = {
    [`${WORKER}?worker&url`]: async () => {
      const { script } = await bundle(root, join(root, "node_modules", WORKER), []);
      return `export default ${JSON.stringify(gzipSync(script, { level: 9 }).toString("base64"))};`;
    },
    "./map-gl-trusted": () => `export * from ${at("views/map-gl-inside.ts")};`,
    "./late": () => `export const LATE = { ${late.join(", ")} };`,
    // Stories lie elsewhere too, and are packed elsewhere; this one is here.
    "../views/any-story": () => "export const anyStory = (name, hash, loadStory) => loadStory(name);",
    "../views/own-pack": () => "export const ownPack = () => Promise.reject(new Error());",
    "virtual:topology/l2": () => `export { topology } from "virtual:topology/l1";`,
    "virtual:stories": () => `import { parseStory } from ${at("model/story.ts")};
export const stories = [];
export const loadTold = async () => null;
export const loadStory = async () => parseStory(document.getElementById(${JSON.stringify(PACK_SLOT)})?.textContent ?? "").story;`,
  };
  return {
    name: "inside",
    enforce: "pre",
    resolveId: (id) => (Object.hasOwn(replaced, id) ? `\0inside:${id.replaceAll("?", "#")}` : undefined),
    load: (id) => (id.startsWith("\0inside:") ? replaced[id.slice("\0inside:".length).replaceAll("#", "?")]?.() : undefined),
  };
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Text of a script or style as it may stand in HTML. @throws where it could end or open an element */
function contained(text: string): string {
  const safe = text.replaceAll(/<\/(?=script|style)/gi, "<\\/").replaceAll("<!--", "<\\x21--");
  if (/<script/i.test(safe)) throw new Error("a packed script may not hold the start of a script");
  return safe;
}

/**
 * Builds the template.
 *
 * @param modules provides the virtual modules
 * @param url the site's root, absolute, to which a packed story's links lead
 */
export async function buildPack(root: string, modules: Plugin, url: string): Promise<string> {
  const { script, style } = await bundle(root, join(root, "src/shells/packed.ts"), [inside(root), modules]);
  const [code, dress] = [contained(script), contained(style)];
  const policy = ["default-src 'none'", `script-src ${hash(code)}`, `style-src ${hash(dress)}`, "worker-src blob:", "connect-src blob:", "img-src data: blob:", "font-src data:", "base-uri 'none'", "form-action 'none'"].join("; ");
  return `<!doctype html>
<html lang="${PACK_MARKS.language}" data-story="${PACK_MARKS.name}" data-root="${url}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${PACK_MARKS.title}</title>
<style>${dress}</style>
</head>
<body>
${PACK_MARKS.page}
<script type="application/json" id="${PACK_SLOT}">${PACK_MARKS.story}</script>
<script>${code}</script>
</body>
</html>
`;
}

// The scripts of embeds, each one file under a name that never changes, since newsrooms write it into their pages.

import { join, resolve } from "node:path";

import { build, type InlineConfig, type Plugin } from "vite";

import { buildEmbedMap } from "./embed-map-script";
import { atlas, type AtlasOptions } from "./plugin";

/** Scripts by the name of their file in `embed/`, and what they are built from. */
export const EMBED_SCRIPTS = { "cong-thuong-atlas": "embed", more: "embed-more", page: "embed-page", parent: "embed-parent", builder: "builder" } as const;

async function buildScripts(root: string, outDir: string, modules: Plugin): Promise<void> {
  const kilobytes = await buildEmbedMap(root, outDir, modules);
  for (const [name, entry] of Object.entries(EMBED_SCRIPTS)) {
    const config: InlineConfig = {
      root,
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      plugins: [modules],
      // The button says what the map costs where the reader's network is to be spared.
      define: { "import.meta.env.EMBED_MAP_KB": String(kilobytes) },
      build: {
        outDir,
        emptyOutDir: false,
        target: "es2022",
        cssCodeSplit: false,
        lib: { entry: join(root, `src/shells/${entry}.ts`), formats: ["es"], fileName: () => `embed/${name}.js`, cssFileName: `embed/${name}` },
        rolldownOptions: { output: { minify: true } },
      },
    };
    await build(config);
  }
}

/** The plugin that builds them beside the site, after it. @param options as the atlas's own plugin has them */
export function embedScripts(options: AtlasOptions): Plugin {
  let outDir: string | null = null;
  return {
    name: "embed-scripts",
    apply: "build",
    configResolved({ build: { outDir: folder } }) {
      outDir = resolve(options.root, folder);
    },
    async closeBundle(error) {
      if (outDir !== null && !error) await buildScripts(options.root, outDir, atlas(options));
    },
  };
}

// The build: one entry, the atlas compiled from `data/` and `seeds/`, every page prerendered, addresses relative so that
// the site runs from any folder of any host.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

import { embedScripts } from "./src/compile/embed-scripts";
import { packs } from "./src/compile/packs";
import { atlas } from "./src/compile/plugin";
import { SURFACES } from "./src/model/color";
import { words } from "./src/model/words";

/** Absolute addresses (canonical links, sharing) begin with this; the default is where `npm start` serves. */
const SITE_URL = process.env["SITE_URL"] ?? "http://localhost:4173/";

/** A story has a file of its own, which is kept once it was opened. */
const STORIES = readdirSync(join(import.meta.dirname, "data/stories"));

/** Modules of pictures and of stories, as the ends of their paths, and the rest. */
const PICTURES = /[\\/]src[\\/](?:views[\\/]take-picture|draw[\\/](?:dress|figure-parts|outlined|poster)|model[\\/](?:glyphs|words-poster))/;
const STORY = /[\\/]src[\\/](?:(?:model|views|draw|shells)[\\/](?:any-story|editor|follow|handout|highlight|invite|lift|qr|race|shelf|sides|speaker|stage|step-|story|talk)|model[\\/]words-(?:editor|follow|speaker|stage|story))/;
/** What lifts units out of a map. */
const LIFT = /[\\/]src[\\/](?:draw[\\/]lift|model[\\/]lift-labels)\.ts$/;
/** Of stories, what reads what others wrote, files, links, drafts, messages, and works their sentences out. A story that ships with the atlas is shown without it. */
const READING = /[\\/](?:src[\\/](?:model[\\/](?:follow|story|story-(?:answer|documents|kept|knowledge|references)|talk|words-follow|words-speaker)|views[\\/](?:shelf|story-link)|shells[\\/]talk-line)\.ts|valibot[\\/].*\?apart)$/;
const COMMON = new RegExp(`^(?!.*(?:${PICTURES.source}|${STORY.source})).*(?:[\\\\/]src[\\\\/]|[\\\\/]lit(?:-html)?[\\\\/]directive)`);

/** Gives some importers a copy of their own of a package that is one module, so that what they take of it does not come with the first script. */
function apart(name: string, importers: RegExp): Plugin {
  return {
    name: "apart",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== name || importer === undefined || !importers.test(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: `${found.id}?apart` };
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    apart("valibot", STORY),
    atlas({ root: import.meta.dirname, siteUrl: SITE_URL }),
    embedScripts({ root: import.meta.dirname, siteUrl: SITE_URL }),
    packs({ root: import.meta.dirname, siteUrl: SITE_URL }),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/shells",
      filename: "service-worker.ts",
      injectRegister: false,
      manifest: {
        name: words("vi").atlas,
        short_name: words("vi").atlas,
        description: words("vi").tagline,
        lang: "vi",
        start_url: "./",
        scope: "./",
        display: "minimal-ui",
        background_color: SURFACES.light.paper,
        theme_color: SURFACES.light.paper,
        icons: [
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      // Icons are the system's to keep.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ["assets/*.{js,css,woff2}"],
        // The map engine, its outlines and what only pictures to take away, the stage and the editor need are kept once they were used; without them the drawn map does.
        globIgnores: ["assets/maplibre-gl*", "assets/map-gl*", "assets/l[0-2]-*", "assets/_virtual_glyphs-*", "assets/take-{picture,data,land}-*", "assets/present-*", "assets/{desk,lift,editor,follow-back,handout,invite,own-pack,reading,rooms,speaker-window,stage,story}-*", "assets/_virtual_stories-*", ...STORIES.map((id) => `assets/${id}-*`)],
      },
    }),
  ],
  // Its bundle is one module, which would bring every view's statistics into the first script; its sources are one each.
  resolve: { alias: [{ find: /^simple-statistics$/, replacement: join(import.meta.dirname, "node_modules/simple-statistics/index.js") }] },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    // MapLibre is larger than the usual limit by itself; sizes are enforced by `npm run size`.
    chunkSizeWarningLimit: 1200,
    // Prerendering the pages and their pictures is most of a build, and no news.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What every page starts with is one file, and what late views share another; left alone these would be thirty small ones.
      output: {
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"] },
            { name: "shared", minShareCount: 2, test: COMMON },
            // Units lifted out are in pictures and on the stage: neither fetches the other for them.
            { name: "lift", minShareCount: 2, test: LIFT },
            // What only pictures to take away or only stories are made of is not kept for readers who never ask for them.
            { name: "take-picture", minShareCount: 2, test: PICTURES },
            { name: "story", minShareCount: 2, test: (id) => STORY.test(id) && !READING.test(id) },
            { name: "reading", minShareCount: 2, test: READING },
          ],
        },
      },
      // simple-statistics does not say so itself.
      treeshake: { moduleSideEffects: [{ test: /node_modules[\\/]simple-statistics[\\/]/, sideEffects: false }] },
    },
  },
  worker: { format: "es" },
  preview: { port: 4173, host: "localhost" },
});

// The build: one entry, the atlas compiled from `data/` and `seeds/`, every page prerendered, addresses relative so that
// the site runs from any folder of any host.
import { defineConfig } from "vite";

import { atlas } from "./src/compile/plugin";

/** Absolute addresses (canonical links, sharing) begin with this; the default is where `npm start` serves. */
const SITE_URL = process.env["SITE_URL"] ?? "http://localhost:4173/";

export default defineConfig({
  base: "./",
  plugins: [atlas({ root: import.meta.dirname, siteUrl: SITE_URL })],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    // MapLibre is larger than the usual limit by itself; sizes are enforced by `npm run size`.
    chunkSizeWarningLimit: 1200,
    // Prerendering 156 pages is most of a build, and no news.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es" },
  preview: { port: 4173, host: "localhost" },
});

// The layer table: which folder of src may import which, and which packages each folder alone may import. ESLint's
// rules are generated from it, and the architecture tests plant a violation for every line of it.

/**
 * @typedef {object} Layer
 * @property {readonly string[]} imports other folders of src it may import
 * @property {readonly string[]} packages modules outside src it may import, each with its sub-paths
 */

/** @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  model: {
    imports: [],
    packages: ["d3-array", "simple-statistics", "valibot"],
  },
  draw: {
    imports: ["model"],
    packages: ["d3-selection"],
  },
  views: {
    imports: ["draw", "model"],
    packages: ["lit", "virtual:sources", "virtual:facts", "virtual:claims", "virtual:glyphs", "uqr"],
  },
  shells: {
    imports: ["views", "draw", "model"],
    packages: ["virtual:atlas", "virtual:stories", "virtual:embed-style", "virtual:palette.css", "@fontsource/be-vietnam-pro", "workbox-precaching", "workbox-routing", "workbox-strategies"],
  },
  compile: {
    imports: ["draw", "model"],
    packages: ["vite", "jsdom", "opentype.js", "@resvg/resvg-js", "valibot", "d3-geo", "topojson-client", "topojson-specification", "geojson", "node:"],
  },
};

/** The files that may also import the map's engine; see `LAZY` for how they are reached. */
export const ENGINE = {
  files: "src/views/map-gl*.ts",
  packages: ["maplibre-gl", "topojson-client", "topojson-specification", "geojson", "virtual:topology"],
};

/** The file that may also turn the land into a map file of its own, for who takes it away. */
export const LAND = {
  files: "src/views/take-land.ts",
  packages: ["topojson-client", "topojson-specification", "geojson", "virtual:topology"],
};

/** What is reached only by `import()`, types aside, as specifiers end, and who may import it at once nevertheless. */
export const LAZY = [
  { name: "map-gl", files: [] },
  { name: "map-gl-*", files: [ENGINE.files] },
  { name: "virtual:claims", files: [] },
  { name: "virtual:facts", files: [] },
  { name: "virtual:glyphs", files: [] },
  { name: "virtual:sources", files: [] },
  { name: "virtual:stories", files: [] },
  { name: "claims", files: [] },
  { name: "classes", files: [] },
  { name: "compare", files: [] },
  { name: "desk", files: [] },
  { name: "details", files: [] },
  { name: "documents", files: [] },
  { name: "editor", files: [] },
  { name: "figures", files: [] },
  { name: "follow-back", files: [] },
  { name: "forms", files: [] },
  { name: "handout", files: [] },
  { name: "invite", files: [] },
  { name: "keys", files: [] },
  { name: "late", files: [] },
  { name: "multiples", files: [] },
  { name: "offline", files: [] },
  { name: "own-pack", files: [] },
  { name: "present", files: [] },
  { name: "project-card", files: [] },
  { name: "ranking", files: [] },
  { name: "scatter", files: [] },
  { name: "search", files: [] },
  { name: "series", files: [] },
  { name: "speak", files: [] },
  { name: "stage-beside", files: [] },
  { name: "stage-race", files: [] },
  { name: "speaker-window", files: [] },
  { name: "take", files: [] },
  { name: "take-*", files: [] },
  { name: "theme", files: [] },
  { name: "timeline", files: [] },
];

/** The classes that may be extended, and nothing else may be a class. */
export const BASES = ["HTMLElement", "LitElement", "ReactiveElement", "DrawnElement", "LightElement", "StageElement", "Error"];

/** Ways to turn text into markup, which a page of data never needs. */
export const MARKUP = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "createContextualFragment",
  "unsafeHTML",
  "unsafeSVG",
];

/** Lines a file of src may have. */
export const MAX_LINES = 250;

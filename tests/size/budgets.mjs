// What the site may weigh. A new budget is one more line: a name, a limit and how to weigh it.
import { chunkOf, firstScripts, pages, wordsInFirstScripts } from "./measure.mjs";

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} limit each weight's largest allowed amount; 1 KB is 1000 bytes
 * @property {(dist: string) => import("./measure.mjs").Weight[]} weigh of a built site; finding nothing is a failure
 */

/** Words found in MapLibre, d3-geo and topojson-client and nowhere else in the site. */
export const ENGINE_WORDS = ["maplibregl", "GeometryCollection", "FeatureCollection", "MultiLineString"];

/** @type {readonly Budget[]} */
export const BUDGETS = [
  { name: "a prerendered page", limit: 36_000, weigh: pages },
  { name: "first script", limit: 40_000, weigh: firstScripts },
  { name: "engine in first script", limit: 0, weigh: wordsInFirstScripts(ENGINE_WORDS) },
  { name: "documents", limit: 12_000, weigh: chunkOf("src/views/documents.ts") },
  { name: "a project's card", limit: 12_000, weigh: chunkOf("src/views/project-card.ts") },
  { name: "search", limit: 12_000, weigh: chunkOf("src/views/search.ts") },
  { name: "speaking keys", limit: 12_000, weigh: chunkOf("src/views/speak.ts") },
  { name: "list of keys", limit: 12_000, weigh: chunkOf("src/views/keys.ts") },
  { name: "theme", limit: 12_000, weigh: chunkOf("src/views/theme.ts") },
  { name: "data of all cells", limit: 30_000, weigh: chunkOf("virtual:atlas") },
  { name: "lines over time", limit: 12_000, weigh: chunkOf("src/views/series.ts") },
  { name: "small maps", limit: 12_000, weigh: chunkOf("src/views/multiples.ts") },
  { name: "forms", limit: 12_000, weigh: chunkOf("src/views/forms.ts") },
  { name: "timeline", limit: 12_000, weigh: chunkOf("src/views/timeline.ts") },
  { name: "ranking", limit: 12_000, weigh: chunkOf("src/views/ranking.ts") },
  { name: "scatter", limit: 12_000, weigh: chunkOf("src/views/scatter.ts") },
  { name: "claims", limit: 12_000, weigh: chunkOf("src/views/claims.ts") },
  { name: "the comparison", limit: 12_000, weigh: chunkOf("views/compare.ts") },
  { name: "the sortable table", limit: 12_000, weigh: chunkOf("views/figures.ts") },
  { name: "take", limit: 12_000, weigh: chunkOf("views/take.ts") },
  { name: "take: pictures", limit: 12_000, weigh: chunkOf("views/take-picture.ts") },
  { name: "take: files", limit: 12_000, weigh: chunkOf("views/take-data.ts") },
  { name: "letters of pictures", limit: 35_000, weigh: chunkOf("virtual:glyphs") },
  { name: "classes", limit: 12_000, weigh: chunkOf("src/views/classes.ts") },
];

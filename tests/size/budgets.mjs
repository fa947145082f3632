// What the site may weigh. A new budget is one more line: a name, a limit and how to weigh it.
import { chunkOf, scriptsOf, stylesOf, elements, embedMap, embeds, fileAt, firstScripts, framePages, firstVisit, packs, pages, snippets, wordsInFirstScripts } from "./measure.mjs";

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} limit each weight's largest allowed amount; 1 KB is 1000 bytes
 * @property {(dist: string) => import("./measure.mjs").Weight[]} weigh of a built site; finding nothing is a failure
 */

/** Words found in MapLibre, d3-geo and topojson-client and nowhere else in the site. */
export const ENGINE_WORDS = ["maplibregl", "GeometryCollection", "FeatureCollection", "MultiLineString"];

/** What a story that ships with the atlas is shown by; its figures come with the stage. */
const STAGE = ["src/shells/present.ts", "src/views/stage-beside.ts", "src/views/stage-race.ts"];

/** @type {readonly Budget[]} */
export const BUDGETS = [
  { name: "a prerendered page", limit: 36_000, weigh: pages },
  { name: "first script", limit: 40_000, weigh: firstScripts },
  { name: "engine in first script", limit: 0, weigh: wordsInFirstScripts(ENGINE_WORDS) },
  { name: "a whole first visit", limit: 750_000, weigh: firstVisit },
  { name: "an embed, cold", limit: 35_000, weigh: embeds },
  { name: "a frame's page", limit: 12_000, weigh: framePages },
  { name: "50 elements on a page", limit: 250_000, weigh: elements(50) },
  { name: "a static figure", limit: 14_000, weigh: snippets },
  { name: "the element's script", limit: 25_000, weigh: fileAt("embed/cong-thuong-atlas.js") },
  { name: "an embed's zoomable map, on demand", limit: 480_000, weigh: embedMap },
  { name: "an embed's other looks", limit: 8_000, weigh: fileAt("embed/more.js") },
  { name: "a frame's parent script", limit: 2_000, weigh: fileAt("embed/parent.js") },
  { name: "the builder's script", limit: 25_000, weigh: fileAt("embed/builder.js") },
  { name: "a story as one file", limit: 2_500_000, weigh: packs },
  { name: "the story editor", limit: 25_000, weigh: chunkOf("src/shells/editor.ts") },
  { name: "data of all cells", limit: 30_000, weigh: chunkOf("virtual:atlas") },
  { name: "letters of pictures", limit: 35_000, weigh: chunkOf("virtual:glyphs") },
  { name: "the stage's script", limit: 25_000, weigh: scriptsOf(STAGE) },
  { name: "the stage's styles", limit: 4_600, weigh: stylesOf(STAGE) },
  { name: "the stage: two maps", limit: 5_000, weigh: chunkOf("src/views/stage-beside.ts") },
  { name: "the stage: a race", limit: 6_000, weigh: chunkOf("src/views/stage-race.ts") },
  { name: "what stories share", limit: 4_000, weigh: chunkOf("_story-") },
  { name: "stories of others", limit: 12_000, weigh: chunkOf("_reading-") },
  { name: "claims", limit: 12_000, weigh: chunkOf("src/views/claims.ts") },
  { name: "classes", limit: 12_000, weigh: chunkOf("src/views/classes.ts") },
  { name: "the comparison", limit: 12_000, weigh: chunkOf("src/views/compare.ts") },
  { name: "documents", limit: 12_000, weigh: chunkOf("src/views/documents.ts") },
  { name: "forms", limit: 12_000, weigh: chunkOf("src/views/forms.ts") },
  { name: "lines over time", limit: 12_000, weigh: chunkOf("src/views/series.ts") },
  { name: "list of keys", limit: 12_000, weigh: chunkOf("src/views/keys.ts") },
  { name: "a project's card", limit: 12_000, weigh: chunkOf("src/views/project-card.ts") },
  { name: "ranking", limit: 12_000, weigh: chunkOf("src/views/ranking.ts") },
  { name: "scatter", limit: 12_000, weigh: chunkOf("src/views/scatter.ts") },
  { name: "search", limit: 12_000, weigh: chunkOf("src/views/search.ts") },
  { name: "small maps", limit: 12_000, weigh: chunkOf("src/views/multiples.ts") },
  { name: "the sortable table", limit: 12_000, weigh: chunkOf("src/views/figures.ts") },
  { name: "speaking keys", limit: 12_000, weigh: chunkOf("src/views/speak.ts") },
  { name: "the speaker's window", limit: 12_000, weigh: chunkOf("src/shells/speaker-window.ts") },
  { name: "the invitation to follow", limit: 12_000, weigh: chunkOf("src/views/invite.ts") },
  { name: "the handout", limit: 12_000, weigh: chunkOf("src/views/handout.ts") },
  { name: "beside the stage", limit: 12_000, weigh: chunkOf("src/shells/desk.ts") },
  { name: "take", limit: 12_000, weigh: chunkOf("src/views/take.ts") },
  { name: "take: files", limit: 12_000, weigh: chunkOf("src/views/take-data.ts") },
  { name: "take: pictures", limit: 12_000, weigh: chunkOf("take-picture") },
  { name: "theme", limit: 12_000, weigh: chunkOf("src/views/theme.ts") },
  { name: "timeline", limit: 12_000, weigh: chunkOf("src/views/timeline.ts") },
];

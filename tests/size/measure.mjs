// Weighs a built site as a reader's connection does: gzip, level 9. It knows what Vite emits and no budget.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** @typedef {{ what: string, amount: number }} Weight one thing weighed; bytes unless the budget says otherwise */

/** @param {string} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** @param {string} dist @param {string} path */
const read = (dist, path) => readFileSync(join(dist, path), "utf8");

/**
 * @param {string} dist folder of the built site
 * @returns {string[]} every page's path from there, forward slashes, sorted
 * @throws {Error} when there is no such folder
 */
export function pagePaths(dist) {
  if (!existsSync(dist)) throw new Error("there is no built site: run npm run build first");
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).split(sep).join("/"))
    .filter((path) => posix.basename(path) === "index.html")
    .sort();
}

/** Every page, as sent. @param {string} dist @returns {Weight[]} */
export function pages(dist) {
  return pagePaths(dist).map((path) => ({ what: path, amount: gzipped(read(dist, path)) }));
}

/** Every story's file and their template, as they lie on a disk: nobody compresses a stick. @param {string} dist @returns {Weight[]} */
export function packs(dist) {
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).split(sep).join("/"))
    .filter((path) => /^(?:en\/)?story\/[^/]+\.html$/.test(path))
    .map((path) => ({ what: path, amount: statSync(join(dist, path)).size }));
}

/** @param {string} html @returns {string[]} addresses of module scripts and of what the page preloads for them */
function moduleAddresses(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address = /\btype="?module\b/.test(tag) ? /\bsrc="([^"]+)"/ : /\brel="?modulepreload\b/.test(tag) ? /\bhref="([^"]+)"/ : null;
    return address?.exec(tag)?.[1] ?? [];
  });
}

/**
 * The file an address leads to, whatever base the site was built for.
 *
 * @param {string} dist
 * @param {string} address
 * @throws {Error} when the site holds no such file
 */
function fileOf(dist, address) {
  const parts = address.replace(/[?#].*/, "").split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const path = parts.map((_, i) => parts.slice(i).join("/")).find((tail) => existsSync(join(dist, tail)));
  if (path === undefined) throw new Error(`a page asks for ${address}, which is not in ${dist}`);
  return path;
}

/** @param {string} code an emitted chunk @returns {string[]} relative paths of its static imports */
function staticImports(code) {
  return [...code.matchAll(/\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].flatMap((match) => match[1] ?? []);
}

/**
 * The files a page runs before anything is asked for: its module scripts and all that they import at once.
 *
 * @param {string} dist
 * @param {string} html
 * @returns {string[]} paths from `dist`
 */
export function firstFiles(dist, html) {
  const found = new Set(moduleAddresses(html).map((address) => fileOf(dist, address)));
  for (const path of found) {
    for (const relative of staticImports(read(dist, path))) found.add(posix.join(posix.dirname(path), relative));
  }
  return [...found];
}

/** The cells travel beside the first script and have a budget of their own. @param {string} path */
const isData = (path) => /_virtual_atlas-[^/]*\.js$/.test(path);

/** Each different set of first files among the pages, named by the first page that has it. @param {string} dist */
function firstSets(dist) {
  /** @type {Map<string, { what: string, files: string[] }>} */
  const sets = new Map();
  for (const page of pagePaths(dist)) {
    const files = firstFiles(dist, read(dist, page)).filter((path) => !isData(path)).sort();
    if (files.length > 0 && !sets.has(files.join())) sets.set(files.join(), { what: `script of ${page}`, files });
  }
  return [...sets.values()];
}

/** The first script of every kind of page. @param {string} dist @returns {Weight[]} */
export function firstScripts(dist) {
  return firstSets(dist).map(({ what, files }) => ({
    what,
    amount: files.reduce((sum, path) => sum + gzipped(read(dist, path)), 0),
  }));
}

/**
 * How often words that only certain packages contain stand in the first scripts.
 *
 * @param {readonly string[]} words property names or parts of strings, which no minifier changes
 * @returns {(dist: string) => Weight[]} occurrences
 */
export function wordsInFirstScripts(words) {
  return (dist) =>
    firstSets(dist).flatMap(({ what, files }) =>
      words.map((word) => ({
        what: `${word} in ${what}`,
        amount: files.reduce((sum, path) => sum + read(dist, path).split(word).length - 1, 0),
      })),
    );
}

/** Compressed by their own format already. */
const PACKED = new Set([".woff2", ".png"]);

/** What a first visit asks for beside the files that the service worker keeps, which its text lists. */
const ASKED = /^(?:index\.html|service-worker\.js|manifest\.webmanifest|icon-192\.png|assets\/(?:maplibre-gl|map-gl|l0)-.*)$/;

/**
 * All that a visit to the home page has sent, with the map engine and what is kept for later visits.
 *
 * @param {string} dist
 * @returns {Weight[]} one sum; empty when nothing is kept
 */
export function firstVisit(dist) {
  if (!existsSync(join(dist, "service-worker.js"))) return [];
  const kept = new Set([...read(dist, "service-worker.js").matchAll(/assets\/[\w.-]+/g)].map(([path]) => path));
  const files = readdirSync(dist, { recursive: true }).map((path) => String(path).split(sep).join("/"));
  const sent = files.filter((path) => kept.has(path) || ASKED.test(path));
  const weigh = (/** @type {string} */ path) => (PACKED.has(posix.extname(path)) ? readFileSync(join(dist, path)).length : gzipped(read(dist, path)));
  return [{ what: `${sent.length} files`, amount: sent.reduce((sum, path) => sum + weigh(path), 0) }];
}

/**
 * The emitted chunk of one module.
 *
 * @param {string} module part of its key in Vite's manifest
 * @returns {(dist: string) => Weight[]} empty when there is no such chunk
 */
export function chunkOf(module) {
  return (dist) => {
    /** @type {Record<string, { file: string, src?: string, name?: string }>} */
    const manifest = JSON.parse(read(dist, ".vite/manifest.json"));
    return Object.entries(manifest)
      .filter(([key, { src }]) => key.includes(module) || src?.includes(module))
      .map(([, { file }]) => ({ what: file, amount: gzipped(read(dist, file)) }));
  };
}

/** @typedef {{ file: string, src?: string, css?: string[], imports?: string[] }} Chunk */

/**
 * The emitted files of several modules together, and of all that these import before they run; what an explored page has
 * already, its first script and what its late views share, is not counted.
 *
 * @param {readonly string[]} modules parts of their keys in Vite's manifest
 * @param {(chunk: Chunk) => readonly string[]} pick which files of a chunk
 * @returns {(dist: string) => Weight[]} one sum; empty when one of them has no chunk
 */
function filesOf(modules, pick) {
  return (dist) => {
    /** @type {Record<string, Chunk>} */
    const manifest = JSON.parse(read(dist, ".vite/manifest.json"));
    /** @param {string} key @param {Set<string>} seen */
    const follow = (key, seen) => {
      if (seen.has(key)) return seen;
      seen.add(key);
      for (const each of manifest[key]?.imports ?? []) follow(each, seen);
      return seen;
    };
    const there = Object.keys(manifest).filter((key) => key === "index.html" || key.startsWith("_shared-")).reduce((seen, key) => follow(key, seen), new Set());
    const found = modules.map((module) => Object.entries(manifest).filter(([key, { src }]) => key.includes(module) || src?.includes(module)));
    if (found.some((chunks) => chunks.length === 0)) return [];
    const keys = found.flat().reduce((seen, [key]) => follow(key, seen), new Set());
    const files = [...new Set([...keys].flatMap((key) => (there.has(key) ? [] : pick(/** @type {Chunk} */ (manifest[key])))))];
    return [{ what: `${files.length} files`, amount: files.reduce((sum, path) => sum + gzipped(read(dist, path)), 0) }];
  };
}

/** @param {readonly string[]} modules as `filesOf` has them */
export const scriptsOf = (modules) => filesOf(modules, ({ file }) => [file]);

/** @param {readonly string[]} modules as `filesOf` has them */
export const stylesOf = (modules) => filesOf(modules, ({ css = [] }) => css);

/** @param {string} dist @param {string} path @returns {Weight} */
const weigh = (dist, path) => ({ what: path, amount: gzipped(read(dist, path)) });

/** Every page that stands in a frame, without what all of them share. @param {string} dist @returns {Weight[]} */
export function framePages(dist) {
  return pagePaths(dist).filter((path) => /^(?:en\/)?embed\/[^/]+\/[^/]+\//.test(path)).map((path) => weigh(dist, path));
}

/** Figures that are maps, and those that are not, by the ends of their names. */
const MAP = /figure\/\w+\/[^/]+\/[^/.]+\.js$/;
const LOOK = /figure\/\w+\/[^/]+\/[^/.]+\.\w+\.js$/;

/** Figures of the element, without what all of them share. @param {string} dist @returns {Weight[]} */
function figures(dist, names = MAP) {
  const paths = readdirSync(join(dist, "embed/figure"), { recursive: true }).map((path) => `embed/figure/${String(path).split(sep).join("/")}`);
  return paths.filter((path) => names.test(path)).map((path) => weigh(dist, path));
}

/** What all elements of a page share: the script and the land. @param {string} dist */
const shared = (dist) => gzipped(read(dist, "embed/cong-thuong-atlas.js")) + gzipped(read(dist, "embed/figure/ground.js"));

/** Every embed, cold: a frame's page with its style and script, and the element with its land and figure. @param {string} dist @returns {Weight[]} */
export function embeds(dist) {
  const frame = gzipped(read(dist, "embed/page.css")) + gzipped(read(dist, "embed/page.js"));
  return [
    ...framePages(dist).map(({ what, amount }) => ({ what: `${what} with its style and script`, amount: amount + frame })),
    ...figures(dist).map(({ what, amount }) => ({ what: `${what} with the element`, amount: amount + shared(dist) })),
    ...figures(dist, LOOK).map(({ what, amount }) => ({ what: `${what} with the element`, amount: amount + shared(dist) + gzipped(read(dist, "embed/more.js")) })),
  ];
}

/**
 * One page with many elements of different views, those of most weight.
 *
 * @param {number} count
 * @returns {(dist: string) => Weight[]} one sum
 */
export function elements(count) {
  return (dist) => {
    const heaviest = figures(dist).map(({ amount }) => amount).sort((a, b) => b - a).slice(0, count);
    return heaviest.length === 0 ? [] : [{ what: `${heaviest.length} elements`, amount: heaviest.reduce((sum, amount) => sum + amount, shared(dist)) }];
  };
}

/** Every static figure. @param {string} dist @returns {Weight[]} */
export function snippets(dist) {
  const folder = join(dist, "embed/snippet");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((path) => `embed/snippet/${String(path).split(sep).join("/")}`).filter((path) => path.endsWith(".html")).map((path) => weigh(dist, path));
}

/** All that opens the zoomable map of an embed, land for who comes nearer left out. @param {string} dist @returns {Weight[]} one sum */
export function embedMap(dist) {
  const files = ["embed/map.js", ...readdirSync(join(dist, "embed/map")).filter((name) => !/^l[12]-/.test(name)).map((name) => `embed/map/${name}`)];
  return [{ what: `${files.length} files`, amount: files.reduce((sum, path) => sum + gzipped(read(dist, path)), 0) }];
}

/** A file of the built site by its name. @param {string} path @returns {(dist: string) => Weight[]} */
export function fileAt(path) {
  return (dist) => [{ what: path, amount: gzipped(read(dist, path)) }];
}

// What the build keeps of a data version: the page of every view for a frame, and its figures for the element, each with
// the line that says which version it is and what differs today. Drawn by the very functions that draw the live ones.

import { createHash } from "node:crypto";

import { JSDOM } from "jsdom";

import { drawVersionNote } from "../draw/version-note";
import { pagePath, parse, prefix } from "../model/address";
import { changes, newestOf } from "../model/changes";
import { mapScene, type MapScene } from "../model/scene";
import type { Pinned } from "../model/version-text";
import type { Site } from "./document";
import { embedModule, embedOf, embedPath, figurePath, treeOf, type DrawnEmbed } from "./embed-pages";
import { choicesPath, embedChoices } from "./embed-views";
import type { Version } from "./freeze";
import { pagedViews, type PagedView } from "./pages";

/** Folder of a version in the built site. */
export function versionPath(version: string): string {
  return `data/${version}/`;
}

/** Where a module for the element lies in a version. */
function inVersion(folder: string, path: string): string {
  return folder + path.replace(/^embed\//, "");
}

/** Hex digits of a drawn figure's name: as of a version, for the same reason. */
const NAME_LENGTH = 16;

function sceneOf({ atlas }: Pick<Site, "atlas">, view: PagedView): MapScene | null {
  const path = pagePath(atlas, view);
  return path === null ? null : mapScene(atlas, parse(atlas, path));
}

/** All that a drawing follows from, as a short text. */
function keyOf(site: Site, view: PagedView): string {
  const { units, indicators, breaks, lineage } = site.atlas;
  const scene = sceneOf(site, view);
  const named = (id: string) => {
    const source = site.sources.get(id);
    return [source?.publisher[view.language], source?.url, source?.published];
  };
  const cited = new Set([...(scene?.units.map(({ cell }) => cell) ?? []), scene?.country ?? null].flatMap((cell) => cell?.map(({ source }) => source) ?? []));
  return createHash("sha256").update(JSON.stringify([view, scene, [...cited].map(named), units, indicators, breaks, lineage])).digest("hex");
}

/** Draws views of the same site in several versions: what says the same is drawn once. */
export function drawOnce(): (site: Site, view: PagedView) => DrawnEmbed {
  const drawn = new Map<string, DrawnEmbed>();
  return (site, view) => {
    const key = keyOf(site, view);
    const embed = drawn.get(key) ?? embedOf(site, view);
    drawn.set(key, embed);
    return embed;
  };
}

/** A version's line in both its forms: for a page, and as a module's export for the element. @param dom an empty page to draw it in */
function noteOf(dom: JSDOM, pinned: Pinned): { readonly html: string; readonly module: string } {
  const { body } = dom.window.document;
  body.replaceChildren();
  drawVersionNote(body, pinned);
  return { html: /<body>(.*)<\/body>/s.exec(dom.serialize())?.[1] ?? "", module: embedModule("note", treeOf(body.firstElementChild as Element)) };
}

/** A page two folders deeper, with the line after its figure. */
function pinnedPage(page: string, note: string): string {
  const end = page.lastIndexOf("</main>");
  return (page.slice(0, end) + note + page.slice(end)).replaceAll(/ (src|href)="\.\.\//g, ' $1="../../../');
}

/** A link to a page that today's site no longer has leads to its home. */
function mended(text: string, site: Site, frozen: Site, view: PagedView): string {
  const path = pagePath(frozen.atlas, view);
  return path === null || pagePath(site.atlas, view) !== null ? text : text.replaceAll(site.url + path, site.url + prefix(view.language));
}

/**
 * The files of a version by their path below the site's root.
 *
 * @param site today's
 * @param draw as `drawOnce` gives it, the same one for all versions
 */
export function* frozenFiles(site: Site, { atlas, sources }: Version, draw: (site: Site, view: PagedView) => DrawnEmbed): Generator<readonly [path: string, source: string]> {
  const frozen: Site = { ...site, atlas, sources };
  const folder = versionPath(atlas.version);
  // By which the element knows a version that is here from one that is not.
  yield [`${folder}version.js`, embedModule("version", atlas.version)];
  for (const language of ["vi", "en"] as const) yield [inVersion(folder, choicesPath(language)), embedModule("choices", embedChoices(atlas, language))];
  const dom = new JSDOM();
  for (const view of pagedViews(atlas)) {
    const [then, now] = [sceneOf(frozen, view) as MapScene, sceneOf(site, view)];
    const { page, figure } = draw(frozen, view);
    const note = noteOf(dom, { language: view.language, version: atlas.version, date: newestOf(then, sources), newer: now && newestOf(now, site.sources), changed: changes(then, now) });
    const text = mended(figure, site, frozen, view);
    // Named by what is in it: the versions share it, and no browser can have kept another under its name.
    const shared = `data/figure/${createHash("sha256").update(text).digest("hex").slice(0, NAME_LENGTH)}.js`;
    yield [shared, text];
    const path = inVersion(folder, figurePath(view));
    yield [path, `export * from "${"../".repeat(path.split("/").length - 1)}${shared}";\n${note.module}`];
    yield [`${folder}${embedPath(view)}index.html`, pinnedPage(mended(page, site, frozen, view), note.html)];
  }
  dom.window.close();
}

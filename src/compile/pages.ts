// Which pages the site has, and the HTML of each.

import { pagePath, placePath, prefix } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { drawnUnits, PAGED, periodsOf } from "../model/cells";
import { BUILDER, builderPage, EDITOR, editorPage, hostRoot, missingPage, placePage, textPage, viewPage, type Site } from "./document";
import { GUIDE, guide } from "./guide";
import { corrections, imprint, notFound } from "./small-pages";

const LANGUAGES = ["vi", "en"] as const;

/** A view that is known well enough to have a page, a frame and a picture. */
export interface PagedView {
  readonly language: Language;
  readonly indicator: string;
  readonly period: string;
}

/** Every indicator × period with at least 8 known units, per language. */
export function pagedViews(atlas: Atlas): readonly PagedView[] {
  return LANGUAGES.flatMap((language) => atlas.indicators.flatMap(({ id }) => periodsOf(atlas, id, PAGED).map((period) => ({ language, indicator: id, period: period.id }))));
}

/** Paths of all prerendered views below the root, with their last slash: both homes, then every view with a page. */
export function viewPaths(atlas: Atlas): readonly string[] {
  return ["", "en/", ...pagedViews(atlas).flatMap((view) => pagePath(atlas, view) ?? [])];
}

/** Paths of the pages of words, of the builder and of the story editor. */
export function textPaths(): readonly string[] {
  return LANGUAGES.flatMap((language) => ["imprint/", "corrections/", BUILDER, GUIDE, EDITOR].map((name) => prefix(language) + name));
}

/** Paths of the pages of single places. */
export function placePaths(atlas: Atlas): readonly string[] {
  return LANGUAGES.flatMap((language) => drawnUnits(atlas).flatMap(({ id }) => placePath(language, id) ?? []));
}

/**
 * The HTML of a page.
 *
 * @param path as `viewPaths`, `textPaths` and `placePaths` give it, or `404.html`
 * @param changelog text of `CHANGELOG.md`
 * @returns `null` for a path that is no page
 */
export function pageOf(site: Site, path: string, changelog: string): string | null {
  if (viewPaths(site.atlas).includes(path)) return viewPage(site, path);
  const language = path.startsWith("en/") ? "en" : "vi";
  const name = path.slice(prefix(language).length);
  if (name === "imprint/") return textPage(site, name, language, imprint(language));
  if (name === "corrections/") return textPage(site, name, language, corrections(changelog, language));
  if (name === GUIDE) return textPage(site, name, language, guide(site.url, language));
  if (name === BUILDER) return builderPage(site, language);
  if (name === EDITOR) return editorPage(site, language);
  const place = drawnUnits(site.atlas).find(({ id }) => placePath(language, id) === path);
  if (place) return placePage(site, place, language);
  return path === "404.html" ? missingPage(site, notFound(hostRoot(site))) : null;
}

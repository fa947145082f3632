// The address of a page in a frame: which view its path names, and how it is written anew for another choice. Only what
// an address of embeds may hold comes into it, mended.

import { EMBED_CONTROLS, readEmbedControls, type EmbedChoice } from "../model/embed-choice";

/** Folder of all embeds, and a view below it. */
const PATH = /^(.*\/embed\/)(?:([\w-]+)\/([\w-]+)\/)?(?:index\.html)?$/;

/** What an address says; `null` for what it leaves open. */
export interface EmbedAddress {
  readonly indicator: string | null;
  readonly period: string | null;
  readonly query: URLSearchParams;
}

/** Reads the address of a page in a frame. */
export function readAddress(href: string): EmbedAddress {
  const url = new URL(href);
  const [, , indicator = null, period = null] = PATH.exec(url.pathname) ?? [];
  return { indicator, period, query: url.searchParams };
}

/**
 * The address of another choice, seen from where a page is.
 *
 * @param choice one whose ids are known
 */
export function embedAddress(href: string, { lang, indicator, period, unit, view }: EmbedChoice): string {
  const url = new URL(href);
  const [, folder = ""] = PATH.exec(url.pathname) ?? [];
  const root = folder.replace(/(?:\/en)?\/embed\/$/, "/");
  const controls = url.searchParams.get("controls");
  const theme = url.searchParams.get("theme");
  const kept = controls === null ? null : readEmbedControls(controls);
  const query = [
    unit !== null && `unit=${unit}`,
    (theme === "light" || theme === "dark") && `theme=${theme}`,
    view !== "map" && `view=${view}`,
    kept && `controls=${EMBED_CONTROLS.filter((each) => kept.includes(each)).join("~")}`,
  ].filter(Boolean);
  return `${url.origin}${root}${lang === "en" ? "en/" : ""}embed/${indicator}/${period}/${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

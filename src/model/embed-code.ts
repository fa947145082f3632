// The codes that an editor copies, as text, for each way of embedding, and the addresses in them. Whatever is put into
// markup is escaped; nothing here touches a page.

import { prefix } from "./address";
import { controlsText, viewKey, type Offer, type Placement } from "./placement";

/** Pixels reserved for a frame whose page was not measured. */
export const UNMEASURED = 900;

/** Where the atlas is: its root with its last slash, and what can be chosen there. */
export interface Origin {
  readonly root: string;
  readonly offer: Offer;
}

/** A text as an attribute's value in quotes, which nothing in it can end. */
export function quoted(value: string): string {
  return `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"`;
}

function tag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const list = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}=${quoted(value)}`]));
  return `<${name}${list.join("")}>`;
}

function query(pairs: Readonly<Record<string, string | null>>): string {
  const list = Object.entries(pairs).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return list.length > 0 ? `?${list.join("&")}` : "";
}

/** Absolute address of the page for a frame: of the present data, or of the version it is frozen at. */
export function frameAddress({ root }: Pick<Origin, "root">, placement: Placement): string {
  const { language, indicator, period, unit, theme, view, version } = placement;
  const base = root + (version === null ? "" : `data/${version}/`);
  return `${base}${prefix(language)}embed/${indicator}/${period}/${query({ unit, theme, view: view === "map" ? null : view, controls: controlsText(placement) })}`;
}

/** Absolute address of the static figure, which has today's figures; `null` where those of the placement's version are others. */
export function snippetAddress({ root, offer }: Origin, placement: Placement): string | null {
  const { language, indicator, period, version } = placement;
  if (offer.versions.some(({ id, differs }) => id === version && differs.includes(viewKey(placement)))) return null;
  return `${root}embed/snippet/${language}/${indicator}/${period}.html`;
}

/** Absolute address of the view's own page, as a link. */
export function linkAddress({ root }: Pick<Origin, "root">, { language, indicator, period, unit, view, theme }: Placement): string {
  return `${root}${prefix(language)}v/${indicator}/${period}/${query({ unit, form: view === "tiles" ? view : null, view: view === "ranking" ? view : null, theme })}`;
}

/** Absolute address of the view's oEmbed record. */
export function oembedAddress({ root }: Pick<Origin, "root">, { language, indicator, period }: Placement): string {
  return `${root}oembed/${language}/${indicator}/${period}.json`;
}

/** Absolute address of the script that defines the element. */
export function elementScript({ root }: Pick<Origin, "root">): string {
  return `${root}embed/cong-thuong-atlas.js`;
}

/** Absolute address of the script that gives frames their height. */
export function parentScript({ root }: Pick<Origin, "root">): string {
  return `${root}embed/parent.js`;
}

function script(src: string): string {
  return `${tag("script", { type: "module", src })}</script>`;
}

/** A link to the view in words, where no figure could be had. */
export function linkCode(origin: Pick<Origin, "root">, placement: Placement, title: string): string {
  return `${tag("a", { href: linkAddress(origin, placement) })}${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</a>`;
}

/**
 * The element with its script.
 *
 * @param still markup that stands in it before the script and without it
 */
export function elementCode(origin: Origin, placement: Placement, still: string): string {
  const { indicator, period, unit, language, view, theme, version } = placement;
  const attributes = { indicator, period, unit, lang: language, view: view === "map" ? null : view, theme, controls: controlsText(placement, " "), version };
  return `${script(elementScript(origin))}\n${tag("cong-thuong-atlas", attributes)}\n${still.trim()}\n</cong-thuong-atlas>`;
}

/**
 * A frame that keeps its place before its page comes, grows with it where the browser can (Chromium from 154), and is a
 * plain frame without border everywhere. A height by attribute alone would keep it from growing; it stands for content
 * systems that take out the style.
 *
 * @param height pixels kept for it
 * @param title what it shows, in the placement's language, for those who hear the page
 */
export function frameCode(origin: Pick<Origin, "root">, placement: Placement, { height, title, parent }: { readonly height: number; readonly title: string; readonly parent: boolean }): string {
  const attributes = { src: frameAddress(origin, placement), title, lang: placement.language, width: "100%", height: String(height), loading: "lazy", frameborder: "0", style: `height:auto;min-height:${height}px;frame-sizing:content-height` };
  return `${tag("iframe", attributes)}</iframe>${parent ? `\n${script(parentScript(origin))}` : ""}`;
}

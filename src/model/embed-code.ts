// The codes that an editor copies, as text, for each way of embedding, and the addresses in them. Whatever is put into
// markup is escaped; nothing here touches a page.

import { prefix } from "./address";
import { controlsText, type Offer, type Placement } from "./placement";

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
export function frameAddress({ root, offer }: Origin, placement: Placement): string {
  const { language, indicator, period, unit, theme, view, frozen } = placement;
  const base = root + (frozen ? `data/${offer.version}/` : "");
  return `${base}${prefix(language)}embed/${indicator}/${period}/${query({ unit, theme, view: view === "map" ? null : view, controls: controlsText(placement) })}`;
}

/** Absolute addresses of the static figure, the first that is there being the right one. */
export function snippetAddresses({ root, offer }: Origin, { language, indicator, period, frozen }: Placement): readonly string[] {
  const path = `embed/snippet/${language}/${indicator}/${period}.html`;
  return [...(frozen ? [`${root}data/${offer.version}/${path}`] : []), root + path];
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
  const { indicator, period, unit, language, view, theme, frozen } = placement;
  const attributes = { indicator, period, unit, lang: language, view: view === "map" ? null : view, theme, controls: controlsText(placement, " "), version: frozen ? origin.offer.version : null };
  return `${script(elementScript(origin))}\n${tag("cong-thuong-atlas", attributes)}\n${still.trim()}\n</cong-thuong-atlas>`;
}

/**
 * A frame that keeps its place, follows its page where the browser can, and is a plain frame without border everywhere.
 *
 * @param height pixels kept for it
 * @param title what it shows, for those who hear the page
 */
export function frameCode(origin: Origin, placement: Placement, { height, title, parent }: { readonly height: number; readonly title: string; readonly parent: boolean }): string {
  const attributes = { src: frameAddress(origin, placement), title, width: "100%", height: String(height), loading: "lazy", frameborder: "0", style: "frame-sizing:content-height" };
  return `${tag("iframe", attributes)}</iframe>${parent ? `\n${script(parentScript(origin))}` : ""}`;
}

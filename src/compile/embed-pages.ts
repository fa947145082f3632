// The pages that stand in a newsroom's frame and the figures that the element grows: one drawing for both.

import { JSDOM } from "jsdom";

import { drawEmbed } from "../draw/embed";
import { pagePath, parse, prefix } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { PAGED, periodsOf } from "../model/cells";
import { mapScene } from "../model/scene";
import { words } from "../model/words";
import { rootOf, type Site } from "./document";

const LANGUAGES = ["vi", "en"] as const;

/** One view that is embedded. */
export interface EmbedView {
  readonly language: Language;
  readonly indicator: string;
  readonly period: string;
}

/** Every view that has a page of its own, in both languages. */
export function embedViews(atlas: Atlas): readonly EmbedView[] {
  return LANGUAGES.flatMap((language) => atlas.indicators.flatMap(({ id }) => periodsOf(atlas, id, PAGED).map((period) => ({ language, indicator: id, period: period.id }))));
}

/** Path of a view's frame below the site's root, with its last slash. */
export function embedPath({ language, indicator, period }: EmbedView): string {
  return `${prefix(language)}embed/${indicator}/${period}/`;
}

/** Path of the module that holds a view's figure. */
export function figurePath({ language, indicator, period }: EmbedView): string {
  return `embed/figure/${language}/${indicator}/${period}.js`;
}

/** An element as data: its tag, attributes and children, as the public element grows it. */
interface Grown {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Grown | string)[];
}

function treeOf(node: Element): Grown {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.childNodes].flatMap((child): readonly (Grown | string)[] => (child.nodeType === 1 ? [treeOf(child as Element)] : child.textContent ? [child.textContent] : []));
  return { tag: node.localName, attributes, children };
}

/** A view drawn once: its page for a frame, and its figure as a module with one export, `tree`. */
export interface DrawnEmbed {
  readonly page: string;
  readonly figure: string;
}

/** Draws a view's embed. */
export function embedOf(site: Site, view: EmbedView): DrawnEmbed {
  const { language } = view;
  const address = pagePath(site.atlas, view) ?? prefix(language);
  const scene = mapScene(site.atlas, parse(site.atlas, address));
  const root = rootOf(embedPath(view));
  const title = `${scene.title} – ${words(language).atlas}`;
  const dom = new JSDOM(`<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="responsive-embedded-sizing"><meta name="robots" content="noindex"><link rel="stylesheet" href="${root}embed/page.css"><script type="module" src="${root}embed/page.js"></script></head><body></body></html>`);
  const { document } = dom.window;
  document.documentElement.lang = language;
  document.title = title;
  for (const [rel, href] of [["canonical", site.url + address], ["icon", `${root}icon-192.png`]] as const) {
    const link = document.createElement("link");
    link.rel = rel;
    link.href = href;
    document.head.append(link);
  }
  const main = document.body.appendChild(document.createElement("main"));
  drawEmbed(main, { ...site, scene, href: site.url + address, heading: "h1" });
  const page = dom.serialize();
  const heading = document.querySelector("h1");
  const line = document.createElement("p");
  line.className = heading?.className ?? "";
  line.textContent = heading?.textContent ?? "";
  heading?.replaceWith(line);
  const figure = `export const tree = JSON.parse(${JSON.stringify(JSON.stringify(treeOf(main.firstElementChild as Element)))});\n`;
  dom.window.close();
  return { page, figure };
}

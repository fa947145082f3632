// Pages as documents: takes the built template, draws a page into it in jsdom and gives back HTML. It must not know
// which pages there are.

import { JSDOM } from "jsdom";

import { drawPage } from "../draw/page";
import { drawText, type TextPage } from "../draw/text-page";
import type { Ground } from "../draw/ground";
import type { Sources } from "../draw/table";
import { parse, prefix, write } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { mapScene } from "../model/scene";
import { words } from "../model/words";

/** What every page of a site shares. */
export interface Site {
  readonly atlas: Atlas;
  readonly ground: Ground;
  readonly sources: Sources;
  /** Absolute address of the site's root, with its last slash. */
  readonly url: string;
  /** `index.html` as the bundler leaves it: assets referred to as `./…`. */
  readonly template: string;
}

interface Head {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Site-relative paths of this page and of the same one in the other language. */
  readonly canonical: string;
  readonly other: string;
}

/** Relative way from a page to the site's root. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

function fillHead(document: Document, site: Site, path: string, head: Head): void {
  const html = document.documentElement;
  html.lang = head.language;
  html.dataset["root"] = rootOf(path);
  document.title = head.title;
  const add = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    document.head.append(node);
  };
  add("meta", { name: "description", content: head.description });
  add("link", { rel: "canonical", href: site.url + head.canonical });
  add("link", { rel: "alternate", hreflang: head.language, href: site.url + head.canonical });
  add("link", { rel: "alternate", hreflang: head.language === "vi" ? "en" : "vi", href: site.url + head.other });
  add("meta", { property: "og:title", content: head.title });
  add("meta", { property: "og:description", content: head.description });
  add("meta", { property: "og:url", content: site.url + head.canonical });
}

/** Opens the template with its assets pointing from `path` to the site's root. */
function open(site: Site, path: string): JSDOM {
  return new JSDOM(site.template.replaceAll(/(src|href)="\.\//g, `$1="${rootOf(path)}`));
}

/**
 * The page of a view.
 *
 * @param path below the site's root, with its last slash or empty: `""`, `en/`, `v/<indicator>/<period>/`, …
 */
export function viewPage(site: Site, path: string): string {
  const choice = parse(site.atlas, path);
  const scene = mapScene(site.atlas, choice);
  const dom = open(site, path);
  const { document } = dom.window;
  const other = write(site.atlas, { ...choice, language: choice.language === "vi" ? "en" : "vi" });
  fillHead(document, site, path, {
    language: choice.language,
    title: `${scene.title} – ${words(choice.language).atlas}`,
    description: scene.summary,
    canonical: write(site.atlas, choice),
    other,
  });
  drawPage(document.body, { ...site, scene, root: rootOf(path) });
  const html = dom.serialize();
  dom.window.close();
  return html;
}

/** A page of plain text, such as the imprint; scripts are left out of it. */
export function textPage(site: Site, name: string, language: Language, page: TextPage): string {
  const path = prefix(language) + name;
  const dom = open(site, path);
  const { document } = dom.window;
  for (const node of document.querySelectorAll("script, link[rel=modulepreload]")) node.remove();
  fillHead(document, site, path, {
    language,
    title: `${page.title} – ${words(language).atlas}`,
    description: page.description,
    canonical: path,
    other: prefix(language === "vi" ? "en" : "vi") + name,
  });
  drawText(document.body, page, site.atlas, language, rootOf(path), prefix(language === "vi" ? "en" : "vi") + name);
  const html = dom.serialize();
  dom.window.close();
  return html;
}

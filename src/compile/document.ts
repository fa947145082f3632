// Pages as documents: takes the built template, draws a page into it in jsdom and gives back HTML. It must not know
// which pages there are.

import { JSDOM } from "jsdom";

import { drawBuilder } from "../draw/builder-page";
import { drawEditor } from "../draw/editor-page";
import { drawPage } from "../draw/page";
import type { StoryName } from "../draw/masthead";
import { drawPlace } from "../draw/place-page";
import { PREVIEW } from "../draw/preview";
import type { CloseUp } from "../draw/place-map";
import { drawText, type TextPage } from "../draw/text-page";
import type { Ground } from "../draw/ground";
import type { Sources } from "../draw/table";
import { pagePath, parse, placePath, prefix, write } from "../model/address";
import type { Atlas, Fact, Language, Unit } from "../model/atlas";
import { offerOf, type Dataset } from "../model/offer";
import { placeScene, placeTitle } from "../model/place";
import { mapScene } from "../model/scene";
import { words } from "../model/words";
import { BUILDER_WORDS } from "../model/words-builder";
import { EDITOR_WORDS } from "../model/words-editor";
import { oembedPath, previewAddress } from "./companions";
import { datasetOf } from "./dataset";

/** What every page of a site shares. */
export interface Site {
  readonly atlas: Atlas;
  readonly ground: Ground;
  /** The same for embeds. */
  readonly leanGround: Ground;
  readonly sources: Sources;
  /** The versions of the data that are committed. */
  readonly versions: readonly Dataset[];
  /** What the documents state. */
  readonly facts: readonly Fact[];
  /** The outline of a unit for a picture of it alone. */
  readonly closeUp: (unit: string) => CloseUp;
  /** Stories to present, by name in words; none when left out. */
  readonly stories?: readonly StoryName[];
  /** Absolute address of the site's root, with its last slash. */
  readonly url: string;
  /** `index.html` as the bundler leaves it: assets referred to as `./…`. */
  readonly template: string;
}

interface Head {
  readonly language: Language;
  /** Way to the site's root, with its last slash. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** Site-relative paths of this page and of the same one in the other language; `null` for a page that stands for no address of its own, which nobody shall find. */
  readonly address: { readonly canonical: string; readonly other: string } | null;
  /** The picture by which a link to the page is known: its absolute address, and what it shows in words; left out where there is none. */
  readonly preview?: { readonly url: string; readonly alt: string };
  /** Absolute address of the record by which the page is embedded; left out where it cannot be. */
  readonly oembed?: string;
}

/** Languages as social pages name them, by the conventions in which numbers are written. */
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi_VN", en: "en_GB" };

/** Relative way from a page to the site's root. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** The site's root as any page of its host can name it, whichever name the host goes by: `/`, or `/atlas/` for a site in a folder. */
export function hostRoot(site: Pick<Site, "url">): string {
  return new URL(site.url).pathname;
}

function otherOf(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

function titleOf(title: string, language: Language): string {
  return `${title} – ${words(language).atlas}`;
}

function fillHead(document: Document, site: Site, { language, root, title, description, address, preview, oembed }: Head): void {
  const html = document.documentElement;
  html.lang = language;
  html.dataset["root"] = root;
  document.title = title;
  const add = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    document.head.append(node);
  };
  add("meta", { name: "description", content: description });
  if (address === null) return add("meta", { name: "robots", content: "noindex" });
  const canonical = site.url + address.canonical;
  add("link", { rel: "canonical", href: canonical });
  add("link", { rel: "alternate", hreflang: language, href: canonical });
  add("link", { rel: "alternate", hreflang: otherOf(language), href: site.url + address.other });
  if (oembed) add("link", { rel: "alternate", type: "application/json+oembed", href: oembed, title });
  const properties = { type: "website", site_name: words(language).atlas, locale: LOCALES[language], title, description, url: canonical };
  for (const [name, content] of Object.entries(properties)) add("meta", { property: `og:${name}`, content });
  if (!preview) return;
  const picture = { image: preview.url, "image:width": String(PREVIEW.width), "image:height": String(PREVIEW.height), "image:alt": preview.alt };
  for (const [name, content] of Object.entries(picture)) add("meta", { property: `og:${name}`, content });
  add("meta", { name: "twitter:card", content: "summary_large_image" });
}

/** Lays a record into a page for programs that read it; nothing in it can end the element. */
function addData({ body }: Document, record: Readonly<Record<string, unknown>>): void {
  const script = body.ownerDocument.createElement("script");
  script.type = "application/ld+json";
  script.textContent = JSON.stringify(record).replaceAll("<", "\\u003c");
  body.append(script);
}

/** Opens the template with its assets at the site's root, makes it a page and gives back its HTML. */
function made(site: Site, head: Head, draw: (document: Document) => void): string {
  const dom = new JSDOM(site.template.replaceAll(/(src|href)="\.\//g, `$1="${head.root}`));
  fillHead(dom.window.document, site, head);
  draw(dom.window.document);
  const html = dom.serialize();
  dom.window.close();
  return html;
}

/**
 * The page of a view.
 *
 * @param path below the site's root, with its last slash or empty: `""`, `en/`, `v/<indicator>/<period>/`, …
 */
export function viewPage(site: Site, path: string): string {
  const choice = parse(site.atlas, path);
  const scene = mapScene(site.atlas, choice);
  const canonical = write(site.atlas, choice);
  const picture = previewAddress(site, choice);
  const head: Head = {
    language: choice.language,
    root: rootOf(path),
    title: titleOf(scene.title, choice.language),
    description: scene.summary,
    address: { canonical, other: write(site.atlas, { ...choice, language: otherOf(choice.language) }) },
    preview: { url: picture, alt: scene.summary },
    ...(pagePath(site.atlas, choice) ? { oembed: site.url + oembedPath(choice) } : {}),
  };
  return made(site, head, (document) => {
    drawPage(document.body, { ...site, scene, root: head.root });
    addData(document, datasetOf({ ...site, scene, address: site.url + canonical, picture }));
  });
}

/** Leaves out the scripts, which a page that only stands there does not need. */
function withoutScript(document: Document): void {
  for (const node of document.querySelectorAll("script, link[rel=modulepreload]")) node.remove();
}

function wordsPage(site: Site, head: Head, page: TextPage, other: string): string {
  return made(site, head, (document) => {
    withoutScript(document);
    drawText(document.body, page, site.atlas, head.language, head.root, other);
  });
}

/** A page of plain text, such as the imprint; scripts are left out of it. */
export function textPage(site: Site, name: string, language: Language, page: TextPage): string {
  const canonical = prefix(language) + name;
  const other = prefix(otherOf(language)) + name;
  const title = titleOf(page.title, language);
  return wordsPage(site, { ...page, language, root: rootOf(canonical), title, address: { canonical, other } }, page, other);
}

/**
 * A place's own page; scripts are left out of it. All projects of the atlas lie in it.
 *
 * @param unit one that has a page, as `placePath` tells
 */
export function placePage(site: Site, unit: Unit, language: Language): string {
  const canonical = placePath(language, unit.id) ?? "";
  const other = placePath(otherOf(language), unit.id) ?? "";
  const scene = placeScene(site.atlas, site.facts, site.atlas.projects, unit, language);
  const head: Head = { language, root: rootOf(canonical), title: titleOf(placeTitle(unit, language), language), description: scene.summary, address: { canonical, other } };
  return made(site, head, (document) => {
    withoutScript(document);
    drawPlace(document.body, { ...site, scene, root: head.root }, site.closeUp(unit.id), other);
  });
}

/** Path of the builder below the root of a language. */
export const BUILDER = "embed/builder/";

/** The builder's page, with a script and a stylesheet of its own in place of the explore page's script. */
export function builderPage(site: Site, language: Language): string {
  const { title, description } = BUILDER_WORDS[language];
  const canonical = prefix(language) + BUILDER;
  const other = prefix(otherOf(language)) + BUILDER;
  const root = rootOf(canonical);
  return made(site, { language, root, title: titleOf(title, language), description, address: { canonical, other } }, (document) => {
    withoutScript(document);
    const add = (tag: string, attributes: Readonly<Record<string, string>>): void => document.head.append(Object.assign(document.createElement(tag), attributes));
    add("link", { rel: "stylesheet", href: `${root}embed/builder.css` });
    add("script", { type: "module", src: `${root}embed/builder.js` });
    drawBuilder(document.body, site.atlas, offerOf(site, site.versions), language, root, other);
  });
}

/** Path of the story editor below the root of a language. */
export const EDITOR = "story/editor/";

/** The story editor's page; its map is what the atlas opens with. */
export function editorPage(site: Site, language: Language): string {
  const { title, description } = EDITOR_WORDS[language];
  const canonical = prefix(language) + EDITOR;
  const other = prefix(otherOf(language)) + EDITOR;
  const root = rootOf(canonical);
  const scene = mapScene(site.atlas, parse(site.atlas, prefix(language)));
  return made(site, { language, root, title: titleOf(title, language), description, address: { canonical, other } }, (document) => {
    drawEditor(document.body, { ...site, scene, root }, language, other);
  });
}

/**
 * What a host sends for an address that is not there, of whatever depth: every way in it begins with `hostRoot`, and its
 * other language is the English home.
 */
export function missingPage(site: Site, page: TextPage): string {
  return wordsPage(site, { ...page, language: "vi", root: hostRoot(site), title: titleOf(page.title, "vi"), address: null }, page, prefix("en"));
}

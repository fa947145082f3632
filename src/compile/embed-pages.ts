// The pages that stand in a newsroom's frame and the figures that the element grows: one drawing for both.

import { JSDOM } from "jsdom";

import { drawEmbed, type Tree } from "../draw/embed";
import { landOf, takeLand } from "../draw/land";
import { pagePath, parse, prefix } from "../model/address";
import { figureFile, type EmbedView } from "../model/embed-choice";
import { mapScene } from "../model/scene";
import { words } from "../model/words";
import { rootOf, type Site } from "./document";
import type { PagedView } from "./pages";

/** Path of a view's frame below the site's root, with its last slash. */
export function embedPath({ language, indicator, period }: PagedView): string {
  return `${prefix(language)}embed/${indicator}/${period}/`;
}

/** Path of the module that holds a view's figure, looked at in one way. */
export function figurePath({ language, ...view }: PagedView, look: EmbedView = "map"): string {
  return `embed/${figureFile({ ...view, lang: language, view: look })}`;
}

/** Path of the module that holds the land of all figures. */
export const GROUND_PATH = "embed/figure/ground.js";

/** A module of one export. Between single quotes the quotes of JSON need no escape. */
export function embedModule(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse('${JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}');\n`;
}

/** The module at `GROUND_PATH`: one export, `land`. */
export function landModule({ atlas, leanGround }: Pick<Site, "atlas" | "leanGround">): string {
  return embedModule("land", landOf(leanGround, atlas.places));
}

/** A drawn element as data. */
export function treeOf(node: Element): Tree {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.childNodes].flatMap((child): readonly (Tree | string)[] => (child.nodeType === 1 ? [treeOf(child as Element)] : child.textContent ? [child.textContent] : []));
  return [node.localName, attributes, ...children];
}

/** A view drawn once: its page for a frame, and its figure as a module with one export, `tree`, which lacks the land. */
export interface DrawnEmbed {
  readonly page: string;
  readonly figure: string;
}

/** Draws a view's embed. @param path of its page, below the site's root */
export function embedOf(site: Site, view: PagedView, path = embedPath(view)): DrawnEmbed {
  const { language } = view;
  const address = pagePath(site.atlas, view) ?? prefix(language);
  const scene = mapScene(site.atlas, parse(site.atlas, address));
  const root = rootOf(path);
  const title = `${scene.title} – ${words(language).atlas}`;
  const dom = new JSDOM(`<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="responsive-embedded-sizing" content="allow-origins=*"><meta name="robots" content="noindex"><link rel="stylesheet" href="${root}embed/page.css"><script type="module" src="${root}embed/page.js"></script></head><body></body></html>`);
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
  drawEmbed(main, { ...site, ground: site.leanGround, scene, href: site.url + address, heading: "h1", view: "map" });
  const page = dom.serialize();
  const heading = document.querySelector("h1");
  const line = document.createElement("p");
  line.className = heading?.className ?? "";
  line.textContent = heading?.textContent ?? "";
  heading?.replaceWith(line);
  takeLand(main);
  const figure = embedModule("tree", treeOf(main.firstElementChild as Element));
  dom.window.close();
  return { page, figure };
}

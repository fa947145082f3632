// Makes nodes from a tree that travelled as data: no text is ever parsed as markup, so that no policy of a host stands in
// the way and no script can come in.

import type { Tree } from "../draw/embed";

const SVG = "http://www.w3.org/2000/svg";

/** Tags that a figure is made of; another is left out with all that it holds. */
const TAGS = /^(?:figure|figcaption|h1|p|div|span|ul|li|a|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|svg|defs|pattern|clipPath|use|g|path|line|rect|circle|text|title)$/;

/** Grows a tree; what a summary hides grows when it is first opened. @returns `null` for a tag that no figure has */
export function grow([tag, attributes, ...children]: Tree, document: Document, inSvg = false): Element | null {
  if (!TAGS.test(tag)) return null;
  const isSvg = inSvg || tag === "svg";
  const node = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on|^style$/i.test(name) || (name === "href" && !/^(?:https?:|#)/.test(value))) continue;
    node.setAttribute(name, value);
  }
  const add = (some: readonly (Tree | string)[]): void => {
    for (const child of some) {
      const grown = typeof child === "string" ? child : grow(child, document, isSvg);
      if (grown !== null) node.append(grown);
    }
  };
  const isFolded = tag === "details";
  add(isFolded ? children.slice(0, 1) : children);
  if (isFolded) node.addEventListener("toggle", () => add(children.slice(1)), { once: true });
  return node;
}

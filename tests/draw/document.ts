// A document to draw into, and what it holds afterwards.
import { JSDOM } from "jsdom";

/** An empty page in jsdom. */
export function emptyDocument(): Document {
  return new JSDOM("<!doctype html><body></body>").window.document;
}

/** An empty `<svg>` in the page's body. */
export function emptySvg(document: Document): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg);
  return svg;
}

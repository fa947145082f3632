// The real site as the bundler hands it to the pages, at an address of a test's choosing.
import { JSDOM } from "jsdom";
import type { Site } from "../../src/compile/document";
import { atlas, facts, realCloseUp, realGround, realLeanGround, sources } from "../model/real";

/** Names of assets carry a hash, so any will do. */
const TEMPLATE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-b2.css">
    <link rel="modulepreload" crossorigin href="./assets/cells-c3.js">
  </head>
  <body></body>
</html>
`;

const ground = realGround();
const leanGround = realLeanGround();

/** @param url absolute address of the site's root, with its last slash */
export function siteAt(url: string): Site {
  return { atlas, ground, leanGround, sources, facts, versions: [], closeUp: realCloseUp, url, template: TEMPLATE };
}

/** A page's HTML as a browser without script holds it. */
export function opened(html: string | null): Document {
  return new JSDOM(html ?? "").window.document;
}

/** Values of an attribute, of each element that matches, in the document's order. */
export function all(document: Document, selector: string, attribute: string): readonly (string | null)[] {
  return [...document.querySelectorAll(selector)].map((node) => node.getAttribute(attribute));
}

// The static figures that editors paste into their articles, one file a view.

import { JSDOM } from "jsdom";

import { drawSnippet } from "../draw/snippet";
import { pagePath, parse, prefix } from "../model/address";
import { mapScene } from "../model/scene";
import type { Site } from "./document";
import type { PagedView } from "./pages";

/** Path of a view's snippet below the site's root. */
export function snippetPath({ language, indicator, period }: PagedView): string {
  return `embed/snippet/${language}/${indicator}/${period}.html`;
}

/** A view's snippet as HTML: one `<figure>`, of which several stand in one page. */
export function snippetOf({ atlas, leanGround, sources, url }: Site, view: PagedView): string {
  const address = pagePath(atlas, view) ?? prefix(view.language);
  const dom = new JSDOM("<body></body>");
  const { body } = dom.window.document;
  drawSnippet(body, { atlas, scene: mapScene(atlas, parse(atlas, address)), ground: leanGround, sources, href: url + address, name: `ct-${view.language}-${view.indicator}-${view.period}` });
  const html = dom.serialize().replace(/^.*<body>|<\/body>.*$/gs, "");
  dom.window.close();
  return `${html}\n`;
}

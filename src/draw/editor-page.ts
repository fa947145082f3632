// The story editor's page as it stands before its script: what it is, the land that previews are drawn on, a place for
// the editor itself.

import { select } from "d3-selection";

import { FRAME } from "../model/mercator";
import type { Language } from "../model/atlas";
import { EDITOR_WORDS } from "../model/words-editor";
import { drawFoot, drawMasthead } from "./masthead";
import { drawStaticMap, type PageParts } from "./page";

/**
 * Draws the editor's page into an empty `<body>`.
 *
 * @param parts what the first preview shows
 * @param other path of the same page in the other language, below the root
 */
export function drawEditor(body: HTMLElement, parts: Pick<PageParts, "atlas" | "scene" | "ground" | "root">, language: Language, other: string): void {
  const { atlas, root } = parts;
  const say = EDITOR_WORDS[language];
  const page = select(body);
  drawMasthead(page.append<HTMLElement>("header").attr("class", "masthead").node() as HTMLElement, language, root, other);
  const main = page.append<HTMLElement>("main").attr("class", "editing");
  const lede = main.append("div").attr("class", "lede");
  lede.append("h1").text(say.title);
  lede.append("p").attr("class", "summary").text(say.lede);
  main.append("noscript").append("p").text(say.noScript);
  main.append("atlas-editor").append("p").attr("class", "hint").text(say.opening);
  const map = main.append("div").attr("class", "editor-land").attr("hidden", "").append<HTMLElement>("atlas-map");
  const svg = map.append("svg").attr("width", FRAME.width).attr("height", FRAME.height).node() as SVGSVGElement;
  drawStaticMap(svg, parts);
  drawFoot(page.append<HTMLElement>("footer").node() as HTMLElement, atlas, language, root);
}

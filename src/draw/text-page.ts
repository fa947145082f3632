// A page of words: the imprint, the corrections, the page that is not there. Framed like every other page.

import { select } from "d3-selection";

import type { Atlas, Language } from "../model/atlas";
import { drawFoot, drawMasthead } from "./masthead";

/** A paragraph, a list, a link on a line of its own, code to copy, or names in code with their meanings. */
export type Block = string | { readonly list: readonly string[] } | { readonly link: string; readonly label: string } | { readonly code: string } | { readonly terms: readonly (readonly [name: string, meaning: string])[] };

export interface Section {
  readonly heading: string | null;
  /** Where it is not the page's own. */
  readonly language?: Language;
  readonly blocks: readonly Block[];
}

export interface TextPage {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

/**
 * Draws a page of words into an empty `<body>`.
 *
 * @param root way to the site's root
 * @param other path of the same page in the other language, below the root
 */
export function drawText(body: HTMLElement, page: TextPage, atlas: Atlas, language: Language, root: string, other: string): void {
  const frame = select(body);
  drawMasthead(frame.append<HTMLElement>("header").attr("class", "masthead").node() as HTMLElement, language, root, other);
  const main = frame.append<HTMLElement>("main").attr("class", "text");
  main.append("h1").text(page.title);
  for (const { heading, language: own, blocks } of page.sections) {
    const section = main.append("section").attr("lang", own ?? null);
    if (heading) section.append("h2").text(heading);
    for (const block of blocks) {
      if (typeof block === "string") section.append("p").text(block);
      else if ("list" in block) section.append("ul").selectAll("li").data(block.list).join("li").text((item) => item);
      else if ("code" in block) section.append("pre").append("code").text(block.code);
      else if ("terms" in block) {
        const list = section.append("dl");
        for (const [name, meaning] of block.terms) {
          list.append("dt").append("code").text(name);
          list.append("dd").text(meaning);
        }
      } else section.append("p").append("a").attr("href", block.link).text(block.label);
    }
  }
  drawFoot(frame.append<HTMLElement>("footer").node() as HTMLElement, atlas, language, root);
}

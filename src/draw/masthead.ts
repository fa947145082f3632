// What frames every page: the name and the other language above, credits and the small pages below.

import { select } from "d3-selection";

import { placePath, prefix } from "../model/address";
import type { Atlas, Language, Text } from "../model/atlas";
import { drawnUnits } from "../model/cells";
import { words } from "../model/words";
import { BUILDER_WORDS } from "../model/words-builder";
import { EDITOR_WORDS } from "../model/words-editor";
import { GUIDE_WORDS } from "../model/words-guide";
import { STAGE_WORDS } from "../model/words-stage";
import { PLACE_WORDS } from "../model/words-place";

/**
 * Draws name, tagline and the way to the other language.
 *
 * @param root way to the site's root, with its last slash
 * @param otherPath the same page in the other language, below the root
 */
export function drawMasthead(node: HTMLElement, language: Language, root: string, otherPath: string): void {
  const { atlas: name, tagline, ui } = words(language);
  const other = language === "vi" ? "en" : "vi";
  const head = select(node);
  head.append("a").attr("class", "home").attr("href", root + prefix(language)).text(name);
  head.append("p").attr("class", "tagline").text(tagline);
  head
    .append("nav")
    .attr("aria-label", ui.languages)
    .append("a")
    .attr("class", "language")
    .attr("href", root + otherPath)
    .attr("hreflang", other)
    .attr("lang", other)
    .text(ui.otherLanguage);
}

/** A story by name. */
export interface StoryName {
  readonly id: string;
  readonly title: Text;
}

/** Draws credits, the ways to the stories and to the imprint, the corrections, the pages on embedding and those of places; a card finds a place's page by its `data-place`. */
export function drawFoot(node: HTMLElement, atlas: Atlas, language: Language, root: string, stories: readonly StoryName[] = []): void {
  const { ui } = words(language);
  const foot = select(node).attr("class", "foot");
  foot.append("p").text(`${ui.dataVersion}: ${atlas.version}`);
  if (stories.length > 0) {
    const say = STAGE_WORDS[language];
    const list = foot.append("nav").attr("aria-label", say.stage);
    list.append("p").text(`${say.stage} (${say.script})`);
    const rows = list.append("ul");
    for (const { id, title } of stories) rows.append("li").append("a").attr("href", `${root}${prefix(language)}?story=${id}&step=1`).text(title[language]);
  }
  const links = foot.append("nav").attr("aria-label", ui.imprint).append("ul");
  const ways = [["imprint/", ui.imprint], ["corrections/", ui.corrections], ["embed/builder/", BUILDER_WORDS[language].foot], ["embed/guide/", GUIDE_WORDS[language].title], ["story/editor/", EDITOR_WORDS[language].foot]] as const;
  for (const [path, label] of ways) {
    links.append("li").append("a").attr("href", root + prefix(language) + path).text(label);
  }
  const say = PLACE_WORDS[language];
  for (const { id, name } of drawnUnits(atlas)) {
    const path = placePath(language, id);
    if (path) links.append("li").append("a").attr("href", root + path).attr("data-place", id).text(`${name[language]}: ${say.foot}`);
  }
}

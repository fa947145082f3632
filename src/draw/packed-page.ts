// The body of a packed story as it stands before any script: the first step's picture with its legend and sources, and every
// step in words.

import { select } from "d3-selection";

import type { Source } from "../model/atlas";
import { FRAME } from "../model/mercator";
import { packHash } from "../model/pack-address";
import { publishers } from "../model/publishers";
import type { Story } from "../model/story";
import type { Teller } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { words } from "../model/words";
import { PACK_WORDS } from "../model/words-pack";
import { drawHead } from "./head";
import { drawLegend } from "./legend";
import { drawStaticMap, type PageParts } from "./page";

export interface PackedParts extends Pick<PageParts, "atlas" | "scene" | "ground"> {
  readonly story: Story;
  readonly known: Teller;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Draws it into an empty `<body>`. @param parts `scene` is the first step's */
export function drawPacked(body: HTMLElement, parts: PackedParts): void {
  const { scene, story, known, sources } = parts;
  const { language } = scene.choice;
  const { ui, atlas } = words(language);
  const say = PACK_WORDS[language];
  const page = select(body);
  const masthead = page.append("header").attr("class", "masthead");
  masthead.append("a").attr("class", "home").attr("href", packHash(1)).text(storyText(known, null, story.title, language));
  masthead.append("p").attr("class", "tagline").text(`${atlas}. ${storyText(known, null, story.summary, language)}`);
  const main = page.append("main");
  drawHead(main.append<HTMLElement>("div").attr("class", "lede").node() as HTMLElement, scene);
  const board = main.append("div").attr("class", "board");
  const stage = board.append("section").attr("class", "stage").attr("aria-label", ui.map);
  const map = stage.append("atlas-map").attr("state", "svg");
  drawStaticMap(map.append("svg").attr("width", FRAME.width).attr("height", FRAME.height).node() as SVGSVGElement, parts);
  map.append("atlas-tools");
  map.append("atlas-tooltip").attr("hidden", "");
  stage.append("p").attr("class", "credit").text(ui.credit);
  stage.append("atlas-forms");
  const rail = board.append("div").attr("class", "rail");
  rail.append("atlas-picker");
  const legend = rail.append("section").attr("aria-label", ui.legend);
  drawLegend(legend.append<HTMLElement>("atlas-legend").node() as HTMLElement, scene.legend, language);
  legend.append("p").attr("class", "note packed-source");
  drawPackedSource(body, scene, sources);
  rail.append("atlas-details").append("p").attr("class", "hint").text(ui.pick);
  board.append("div").attr("class", "times").append("atlas-timeline");
  const steps = main.append("section").attr("class", "packed-steps").attr("aria-labelledby", "steps");
  steps.append("h2").attr("id", "steps").text(say.steps);
  const list = steps.append("ol");
  for (const [index, step] of story.steps.entries()) {
    const row = list.append("li").attr("id", packHash(index + 1).slice(1));
    row.append("h3").append("a").attr("href", packHash(index + 1)).text(storyText(known, step, step.title, language));
    row.append("p").text(storyText(known, step, step.text, language));
  }
}

/** Names who published the figures of a scene. @param body as `drawPacked` left it */
export function drawPackedSource(body: HTMLElement, scene: PackedParts["scene"], sources: PackedParts["sources"]): void {
  const named = publishers(scene, sources);
  select(body).select(".packed-source").text(named.length > 0 ? `${words(scene.choice.language).ui.source}: ${named.join("; ")}.` : "");
}

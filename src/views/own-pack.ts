// A story that a presenter made, as one file that needs no network: put into the template that lies beside the site, its
// first picture drawn on the land that the page holds.

import type { Ground } from "../draw/ground";
import { drawPacked } from "../draw/packed-page";
import type { Language } from "../model/atlas";
import { fillPack, PACK_TEMPLATE } from "../model/pack";
import { packName } from "../model/pack-address";
import { mapScene } from "../model/scene";
import type { Story } from "../model/story";
import type { Knowledge } from "../model/story-answer";
import { stepChoice } from "../model/story-step";
import { storyText } from "../model/story-text";
import { loadSources } from "./lazy";

/** What a story is packed with. */
export interface OwnPack {
  /** Named as an address has it; in its file it has an id of its own. */
  readonly story: Story;
  readonly known: Knowledge;
  readonly language: Language;
  /** The site's, absolute. */
  readonly root: string;
}

/** The land of the page's map; where it stands as squares, the land that waits behind them. */
async function land(): Promise<Ground> {
  const { groundOfPage } = await import("./take-picture");
  const ground = groundOfPage(document);
  const waiting = [...document.querySelectorAll(".units [data-land]")].map((path) => [path.getAttribute("data-unit") ?? "", path.getAttribute("data-land") ?? ""] as const);
  return { ...ground, units: new Map([...ground.units, ...waiting]) };
}

async function fetchTemplate(root: string): Promise<string> {
  const answer = await fetch(root + PACK_TEMPLATE);
  if (!answer.ok) throw new Error(`${PACK_TEMPLATE}: ${answer.status}`);
  return answer.text();
}

/**
 * The file's text. The page holds a drawn map, and nothing of it is changed.
 *
 * @throws for a story without a step, and where the template cannot be fetched
 */
export async function ownPack({ story, known, language, root }: OwnPack): Promise<string> {
  const named = { ...story, id: packName(story.id) };
  const [first] = story.steps;
  if (!first) throw new RangeError("a story without a step");
  const [sources, template, ground] = await Promise.all([loadSources(), fetchTemplate(root), land()]);
  const { body } = document.implementation.createHTMLDocument("");
  const scene = mapScene(known.atlas, stepChoice(known.atlas, first, { language, theme: null }));
  drawPacked(body, { atlas: known.atlas, scene, ground, story: named, known, sources });
  const page = new XMLSerializer().serializeToString(body).replace(/^<body[^>]*>|<\/body>$/g, "");
  return fillPack(template, { language, story: named, title: storyText(known, null, story.title, language), page });
}

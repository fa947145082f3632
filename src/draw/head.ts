// The headline of a picture: what it is, what it says in one sentence, and of which land.

import { select } from "d3-selection";

import type { MapScene } from "../model/scene";
import { words } from "../model/words";

/** Draws title, summary and the line on the merger into an element, replacing what it holds. */
export function drawHead(node: HTMLElement, scene: MapScene): void {
  const head = select(node).text(null);
  head.append("h1").text(scene.title);
  head.append("p").attr("class", "summary").text(scene.summary);
  head.append("p").attr("class", "note").text(words(scene.choice.language).ui.merger);
}

// The headline of a picture: what it is, what it says in one sentence, and of which land.

import { select } from "d3-selection";

import type { MapScene } from "../model/scene";
import { words } from "../model/words";

/** Draws title, summary and the line on the merger into an element; what is there already is kept and said anew, since the summary is a live status. */
export function drawHead(node: HTMLElement, scene: MapScene): void {
  const head = select(node);
  if (head.select("h1").empty()) {
    head.append("h1");
    head.append("p").attr("class", "summary").attr("role", "status");
    head.append("p").attr("class", "note").text(words(scene.choice.language).ui.merger);
  }
  head.select("h1").text(scene.title);
  // What is said again unchanged would be heard again.
  const summary = head.select(".summary");
  if (summary.text() !== scene.summary) summary.text(scene.summary);
}

// The legend as a list: classes with their counts, the missing ones with their reasons, and what the marks mean.

import { select } from "d3-selection";

import type { Language } from "../model/atlas";
import type { LegendScene } from "../model/scene";
import { words } from "../model/words";

/** Why the missing ones are missing, with counts where reasons differ. */
export function missingText({ missing }: LegendScene, language: Language): string {
  const { ui, absence } = words(language);
  const reasons = missing.reasons.map((each) => (missing.reasons.length > 1 ? `${each.count} ${absence[each.absence]}` : absence[each.absence]));
  return `${ui.noFigure}: ${reasons.join(", ")}`;
}

/** The country's own figure, how much is known of its provinces, and what the marks on the map mean, each where it is used. */
export function legendNotes(legend: LegendScene, language: Language): readonly string[] {
  const { ui } = words(language);
  const notes = [language === "vi" ? `${legend.known} trong ${legend.total} tỉnh, thành phố có số liệu` : `${legend.known} of ${legend.total} provinces and cities have a figure`];
  if (legend.country) notes.unshift(legend.country);
  if (legend.sizes.length > 0) notes.push(ui.circleArea);
  if (legend.perHead) notes.push(ui.perHead);
  if (legend.estimates > 0) notes.push(`${ui.estimateEdge} (${legend.estimates})`);
  if (legend.classes.some((row) => row.turn)) notes.push(ui.turn);
  if (legend.noted > 0) notes.push(`† ${ui.noted} (${legend.noted})`);
  return notes;
}

/** Draws a legend into an element, replacing what it holds. */
export function drawLegend(node: HTMLElement, legend: LegendScene, language: Language): void {
  const root = select(node).text(null);
  root.append("p").attr("class", "legend-title").text(legend.title);
  const list = root.append("ul").attr("class", "legend-classes");
  for (const row of [...legend.classes].reverse()) {
    const item = list.append("li").attr("data-class", row.class).attr("data-turn", row.turn ? "" : null);
    item.append("span").attr("class", "swatch").attr("data-swatch", row.swatch);
    item.append("span").text(row.label);
    item.append("span").attr("class", "count").text(row.count);
  }
  if (legend.missing.count > 0) {
    const item = list.append("li").attr("data-class", "missing");
    item.append("span").attr("class", "swatch").attr("data-swatch", "missing");
    item.append("span").text(missingText(legend, language));
    item.append("span").attr("class", "count").text(legend.missing.count);
  }
  const marks = root.append("ul").attr("class", "legend-notes");
  for (const note of legendNotes(legend, language)) marks.append("li").text(note);
}

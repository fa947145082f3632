// The line under a figure that is pinned to a data version, which unfolds where today's figures differ. It must not know
// how they were found to.

import { select } from "d3-selection";

import { pinnedText, versionChangeText, type Pinned } from "../model/version-text";

/** Draws the line as the last child of `parent`. */
export function drawVersionNote(parent: HTMLElement, pinned: Pinned): void {
  const { language, changed } = pinned;
  const text = pinnedText(pinned);
  const note = select(parent).append(changed.length > 0 ? "details" : "p").attr("class", "embed embed-note").attr("part", "note").attr("lang", language);
  if (changed.length === 0) return void note.text(text);
  note.append("summary").text(text);
  const list = note.append("ul");
  for (const change of changed) list.append("li").text(versionChangeText(change, language));
}

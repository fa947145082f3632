// The list of keys of the stage, as a dialog over it.

import { html, nothing, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { STAGE_WORDS } from "../model/words-stage";
import type { StageParts } from "./stage";
import { stagePack } from "./stage-pack";

/** The dialog, closed. @param parts of the stage; `null` where no story is kept */
export function stageKeys(language: Language, parts: Pick<StageParts, "story" | "pack"> | null): TemplateResult {
  const say = STAGE_WORDS[language];
  const rows: readonly (readonly [caps: readonly string[], what: string])[] = [
    [["→", "Page Down"], say.keyNext],
    [["←", "Page Up"], say.keyPrevious],
    [["Home", "End"], say.keyEnds],
    [[say.number, "Enter"], say.keyNumber],
    [["B"], say.keyBlack],
    [["."], say.keyPause],
    [["R", "⌫"], say.keyReturn],
    [["F"], say.keyFull],
    [["T"], say.keyTheme],
    [["S"], say.speaker],
    [["Q"], say.follow],
    [["P"], say.handout],
    [["Esc"], say.keyEscape],
  ];
  return html`<dialog class="stage-list" aria-labelledby="stage-keys">
    <header><h2 id="stage-keys">${say.list}</h2><button type="button" @click=${(event: Event) => (event.currentTarget as Element).closest("dialog")?.close()}>${say.close}</button></header>
    <dl>${rows.map(([caps, what]) => html`<dt>${caps.map((cap) => html`<kbd>${cap}</kbd> `)}</dt><dd>${what}</dd>`)}</dl>
    ${parts ? stagePack(parts, language) : nothing}
  </dialog>`;
}

// The list of keys of the stage, as a dialog over it.

import { html, nothing, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { keyRows } from "../model/stage-keys";
import { STAGE_WORDS } from "../model/words-stage";
import type { StageParts } from "./stage";
import { stagePack } from "./stage-pack";

/** The dialog, closed. @param parts of the stage; `null` in the speaker's window, where a screen's own keys mean nothing */
export function stageKeys(language: Language, parts: Pick<StageParts, "story" | "pack"> | null): TemplateResult {
  const say = STAGE_WORDS[language];
  const rows = keyRows({ screen: parts !== null, race: parts?.story.steps.some(({ kind }) => kind === "race") ?? false });
  return html`<dialog class="stage-list" aria-labelledby="stage-keys">
    <header><h2 id="stage-keys">${say.list}</h2><button type="button" @click=${(event: Event) => (event.currentTarget as Element).closest("dialog")?.close()}>${say.close}</button></header>
    <dl>${rows.map(({ caps, word }) => html`<dt>${caps.map((cap) => html`<kbd>${cap}</kbd> `)}</dt><dd>${say[word]}</dd>`)}</dl>
    ${parts ? stagePack(parts, language) : nothing}
  </dialog>`;
}

// The list of keys of the stage, as a dialog over it.

import { html, nothing, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { keyAct, RACE_KEYS } from "../model/stage-keys";
import { STAGE_WORDS } from "../model/words-stage";
import type { StageParts } from "./stage";
import { stagePack } from "./stage-pack";

/** Keys of one meaning. */
export interface KeyRow {
  /** As a browser names them; `0` stands for every digit. */
  readonly keys: readonly string[];
  /** What stands on their caps, where a cap says it; the words name the others. */
  readonly caps: readonly string[];
  readonly what: string;
}

/** Whether only a stage's screen can do what a key means; the list itself opens anywhere. */
function isOfScreen(key: string): boolean {
  const act = keyAct({ key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });
  return typeof act === "string" && act !== "keys";
}

/**
 * Every key that means something, in the order of the list.
 *
 * @param on `screen`: on a stage and not in the speaker's window; `race`: the story has a race of places
 */
export function keyRows(language: Language, on: { readonly screen: boolean; readonly race: boolean }): readonly KeyRow[] {
  const say = STAGE_WORDS[language];
  const race = Object.keys(RACE_KEYS);
  const rows: readonly KeyRow[] = [
    { keys: ["ArrowRight", "ArrowDown", "PageDown", " "], caps: ["→", "Page Down"], what: say.keyNext },
    { keys: ["ArrowLeft", "ArrowUp", "PageUp"], caps: ["←", "Page Up"], what: say.keyPrevious },
    { keys: ["Home", "End"], caps: ["Home", "End"], what: say.keyEnds },
    { keys: ["0", "Enter"], caps: ["0–9", "Enter"], what: say.keyNumber },
    { keys: ["b"], caps: ["B"], what: say.keyBlack },
    { keys: ["."], caps: ["."], what: say.keyPause },
    ...(on.screen && on.race ? [{ keys: race, caps: race, what: say.keyRace }] : []),
    { keys: ["r", "Backspace"], caps: ["R", "⌫"], what: say.keyReturn },
    { keys: ["f", "F5"], caps: ["F", "F5"], what: say.keyFull },
    { keys: ["t"], caps: ["T"], what: say.keyTheme },
    { keys: ["s"], caps: ["S"], what: say.speaker },
    { keys: ["q"], caps: ["Q"], what: say.follow },
    { keys: ["p"], caps: ["P", "Ctrl + P"], what: say.handout },
    { keys: ["?"], caps: ["?"], what: say.keyList },
    { keys: ["Escape"], caps: ["Esc"], what: say.keyEscape },
  ];
  return rows.filter(({ keys }) => on.screen || !keys.some(isOfScreen));
}

/** The dialog, closed. @param parts of the stage; `null` in the speaker's window */
export function stageKeys(language: Language, parts: Pick<StageParts, "story" | "pack"> | null): TemplateResult {
  const say = STAGE_WORDS[language];
  const rows = keyRows(language, { screen: parts !== null, race: parts?.story.steps.some(({ kind }) => kind === "race") ?? false });
  return html`<dialog class="stage-list" aria-labelledby="stage-keys">
    <header><h2 id="stage-keys">${say.list}</h2><button type="button" @click=${(event: Event) => (event.currentTarget as Element).closest("dialog")?.close()}>${say.close}</button></header>
    <dl>${rows.map(({ caps, what }) => html`<dt>${caps.map((cap) => html`<kbd>${cap}</kbd> `)}</dt><dd>${what}</dd>`)}</dl>
    ${parts ? stagePack(parts, language) : nothing}
  </dialog>`;
}

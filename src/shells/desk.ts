// What stands beside a stage and is fetched once it is shown: the line to the speaker's window, and the ways that lead to
// it. It must not know how the stage draws.

import { html, render } from "lit";

import { write } from "../model/address";
import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import type { DeskAct } from "../model/stage-keys";
import type { StageIntent, StageState } from "../model/stage-state";
import { SPEAKER_WORDS } from "../model/words-speaker";
import { STAGE_STATE } from "../views/stage-intent";
import { newSession, openLine } from "./talk-line";

/** What a desk is given of its stage. */
export interface DeskParts {
  readonly atlas: Atlas;
  /** The stage's element. */
  readonly stage: HTMLElement;
  /** The site's root, absolute. */
  readonly root: string;
  /** The address bar's choice. */
  readonly choice: () => Choice;
  readonly state: () => StageState;
  readonly lead: (intents: readonly StageIntent[]) => void;
}

/** A desk until its signal aborts. */
export interface Desk {
  act(act: DeskAct): void;
}

/** Size of the speaker's window, in pixels: what a small laptop has room for. */
const WINDOW = "popup,width=1180,height=760";

/** Where a browser refuses to open a window, the presenter can. */
function tellAddress(stage: HTMLElement, address: string, language: Choice["language"]): void {
  const say = SPEAKER_WORDS[language];
  const dialog = document.createElement("dialog");
  dialog.className = "stage-list";
  dialog.setAttribute("aria-label", say.name);
  dialog.addEventListener("close", () => dialog.remove());
  render(html`<p>${say.refused}</p><p><a href=${address} target="_blank">${address}</a></p><button type="button" @click=${() => dialog.close()}>${say.close}</button>`, dialog);
  stage.append(dialog);
  dialog.showModal();
}

/** Opens the desk of a stage. */
export function openDesk({ atlas, stage, root, choice, state, lead }: DeskParts, signal: AbortSignal): Desk {
  if (signal.aborted) return { act: () => undefined };
  const session = newSession();
  const line = openLine({ role: "stage", story: state().story, session, state, lead });
  document.addEventListener(STAGE_STATE, () => line.moved(), { signal });
  signal.addEventListener("abort", () => line.end());

  function openSpeaker(): void {
    const address = `${root}${write(atlas, { ...choice(), step: state().step })}#speaker=${session}`;
    const opened = window.open(address, `atlas-speaker-${session}`, WINDOW);
    if (opened) opened.focus();
    else tellAddress(stage, address, choice().language);
  }

  const acts: Readonly<Record<DeskAct, () => void>> = { speaker: openSpeaker };
  return { act: (act) => acts[act]() };
}

// What is said where a browser refuses to open the speaker's window: its address, which the presenter can open.

import { html, render } from "lit";

import type { Language } from "../model/atlas";
import { SPEAKER_WORDS } from "../model/words-speaker";

/** Shows the address over a stage until it is closed. @param address absolute */
export function tellAddress(stage: HTMLElement, address: string, language: Language): void {
  const say = SPEAKER_WORDS[language];
  const dialog = document.createElement("dialog");
  dialog.className = "stage-list";
  dialog.setAttribute("aria-label", say.name);
  dialog.addEventListener("close", () => dialog.remove());
  render(html`<p>${say.refused}</p><p><a href=${address} target="_blank">${address}</a></p><button type="button" @click=${() => dialog.close()}>${say.close}</button>`, dialog);
  stage.append(dialog);
  dialog.showModal();
}

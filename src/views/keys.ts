// The list of keys: a dialog over the page, opened with `?` on the map or by its button.

import "./keys.css";

import { html, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { words } from "../model/words";
import { KEYS_WORDS } from "../model/words-keys";
import { LightElement } from "./light";
import { isSlashOn, switchSlash } from "./slash";

/** `<atlas-keys>`: `language` in, nothing out. */
export class AtlasKeys extends LightElement {
  static override readonly properties = { language: { attribute: false } };
  declare language: Language;

  constructor() {
    super();
    this.language = "vi";
  }

  /** Shows the list; the focus goes into it, and back to where it was once it is closed. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector("dialog");
  }

  protected override render(): TemplateResult {
    const say = KEYS_WORDS[this.language];
    const row = (caps: readonly string[], what: string, joint = " + "): TemplateResult =>
      html`<dt>${caps.map((cap, i) => html`${i > 0 ? joint : ""}<kbd>${cap}</kbd>`)}</dt><dd>${what}</dd>`;
    return html`<dialog class="keys-list" aria-labelledby="keys-title">
      <header><h2 id="keys-title">${say.title}</h2><button type="button" @click=${() => this.#dialog?.close()}>${words(this.language).ui.close}</button></header>
      <h3>${say.onMap}</h3>
      <dl>
        ${row([say.arrows], say.beside)}${row(["Enter"], say.choose)}${row(["C"], say.compare)}${row(["Shift", "C"], say.add)}${row(["S"], say.read)}
        ${row(["Esc"], say.leave)}${row(["+", "−"], say.zoom, " ")}${row(["0"], say.whole)}${row(["Shift", say.arrows], say.pan)}${row(["?"], say.help)}
      </dl>
      <h3>${say.anywhere}</h3>
      <dl>${row(["/"], say.search)}</dl>
      <label><input type="checkbox" .checked=${isSlashOn()} @change=${(event: Event) => switchSlash((event.target as HTMLInputElement).checked)} />${say.slash}</label>
    </dialog>`;
  }
}

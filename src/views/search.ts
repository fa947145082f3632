// The one search box: a combobox whose list says of each option where it takes the reader. What is found and in which
// order is the model's.

import "./search.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import type { Atlas } from "../model/atlas";
import { find, type Found } from "../model/find";
import type { MapScene } from "../model/scene";
import { SEARCH_WORDS } from "../model/words-search";
import { send } from "./intent";
import { LightElement } from "./light";
import { heardAtOnce } from "./slash";

/** Milliseconds without a key after which the count is announced, so that typing is not talked over. */
const PAUSE = 700;

/** `<atlas-search>`: `atlas` and `scene` in, `choose` intents out. `/` anywhere on the page goes to it. */
export class AtlasSearch extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, query: { state: true }, open: { state: true }, active: { state: true }, said: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare query: string;
  declare open: boolean;
  /** Index of the option that the arrow keys are on; −1 for none. */
  declare active: number;
  /** What was last announced. */
  declare said: string;

  #last: { readonly query: string; readonly scene: MapScene; readonly found: readonly Found[] } | null = null;
  #pause = 0;
  #listening: AbortController | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.query = "";
    this.open = false;
    this.active = -1;
    this.said = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.setAttribute("role", "search");
    heardAtOnce(() => this.#input, signal);
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    };
    this.addEventListener("focusout", left, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    clearTimeout(this.#pause);
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  /** What the words typed so far find: known before it is drawn, since Enter may follow at once. */
  get #found(): readonly Found[] {
    const { atlas, scene, query } = this;
    if (!atlas || !scene || query.trim() === "") return [];
    if (this.#last?.query !== query || this.#last.scene !== scene) this.#last = { query, scene, found: find(atlas, scene.choice, query) };
    return this.#last.found;
  }

  protected override render(): TemplateResult | null {
    if (!this.scene) return null;
    const say = SEARCH_WORDS[this.scene.choice.language];
    const isOpen = this.open && this.query.trim() !== "";
    const option = ({ label, where }: Found, index: number): TemplateResult =>
      html`<div role="option" id=${`found-${index}`} aria-selected=${String(index === this.active)} @click=${() => this.#take(index)}>${label}<span>${where}</span></div>`;
    // A press on the list must not take the focus from the field.
    return html`<div class="search">
        <label for="find" aria-hidden="true">${say.label}</label>
        <input id="find" type="text" role="combobox" aria-label=${`${say.label} ${say.what}`} placeholder=${say.what} autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"
          aria-autocomplete="list" aria-controls="found" aria-expanded=${String(isOpen && this.#found.length > 0)} aria-activedescendant=${isOpen && this.active >= 0 ? `found-${this.active}` : nothing}
          .value=${this.query} @input=${this.#typed} @keydown=${this.#keydown} @click=${() => (this.open = true)} />
        <div class="found" ?hidden=${!isOpen} @pointerdown=${(event: Event) => event.preventDefault()}>
          <div id="found" role="listbox" aria-label=${say.results}>${isOpen ? this.#found.map(option) : nothing}</div>
          ${isOpen && this.#found.length === 0 ? html`<p>${say.nothing}</p>` : nothing}
        </div>
      </div>
      <p class="unseen" role="status">${this.said}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("active")) this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  readonly #typed = (): void => {
    this.query = this.#input?.value ?? "";
    this.open = true;
    this.active = -1;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#count(), PAUSE) as unknown as number;
  };

  #count(): void {
    if (!this.scene || !this.open) return;
    const say = SEARCH_WORDS[this.scene.choice.language];
    if (this.query.trim() === "") this.said = "";
    else this.said = this.#found.length > 0 ? `${this.#found.length} ${say.found}` : say.nothing;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { length } = this.#found;
    const isOpen = this.open && this.query.trim() !== "";
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (!isOpen) this.open = true;
      else if (length > 0) this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
    } else if (event.key === "Enter" && isOpen && length > 0) this.#take(Math.max(0, this.active));
    else if (event.key === "Escape" && isOpen) this.#close();
    else if (event.key === "Escape" && this.query) this.query = "";
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #close(): void {
    this.open = false;
    this.active = -1;
    this.said = "";
    clearTimeout(this.#pause);
  }

  #take(index: number): void {
    const found = this.#found[index];
    if (!found) return;
    this.query = "";
    this.#close();
    send(this, { type: "choose", wish: found.wish });
    void this.#lead(found);
  }

  /** Brings into sight where an option leads, and the focus with it, so that it is heard too. */
  async #lead({ kind, wish }: Found): Promise<void> {
    await this.updateComplete;
    if (wish.view !== undefined) {
      const tab = document.querySelector<HTMLElement>(`#tab-${wish.view ?? "table"}`);
      tab?.scrollIntoView({ block: "start" });
      tab?.focus({ preventScroll: true });
      return;
    }
    const map = document.querySelector("atlas-map");
    map?.scrollIntoView({ block: "nearest" });
    if (kind === "unit") map?.querySelector<SVGElement>(`.units [data-unit="${String(wish.unit)}"]`)?.focus({ preventScroll: true });
  }
}

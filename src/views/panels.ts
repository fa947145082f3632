// The ways to look at the figures below the map: a list of tabs, and the element of the chosen one, fetched when it is
// first asked for. The table of the picture is the page's own and only hides while another way is chosen.

import { html, type TemplateResult } from "lit";

import type { Atlas } from "../model/atlas";
import { VIEWS, type View } from "../model/choice";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { send } from "./intent";
import { LightElement } from "./light";
import { wake } from "./wake";

/** What every view is given: the atlas, the picture of the choice, the unit under the pointer or the focus. */
export interface ViewElement extends HTMLElement {
  atlas: Atlas | null;
  scene: MapScene | null;
  hover: string | null;
  /** Resolves once it has drawn what it was given. */
  readonly updateComplete: Promise<boolean>;
}

const TABS = ["table", ...VIEWS] as const;

/** `<atlas-panels>`: `atlas`, `scene` and `hover` in, `choose` intents out. Stands before the `#table` section. */
export class AtlasPanels extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, failed: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare failed: View | null;

  readonly #kept = new Map<View, ViewElement>();
  /** The view that is shown, or awaited. */
  #view: View | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.failed = null;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  protected override render(): TemplateResult | null {
    const { scene, failed } = this;
    if (!scene) return null;
    const { tabs, ui } = words(scene.choice.language);
    const view = scene.choice.view;
    const tab = (name: (typeof TABS)[number]): TemplateResult => {
      const chosen = name === (view ?? "table");
      return html`<button type="button" role="tab" id=${`tab-${name}`} aria-controls=${name === "table" ? "table" : "panel"} aria-selected=${String(chosen)} tabindex=${chosen ? 0 : -1} @click=${() => this.#choose(name)}>${tabs[name]}</button>`;
    };
    return html`<div class="tabs" role="tablist" aria-label=${ui.panels} @keydown=${this.#keydown}>${TABS.map(tab)}</div>
      <div id="panel" role="tabpanel" aria-labelledby=${`tab-${view ?? "table"}`} ?hidden=${view === null}>
        ${failed && failed === view ? html`<p class="hint" role="alert">${ui.viewFailed} <button type="button" @click=${() => this.#show(failed)}>${ui.tryAgain}</button></p>` : null}
      </div>`;
  }

  /** The shown view knows at once what it is given, since its next press counts from there. */
  override requestUpdate(...change: Parameters<LightElement["requestUpdate"]>): void {
    super.requestUpdate(...change);
    if (change[0] === "scene" && this.scene?.choice.view === this.#view) this.#give();
  }

  protected override updated(): void {
    const view = this.scene?.choice.view ?? null;
    const table = document.querySelector<HTMLElement>("#table");
    if (table) table.hidden = view !== null;
    if (view !== this.#view) this.#show(view);
    for (const [name, element] of this.#kept) if (name !== view) element.hidden = true;
    this.#give();
    const shown = view && this.#kept.get(view);
    if (shown?.hidden) void this.#unveil(shown);
  }

  /** What a view showed when it was hidden is of another choice: it is not seen again, nor laid out. */
  async #unveil(view: ViewElement): Promise<void> {
    view.toggleAttribute("data-stale", true);
    view.hidden = false;
    await view.updateComplete;
    view.toggleAttribute("data-stale", false);
  }

  /** A hidden view is given nothing and costs nothing until it is shown again. */
  #give(): void {
    if (this.#view) Object.assign(this.#kept.get(this.#view) ?? {}, { atlas: this.atlas, scene: this.scene, hover: this.hover });
  }

  #choose(name: (typeof TABS)[number]): void {
    send(this, { type: "choose", wish: { view: name === "table" ? null : name } });
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const tabs = [...this.querySelectorAll<HTMLButtonElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    tab?.focus();
    tab?.click();
  };

  /** Fetches a view where it is new, and puts it into the panel. */
  #show(view: View | null): void {
    this.#view = view;
    this.failed = null;
    if (view === null || this.#kept.has(view)) return;
    const tag = `atlas-${view}`;
    wake(tag).then(
      () => {
        if (this.#kept.has(view)) return;
        const element = document.createElement(tag) as ViewElement;
        this.#kept.set(view, element);
        this.querySelector("#panel")?.append(element);
        this.requestUpdate();
      },
      () => {
        if (this.#view === view) this.failed = view;
      },
    );
  }
}

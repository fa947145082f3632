// Buttons over the map, and the one sentence that says when the zoomable map is not there.

import { html, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import type { Moment } from "../model/state";
import { words } from "../model/words";
import { LightElement } from "./light";
import type { AtlasMap } from "./map";
import { speak } from "./map-keys";
import { isSparing } from "./sparing";

/** `<atlas-tools>`: `language`, `map` (the map's state) in; acts on the `<atlas-map>` around it. */
export class AtlasTools extends LightElement {
  static override readonly properties = { language: { attribute: false }, map: { attribute: false } };
  declare language: Language;
  declare map: Moment["map"];

  #wasLive = false;

  constructor() {
    super();
    this.language = "vi";
    this.map = "svg";
  }

  get #target(): AtlasMap | null {
    return this.closest<AtlasMap>("atlas-map");
  }

  protected override willUpdate(): void {
    this.#wasLive ||= this.map === "gl";
  }

  protected override render(): TemplateResult {
    const { ui } = words(this.language);
    const notice = this.map === "failed" ? ui.svgOnly : this.map === "svg" && this.#wasLive ? ui.svgAgain : "";
    const open = this.map === "svg" && !this.#wasLive && isSparing();
    return html`<div class="map-tools">
        <button type="button" aria-label=${ui.zoomIn} title=${ui.zoomIn} @click=${() => this.#target?.zoomBy(2)}>+</button>
        <button type="button" aria-label=${ui.zoomOut} title=${ui.zoomOut} @click=${() => this.#target?.zoomBy(0.5)}>−</button>
        <button type="button" class="reset" @click=${() => this.#target?.reset()}>${ui.reset}</button>
        <button type="button" class="keys" @click=${() => this.#target && speak(this.#target, "keys")}>${ui.keys}</button>
        ${open ? html`<button type="button" class="open" @click=${() => this.#target?.open()}>${ui.zoomMap}</button>` : null}
      </div>
      <p class="unseen" id="map-help">${ui.mapHelp}</p>
      <p class="unseen" id="map-speech" role="status"></p>
      <p class="map-notice" role="status">${notice}</p>`;
  }
}

// The line that says so while the browser has no network, and of when the kept figures are.

import "./offline.css";

import { html, type TemplateResult } from "lit";

import type { Atlas } from "../model/atlas";
import { dateText } from "../model/format";
import type { MapScene } from "../model/scene";
import { OFFLINE_WORDS } from "../model/words-offline";
import { LightElement } from "./light";

/** `<atlas-offline>`: `atlas` and `scene` in; nothing out. Empty while the browser believes that it is online. */
export class AtlasOffline extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;

  #listening: AbortController | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "status");
    this.#listening = new AbortController();
    for (const type of ["online", "offline"]) addEventListener(type, () => this.requestUpdate(), { signal: this.#listening.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    if (!atlas || !scene || navigator.onLine) return null;
    const { language } = scene.choice;
    const say = OFFLINE_WORDS[language];
    return html`<p>${say.offline} ${dateText(atlas.asOf, language)} (${say.version} ${atlas.version}).</p>`;
  }
}

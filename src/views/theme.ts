// The switch between light, dark and what the device has. The address carries the choice and this browser keeps it.

import "./theme.css";

import { html, type TemplateResult } from "lit";

import { SURFACES } from "../model/color";
import type { MapScene } from "../model/scene";
import { THEME_WORDS } from "../model/words-theme";
import { send } from "./intent";
import { LightElement } from "./light";
import { applyScheme, keepScheme, keptScheme, type Scheme } from "./scheme";

const SYSTEM = "system";

/** The browser's own frame takes the colour of the page's paper, or what the page had for it. */
function frame(theme: Scheme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    meta.dataset["own"] ??= meta.content;
    meta.content = theme ? SURFACES[theme].paper : meta.dataset["own"];
  }
}

/** `<atlas-theme>`: `scene` in, `choose` intents out. */
export class AtlasTheme extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false } };
  declare scene: MapScene | null;

  constructor() {
    super();
    this.scene = null;
  }

  protected override render(): TemplateResult | null {
    if (!this.scene) return null;
    const { language, theme } = this.scene.choice;
    const say = THEME_WORDS[language];
    const shown = theme ?? keptScheme() ?? SYSTEM;
    const option = (value: string, label: string): TemplateResult => html`<option value=${value} ?selected=${value === shown}>${label}</option>`;
    return html`<label class="scheme"><span>${say.label}</span><select .value=${shown} @change=${this.#changed}>${option(SYSTEM, say.system)}${option("light", say.light)}${option("dark", say.dark)}</select></label>`;
  }

  /** What was kept may have held without the address: then the choice did not change, and the page must. */
  protected override updated(): void {
    const theme = this.scene?.choice.theme ?? keptScheme();
    applyScheme(theme);
    frame(theme);
  }

  readonly #changed = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const theme: Scheme = value === "light" || value === "dark" ? value : null;
    keepScheme(theme);
    send(this, { type: "choose", wish: { theme } });
    this.requestUpdate();
  };
}

// The ways to draw the values of the map, as a group of radio buttons, and whether they are per head. Only what the
// indicator can be is offered; where people were not counted, it says so.

import "./forms.css";

import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Atlas } from "../model/atlas";
import { indicatorOf } from "../model/cells";
import { formsOf, type Form } from "../model/choice";
import { hasPerHead, perHeadIndicator } from "../model/per-head";
import type { MapScene } from "../model/scene";
import { FORMS_WORDS } from "../model/words-forms";
import { send } from "./intent";
import { LightElement } from "./light";

/** `<atlas-forms>`: `atlas` and `scene` in, `choose` intents out. */
export class AtlasForms extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    if (!atlas || !scene) return null;
    const say = FORMS_WORDS[scene.choice.language];
    const names: Readonly<Record<Form, string>> = { choropleth: say.choropleth, tiles: say.tiles, symbols: say.symbols };
    const option = (form: Form): TemplateResult => html`<label><input type="radio" name="form" value=${form} .checked=${live(form === scene.form)} @change=${() => send(this, { type: "choose", wish: { form } })} />${names[form]}</label>`;
    return html`<div class="forms">
      <fieldset><legend>${say.label}</legend>${formsOf(atlas, scene.choice).map(option)}</fieldset>
      ${this.#perHead(atlas, scene)}
    </div>`;
  }

  #perHead(atlas: Atlas, { choice }: MapScene): TemplateResult | null {
    const say = FORMS_WORDS[choice.language];
    const indicator = indicatorOf(atlas, choice.indicator);
    if (!indicator || !perHeadIndicator(indicator)) return null;
    if (!hasPerHead(atlas, choice.indicator, choice.period)) return html`<p>${say.noPopulation}</p>`;
    const change = (event: Event): void => send(this, { type: "choose", wish: { per: (event.target as HTMLInputElement).checked ? "head" : null } });
    return html`<label><input type="checkbox" name="per" .checked=${live(choice.per === "head")} @change=${change} />${say.perHead}</label>`;
  }
}

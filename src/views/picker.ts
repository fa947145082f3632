// The choice of indicator, period and classes, as native selects labelled by words.

import { html, type TemplateResult } from "lit";

import type { Atlas } from "../model/atlas";
import { OFFERED, periodsOf } from "../model/cells";
import { usualMethod } from "../model/choice";
import { CLASS_LIMITS, METHODS } from "../model/classify";
import { parsePeriod, periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import type { Wish } from "../model/choice";
import { words } from "../model/words";
import { send } from "./intent";
import { LightElement } from "./light";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** `<atlas-picker>`: `atlas` and `scene` in, `choose` intents out. Replaces the page's list of links. */
export class AtlasPicker extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
  }

  override connectedCallback(): void {
    // The page's own links, once; what an element that was moved has drawn is Lit's.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  #select(label: string, chosen: string, options: readonly (readonly [group: string, options: readonly Option[]])[], wish: (value: string) => Wish): TemplateResult {
    const change = (event: Event): void => send(this, { type: "choose", wish: wish((event.target as HTMLSelectElement).value) });
    const item = ({ value, label: text }: Option): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
    const groups = options.filter(([, rows]) => rows.length > 0).map(([group, rows]) => (group ? html`<optgroup label=${group}>${rows.map(item)}</optgroup>` : rows.map(item)));
    return html`<label>${label}<select .value=${chosen} @change=${change}>${groups}</select></label>`;
  }

  #periods(atlas: Atlas, scene: MapScene): readonly (readonly [string, readonly Option[]])[] {
    const { language, indicator, period } = scene.choice;
    const offered = periodsOf(atlas, indicator).filter(({ id, known }) => known >= OFFERED || id === period);
    const groups = new Map<string, Option[]>();
    for (const { id, known } of [...offered].reverse()) {
      const year = String(parsePeriod(id)?.year);
      groups.set(year, [...(groups.get(year) ?? []), { value: id, label: `${periodText(id, language)} – ${known}/28` }]);
    }
    const rows = [...groups];
    return rows.every(([, options]) => options.length === 1) ? [["", rows.flatMap(([, options]) => options)]] : rows;
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    if (!atlas || !scene) return null;
    const { language, indicator, period, method, classes } = scene.choice;
    const { ui, methods } = words(language);
    const usual = usualMethod(indicator);
    const counts = Array.from({ length: CLASS_LIMITS.most - CLASS_LIMITS.least + 1 }, (_, i) => String(CLASS_LIMITS.least + i));
    return html`<div class="picks" role="group" aria-label=${ui.choose}>
      ${this.#select(ui.indicator, indicator, [["", atlas.indicators.map(({ id, name }) => ({ value: id, label: name[language] }))]], (value) => ({ indicator: value }))}
      ${this.#select(ui.period, period, this.#periods(atlas, scene), (value) => ({ period: value }))}
      ${this.#select(ui.method, method ?? usual, [["", METHODS.map((name) => ({ value: name, label: name === usual ? `${methods[name]} (${ui.usual})` : methods[name] }))]], (value) => ({ method: value }))}
      ${this.#select(ui.classes, String(classes ?? CLASS_LIMITS.usual), [["", counts.map((value) => ({ value, label: value }))]], (value) => ({ classes: value }))}
    </div>`;
  }
}

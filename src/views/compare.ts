// Two to four units beside one another: who is compared, what it comes to in words, the table, and a small chart of each
// indicator. Whom to compare is part of the choice; the element keeps only what was just said and what is folded open.

import "./compare.css";
import "./wide.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { drawStrands, MARKS } from "../draw/strands";
import type { Atlas, Source, Unit } from "../model/atlas";
import { drawnUnits, unitOf } from "../model/cells";
import { COMPARED, comparedUnits, comparing } from "../model/choice";
import { comparison } from "../model/comparison";
import { caveats, comparisonSentence } from "../model/comparison-text";
import { measures } from "../model/measures";
import { partners } from "../model/partners";
import type { MapScene } from "../model/scene";
import { sorted } from "../model/sort";
import { strands, type StrandsScene } from "../model/strands";
import { words } from "../model/words";
import { COMPARE_WORDS } from "../model/words-compare";
import { strandsTable } from "./compare-figures";
import { compareTable } from "./compare-table";
import { markHover, tellHover } from "./hovering";
import { send } from "./intent";
import { loadSources } from "./lazy";
import { LightElement, turn } from "./light";

/** `<atlas-compare>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. */
export class AtlasCompare extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, sources: { state: true }, told: { state: true }, opened: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare sources: ReadonlyMap<string, Source> | null;
  declare told: string;
  declare opened: boolean;

  #charts: readonly StrandsScene[] = [];
  /** What is focused once the act that took the focus's place away is shown; a selector. */
  #next: string | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.sources = null;
    this.told = "";
    this.opened = false;
    tellHover(this, this);
  }

  /** Compares these from now on, and goes on from there. */
  #compare(units: readonly string[], next: string): void {
    this.#next = next;
    send(this, { type: "choose", wish: { compare: comparing(units) } });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, scene } = this;
    if (!atlas || !scene || !changed.has("scene")) return;
    const units = comparedUnits(scene.choice).flatMap((id) => unitOf(atlas, id) ?? []);
    this.#charts = units.length < COMPARED.least ? [] : measures(atlas, scene.choice).flatMap((measure) => strands(atlas, measure.key, measure, units) ?? []);
    if (units.length > 0 && !this.sources) loadSources().then((sources) => (this.sources = sources), () => undefined);
    if (this.#next) this.told = this.#sentence(atlas, scene, units);
  }

  #sentence(atlas: Atlas, { choice }: MapScene, units: readonly Unit[]): string {
    const { language } = choice;
    const say = COMPARE_WORDS[language];
    if (units.length === 0) return say.none;
    return units.length < COMPARED.least ? `${say.added}: ${units[0]?.name[language] ?? ""}. ${say.one}` : comparisonSentence(comparison(atlas, choice)[0], choice);
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    if (!atlas || !scene) return null;
    const { language } = scene.choice;
    const units = comparedUnits(scene.choice).flatMap((id) => unitOf(atlas, id) ?? []);
    const say = COMPARE_WORDS[language];
    const enough = units.length >= COMPARED.least;
    const rows = comparison(atlas, scene.choice);
    return html`<p class="unseen" role="status">${this.told}</p>
      ${this.#chips(units, language)}
      ${this.#adding(atlas, scene, units)}
      ${enough ? html`<p class="sentence">${this.#sentence(atlas, scene, units)}</p>
        ${caveats(rows[0], language).map((text) => html`<p class="hint">${say.caveat}: ${text}.</p>`)}
        ${compareTable({ rows, scene, sources: this.sources, choose: (unit) => send(this, { type: "choose", wish: { unit } }) })}
        ${this.#charted(language)}` : nothing}`;
  }

  #chips(units: readonly Unit[], language: "vi" | "en"): TemplateResult | typeof nothing {
    const say = COMPARE_WORDS[language];
    const ids = units.map(({ id }) => id);
    if (units.length === 0) return nothing;
    const chip = ({ id, name }: Unit, slot: number): TemplateResult => html`<li data-unit=${id}>
        <svg class="slot" viewBox="-6 -6 12 12" width="14" height="14" aria-hidden="true" data-slot=${slot}><path class="mark" d=${MARKS[slot] ?? MARKS[0]}></path></svg>
        <span>${name[language]}</span>
        <button type="button" aria-label=${`${say.remove} ${name[language]} ${say.removeFrom}`} @click=${() => this.#compare(ids.filter((other) => other !== id), ".adding select")}>${say.remove}</button>
      </li>`;
    return html`<ul class="chips" aria-label=${say.compared}>${units.map(chip)}</ul>`;
  }

  #adding(atlas: Atlas, scene: MapScene, units: readonly Unit[]): TemplateResult {
    const { language } = scene.choice;
    const say = COMPARE_WORDS[language];
    const ids = units.map(({ id }) => id);
    const isFull = ids.length >= COMPARED.most;
    const add = (id: string): void => this.#compare([...ids, id], ids.length + 1 < COMPARED.most ? ".adding select" : ".base select");
    const free = sorted(drawnUnits(atlas).filter(({ id }) => !ids.includes(id)), ({ name }) => name[language], false, language);
    const fromSelect = (): void => {
      const select = this.querySelector<HTMLSelectElement>(".adding select");
      const id = select?.value;
      if (!select || !id) return;
      // Options change places when one goes: nothing stays picked.
      select.value = "";
      add(id);
    };
    const offered = isFull ? [] : partners(atlas, scene).filter(({ why }) => ids.length < COMPARED.least || why === "chosen");
    const first = ids[0];
    const hint = ids.length === 0 ? say.none : ids.length < COMPARED.least ? say.one : isFull ? say.full : null;
    return html`${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <div class="adding">
        ${isFull ? nothing : html`<label>${say.addUnit}<select .value=${""}><option value="" selected>${say.pick}</option>${free.map(({ id, name }) => html`<option value=${id}>${name[language]}</option>`)}</select></label>
          <button type="button" @click=${fromSelect}>${say.add}</button>`}
        ${ids.length < COMPARED.least ? nothing : html`<label class="base">${say.base}<select @change=${(event: Event) => this.#base(ids, (event.target as HTMLSelectElement).value)}>${units.map(({ id, name }) => html`<option value=${id} ?selected=${id === first}>${name[language]}</option>`)}</select></label>`}
      </div>
      ${offered.length === 0 ? nothing : html`<div class="offers" role="group" aria-label=${say.suggestions}><span aria-hidden="true">${say.suggestions}:</span>
        ${offered.map(({ unit, why }) => html`<button type="button" data-unit=${unit.unit.id} @click=${() => add(unit.unit.id)}>${say.add} ${unit.name} <small>(${why === "chosen" ? say.chosen : why === "leads" ? say.leads : say.beside})</small></button>`)}</div>`}`;
  }

  #base(ids: readonly string[], first: string): void {
    this.#compare([first, ...ids.filter((id) => id !== first)], ".base select");
  }

  #charted(language: "vi" | "en"): TemplateResult {
    const say = COMPARE_WORDS[language];
    if (this.#charts.length === 0) return html`<p class="hint">${say.noCharts}</p>`;
    const { units } = words(language);
    const named = ({ indicator }: StrandsScene): string => [indicator.name[language], units[indicator.unit]].filter(Boolean).join(", ");
    const label = (chart: StrandsScene): string => `${named(chart)}, ${say.from} ${chart.years[0]} ${say.to} ${chart.years[1]}: ${chart.strands.map(({ unit }) => unit.name[language]).join(", ")}`;
    return html`<section class="charts" aria-labelledby="charts-title">
      <h2 id="charts-title">${say.charts}</h2>
      <p class="hint">${say.chartsNote}</p>
      <div class="strands">${this.#charts.map((chart) => html`<figure><figcaption>${named(chart)}</figcaption><svg role="img" aria-label=${label(chart)}></svg></figure>`)}</div>
      <details class="more" @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}><summary>${say.chartFigures}</summary>${this.opened ? this.#charts.map((chart) => strandsTable(chart, language)) : nothing}</details>
    </section>`;
  }

  /** Draws the charts in a task of their own, unless others have come meanwhile. */
  async #drawCharts(scene: MapScene): Promise<void> {
    await turn();
    if (this.scene !== scene) return;
    this.querySelectorAll<SVGSVGElement>(".strands svg").forEach((svg, index) => drawStrands(svg, this.#charts[index] as StrandsScene, scene.choice.language));
    markHover(this, this.hover);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { scene } = this;
    if (scene && changed.has("scene")) {
      void this.#drawCharts(scene);
      if (this.#next) (this.querySelector<HTMLElement>(this.#next) ?? this.querySelector<HTMLElement>(".adding select"))?.focus();
      this.#next = null;
    }
    markHover(this, this.hover);
  }
}

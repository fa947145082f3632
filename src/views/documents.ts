// The documents' facts below the map: browsed by place, topic, kind, document and word, each with its way to the map.

import "./documents.css";

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { Atlas, Fact, Source } from "../model/atlas";
import { byTheme, EVERY_FACT, filterFacts, type FactFilter } from "../model/fact-filter";
import { factPeriodText } from "../model/fact-period";
import { documentImprint, documentTitle, scopeText, scopeUnit } from "../model/fact-words";
import type { MapScene } from "../model/scene";
import { THEMES, topicsOf } from "../model/topics";
import { DOCUMENTS_WORDS } from "../model/words-documents";
import { factWays } from "./fact-ways";
import { markHover, tellHover } from "./hovering";
import { send } from "./intent";
import { loadFacts, loadSources } from "./lazy";
import { LightElement } from "./light";

type Option = readonly [value: string, label: string];

/** `<atlas-documents>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. The place is the chosen unit; the other filters are its own. */
export class AtlasDocuments extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, filter: { state: true }, facts: { state: true }, sources: { state: true }, failed: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare filter: FactFilter;
  declare facts: readonly Fact[] | null;
  declare sources: ReadonlyMap<string, Source>;
  declare failed: boolean;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.filter = EVERY_FACT;
    this.facts = null;
    this.sources = new Map();
    this.failed = false;
    tellHover(this, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.facts) this.#load();
  }

  readonly #load = (): void => {
    this.failed = false;
    loadFacts().then((facts) => (this.facts = [...facts.values()]), () => (this.failed = true));
    // Without them a document is still named, only its publisher and date are not.
    loadSources().then((sources) => (this.sources = sources), () => undefined);
  };

  /** Passing over a unit only marks it: nothing is drawn again. */
  protected override shouldUpdate(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    if (changed.size > 1 || !changed.has("hover")) return true;
    markHover(this, this.hover);
    return false;
  }

  protected override updated(): void {
    markHover(this, this.hover);
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene, facts } = this;
    if (!atlas || !scene) return null;
    const { language, unit } = scene.choice;
    const say = DOCUMENTS_WORDS[language];
    if (!facts) return this.failed ? html`<p class="hint" role="alert">${say.failed} <button type="button" @click=${this.#load}>${say.again}</button></p>` : html`<p class="hint">${say.loading}</p>`;
    const scope = unit === null ? this.filter.scope : (atlas.units.find(({ id }) => id === unit)?.name.vi ?? "");
    const filter = { ...this.filter, scope };
    const shown = filterFacts(facts, filter, atlas);
    const isFiltered = Object.values(filter).some((part) => part !== "");
    const nowhere = unit !== null && !facts.some((fact) => fact.scope === scope);
    return html`<h2>${say.heading}</h2>
      <p class="hint">${say.intro}</p>
      ${this.#filters(facts, filter)}
      <div class="fact-count">
        <p role="status">${isFiltered ? `${shown.length} ${say.of} ${facts.length}` : facts.length} ${say.shown}</p>
        ${unit === null ? nothing : html`<button type="button" @click=${() => this.#place("")}>${say.everywhere}</button>`}
        ${isFiltered ? html`<button type="button" @click=${this.#clear}>${say.clear}</button>` : nothing}
      </div>
      ${shown.length > 0 ? nothing : html`<p>${nowhere ? `${say.noneHere} ${scopeText(atlas, scope, language)}.` : say.none}</p>`}
      ${byTheme(shown).map(
        (group) => html`<section class="fact-theme"><h3>${say.themes[group.theme]} <small>${group.facts.length}</small></h3>
          <ul class="facts">${repeat(group.facts, ({ id }) => id, (fact) => this.#fact(fact))}</ul></section>`,
      )}
      ${this.#documents(facts)}`;
  }

  #select(label: string, part: keyof FactFilter, value: string, groups: readonly (readonly [heading: string | null, options: readonly Option[]])[]): TemplateResult {
    const changed = (event: Event): void => {
      const wanted = (event.target as HTMLSelectElement).value;
      if (part === "scope") this.#place(wanted);
      else this.filter = { ...this.filter, [part]: wanted };
    };
    const option = ([id, text]: Option): TemplateResult => html`<option value=${id} .selected=${id === value}>${text}</option>`;
    return html`<label>${label}<select @change=${changed}>${groups.map(([heading, options]) => (heading === null ? options.map(option) : html`<optgroup label=${heading}>${options.map(option)}</optgroup>`))}</select></label>`;
  }

  #filters(facts: readonly Fact[], filter: FactFilter): TemplateResult {
    const { language } = (this.scene as MapScene).choice;
    const atlas = this.atlas as Atlas;
    const say = DOCUMENTS_WORDS[language];
    const counted = (label: string, passes: (fact: Fact) => boolean): string => `${label} (${facts.filter(passes).length})`;
    const every: Option = ["", say.all];
    const places = [...new Set([...facts.map(({ scope }) => scope), ...(filter.scope ? [filter.scope] : [])])];
    const kinds = Object.entries(say.kinds).map(([id, label]): Option => [id, counted(label, ({ kind }) => kind === id)]);
    const documents = [...new Set(facts.map(({ source }) => source))].map((id): Option => [id, counted(documentTitle(id, language), ({ source }) => source === id)]);
    return html`<div role="search" class="fact-filters" aria-label=${say.filters}>
      <label>${say.find}<input type="search" autocomplete="off" .value=${filter.text} @input=${(event: Event) => (this.filter = { ...this.filter, text: (event.target as HTMLInputElement).value })}></label>
      ${this.#select(say.place, "scope", filter.scope, [[null, [every, ...places.map((id): Option => [id, counted(scopeText(atlas, id, language), ({ scope }) => scope === id)])]]])}
      ${this.#select(say.topic, "topic", filter.topic, [
        [null, [every]],
        ...THEMES.map((theme) => [say.themes[theme], [[theme, say.wholeTheme] as const, ...topicsOf(theme).map((id): Option => [id, counted(say.topics[id], ({ topic }) => topic === id)])]] as const),
      ])}
      ${this.#select(say.kind, "kind", filter.kind, [[null, [every, ...kinds]]])}
      ${this.#select(say.document, "source", filter.source, [[null, [every, ...documents]]])}
    </div>`;
  }

  #fact(fact: Fact): TemplateResult {
    const { language, project } = (this.scene as MapScene).choice;
    const atlas = this.atlas as Atlas;
    const say = DOCUMENTS_WORDS[language];
    const chosen = atlas.projects.some(({ id, facts }) => id === project && facts.includes(fact.id));
    return html`<li data-fact=${fact.id} ?data-chosen=${chosen}>
      <p class="said">${fact.statement[language]}</p>
      <p class="told"><b>${scopeText(atlas, fact.scope, language)}</b>; ${say.kinds[fact.kind]}; ${factPeriodText(fact.period, language)}.<br>${this.#citation(fact.source)}</p>
      <p class="ways">${factWays(fact, { atlas, language, from: this })}</p>
    </li>`;
  }

  #citation(id: string): TemplateResult {
    const { language } = (this.scene as MapScene).choice;
    const source = this.sources.get(id);
    return html`${documentTitle(id, language)}${source ? html` (${documentImprint(source, language)})` : nothing}`;
  }

  #documents(facts: readonly Fact[]): TemplateResult {
    const { language } = (this.scene as MapScene).choice;
    const say = DOCUMENTS_WORDS[language];
    const item = (id: string): TemplateResult => {
      const url = this.sources.get(id)?.url ?? "";
      return html`<li>${/^https?:/.test(url) ? html`<a href=${url} rel="noopener">${this.#citation(id)}</a>` : this.#citation(id)}: ${facts.filter(({ source }) => source === id).length} ${say.shown}</li>`;
    };
    return html`<section class="fact-theme"><h3>${say.documents}</h3><ul class="fact-documents">${[...new Set(facts.map(({ source }) => source))].sort().map(item)}</ul></section>`;
  }

  /** A province is the atlas's choice, so that the map shows it too; any other place is this view's own. */
  #place(scope: string): void {
    const { atlas, scene } = this;
    const unit = atlas && scopeUnit(atlas, scope);
    this.filter = { ...this.filter, scope: unit ? "" : scope };
    if (unit !== (scene?.choice.unit ?? null)) send(this, { type: "choose", wish: { unit } });
  }

  readonly #clear = (): void => {
    this.filter = EVERY_FACT;
    this.#place("");
    this.querySelector<HTMLElement>("input")?.focus();
  };
}

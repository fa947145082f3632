// The card beside the map: a chosen unit with every indicator of the period and every period of the indicator, or a
// chosen project with what the documents say. Sources load when a card opens, and what only a project's card needs with it.

import { html, type TemplateResult } from "lit";

import type { Atlas, Fact, Source } from "../model/atlas";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { card } from "./card";
import { loadFacts, loadSources } from "./lazy";
import { LightElement } from "./light";
import { unitCard } from "./unit-card";

/** `<atlas-details>`: `atlas` and `scene` in, `choose` intents out. */
export class AtlasDetails extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, sources: { state: true }, facts: { state: true }, projectCard: { state: true }, failed: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare sources: ReadonlyMap<string, Source> | null;
  declare facts: ReadonlyMap<string, Fact> | null;
  declare projectCard: typeof import("./project-card").projectCard | null;
  declare failed: boolean;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.sources = null;
    this.facts = null;
    this.projectCard = null;
    this.failed = false;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    this.setAttribute("role", "region");
  }

  protected override willUpdate(): void {
    const choice = this.scene?.choice;
    if (choice) this.setAttribute("aria-label", words(choice.language).ui.details);
    if (!choice || (!choice.unit && !choice.project)) return;
    const failed = (): void => void (this.failed = true);
    if (!this.sources) loadSources().then((sources) => (this.sources = sources), failed);
    if (choice.project && !this.facts) loadFacts().then((facts) => (this.facts = facts), failed);
    if (choice.project && !this.projectCard) import("./project-card").then((loaded) => (this.projectCard = loaded.projectCard), failed);
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    if (!atlas || !scene) return null;
    const { ui } = words(scene.choice.language);
    const project = atlas.projects.find(({ id }) => id === scene.choice.project);
    const unit = scene.units.find(({ chosen }) => chosen);
    const context = { atlas, scene, sources: this.sources, facts: this.facts, from: this };
    const status = this.sources && (this.facts || !project) ? null : this.failed ? html`<p class="hint">${ui.sourcesFailed}</p>` : html`<p class="hint">${ui.loading}</p>`;
    const named = project?.name[scene.choice.language] ?? unit?.name;
    const drawn = project ? (this.projectCard ? this.projectCard(project, context) : card(project.name[scene.choice.language], context, html``)) : unit ? unitCard(unit, context) : null;
    // Only the name is announced, and only when it changes; who wants the rest goes there. The place it is said in stays: what comes with its words is not heard.
    return html`<p class="unseen" role="status">${named ? `${ui.details}: ${named}` : ""}</p>${drawn ? html`${drawn}${status}` : html`<p class="hint">${ui.pick}</p>`}`;
  }
}

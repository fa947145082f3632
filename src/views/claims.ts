// What conferences and articles said of the region, each claim recomputed: those of the chosen period first, the others
// by period. Claims and sources load when the panel is first shown.

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas, Claim, Source } from "../model/atlas";
import { comparePeriods, periodEnd, periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { check, type Check } from "../model/verdict";
import { CLAIMS_WORDS } from "../model/words-claims";
import { words } from "../model/words";
import { claimCard, opens, type ClaimContext } from "./claim-card";
import { verdictMark } from "./claim-bar";
import "./claims.css";
import { send } from "./intent";
import { loadClaims, loadSources } from "./lazy";
import { LightElement } from "./light";
import { linkUnits, markUnits } from "./linked";

/** Claims by period, the latest first. */
function grouped(checks: readonly Check[]): readonly (readonly [period: string, checks: readonly Check[]])[] {
  const periods = [...new Set(checks.map(({ claim }) => claim.period))].sort((a, b) => comparePeriods(b, a));
  return periods.map((period) => [period, checks.filter(({ claim }) => claim.period === period)]);
}

/** The period nearest in time, by the day it ends. */
function nearest(periods: readonly string[], to: string): string | undefined {
  const days = (period: string): number => Math.abs(Date.parse(periodEnd(period)) - Date.parse(periodEnd(to)));
  return [...periods].sort((a, b) => days(a) - days(b))[0];
}

/** `<atlas-claims>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. */
export class AtlasClaims extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, claims: { state: true }, sources: { state: true }, failed: { state: true }, opened: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare claims: readonly Claim[] | null;
  declare sources: ReadonlyMap<string, Source> | null;
  declare failed: boolean;
  declare opened: ReadonlySet<string>;

  #checked: { readonly atlas: Atlas; readonly claims: readonly Claim[]; readonly checks: readonly Check[] } | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.claims = null;
    this.sources = null;
    this.failed = false;
    this.opened = new Set();
    linkUnits(this, "tbody button");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
  }

  readonly #load = (): void => {
    this.failed = false;
    loadClaims().then((claims) => (this.claims = claims), () => (this.failed = true));
    // Without them the claims stand, unlinked.
    loadSources().then((sources) => (this.sources = sources), () => undefined);
  };

  /** Passing over a unit only marks it: nothing is drawn again. */
  protected override shouldUpdate(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    if (changed.size > 1 || !changed.has("hover")) return true;
    this.#mark();
    return false;
  }

  protected override updated(): void {
    this.#mark();
  }

  #mark(): void {
    markUnits(this, this.hover, this.scene?.choice.unit ?? null);
  }

  readonly #toggle = (key: string, isOpen: boolean): void => {
    if (this.opened.has(key) === isOpen) return;
    this.opened = isOpen ? new Set([...this.opened, key]) : new Set([...this.opened].filter((each) => each !== key));
  };

  #checks(atlas: Atlas, claims: readonly Claim[]): readonly Check[] {
    if (this.#checked?.atlas !== atlas || this.#checked.claims !== claims) this.#checked = { atlas, claims, checks: claims.map((claim) => check(atlas, claim)) };
    return this.#checked.checks;
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene, claims } = this;
    if (!atlas || !scene) return null;
    const { language, indicator, period } = scene.choice;
    const say = CLAIMS_WORDS[language];
    const { ui } = words(language);
    if (this.failed) return html`<p class="hint" role="alert">${ui.viewFailed} <button type="button" @click=${this.#load}>${ui.tryAgain}</button></p>`;
    if (!claims) return html`<p class="hint">${say.loading}</p>`;
    const context: ClaimContext = {
      atlas, scene, claims, sources: this.sources, facts: null, from: this, language, opened: this.opened, toggle: this.#toggle,
      showOnMap: ({ indicator: of, period: when }) => {
        send(this, { type: "choose", wish: { indicator: of, period: when } });
        document.querySelector("atlas-map")?.scrollIntoView({ block: "center" });
      },
    };
    const checks = this.#checks(atlas, claims);
    const present = checks.filter(({ claim }) => claim.period === period);
    // Those of the chosen indicator before the others of the period.
    const ordered = [...present.filter(({ claim }) => claim.indicator === indicator), ...present.filter(({ claim }) => claim.indicator !== indicator)];
    const others = grouped(checks.filter(({ claim }) => claim.period !== period));
    return html`<p class="hint">${say.intro}</p>
      <h2>${periodText(period, language)}</h2>
      ${ordered.length > 0 ? html`<div class="claim-list">${ordered.map((each) => claimCard(each, context))}</div>` : this.#none(others.map(([each]) => each), period)}
      ${others.length > 0 ? html`<h2>${say.other}</h2>${others.map(([each, list]) => this.#group(each, list, context))}` : nothing}`;
  }

  #none(periods: readonly string[], period: string): TemplateResult {
    const language = this.scene?.choice.language ?? "vi";
    const say = CLAIMS_WORDS[language];
    const near = nearest(periods, period);
    const go = (): void => {
      const to = this.claims?.find((claim) => claim.period === near);
      if (to) send(this, { type: "choose", wish: { indicator: to.indicator, period: to.period } });
    };
    return html`<p>${say.none} ${near === undefined ? nothing : html`${say.nearest} <button type="button" @click=${go}>${periodText(near, language)}</button>`}</p>`;
  }

  #group(period: string, checks: readonly Check[], context: ClaimContext): TemplateResult {
    const verdicts = checks.map(({ shown }) => shown.verdict);
    const kinds = [...new Set(verdicts)];
    const summary = html`<b>${periodText(period, context.language)}</b>${kinds.map((kind) => html`<span>${verdicts.filter((each) => each === kind).length} × ${verdictMark(kind, context.language)}</span>`)}`;
    return html`<div class="claim-group">${opens(period, summary, () => html`<div class="claim-list">${checks.map((each) => claimCard(each, context))}</div>`, context)}</div>`;
  }
}

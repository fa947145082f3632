// The ranking: bars in order, the missing last, the chosen one kept in sight, and what its lines and marks mean.

import "./spark.css";
import "./ranking.css";

import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";

import { drawBarRows, drawBars, drawBarSparks } from "../draw/bars";
import type { Atlas, Source } from "../model/atlas";
import { barsScene, barSparks, type BarsScene, type Country } from "../model/bars";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { RANKING_WORDS, tieText } from "../model/words-ranking";
import { reportLine } from "./card";
import { loadSources } from "./lazy";
import { LightElement, turn } from "./light";
import { linkUnits, markUnits } from "./linked";
import { keepTabStop } from "./rove";

const BUTTONS = "tbody button";

/** Rows whose bars come with them: what a screen shows. */
const FIRST = 14;

/** `<atlas-ranking>`: `atlas`, `scene` and `hover` in, `choose` and `hover` intents out. */
export class AtlasRanking extends LightElement {
  static override readonly properties: PropertyDeclarations = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, sources: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare sources: ReadonlyMap<string, Source> | null;

  /** The drawn bars, and of which picture. */
  #bars: BarsScene | null = null;
  #drawn: string | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.sources = null;
    linkUnits(this, BUTTONS);
    loadSources().then(
      (sources) => (this.sources = sources),
      // The figure stands without its link; the table of the picture tells of the failure.
      () => undefined,
    );
  }

  protected override willUpdate(): void {
    const { atlas, scene } = this;
    if (!atlas || !scene) return;
    const picture = [scene.title, scene.classes?.breaks].join();
    if (picture !== this.#drawn) this.#bars = null;
    this.#bars ??= barsScene(atlas, scene);
  }

  protected override render(): TemplateResult | null {
    const { scene } = this;
    const bars = this.#bars;
    if (!scene || !bars) return null;
    const { language } = scene.choice;
    const say = RANKING_WORDS[language];
    const { ui } = words(language);
    const notes = [...new Set(scene.units.flatMap(({ notes: each }) => each))];
    return html`<div class="bars-host"></div>
      <ul class="hint ranking-notes">
        ${bars.country ? html`<li>${this.#country(bars.country, scene)}</li>` : nothing}
        ${bars.ties.map((tied) => html`<li>${tieText(tied, language)}</li>`)}
        ${notes.map((note) => html`<li>† ${note}</li>`)}
        ${scene.legend.estimates > 0 ? html`<li>${ui.estimateEdge}.</li>` : nothing}
        ${bars.breaks.length > 0 ? html`<li>${say.breaksLine}</li>` : nothing}
        ${scene.legend.known > 0 ? html`<li>${say.sparkline}</li>` : nothing}
        <li>${say.keys}</li>
      </ul>`;
  }

  #country({ report, at }: Country, scene: MapScene): TemplateResult {
    const say = RANKING_WORDS[scene.choice.language];
    const context = { atlas: this.atlas as Atlas, scene, sources: this.sources, facts: null, from: this };
    return html`${at === null ? say.country : say.countryLine}: ${reportLine(report, scene.indicator, context)}`;
  }

  protected override updated(): void {
    const host = this.querySelector<HTMLElement>(".bars-host");
    const { scene } = this;
    if (!host || !scene || !this.#bars) return;
    const picture = [scene.title, scene.classes?.breaks].join();
    if (picture !== this.#drawn) {
      this.#draw(host, scene, this.#bars);
      void this.#drawRest(host, scene, this.#bars);
    }
    this.#drawn = picture;
    markUnits(this, this.hover, scene.choice.unit);
  }

  /** Draws the other bars and the sparklines in tasks of their own, unless other rows have come meanwhile. */
  async #drawRest(host: HTMLElement, scene: MapScene, bars: BarsScene): Promise<void> {
    await turn();
    if (this.#bars === bars) drawBars(host, bars, FIRST);
    await turn();
    if (this.atlas && this.#bars === bars) drawBarSparks(host, barSparks(this.atlas, scene));
  }

  /** Draws the rows anew; the focus stays on the unit that had it. */
  #draw(host: HTMLElement, scene: MapScene, bars: BarsScene): void {
    const held = host.contains(document.activeElement) ? document.activeElement?.closest("[data-unit]")?.getAttribute("data-unit") : null;
    drawBarRows(host, bars, scene);
    drawBars(host, bars, 0, FIRST);
    const longest = Math.max(0, ...scene.units.map(({ figure }) => figure.length));
    host.style.setProperty("--figure", `${longest}ch`);
    const button = (unit: string): HTMLElement | null => host.querySelector(`[data-unit="${unit}"] button`);
    if (scene.choice.unit) button(scene.choice.unit)?.setAttribute("tabindex", "0");
    keepTabStop(host, BUTTONS);
    if (held) button(held)?.focus({ preventScroll: true });
  }
}

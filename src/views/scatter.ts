// The scatter of two indicators: what is set against the chosen one, the plot, and in words how far the two go together.

import "./scatter.css";

import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";

import { drawPoints } from "../draw/points";
import type { Atlas } from "../model/atlas";
import { towards, type Direction } from "../model/direction";
import { bestPeriod, secondOf, secondPeriods } from "../model/pairing";
import { pairsScene, type PairsScene } from "../model/pairs";
import { periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { correlationText, leftOutText, logText, quartersText } from "../model/scatter-text";
import { SCATTER_WORDS } from "../model/words-scatter";
import { words } from "../model/words";
import { send } from "./intent";
import { LightElement } from "./light";
import { linkUnits, markUnits } from "./linked";
import { keepTabStop, moveFocus } from "./rove";

const POINTS = ".points [data-unit]";

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/** Pixels of the plot: its height for its width, within bounds. */
const SHAPE = { share: 0.62, least: 360, most: 620 } as const;

type Sides = { readonly x?: boolean; readonly y?: boolean };

/** `<atlas-scatter>`: `atlas`, `scene` and `hover` in, `choose` and `hover` intents out. */
export class AtlasScatter extends LightElement {
  static override readonly properties: PropertyDeclarations = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, width: { state: true }, log: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare width: number;
  /** What the reader asked of each axis. */
  declare log: Sides;

  #pairs: PairsScene | null = null;
  /** Which two are set against each other: what was asked of their axes is forgotten with them. */
  #of = "";
  readonly #size = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0)));

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.width = 0;
    this.log = {};
    this.addEventListener("keydown", this.#keydown);
    linkUnits(this, "li button");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width = this.clientWidth;
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  /** Passing over a unit only marks it. */
  protected override shouldUpdate(changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    if (changed.size > 1 || !changed.has("hover")) return true;
    this.#mark();
    return false;
  }

  protected override willUpdate(): void {
    const { atlas, scene } = this;
    if (!atlas || !scene) return;
    const { indicator, period } = secondOf(atlas, scene.choice);
    const of = [scene.choice.indicator, scene.choice.period, scene.choice.per, indicator, period].join();
    if (of !== this.#of) this.log = {};
    this.#of = of;
    const say = SCATTER_WORDS[scene.choice.language];
    this.#pairs = pairsScene(atlas, scene, this.log, { zero: say.zero, median: say.median, country: say.country });
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene } = this;
    const pairs = this.#pairs;
    if (!atlas || !scene || !pairs) return null;
    const { language } = scene.choice;
    const say = SCATTER_WORDS[language];
    return html`${this.#controls(atlas, scene, pairs)}
      ${pairs.points.length === 0 ? html`<p>${say.none}</p>` : this.#plot(pairs, language)}
      ${pairs.leftOut.length > 0
        ? html`<details><summary>${say.leftOut}: ${pairs.leftOut.length}</summary><ul class="hint left-out">${pairs.leftOut.map((each) => html`<li data-unit=${each.unit.unit.id}>${leftOutText(each, pairs, language)}</li>`)}</ul></details>`
        : nothing}`;
  }

  #plot(pairs: PairsScene, language: "vi" | "en"): TemplateResult {
    const say = SCATTER_WORDS[language];
    const { x, y, points, notes } = pairs;
    const legend = [say.lines, ...([x, y].some(({ lines }) => lines.length > 1) ? [say.countryLine] : []), ...(points.some(({ estimate }) => estimate) ? [say.estimate] : []), ...(points.some(({ isBeyond }) => isBeyond) ? [say.beyond] : []), say.keys];
    const logs = [x, y].flatMap((side) => logText(side, language) ?? []);
    const suffix = (isLog: boolean): string => (isLog ? ` (${say.logScale})` : "");
    return html`<p class="reads">${correlationText(pairs, language)}</p>
      <figure>
        <p class="axis-name">↑ ${y.title}${suffix(y.axis.isLog)}</p>
        <svg class="scatter" role="group" aria-label="${say.plot}: ${x.title}; ${y.title}"></svg>
        <p class="axis-name across">${x.title}${suffix(x.axis.isLog)} →</p>
      </figure>
      <p>${quartersText(pairs, language)}</p>
      <ul class="hint">${[...logs, legend.join(" ")].map((line) => html`<li>${line}</li>`)}${notes.map((note) => html`<li>† ${note}</li>`)}</ul>`;
  }

  #controls(atlas: Atlas, scene: MapScene, { x, y }: PairsScene): TemplateResult {
    const { choice } = scene;
    const { language, period, indicator } = choice;
    const say = SCATTER_WORDS[language];
    const second = secondOf(atlas, choice);
    const pick = (id: string): void => {
      const best = id === second.indicator ? second.period : bestPeriod(atlas, choice, id);
      send(this, { type: "choose", wish: { second: id, secondPeriod: best } });
    };
    const target = (event: Event): string => (event.target as HTMLSelectElement).value;
    const offered = atlas.indicators.filter(({ id }) => id === second.indicator || bestPeriod(atlas, choice, id) !== null);
    const periods = secondPeriods(atlas, choice, second.indicator);
    const known = periods.some(({ id }) => id === second.period) ? periods : [...periods, { id: second.period, known: 0 }];
    const logButton = (name: "x" | "y", label: string, side: typeof x): TemplateResult | typeof nothing =>
      side.canLog ? html`<button type="button" aria-pressed=${String(side.axis.isLog)} @click=${() => (this.log = { ...this.log, [name]: !side.axis.isLog })}>${label}</button>` : nothing;
    return html`<div class="scatter-picks" role="group" aria-label=${words(language).tabs.scatter}>
      <label>${say.second}<select .value=${second.indicator} @change=${(event: Event) => pick(target(event))}>${offered.map(({ id, name }) => html`<option value=${id} ?selected=${id === second.indicator}>${name[language]}</option>`)}</select></label>
      <label>${say.secondPeriod}<select .value=${second.period} @change=${(event: Event) => send(this, { type: "choose", wish: { second: second.indicator, secondPeriod: target(event) } })}>${[...known].reverse().map(({ id, known: count }) => html`<option value=${id} ?selected=${id === second.period}>${periodText(id, language)}${count > 0 ? ` – ${count}/28` : ""}</option>`)}</select></label>
      <button type="button" @click=${() => send(this, { type: "choose", wish: { indicator: second.indicator, period: second.period, second: indicator, secondPeriod: period } })}>${say.swap}</button>
      ${logButton("x", say.logX, x)}${logButton("y", say.logY, y)}
    </div>`;
  }

  protected override updated(): void {
    const svg = this.querySelector<SVGSVGElement>("svg.scatter");
    const pairs = this.#pairs;
    if (svg && pairs && this.scene && this.width > 0) {
      const height = Math.round(Math.min(SHAPE.most, Math.max(SHAPE.least, this.width * SHAPE.share)));
      drawPoints(svg, pairs, { width: this.width, height, language: this.scene.choice.language });
      keepTabStop(svg, POINTS);
    }
    this.#mark();
  }

  #mark(): void {
    markUnits(this, this.hover, this.scene?.choice.unit ?? null);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const from = (event.target as Element).closest<SVGGElement>(POINTS);
    const svg = from?.ownerSVGElement;
    if (!from || !svg || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = from.getAttribute("data-unit") ?? "";
    const direction = KEYS[event.key];
    if (event.key === "Enter" || event.key === " ") send(this, { type: "choose", wish: { unit: id } });
    else if (!direction) return;
    event.preventDefault();
    if (!direction) return;
    const places = (this.#pairs?.points ?? []).map(({ unit, x, y }) => ({ unit: unit.unit.id, x, y: -y, box: [0, 0, 0, 0] as const, neighbours: [] }));
    const to = towards(places, id, direction);
    const next = to === null ? null : svg.querySelector<SVGGElement>(`[data-unit="${to}"]`);
    if (next) moveFocus(svg, POINTS, next);
  };
}

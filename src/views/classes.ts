// Classes, honestly: the figures on one axis under every method, who would change class, who stands on a border, and the
// switches of method and number at hand.

import "./classes.css";

import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { missingText } from "../draw/legend";
import { drawStrip, labelDots } from "../draw/strip";
import type { Atlas } from "../model/atlas";
import { usualMethod, type Wish } from "../model/choice";
import { CLASS_LIMITS, METHODS } from "../model/classify";
import { capital } from "../model/letters";
import { periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { borderline, cutsOf, type Borderline, type Cut } from "../model/stability";
import { words } from "../model/words";
import { breakText, changeText, CLASSES_WORDS, closenessText, countText } from "../model/words-classes";
import { send } from "./intent";
import { LightElement } from "./light";
import { linkUnits, markUnits } from "./linked";
import { keepTabStop } from "./rove";

const DOTS = ".strip [role=button]";

/** Pixels that a strip takes where nothing has been laid out yet. */
const UNKNOWN_WIDTH = 640;

/** `<atlas-classes>`: `atlas`, `scene` and `hover` in, `choose` and `hover` intents out. */
export class AtlasClasses extends LightElement {
  static override readonly properties: PropertyDeclarations = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, width: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare width: number;

  #cuts: readonly Cut[] = [];
  #borderline: readonly Borderline[] = [];
  #watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.width = 0;
    linkUnits(this, DOTS);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver(() => {
      // Hidden, it has no width; the last one will do.
      if (this.clientWidth > 0) this.width = this.clientWidth;
    });
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.scene || !changed.has("scene")) return;
    this.#cuts = cutsOf(this.scene);
    this.#borderline = borderline(this.scene);
  }

  #radios(legend: string, name: string, chosen: string, options: readonly (readonly [value: string, label: string])[], wish: (value: string) => Wish): TemplateResult {
    const option = ([value, label]: readonly [string, string]): TemplateResult =>
      html`<label><input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} @change=${() => send(this, { type: "choose", wish: wish(value) })} />${label}</label>`;
    return html`<fieldset><legend>${legend}</legend>${options.map(option)}</fieldset>`;
  }

  #strip(cut: Cut, index: number, scene: MapScene): TemplateResult {
    const { language } = scene.choice;
    const say = CLASSES_WORDS[language];
    const [present] = this.#cuts as [Cut];
    const how = cut.method === "quantile" ? say.quantile : cut.method === "equal" ? say.equal : say.natural;
    const isPresent = index === 0;
    const said = [isPresent ? "" : changeText(cut, language), countText(cut, present, language)].filter(Boolean);
    const name = words(language).methods[cut.method];
    const ring = isPresent ? (this.#borderline.length > 0 ? say.ringNear : "") : cut.moved.length > 0 ? say.ringMoved : "";
    return html`<section class="cut">
      <h3>${capital(name)}${isPresent ? html` <span class="hint">(${say.present})</span>` : nothing}</h3>
      <p class="hint">${how}</p>
      ${said.length > 0 ? html`<p>${said.join(" ")}</p>` : nothing}
      <svg role=${isPresent ? "group" : "img"} aria-label=${`${say.strip}: ${name}`}></svg>
      ${ring ? html`<p class="hint">${ring}</p>` : nothing}
    </section>`;
  }

  #borderlines(scene: MapScene): TemplateResult {
    const { indicator, legend } = scene;
    const { language } = scene.choice;
    const say = CLASSES_WORDS[language];
    const { ui } = words(language);
    const row = (each: Borderline): TemplateResult =>
      html`<tr data-unit=${each.unit.unit.id}><th scope="row"><button type="button">${each.unit.name}</button></th><td class="number">${each.unit.figure}</td><td class="number">${breakText(each.break, indicator, language)}</td><td>${closenessText(each, indicator, language)}</td></tr>`;
    return html`<section class="cut">
      <h3>${say.borderline}: ${this.#borderline.length}/${legend.known}</h3>
      <p class="hint">${say.meaning}</p>
      ${this.#borderline.length === 0
        ? html`<p>${say.none}</p>`
        : html`<table>
            <thead><tr><th scope="col">${ui.province}</th><th scope="col" class="number">${ui.value}</th><th scope="col" class="number">${say.nearestBreak}</th><th scope="col">${say.why}</th></tr></thead>
            <tbody>${this.#borderline.map(row)}</tbody>
          </table>`}
    </section>`;
  }

  protected override render(): TemplateResult | null {
    const { scene } = this;
    if (!scene) return null;
    const { language, method, classes, indicator } = scene.choice;
    const say = CLASSES_WORDS[language];
    const { ui, methods } = words(language);
    const counts = Array.from({ length: CLASS_LIMITS.most - CLASS_LIMITS.least + 1 }, (_, i) => String(CLASS_LIMITS.least + i));
    return html`<h2>${scene.legend.title}, ${periodText(scene.choice.period, language)}</h2>
      <div class="switches">
        ${this.#radios(ui.method, "cut-method", method ?? usualMethod(indicator), METHODS.map((name) => [name, methods[name]] as const), (value) => ({ method: value }))}
        ${this.#radios(ui.classes, "cut-classes", String(classes ?? CLASS_LIMITS.usual), counts.map((value) => [value, value] as const), (value) => ({ classes: value }))}
      </div>
      ${scene.legend.missing.count > 0 ? html`<p class="absent"><span class="swatch" data-swatch="missing"></span>${missingText(scene.legend, language)} (${scene.legend.missing.count})</p>` : nothing}
      ${this.#cuts.map((cut, i) => this.#strip(cut, i, scene))} ${this.#cuts.length > 0 ? html`${this.#borderlines(scene)}<p class="hint">${scene.legend.estimates > 0 ? `${ui.estimateEdge}. ` : ""}${say.keys}</p>` : nothing}`;
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { scene } = this;
    if (!scene) return;
    const strips = [...this.querySelectorAll<SVGSVGElement>(".cut > svg")];
    if (changed.has("scene") || changed.has("width")) this.#draw(strips, scene);
    const { unit, language } = scene.choice;
    for (const svg of strips) labelDots(svg, scene, [unit, this.hover].filter((id) => id !== null), language);
    markUnits(this, this.hover, unit);
  }

  #draw(strips: readonly SVGSVGElement[], scene: MapScene): void {
    const held = this.contains(document.activeElement) ? document.activeElement?.closest(".dot")?.getAttribute("data-unit") : null;
    const stop = held ?? scene.choice.unit;
    const near = this.#borderline.map(({ unit }) => unit.unit.id);
    strips.forEach((svg, i) => {
      const cut = this.#cuts[i] as Cut;
      drawStrip(svg, cut, scene, { width: this.width || this.clientWidth || UNKNOWN_WIDTH, isLive: i === 0, ringed: new Set(i === 0 ? near : cut.moved.map(({ unit }) => unit.unit.id)) });
    });
    const again = stop ? this.querySelector<SVGElement>(`.dot[role=button][data-unit="${stop}"]`) : null;
    again?.setAttribute("tabindex", "0");
    keepTabStop(this, DOTS);
    if (held) again?.focus({ preventScroll: true });
  }
}

// Small maps of several periods beside one another. Each is drawn once it comes near the screen.

import "./multiples.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { drawOutlines, drawSmallMap, markSmallMap, viewOf } from "../draw/small-map";
import type { Atlas } from "../model/atlas";
import { capital } from "../model/letters";
import { periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { SMALL_MAPS, smallMaps, type SmallMap, type SmallMaps } from "../model/small-maps";
import { words } from "../model/words";
import { MULTIPLES_WORDS } from "../model/words-multiples";
import { tellHover } from "./hovering";
import { send } from "./intent";
import { LightElement } from "./light";

/** `<atlas-multiples>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. */
export class AtlasMultiples extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, all: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  /** Whether the reader asked for every period. */
  declare all: boolean;

  #maps: SmallMaps | null = null;
  /** The map that each picture shows now. */
  readonly #drawn = new WeakMap<Element, SmallMap>();
  readonly #near = new WeakSet<Element>();
  #watch: IntersectionObserver | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.all = false;
    tellHover(this, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        this.#paint();
      },
      { rootMargin: "25%" },
    );
    for (const svg of this.#pictures) this.#watch.observe(svg);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  get #pictures(): readonly SVGSVGElement[] {
    return [...this.querySelectorAll<SVGSVGElement>("li svg")];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, scene } = this;
    if (!atlas || !scene || !(changed.has("scene") || changed.has("all"))) return;
    const before = changed.get("scene")?.choice;
    const { choice } = scene;
    const isSame = before && !changed.has("all") && (["indicator", "per", "method", "classes", "language"] as const).every((key) => before[key] === choice[key]);
    // Another of the periods shown, or another unit: the maps stay.
    if (isSame && this.#maps?.maps.some(({ period }) => period === choice.period)) return;
    this.#maps = smallMaps(atlas, choice, this.all);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, atlas } = this;
    const maps = this.#maps;
    if (!scene || !atlas || !maps) return nothing;
    const { language, period } = scene.choice;
    const say = MULTIPLES_WORDS[language];
    const unit = words(language).units[maps.indicator.unit];
    const name = maps.indicator.name[language];
    const view = viewOf(atlas.places);
    const item = (map: SmallMap): TemplateResult => {
      const isPresent = map.period === period;
      return html`<li>
        <button type="button" aria-current=${isPresent ? "true" : nothing} @click=${() => this.#choose(map.period)}>
          <span class="period">${capital(periodText(map.period, language))}</span>
          <span class="tally">${say.known(map.known)}${map.estimates > 0 ? `, ${say.estimates(map.estimates)}` : ""}${isPresent ? `, ${say.shown}` : ""}</span>
          <svg aria-hidden="true" viewBox=${view}></svg>
        </button>
        <p class="unseen">${map.summary}</p>
      </li>`;
    };
    return html`<h2>${say.title(unit ? `${name}, ${unit}` : name)}</h2>
      <p class="hint">${say.how(maps.least)} ${maps.of === 1 ? say.one : ""}</p>
      <ul class="scale">
        ${maps.classes.map(({ swatch, label }) => html`<li><span class="swatch" data-swatch=${swatch}></span>${label}</li>`)}
        <li><span class="swatch" data-swatch="missing"></span>${say.missing}</li>
      </ul>
      <ol>${maps.maps.map(item)}</ol>
      ${maps.of > SMALL_MAPS ? html`<button type="button" class="more" @click=${() => (this.all = !this.all)}>${this.all ? say.fewer(SMALL_MAPS) : say.more(maps.of)}</button>` : nothing}`;
  }

  protected override updated(): void {
    // A picture keeps what is referred to, taken from the map as it is when this view is first shown.
    if (!this.querySelector("svg.outlines") && this.#maps) {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("class", "outlines");
      svg.setAttribute("aria-hidden", "true");
      this.append(svg);
      drawOutlines(svg, new Map((this.atlas?.places ?? []).map(({ unit }) => [unit, document.querySelector(`#shape-${unit}`)?.getAttribute("d") ?? ""])));
    }
    for (const svg of this.#pictures) this.#watch?.observe(svg);
    this.#paint();
  }

  #paint(): void {
    const { hover, scene } = this;
    for (const [i, svg] of this.#pictures.entries()) {
      const map = this.#maps?.maps[i];
      if (!map || !scene || !this.#near.has(svg)) continue;
      if (this.#drawn.get(svg) !== map) drawSmallMap(svg, map);
      this.#drawn.set(svg, map);
      markSmallMap(svg, hover, scene.choice.unit);
    }
  }

  #choose(period: string): void {
    send(this, { type: "choose", wish: { period } });
  }
}

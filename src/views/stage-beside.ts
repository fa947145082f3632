// Two maps over or beside one another on the stage, with one camera. What is pointed at in one is marked in both; what is
// pressed stays marked, and the step goes on. Both are drawn as the page's own map is, without its zoomable painter.

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { drawGround } from "../draw/ground";
import { groundIn } from "../draw/later-ground";
import { drawLift, placeLift } from "../draw/lift";
import { drawMap, drawMarks } from "../draw/map";
import { drawLabelTexts } from "../draw/overlay";
import type { Atlas } from "../model/atlas";
import { frameCamera } from "../model/camera";
import { statusText } from "../model/describe";
import { highlighted } from "../model/highlight";
import type { UnitScene } from "../model/scene";
import { acrossTo, pairOf, sides, type Pair, type Sides } from "../model/sides";
import { betweenText, sideTitle } from "../model/sides-text";
import { stepCamera, stepFrame } from "../model/story-step";
import { words } from "../model/words";
import { STAGE_KIND_WORDS } from "../model/words-stage-kinds";
import { send } from "./intent";
import { turn } from "./light";
import { placeAll } from "./map-place";
import { moveFocus, roveUnits } from "./rove";
import { StageElement } from "./stage-element";
import { stageGround } from "./stage-ground";

const SIDES = ["a", "b"] as const;

/** Hundredths of the width that a key moves the divider by, and a key held with Shift. */
const STEP = { one: 2, more: 10 } as const;

/** `<atlas-stage-beside>`: what a `StageElement` is given in; `hover` intents out. */
export class AtlasStageBeside extends StageElement {
  static override readonly properties = { at: { state: true }, apart: { state: true }, held: { state: true } };
  /** Where the divider is, in hundredths of the width. */
  declare at: number;
  /** Side by side, without a divider. */
  declare apart: boolean;
  /** The unit that was pressed. */
  declare held: string | null;

  #sides: Sides | null = null;
  /** The land that each side was drawn in. */
  readonly #drawn: Record<"a" | "b", Atlas | null> = { a: null, b: null };
  #sizes: ResizeObserver | null = null;
  /** It has a place on the screen, so that asking for its size costs no layout of its own. */
  #isSized = false;

  constructor() {
    super();
    this.at = 50;
    this.apart = false;
    this.held = null;
    this.addEventListener("click", this.#press);
    this.addEventListener("keydown", this.#walk);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(() => {
      this.#isSized = true;
      this.#draw();
    });
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, step, scene } = this;
    if (!atlas || !step || !scene || !(changed.has("step") || changed.get("scene")?.choice !== scene.choice)) return;
    if (changed.has("step")) [this.at, this.held] = [50, null];
    this.#sides = sides(atlas, step, scene.choice);
  }

  /** The unit that both sides speak of: pointed at, pressed, chosen, or the only one that is lifted out. */
  get #unit(): string | null {
    const { atlas, step, scene, hover, held } = this;
    if (!atlas || !step) return null;
    const lifted = highlighted(atlas, step);
    return hover ?? held ?? scene?.choice.unit ?? (lifted?.length === 1 ? (lifted[0] ?? null) : null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { atlas, language, at, apart } = this;
    const both = this.#sides;
    if (!atlas || !both) return nothing;
    const say = STAGE_KIND_WORDS[language];
    const unit = this.#unit;
    const pair = unit === null ? null : pairOf(atlas, both, unit, language);
    return html`<div class="sides-told">${SIDES.map((side) => this.#told(atlas, both, say[side === "a" ? "left" : "right"], side, pair))}</div>
      <div class="sides" data-apart=${apart ? "" : nothing}>
        ${SIDES.map((side) => html`<div class="side" data-side=${side}><svg id=${`${side}-`}></svg></div>`)}
        ${apart ? nothing : html`<div class="divider" role="slider" tabindex="0" aria-label=${say.divider} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(at)} aria-valuetext=${`${Math.round(at)}% ${say.shows}`} @keydown=${this.#slide} @pointerdown=${this.#grab} @pointermove=${this.#drag}><span aria-hidden="true">‹ ›</span></div>`}
        <button type="button" class="way" aria-pressed=${String(apart)} @click=${() => (this.apart = !apart)}>${apart ? say.over : say.apart}</button>
      </div>
      <p class="between">${betweenText(atlas, both, pair)}</p>`;
  }

  /** What a side shows, and what it says of the unit that is looked at. */
  #told(atlas: Atlas, both: Sides, where: string, side: "a" | "b", pair: Pair | null): TemplateResult {
    const units = !pair ? [] : side === "a" ? pair.a : [pair.b];
    const { language } = this;
    const { indicator } = both[side];
    const several = units.length > 1;
    return html`<div class="side-told" data-side=${side}>
      <h2><span class="unseen">${where}: </span>${sideTitle(atlas, both, side)}</h2>
      ${units.length > 0 ? html`<p ?data-several=${several}>${units.map((unit) => html`<span><span class="side-name">${unit.name}</span> <b>${this.#figure(unit, several ? "" : words(language).units[indicator.unit], side === "b" ? (pair?.gap ?? null) : null)}</b></span> ${unit.cell && (!several || unit.estimate || unit.notes.length > 0) ? html`<small>${statusText(unit.cell[0], language)}${unit.notes.length > 0 ? " †" : ""}</small>` : nothing}`)}</p>` : nothing}
    </div>`;
  }

  #figure({ cell, figure, absence }: UnitScene, measure: string, gap: string | null): TemplateResult | string {
    const { ui, absence: reasons } = words(this.language);
    if (!cell) return html`<small>${gap ?? (absence ? reasons[absence] : ui.noFigure)}</small>`;
    return measure ? html`${figure} <small>${measure}</small>` : figure;
  }

  protected override updated(): void {
    this.style.setProperty("--at", `${this.at}%`);
    if (this.#isSized) this.#draw();
  }

  /** Draws both sides: at once where both stand, otherwise the second in a turn of its own, so that no frame waits for two maps. */
  #draw(): void {
    // Both are measured before either is drawn: one layout, not two.
    const [a, b] = [this.#sizeOf("a"), this.#sizeOf("b")];
    this.#drawSide("a", a);
    if (this.#stands("b")) this.#drawSide("b", b);
    else void turn().then(() => this.isConnected && this.#drawSide("b", this.#sizeOf("b")));
  }

  /** Pixels of a side's picture; none before it stands on the screen. */
  #sizeOf(side: "a" | "b"): { readonly width: number; readonly height: number } {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#svg(side)?.parentElement ?? {};
    return { width, height };
  }

  #svg(side: "a" | "b"): SVGSVGElement | null {
    return this.querySelector(`.side[data-side=${side}] svg`);
  }

  #landOf(side: "a" | "b"): Atlas | null {
    return side === "a" ? this.atlas : (this.#sides?.land ?? null);
  }

  /** Whether a side has the land of its step. */
  #stands(side: "a" | "b"): boolean {
    return this.#drawn[side] !== null && this.#drawn[side] === this.#landOf(side);
  }

  /** Draws one side where the step looks. */
  #drawSide(side: "a" | "b", { width, height }: { readonly width: number; readonly height: number }): void {
    const { atlas, step } = this;
    const both = this.#sides;
    const land = this.#landOf(side);
    const svg = this.#svg(side);
    if (!atlas || !step || !both || !land || !svg || width === 0) return;
    if (!this.#stands(side)) {
      svg.replaceChildren();
      drawGround(svg, groundIn(land, stageGround(atlas.places)), land.places);
      roveUnits(svg);
      this.#drawn[side] = land;
    }
    const scene = both[side];
    drawMap(svg, scene);
    drawLabelTexts(svg.querySelector(".labels") as SVGGElement, scene.units);
    const frame = frameCamera(width, height);
    const camera = stepCamera(atlas, stepFrame(atlas, step), width, height);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.toggleAttribute("data-live", true);
    const here = (unit: string): readonly string[] => acrossTo(side, atlas, both, unit);
    const lifted = highlighted(atlas, step);
    const out = lifted && [...new Set(lifted.flatMap(here))];
    placeAll(svg, { ...land, projects: [] }, scene, camera, frame, null);
    drawLift(svg, scene, out);
    if (out) placeLift(svg, scene, land.places, out, camera, frame, { width, height });
    drawMarks(svg, { hover: this.hover && here(this.hover), focus: null, chosen: this.held ? here(this.held) : scene.choice.unit });
  }

  readonly #press = ({ target }: MouseEvent): void => {
    const at = (target as Element).closest("[data-unit], [data-circle]");
    const unit = at?.getAttribute("data-unit") ?? at?.getAttribute("data-circle");
    if (unit) this.held = unit === this.held ? null : unit;
  };

  /** Arrow keys lead from unit to unit, Enter holds one. */
  readonly #walk = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const svg = target instanceof SVGElement ? target.closest("svg") : null;
    if (!svg) return;
    const all = [...svg.querySelectorAll<SVGElement>(".units [data-unit]")];
    const at = all.findIndex((node) => node === target);
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (at < 0) return;
    if (key === "Enter" || key === " ") this.held = this.hover;
    else if (by === undefined) return;
    else moveFocus(svg, ".units [data-unit]", all.at((at + by) % all.length) as SVGElement);
    event.preventDefault();
  };

  readonly #slide = (event: KeyboardEvent): void => {
    const by = event.shiftKey ? STEP.more : STEP.one;
    const to = { ArrowLeft: this.at - by, ArrowDown: this.at - by, ArrowRight: this.at + by, ArrowUp: this.at + by, Home: 0, End: 100 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#move(to);
  };

  #move(to: number): void {
    this.at = Math.min(100, Math.max(0, to));
  }

  /** The stage's own swipe from step to step must not begin on the divider. */
  readonly #grab = (event: PointerEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const divider = event.currentTarget as HTMLElement;
    divider.focus({ preventScroll: true });
    divider.setPointerCapture(event.pointerId);
  };

  readonly #drag = (event: PointerEvent): void => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    const { left, width } = this.getBoundingClientRect();
    send(this, { type: "hover", unit: null });
    this.#move(((event.clientX - left) / width) * 100);
  };
}

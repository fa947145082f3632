// The stage: one step of a story as large as the screen, its words beside the map, its legend and its source always there.
// What the presenter asks for goes out as intents; where the talk stands comes in.

import "./stage.css";
import "./stage-own.css";
import "./stage-beside.css";
import "./stage-figures.css";
import "./stage-race.css";

import { html, LitElement, nothing, type TemplateResult } from "lit";

import type { Atlas, Source } from "../model/atlas";
import { sourcesOf } from "../model/report-sources";
import type { MapScene } from "../model/scene";
import { sides } from "../model/sides";
import type { StageState } from "../model/stage-state";
import { stageSources, statusCounts } from "../model/stage-source";
import { spokenUnits } from "../model/stage-units";
import type { Step, Story } from "../model/story";
import { storyPieces, storyText } from "../model/story-text";
import type { Teller } from "../model/story-teller";
import { words } from "../model/words";
import { STAGE_WORDS } from "../model/words-stage";
import { turn } from "./light";
import type { StageElement } from "./stage-element";
import { stageEnd, type OtherStory } from "./stage-end";
import { stageKeys } from "./stage-list";
import { kindOf } from "./stage-kinds";
import type { PackWay } from "./stage-pack";
import { sidesKey } from "./stage-sides-key";
import { stageTools } from "./stage-tools";
import { stageUnits } from "./stage-units";

/** All that a stage is given. */
export interface StageParts {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly known: Teller;
  readonly sources: ReadonlyMap<string, Source>;
  readonly others: readonly OtherStory[];
  readonly pack: PackWay;
  readonly state: StageState;
  readonly scene: MapScene;
  readonly hover: string | null;
  readonly lifted: readonly string[] | null;
}

/** How far the type may shrink where a step says much, in steps of the stylesheet. */
const DENSEST = 3;

/** `<atlas-stage>`: `parts` in, intents of the stage and of views out. Holds the map in its `.stage-map`. */
export class AtlasStage extends LitElement {
  static override readonly properties = { parts: { attribute: false }, told: { attribute: false } };
  declare parts: StageParts | null;
  /** A sentence for the presenter, until the next step. */
  declare told: string;

  #view: StageElement | null = null;
  /** A step has been shown. */
  #isOpen = false;
  readonly #column = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.parts = null;
    this.told = "";
  }

  /** Into itself, and at once: what a key changes is in the next frame. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "main");
    this.tabIndex = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#column.disconnect();
  }

  /** Where the map is put. */
  get seat(): HTMLElement {
    return this.querySelector(".stage-map") as HTMLElement;
  }

  /** The step that is shown. */
  get step(): Step | null {
    return this.parts?.story.steps[this.parts.state.step - 1] ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts, step } = this;
    if (!parts || !step) return nothing;
    const { atlas, state, story, scene, known } = parts;
    const { language } = scene.choice;
    const say = STAGE_WORDS[language];
    const title = storyText(known, step, step.title, language);
    const count = `${state.step} / ${state.steps}`;
    const both = state.away ? null : sides(atlas, step, scene.choice);
    return html`<div class="stage-sheet" ?inert=${state.black || state.ended}>
        <section class="stage-map" aria-label=${words(language).ui.map}></section>
        <div class="stage-words">
          <p class="stage-over"><span>${storyText(known, null, story.title, language)}</span> <span class="stage-count" aria-label=${`${say.step} ${state.step} ${say.of} ${state.steps}`}>${count}</span></p>
          <h1>${title}</h1>
          <p class="stage-say">${storyText(known, step, step.text, language)}</p>
          ${stageUnits(spokenUnits(scene, parts.lifted, parts.hover, state.away), scene)}
        </div>
        <div class="stage-key">${both ? sidesKey(both) : html`<atlas-legend .scene=${scene} .hover=${parts.hover}></atlas-legend>`}${this.#source(parts, step, both ? [both.a, both.b] : [scene])}</div>
        ${stageTools(this, atlas, scene, state)}
      </div>
      ${state.ended ? stageEnd(this, parts) : nothing}
      ${stageKeys(language, parts)}
      <div class="stage-black" ?hidden=${!state.black}></div>
      <p class="stage-typed" ?hidden=${state.typed === ""}>${say.goTo} <b>${state.typed}</b> ↵</p>
      <p class="stage-typed stage-told" role="alert" ?hidden=${this.told === ""}>${this.told}</p>
      <p class="unseen" role="status">${state.black ? say.black : state.ended ? say.end : `${say.step} ${state.step} ${say.of} ${state.steps}: ${title}`}</p>`;
  }

  #source({ scene: { choice: { language } }, sources, known }: StageParts, step: Step, scenes: readonly [MapScene, ...MapScene[]]): TemplateResult {
    const say = STAGE_WORDS[language];
    const said = [step.title, step.text].flatMap((text) => storyPieces(known, step, text, language).flatMap((piece) => piece.sources));
    const counts = [...new Set(scenes.map(statusCounts))].filter(Boolean).join(" / ");
    const other = scenes.slice(1).flatMap(({ units }) => sourcesOf(units.flatMap(({ cell }) => cell?.[0] ?? [])));
    const named = stageSources(scenes[0], sources, [...other, ...said]);
    return html`<p class="stage-source">${counts ? `${say.figures}: ${counts}. ` : ""}${named ? `${say.source}: ${named}. ` : ""}${say.land}</p>`;
  }

  protected override willUpdate(): void {
    const { parts, step } = this;
    if (parts && step && this.#isOpen && this.#view?.localName !== kindOf(step, parts.state.away)?.tag) this.#hold();
  }

  protected override updated(): void {
    const { parts, step } = this;
    if (!parts || !step) return;
    const kind = kindOf(step, parts.state.away);
    this.toggleAttribute("data-away", parts.state.away);
    if (kind) this.setAttribute("data-own", step.kind);
    else this.removeAttribute("data-own");
    // The words come in the first frame; a picture of another kind, which takes longer to draw, in the next.
    if (this.#isOpen && this.#view?.localName !== kind?.tag) void turn().then(() => this.#showKind());
    else this.#showKind();
    // The legend below the words is drawn after them, and may take of their room.
    if (!this.#isOpen) this.#column.observe(this.querySelector(".stage-words") as Element);
    this.#isOpen = true;
    this.#fit();
  }

  /** Keeps the last picture as large as it is, under the words of the next: to lay it out anew would be for nothing. */
  #hold(): void {
    if (this.#isPage) return;
    const { width, height } = this.seat.getBoundingClientRect();
    this.seat.style.cssText = `width: ${width}px; height: ${height}px`;
  }

  /** What draws the step that is shown by now takes the map's place, unless the presenter has gone elsewhere. */
  #showKind(): void {
    const { parts, step } = this;
    if (!parts || !step || !this.isConnected) return;
    const { atlas, scene, hover, state } = parts;
    const kind = kindOf(step, state.away);
    this.seat.removeAttribute("style");
    if (this.#view && this.#view.localName !== kind?.tag) {
      this.#view.remove();
      this.#view = null;
    }
    if (!kind) return;
    this.#view ??= document.createElement(kind.tag) as StageElement;
    Object.assign(this.#view, { atlas, step, scene, hover, language: scene.choice.language, paused: state.paused });
    if (!this.#view.isConnected) this.seat.append(this.#view);
  }

  /** Upright it is a page that scrolls. */
  get #isPage(): boolean {
    return this.clientWidth < this.clientHeight;
  }

  /** A step that says much is set smaller, never below what the last row can read. */
  #fit(): void {
    const column = this.querySelector<HTMLElement>(".stage-words");
    if (!column) return;
    const isPage = this.#isPage;
    for (let dense = 0; dense <= DENSEST; dense++) {
      this.dataset["dense"] = String(dense);
      if (isPage || column.scrollHeight <= column.clientHeight + 1) return;
    }
  }

  /** Opens the list of keys. */
  list(): void {
    this.querySelector<HTMLDialogElement>("dialog")?.showModal();
  }

  /** Shows the buttons for a while. */
  wake(): void {
    this.toggleAttribute("data-awake", true);
    clearTimeout(this.#sleep);
    this.#sleep = window.setTimeout(() => this.toggleAttribute("data-awake", false), AWAKE);
  }

  #sleep = 0;
}

/** Milliseconds for which the buttons stay after the pointer has moved. */
const AWAKE = 3000;


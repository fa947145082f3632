// A story on paper, as it will be printed: each step's picture, words, notes and sources; and every step as a picture to be
// saved. It must not know the stage under it.

import "./handout.css";

import { html, nothing, type TemplateResult } from "lit";

import { SURFACES } from "../model/color";
import { stepScenes, type StepScene } from "../model/step-scenes";
import { stepSources } from "../model/step-sources";
import { statusCounts } from "../model/stage-source";
import { SPOKEN, spokenUnits } from "../model/stage-units";
import type { Step, Story } from "../model/story";
import { storyText } from "../model/story-text";
import { words } from "../model/words";
import { HANDOUT_WORDS } from "../model/words-handout";
import { saveFile } from "./hand";
import { LightElement } from "./light";
import { stepSheet, stepSlides, type PictureParts } from "./step-pictures";

/** What a handout is made of. */
export interface HandoutParts extends PictureParts {
  readonly story: Story;
  /** Where a step is, absolute. */
  readonly address: (step: number) => string;
  /** ISO date of today. */
  readonly made: string;
  readonly close: () => void;
}

/** `<atlas-handout>`: `parts` in; closes by its own `close`. */
export class AtlasHandout extends LightElement {
  static override readonly properties = { parts: { attribute: false }, notes: { state: true }, sheets: { state: true }, said: { state: true } };
  declare parts: HandoutParts | null;
  /** Whether what the speaker says is printed too. */
  declare notes: boolean;
  /** Addresses of the pictures drawn so far, by step. */
  declare sheets: readonly (readonly string[])[];
  /** What was done last, in words. */
  declare said: string;

  #scenes: readonly (readonly StepScene[])[] = [];
  #drawing: Promise<void> | null = null;

  constructor() {
    super();
    this.parts = null;
    this.notes = true;
    this.sheets = [];
    this.said = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "main");
    this.tabIndex = -1;
    // Paper is light, whatever the screen is.
    for (const [name, color] of Object.entries(SURFACES.light)) this.style.setProperty(`--${name}`, color);
    const { parts } = this;
    if (!parts) return;
    this.#scenes = parts.story.steps.map((step) => stepScenes(parts.atlas, step, { language: parts.language, theme: null }));
    this.#drawing = this.#draw(parts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const address of this.sheets.flat()) URL.revokeObjectURL(address);
    this.sheets = [];
  }

  /** One step after another, so that the page answers in between. */
  async #draw(parts: HandoutParts): Promise<void> {
    for (const scenes of this.#scenes) {
      const texts = await Promise.all(scenes.map((each) => stepSheet(parts, each)));
      if (!this.isConnected) return;
      this.sheets = [...this.sheets, texts.map((text) => URL.createObjectURL(new Blob([text], { type: "image/svg+xml" })))];
      await new Promise((turn) => setTimeout(turn));
    }
  }

  /** Resolves once every picture can be printed. */
  async ready(): Promise<void> {
    await this.#drawing;
    await this.updateComplete;
    await Promise.all([...this.querySelectorAll("img")].map((image) => image.decode().catch(() => undefined)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts, notes } = this;
    if (!parts) return nothing;
    const { story, known, language } = parts;
    const say = HANDOUT_WORDS[language];
    const isDrawn = this.sheets.length === story.steps.length;
    return html`<div class="handout-tools">
        <button type="button" class="first" ?disabled=${!isDrawn} @click=${this.#print}>${isDrawn ? say.print : say.drawing}</button>
        <label><input type="checkbox" .checked=${notes} @change=${(event: Event) => (this.notes = (event.target as HTMLInputElement).checked)} /> ${say.notes}</label>
        <button type="button" @click=${this.#saveAll}>${say.all}</button>
        <button type="button" @click=${parts.close}>${say.close} <kbd aria-hidden="true">Esc</kbd></button>
        <p role="status">${this.said || say.how}</p>
      </div>
      <div class="handout-sheet">
        <div class="handout-head"><p>${words(language).atlas} · ${say.name}</p><h1>${storyText(known, null, story.title, language)}</h1><p>${storyText(known, null, story.summary, language)}</p></div>
        ${story.steps.map((step, index) => this.#step(parts, step, index))}
        <div class="handout-foot"><p>${words(language).ui.merger}${story.steps.some(({ beside }) => beside?.era) ? ` ${say.later}` : ""}</p><p>${words(language).ui.credit} ${parts.address(1)}</p></div>
      </div>`;
  }

  #step(parts: HandoutParts, step: Step, index: number): TemplateResult {
    const { story, known, language, sources } = parts;
    const say = HANDOUT_WORDS[language];
    const scenes = this.#scenes[index] ?? [];
    const notes = this.notes ? storyText(known, step, step.notes, language) : "";
    const rests = stepSources({ known, sources, step, scenes, language });
    const counts = [...new Set(scenes.map(({ scene }) => statusCounts(scene)))].filter((each) => each !== "").join("; ");
    const said = scenes.slice(0, 1).flatMap(({ scene, lifted }) => spokenUnits(scene, lifted, null, false).units.slice(0, SPOKEN));
    return html`<article data-step=${index + 1} data-sides=${scenes.length}>
      <h2><span>${index + 1}/${story.steps.length}</span> ${storyText(known, step, step.title, language)}</h2>
      <p class="handout-said">${storyText(known, step, step.text, language)}</p>
      <div class="handout-pictures">${scenes.map(({ scene }, side) => {
        const address = this.sheets[index]?.[side];
        return html`<figure><figcaption>${scene.title}</figcaption>${address ? html`<img src=${address} alt=${scene.summary} width="1000" height="590" />` : html`<div class="handout-wait"></div>`}</figure>`;
      })}</div>
      ${said.length > 0 ? html`<ul>${said.map(({ spoken }) => html`<li>${spoken}</li>`)}</ul>` : nothing}
      ${notes ? html`<section><h3>${say.said}</h3>${notes.split("\n").map((line) => html`<p>${line}</p>`)}</section>` : nothing}
      <p class="handout-source">${counts ? `${counts}. ` : ""}${rests.length > 0 ? html`${say.source}: ${rests.map(({ publisher, url }, at) => html`${at > 0 ? "; " : ""}${url === "" ? publisher[language] : html`<a href=${url}>${publisher[language]}</a>`}`)}.` : nothing}</p>
      <div class="handout-save">${(["svg", "png"] as const).map((kind) => html`<button type="button" title=${say.slideHint} @click=${() => this.#save(parts, index, kind)}>${say.slide} (${kind.toUpperCase()})</button>`)}</div>
    </article>`;
  }

  readonly #print = (): void => void this.ready().then(() => print());

  async #save(parts: HandoutParts, index: number, kind: "svg" | "png"): Promise<void> {
    const { story, language, address, made } = parts;
    const say = HANDOUT_WORDS[language];
    const step = story.steps[index];
    if (!step) return;
    this.said = say.drawing;
    try {
      const { pngOf } = await import("./take-picture");
      const slides = await stepSlides(parts, step, this.#scenes[index] ?? [], address(index + 1), made);
      for (const [side, text] of slides.entries()) {
        const name = `${story.id}-${String(index + 1).padStart(2, "0")}${slides.length > 1 ? "ab"[side] : ""}.${kind}`;
        saveFile(name, kind === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await pngOf(text, "16x9"));
        this.said = `${say.saved} ${name}`;
      }
    } catch {
      this.said = say.failed;
    }
  }

  readonly #saveAll = async (): Promise<void> => {
    const { parts } = this;
    for (const index of parts?.story.steps.keys() ?? []) if (parts && this.isConnected) await this.#save(parts, index, "png");
  };
}

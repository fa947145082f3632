// The speaker's own window: what to say, what is shown and what comes next, how long it has taken. It must not know how it
// is kept in step with the stage.

import "./speaker.css";

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas, Language } from "../model/atlas";
import type { StageIntent, StageState } from "../model/stage-state";
import { stepScenes } from "../model/step-scenes";
import type { Step, Story } from "../model/story";
import type { Teller } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { clockText, elapsed, type Talk } from "../model/talk";
import { SPEAKER_WORDS } from "../model/words-speaker";
import { LightElement } from "./light";
import { ask } from "./stage-intent";
import { stageKeys } from "./stage-list";
import { stepThumbs, thumbOutlines } from "./step-thumb";

/** All that the window is given. */
export interface SpeakerParts {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly known: Teller;
  readonly language: Language;
  readonly state: StageState;
  readonly clock: Pick<Talk, "spent" | "since">;
  /** Whether a stage is there; `alone` where windows cannot talk at all. */
  readonly line: "linked" | "waiting" | "alone";
  /** Where the stage can be opened. */
  readonly stage: string;
  readonly restart: () => void;
}

/** Sizes of the notes in pixels, and the one that is read at arm's length. */
const SIZES = [18, 22, 26, 32, 40] as const;
const USUAL = 1;

/** `<atlas-speaker>`: `parts` in, intents of the stage out. */
export class AtlasSpeaker extends LightElement {
  static override readonly properties = { parts: { attribute: false }, size: { state: true }, now: { state: true } };
  declare parts: SpeakerParts | null;
  /** Index of the notes' size. */
  declare size: number;
  /** Milliseconds of the epoch. */
  declare now: number;

  #ticks = 0;
  #step: Step | null = null;
  #thumbs: TemplateResult | typeof nothing = nothing;

  constructor() {
    super();
    this.parts = null;
    this.size = USUAL;
    this.now = Date.now();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = -1;
    this.#ticks = window.setInterval(() => (this.now = Date.now()), 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticks);
  }

  /** Opens the list of keys. */
  list(): void {
    this.querySelector<HTMLDialogElement>("dialog.stage-list")?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    const step = parts?.story.steps[parts.state.step - 1];
    if (!parts || !step) return nothing;
    const { story, known, language, state } = parts;
    const say = SPEAKER_WORDS[language];
    const next = story.steps[state.step] ?? null;
    if (this.#step !== step) this.#picture(parts, step, next);
    const notes = storyText(known, step, step.notes, language);
    return html`${this.#head(parts)}
      <main>
        <section class="speaker-notes" aria-labelledby="speaker-title">
          <p class="speaker-over">${say.step} ${state.step} ${say.of} ${state.steps}</p>
          <h1 id="speaker-title">${storyText(known, step, step.title, language)}</h1>
          <h2 class="unseen">${say.notes}</h2>
          <div class="speaker-said" data-size=${SIZES[this.size] ?? nothing} tabindex="0" role="region" aria-label=${say.notes}>${(notes || say.noNotes).split("\n").map((line) => html`<p>${line}</p>`)}</div>
          <details open><summary>${say.shown}</summary><p>${storyText(known, step, step.text, language)}</p></details>
        </section>
        ${this.#thumbs}
        ${this.#steps(parts)}
      </main>
      ${this.#acts(parts)}
      ${stageKeys(language, null)}`;
  }

  /** The pictures change only with the step. */
  #picture({ atlas, known, language, state }: SpeakerParts, step: Step, next: Step | null): void {
    const say = SPEAKER_WORDS[language];
    const reader = { language, theme: null };
    this.#step = step;
    const title = (each: Step): string => storyText(known, each, each.title, language);
    this.#thumbs = html`<section class="speaker-pictures" aria-label=${say.shown}>
      <figure><figcaption>${say.now}</figcaption>${stepThumbs(atlas, stepScenes(atlas, step, reader))}</figure>
      <figure class="coming"><figcaption>${say.next}${next ? html` <b>${state.step + 1}. ${title(next)}</b>` : ""}</figcaption>${next ? stepThumbs(atlas, stepScenes(atlas, next, reader)) : html`<p>${say.last}</p>`}</figure>
    </section>`;
  }

  #head({ story, known, language, clock, line, stage, state }: SpeakerParts): TemplateResult {
    const say = SPEAKER_WORDS[language];
    const time = new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" }).format(this.now);
    const told = state.black ? say.isBlack : state.away ? say.isAway : state.ended ? say.ended : say.linked;
    return html`<header>
      <p class="speaker-name">${storyText(known, null, story.title, language)}<span>${say.name}</span></p>
      <p class="speaker-line" role="status" data-line=${line} ?data-warns=${line !== "linked" || state.black || state.away}>${line === "linked" ? told : html`${line === "alone" ? say.alone : say.waiting} <a href=${stage} target="_blank" rel=${self.origin === "null" ? "opener" : nothing}>${say.open}</a>`}</p>
      <dl class="speaker-clocks">
        <div><dt>${say.time}</dt><dd>${time}</dd></div>
        <div class="elapsed" ?data-paused=${state.paused}><dt>${say.elapsed}</dt><dd>${clockText(elapsed(clock, this.now))}</dd></div>
      </dl>
    </header>`;
  }

  #steps({ story, known, language, state }: SpeakerParts): TemplateResult {
    const say = SPEAKER_WORDS[language];
    const row = (step: Step, index: number): TemplateResult => {
      const isNow = index + 1 === state.step;
      return html`<li><button type="button" aria-current=${isNow ? "step" : nothing} @click=${() => this.#ask({ type: "go", step: index + 1 })}><span>${index + 1}</span>${storyText(known, step, step.title, language)}</button></li>`;
    };
    return html`<nav class="speaker-steps" aria-label=${say.steps}><h2>${say.steps}</h2><ol>${story.steps.map(row)}</ol></nav>`;
  }

  #acts({ language, state, restart }: SpeakerParts): TemplateResult {
    const say = SPEAKER_WORDS[language];
    const act = (intent: StageIntent, label: string, key: string): TemplateResult => html`<button type="button" aria-keyshortcuts=${key} @click=${() => this.#ask(intent)}>${label} <kbd aria-hidden="true">${key}</kbd></button>`;
    const size = (by: 1 | -1, label: string): TemplateResult => html`<button type="button" aria-label=${label} title=${label} ?disabled=${SIZES[this.size + by] === undefined} @click=${() => (this.size += by)}>${by < 0 ? "A−" : "A+"}</button>`;
    return html`<footer>
      <div><button type="button" class="turn" aria-label=${say.previous} @click=${() => this.#ask({ type: "previous" })}>‹</button><button type="button" class="turn" aria-label=${say.forward} @click=${() => this.#ask({ type: "next" })}>›</button></div>
      <div>${state.away ? act({ type: "return" }, say.back, "R") : nothing}${act({ type: "black" }, state.black ? say.light : say.black, "B")}${act({ type: "pause" }, state.paused ? say.goOn : say.pause, ".")}<button type="button" @click=${restart}>${say.reset}</button></div>
      <div>${size(-1, say.smaller)}${size(1, say.larger)}<button type="button" @click=${() => this.list()}>${say.keys} <kbd aria-hidden="true">?</kbd></button></div>
    </footer>`;
  }

  #ask(intent: StageIntent): void {
    ask(this, intent);
  }

  protected override updated(): void {
    const { atlas } = this.parts ?? {};
    if (atlas && !this.querySelector("svg.outlines")) this.append(thumbOutlines(atlas, document));
    const size = SIZES[this.size];
    if (size) this.querySelector<HTMLElement>(".speaker-said")?.style.setProperty("font-size", `${size}px`);
    const now = this.querySelector("[aria-current=step]");
    if (now && this.#seen !== this.#step) now.scrollIntoView({ block: "nearest" });
    this.#seen = this.#step;
  }

  #seen: Step | null = null;
}

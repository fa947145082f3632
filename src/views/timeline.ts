// The periods of the chosen indicator as a slider on a true axis of time, with steps, play and a typed jump.

import "./timeline.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { drawPresent, drawTrack, laneAt, TRACK_HEIGHT, TRACK_PAD } from "../draw/track";
import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import { readJump } from "../model/jump";
import { capital } from "../model/letters";
import { periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { markAt, nearestKnown, playable, trackOf, type Lane, type Mark, type Track } from "../model/track";
import { TIMELINE_WORDS } from "../model/words-timeline";
import { send } from "./intent";
import { LightElement } from "./light";
import { timelineSaid, type Missed } from "./timeline-said";

/** Milliseconds that a period stays while playing; longer for readers who asked for less motion. */
const STAY = { usual: 1400, calm: 3000 } as const;

/** Periods that a Page key goes. */
const LEAP = 5;

/** `<atlas-timeline>`: `atlas` and `scene` in, `choose` intents out. */
export class AtlasTimeline extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, playing: { state: true }, missed: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare playing: boolean;
  declare missed: Missed | null;

  #track: Track | null = null;
  #of = "";
  #width = 0;
  /** Where a drag, held key or play began, to which Back shall lead. */
  #from: string | null = null;
  #lane: Lane | null = null;
  /** The choice as the last act of this element left it; any other ends the play. */
  #expected: Choice | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.playing = false;
    this.missed = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#hide);
    this.#watch = new ResizeObserver(() => this.#paint());
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#hide);
    this.#watch?.disconnect();
    clearTimeout(this.#timer);
    this.playing = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, scene } = this;
    if (!atlas || !scene || !changed.has("scene")) return;
    const { choice } = scene;
    const of = `${choice.indicator} ${String(choice.per)}`;
    if (of !== this.#of || !this.#track?.marks.some(({ id }) => id === choice.period)) {
      this.#of = of;
      this.#track = trackOf(atlas, choice);
      this.#width = 0;
    }
    if (choice.period !== changed.get("scene")?.choice.period) this.missed = null;
    if (this.playing && choice !== this.#expected) this.#stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const track = this.#track;
    if (!scene || !track) return nothing;
    const { language, period } = scene.choice;
    const say = TIMELINE_WORDS[language];
    const at = track.marks.findIndex(({ id }) => id === period);
    const here = track.marks[at];
    if (!here) return nothing;
    const name = periodText(period, language);
    const known = say.known(here.known, track.total);
    return html`<section aria-label=${say.timeline}>
      <div class="now" aria-hidden="true"><b>${capital(name)}</b> <span>${known}</span></div>
      <div class="steps">
        <button type="button" aria-disabled=${String(at === 0)} @click=${() => this.#step(-1)}>${say.previous}</button>
        <button type="button" class="play" @click=${this.#toggle}>${this.playing ? say.pause : say.play}</button>
        <button type="button" aria-disabled=${String(at === track.marks.length - 1)} @click=${() => this.#step(1)}>${say.next}</button>
      </div>
      <div class="track" role="slider" tabindex="0" aria-label=${say.period} aria-valuemin="0" aria-valuemax=${track.marks.length - 1} aria-valuenow=${at} aria-valuetext=${`${name}, ${known}`}
        @keydown=${this.#keydown} @keyup=${this.#settle} @blur=${this.#settle} @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#drop} @pointercancel=${this.#drop}>
        <svg aria-hidden="true" height=${TRACK_HEIGHT}></svg>
      </div>
      <form @submit=${this.#jump}>
        <label>${say.jump} <input name="period" autocomplete="off" spellcheck="false" placeholder=${say.example} aria-invalid=${String(this.missed !== null)} aria-describedby="timeline-said" /></label>
        <button>${say.go}</button>
      </form>
      <p class="said" id="timeline-said" aria-live=${this.missed ? "polite" : "off"}>${timelineSaid({ track, here, missed: this.missed, language, show: (id) => this.#go(id) })}</p>
    </section>`;
  }

  protected override updated(): void {
    this.#paint();
  }

  #paint(): void {
    const svg = this.querySelector("svg");
    const width = svg?.clientWidth ?? 0;
    if (!svg || !this.#track || !this.scene || width === 0) return;
    if (width !== this.#width) {
      this.#width = width;
      drawTrack(svg, this.#track, width);
    }
    drawPresent(svg, this.#track, this.scene.choice.period, width);
  }

  get #present(): string {
    return this.scene?.choice.period ?? "";
  }

  /** Shows a period: at once for good, or on the way to another. */
  #go(period: string, passing = false): void {
    if (passing) this.#from ??= this.#present;
    else if (!this.playing) this.#from = null;
    if (period !== this.#present) send(this, { type: "choose", wish: { period }, ...(passing ? { passing } : {}) });
    this.#expected = this.scene?.choice ?? null;
  }

  /** Ends what passed through periods: the address goes back to where it began and takes one step to the end. */
  readonly #settle = (): void => {
    const from = this.#from;
    const to = this.#present;
    this.#from = null;
    if (from === null || from === to || this.playing) return;
    send(this, { type: "choose", wish: { period: from }, passing: true });
    send(this, { type: "choose", wish: { period: to } });
  };

  #step(by: number, passing = false): void {
    const marks = this.#track?.marks ?? [];
    const at = marks.findIndex(({ id }) => id === this.#present);
    const to = marks[Math.min(Math.max(at + by, 0), marks.length - 1)];
    this.#stop();
    if (to) this.#go(to.id, passing);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const all = this.#track?.marks.length ?? 0;
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: LEAP, PageDown: -LEAP, Home: -all, End: all }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#step(by, event.repeat);
  };

  #under(event: PointerEvent): Mark | null {
    const { left, top, width } = (event.currentTarget as Element).getBoundingClientRect();
    const [track, zoom] = [this.#track, width / this.#width];
    if (!track) return null;
    if (event.type === "pointerdown") this.#lane = laneAt(track, (event.clientY - top) / zoom);
    return markAt(track, ((event.clientX - left) / zoom - TRACK_PAD) / (this.#width - 2 * TRACK_PAD), this.#lane);
  }

  readonly #grab = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const slider = event.currentTarget as HTMLElement;
    slider.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    this.#stop();
    const mark = this.#under(event);
    if (mark) this.#go(mark.id, true);
  };

  readonly #drag = (event: PointerEvent): void => {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    const mark = this.#under(event);
    cancelAnimationFrame(this.#frame);
    if (mark) this.#frame = requestAnimationFrame(() => this.#go(mark.id, true));
  };

  readonly #drop = (event: PointerEvent): void => {
    cancelAnimationFrame(this.#frame);
    const mark = this.#from !== null && event.type === "pointerup" ? this.#under(event) : null;
    if (mark) this.#go(mark.id, true);
    this.#settle();
  };

  readonly #toggle = (): void => {
    if (this.playing) return this.#stop();
    const marks = this.#track ? playable(this.#track, this.#present) : [];
    if (marks.length < 2) return;
    this.playing = true;
    // From the end it begins anew.
    if (marks.at(-1)?.id === this.#present) this.#go((marks[0] as Mark).id, true);
    else this.#go(this.#present, true);
    this.#await();
  };

  #await(): void {
    const stay = matchMedia("(prefers-reduced-motion: reduce)").matches ? STAY.calm : STAY.usual;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const marks = this.#track ? playable(this.#track, this.#present) : [];
      const next = marks[marks.findIndex(({ id }) => id === this.#present) + 1];
      if (next) this.#go(next.id, true);
      if (next && next !== marks.at(-1)) this.#await();
      else this.#stop();
    }, stay);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    if (!this.playing) return;
    this.playing = false;
    // Where the reader chose something else meanwhile, that choice is the step.
    if (this.scene?.choice === this.#expected) this.#settle();
    this.#from = null;
  }

  readonly #hide = (): void => {
    if (document.hidden) this.#stop();
  };

  readonly #jump = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem("period") as HTMLInputElement;
    const { id, year } = readJump(input.value);
    const track = this.#track;
    if (!track || !this.scene) return;
    this.#stop();
    const known = track.marks.find((mark) => mark.id === id);
    if (known) {
      input.value = "";
      this.missed = null;
      return this.#go(known.id);
    }
    const near = year === null ? null : nearestKnown(track, id ?? year);
    this.missed = { asked: id === null ? null : periodText(id, this.scene.choice.language), near };
  };
}

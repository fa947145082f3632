// Places over the periods as a race on the stage: it runs by itself, stands still when asked, and goes period by period by
// hand. A line leads only where figures may be compared; who has none is said, not left out.

import { html, nothing, svg, type PropertyValues, type TemplateResult } from "lit";

import { rankText } from "../model/describe";
import { figureText } from "../model/format";
import { capital } from "../model/letters";
import { parsePeriod, periodText } from "../model/period";
import { absentees, race, type Race } from "../model/race";
import { raceChart, type RaceChart, type RaceDot } from "../model/race-chart";
import { RACE_KEYS } from "../model/stage-keys";
import { words } from "../model/words";
import { STAGE_KIND_WORDS } from "../model/words-stage-kinds";
import { isStill } from "./flight";
import { StageElement } from "./stage-element";

/** Milliseconds a period: enough to read who leads; less where many follow. */
const PACE = { few: 1500, many: 750, from: 10 } as const;

/** Absentees that are named; more are counted. */
const NAMED = 5;

/** Columns that have room for their years, in sizes of type each. */
const ROOM = 3.2;

/** `<atlas-stage-race>`: what a `StageElement` is given in; `hover` intents out. */
export class AtlasStageRace extends StageElement {
  static override readonly properties = { at: { state: true }, isPlaying: { state: true }, frame: { state: true }, held: { state: true } };
  /** Which period is shown, 0 the first. */
  declare at: number;
  declare isPlaying: boolean;
  declare frame: { readonly width: number; readonly height: number; readonly type: number };
  /** A unit that was pressed. */
  declare held: string | null;

  #race: Race | null = null;
  /** Of the longest figure. */
  #letters = 0;
  #timer = 0;
  #sizes: ResizeObserver | null = null;

  constructor() {
    super();
    this.at = 0;
    this.isPlaying = false;
    this.frame = { width: 0, height: 0, type: 16 };
    this.held = null;
    this.addEventListener("click", ({ target }) => {
      const unit = (target as Element).closest("[data-unit]")?.getAttribute("data-unit");
      if (unit) this.held = unit === this.held ? null : unit;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(() => this.#measure());
    this.#sizes.observe(this);
    document.addEventListener("keydown", this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    clearTimeout(this.#timer);
    document.removeEventListener("keydown", this.#key);
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.querySelector(".race-chart") ?? this;
    const type = parseFloat(getComputedStyle(this).fontSize) || this.frame.type;
    if (width !== this.frame.width || height !== this.frame.height || type !== this.frame.type) this.frame = { width, height, type };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, step, scene } = this;
    if (!atlas || !step || !scene) return;
    if (!changed.has("step") && (!changed.has("scene") || changed.get("scene")?.choice === scene.choice)) return;
    this.#race = race(atlas, step, scene.choice);
    this.#letters = Math.max(...this.#race.lanes.flatMap(({ marks }) => marks.map((mark) => (mark ? this.#figure(mark).length : 0))));
    if (!changed.has("step")) return;
    this.held = null;
    // Without motion the end is what there is to see; every period is a key away.
    this.isPlaying = !isStill();
    this.at = this.isPlaying ? 0 : this.#last;
  }

  get #last(): number {
    return Math.max(0, (this.#race?.periods.length ?? 1) - 1);
  }

  #play(): void {
    if (this.at >= this.#last) this.at = 0;
    this.isPlaying = !this.isPlaying;
  }

  #go(to: number): void {
    this.isPlaying = false;
    this.at = Math.min(this.#last, Math.max(0, to));
  }

  readonly #key = ({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || altKey || metaKey) return;
    // Other letters stand in these places on a Vietnamese keyboard.
    const by = RACE_KEYS[key] ?? RACE_KEYS[{ BracketLeft: "[", BracketRight: "]" }[code] ?? ""];
    if (by !== undefined) this.#go(this.at + by);
  };

  protected override render(): TemplateResult | typeof nothing {
    const { language, at, frame } = this;
    const now = this.#race;
    if (!now) return nothing;
    const say = STAGE_KIND_WORDS[language];
    const { indicator } = now.measure;
    const measure = words(language).units[indicator.unit];
    const period = now.periods[at] ?? "";
    const when = capital(periodText(period, language));
    const chart = frame.width > 0 ? raceChart(now, frame, this.#letters) : null;
    return html`<header class="race-head">
        <h2>${indicator.name[language]}${measure ? html` <small>${measure}</small>` : nothing}</h2>
        <p><b>${when}</b> ${this.#known(now)}</p>
      </header>
      <div class="race-tools">
        <button type="button" @click=${this.#play}>${this.isPlaying ? say.stop : at >= this.#last ? say.again : say.play}</button>
        <input type="range" min="0" max=${this.#last} step="1" .value=${String(at)} title="[ ]" aria-label=${say.period} aria-valuetext=${`${when}, ${this.#known(now)}`} @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value))} />
      </div>
      <div class="race-chart">${chart ? this.#chart(chart, now) : nothing}</div>
      <ol class="unseen" aria-label=${`${say.chart}, ${periodText(period, language)}`}>${this.#order(now).map(({ unit, dot }) => html`<li>${unit.name[language]}: ${this.#figure(dot)}, ${rankText(dot.rank, language)}</li>`)}</ol>
      <p class="race-told">${this.#told(now)}</p>`;
  }

  #known({ known, lanes }: Race): string {
    const count = known[this.at] ?? 0;
    return this.language === "vi" ? `${count} trong ${lanes.length} nơi có số liệu` : `${count} of ${lanes.length} have a figure`;
  }

  #figure({ report }: RaceDot["mark"]): string {
    const indicator = this.#race?.measure.indicator;
    if (!indicator) return "";
    const figure = figureText(report.value, report.decimals, indicator, this.language);
    return report.status === "estimate" ? `${STAGE_KIND_WORDS[this.language].estimate} ${figure}` : figure;
  }

  /** Those with a figure in the period, the highest first. */
  #order({ lanes }: Race): readonly { readonly unit: Race["lanes"][number]["unit"]; readonly dot: RaceDot["mark"] }[] {
    return lanes.flatMap(({ unit, marks }) => { const dot = marks[this.at]; return dot ? [{ unit, dot }] : []; }).sort((a, b) => a.dot.row - b.dot.row);
  }

  /** Who is missing and why, and what the hollow marks mean. */
  #told(now: Race): string {
    const { language, at } = this;
    const { ui, absence: reasons } = words(language);
    const say = STAGE_KIND_WORDS[language];
    const missing = absentees(now, at);
    const named = missing.slice(0, NAMED).map(({ id, name }) => {
      const why = now.measure.absence(now.periods[at] ?? "", id);
      return why === "not-collected" ? name[language] : `${name[language]} (${reasons[why]})`;
    });
    const more = missing.length - named.length;
    if (more > 0) named.push(language === "vi" ? `${more} nơi nữa` : `${more} more`);
    const parts = missing.length > 0 ? [`${ui.noFigure}: ${named.join(", ")}.`] : [];
    if (now.lanes.some(({ marks }) => marks.some((mark, i) => i <= at && mark?.cut && now.skipped[i] === 0))) parts.push(say.cut);
    return parts.join(" ");
  }

  #chart({ columns, lanes, pitch, names }: RaceChart, now: Race): TemplateResult {
    const { language, at, frame, hover, held } = this;
    const { width, height, type } = frame;
    const say = STAGE_KIND_WORDS[language];
    const head = columns[at]?.x ?? 0;
    const isFollowed = (unit: string): boolean => now.followed.has(unit) || unit === held;
    const tall = height - 2 * type;
    const roomy = (columns[1]?.x ?? Infinity) - (columns[0]?.x ?? 0) > ROOM * type;
    const writes = (i: number): boolean => roomy || i === 0 || i === columns.length - 1 || i === at;
    const order = [...lanes].sort((a, b) => Number(isFollowed(a.lane.unit.id)) - Number(isFollowed(b.lane.unit.id)) || Number(a.lane.unit.id === hover) - Number(b.lane.unit.id === hover));
    const years = (i: number): string => `${(parsePeriod(now.periods[i - 1] ?? "")?.year ?? 0) + 1}–${(parsePeriod(now.periods[i] ?? "")?.year ?? 0) - 1}`;
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${say.chart}>
      <clipPath id="race-drawn"><rect x="0" y="0" height=${height} width=${head + type / 2}></rect></clipPath>
      ${columns.map(({ period, x, gap }, i) => svg`<g class="column" ?data-now=${i === at}>
        <path d=${`M${x} 0V${tall}`}></path>
        ${gap && i <= at ? svg`<text class="skipped" transform=${`translate(${gap.x} ${tall / 2}) rotate(-90)`}>${years(i)}: ${say.outside}</text>` : nothing}
        ${writes(i) && (roomy || i === at || Math.abs(x - head) > ROOM * type) ? svg`<text x=${x} y=${height - type * 0.5}>${columnText(period)}</text>` : nothing}
      </g>`)}
      <g clip-path="url(#race-drawn)">
        ${order.map(({ lane: { unit }, dots, lines }) => svg`<g class="lane" data-unit=${unit.id} ?data-followed=${isFollowed(unit.id)} ?data-hover=${unit.id === hover} ?data-chosen=${unit.id === this.scene?.choice.unit}>
          ${lines.filter((line) => line.at <= at).map(({ path }) => svg`<path d=${path}></path>`)}
          ${dots.filter((dot) => dot.at <= at).map(({ x, y, at: i, mark }) => svg`<circle cx=${x} cy=${y} r=${type * (isFollowed(unit.id) ? 0.3 : 0.16)} ?data-cut=${mark.cut && now.skipped[i] === 0}></circle>`)}
        </g>`)}
      </g>
      ${lanes.flatMap(({ lane: { unit }, dots }) => {
        const dot = dots.find((each) => each.at === at);
        if (!dot) return [];
        return svg`<g class="lane-name" data-unit=${unit.id} ?data-followed=${isFollowed(unit.id)} ?data-hover=${unit.id === hover} ?data-chosen=${unit.id === this.scene?.choice.unit} transform=${`translate(${head} ${dot.y})`}>
          <rect x=${type * 0.35} y=${-pitch / 2} width=${names} height=${pitch}></rect>
          <text class="place" x=${type * 1.75} dy="0.35em">${dot.mark.rank.place}</text>
          <text x=${type * 2.15} dy="0.35em">${unit.name[language]}</text>
          <text class="figure" x=${names + type * 0.2} dy="0.35em">${this.#figure(dot.mark)}</text>
        </g>`;
      })}
    </svg>`;
  }

  protected override updated(): void {
    this.#measure();
    clearTimeout(this.#timer);
    if (this.isPlaying && this.at >= this.#last) this.isPlaying = false;
    if (this.isPlaying && !this.paused) this.#timer = window.setTimeout(() => (this.at = Math.min(this.#last, this.at + 1)), this.#last + 1 < PACE.from ? PACE.few : PACE.many);
  }
}

/** A period under its column: the year, with what part of it is meant where it is not the whole. */
function columnText(period: string): string {
  return period.replace("-", " ");
}

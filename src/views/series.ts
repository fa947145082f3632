// The figures of all units over time. What may be joined by a line, the model has decided.

import "./series.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { drawLineChart, drawNamed, drawPoints, nearestLine, type ChartBox } from "../draw/line-chart";
import type { Atlas } from "../model/atlas";
import { lineChart, type ChartPoint, type LineChart } from "../model/line-chart";
import { parsePeriod } from "../model/period";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { SERIES_WORDS } from "../model/words-series";
import { send } from "./intent";
import { LightElement } from "./light";

/** Pixels from a line at which a pointer still means it. */
const REACH = 40;

/** Heights of the chart for narrow and wide boxes, in pixels. */
const HEIGHTS = { narrow: 360, wide: 460, wideFrom: 600 } as const;

/** `<atlas-series>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. */
export class AtlasSeries extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, months: { state: true }, log: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  /** The length of period that the reader asked for, until the period changes. */
  declare months: number | null;
  declare log: boolean;

  #chart: LineChart | null = null;
  #box: ChartBox | null = null;
  /** The figure that was pointed at or focused last. */
  #at: { readonly unit: string; readonly period: string } | null = null;
  #watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.months = null;
    this.log = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver(() => this.#paint());
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, scene } = this;
    if (!atlas || !scene) return;
    const before = changed.get("scene")?.choice;
    if (before && (before.period !== scene.choice.period || before.indicator !== scene.choice.indicator)) this.months = null;
    if (!changed.has("scene") && !changed.has("months") && !changed.has("log")) return;
    const isLog = this.log && scene.indicator.kind === "level";
    this.#chart = lineChart(atlas, scene.choice, this.months ?? parsePeriod(scene.choice.period)?.months ?? 12, isLog);
    this.#box = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const chart = this.#chart;
    if (!scene || !chart) return nothing;
    const { language } = scene.choice;
    const say = SERIES_WORDS[language];
    const unit = words(language).units[chart.indicator.unit];
    const name = chart.indicator.name[language];
    const point = this.#pointed;
    return html`<div class="head">
        <h2>${say.chart(unit ? `${name}, ${unit}` : name, say.kind(chart.months))}</h2>
        <div class="turns">
          <label>${say.length}<select @change=${(event: Event) => (this.months = Number((event.target as HTMLSelectElement).value))}>${chart.lengths.map(({ months, periods }) => html`<option value=${months} .selected=${months === chart.months}>${say.kind(months)} (${say.periods(periods)})</option>`)}</select></label>
          ${chart.indicator.kind === "level" ? html`<label>${say.scale}<select @change=${(event: Event) => (this.log = (event.target as HTMLSelectElement).value === "log")}><option value="linear">${say.linear}</option><option value="log" .selected=${this.log}>${say.log}</option></select></label>` : nothing}
        </div>
      </div>
      <p class="pointed" aria-hidden="true">${point ? point.spoken : say.hint}</p>
      ${chart.lines.length === 0 ? html`<p>${say.nothing}</p>` : nothing}
      <svg role="group" aria-label=${`${say.chart(name, say.kind(chart.months))}. ${say.keys}`} @pointermove=${this.#point} @pointerleave=${this.#leave} @click=${this.#pick} @keydown=${this.#keydown} @focusin=${this.#focus}></svg>
      <p class="hint">${chart.joined ? say.rule : say.loose} ${chart.lines.some(({ runs }) => runs.flat().some(({ estimate }) => estimate)) ? say.estimates : ""} ${chart.withoutCountry ? say.country : ""}</p>
      ${chart.beyond.length > 0 ? html`<p class="hint">${say.beyond(chart.beyond.map(({ text }) => text).join("; "))}</p>` : nothing}
      ${chart.notes.length > 0 ? html`<h3>${say.notes}</h3><ul>${chart.notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}`;
  }

  protected override updated(): void {
    this.#paint();
  }

  /** The unit whose points can be reached: under the pointer or the focus, else the chosen, else the first that is compared, else the highest. */
  get #active(): string | null {
    const lines = this.#chart?.lines ?? [];
    const has = (unit: string | null | undefined): string | null => lines.find((line) => line.unit === unit)?.unit ?? null;
    const last = (line: (typeof lines)[number]): number => line.runs.at(-1)?.at(-1)?.value ?? 0;
    const highest = lines.filter(({ role }) => role !== "country").reduce<(typeof lines)[number] | null>((most, line) => (most === null || last(line) > last(most) ? line : most), null);
    return has(this.hover) ?? has(this.scene?.choice.unit) ?? lines.find(({ role }) => role === "compared")?.unit ?? has(this.#at?.unit) ?? highest?.unit ?? null;
  }

  get #pointed(): ChartPoint | null {
    const at = this.#at;
    const points = this.#chart?.lines.find(({ unit }) => unit === (this.hover ?? at?.unit))?.runs.flat() ?? [];
    return points.find(({ period }) => period === (at?.period ?? this.scene?.choice.period)) ?? (this.hover ? (points.at(-1) ?? null) : null);
  }

  #paint(): void {
    const svg = this.querySelector("svg");
    const width = this.clientWidth;
    if (!svg || !this.#chart || width === 0) return;
    const height = width >= HEIGHTS.wideFrom ? HEIGHTS.wide : HEIGHTS.narrow;
    if (this.#box?.width !== width) {
      const focused = svg.contains(document.activeElement);
      this.#box = { width, height, log: this.log && this.#chart.indicator.kind === "level" };
      svg.setAttribute("height", String(height));
      const say = SERIES_WORDS[this.scene?.choice.language ?? "vi"];
      drawLineChart(svg, this.#chart, this.#box, say.now);
      if (focused) queueMicrotask(() => this.#focusStop());
    }
    drawNamed(svg, this.#chart, this.#box, this.hover);
    drawPoints(svg, this.#chart, this.#box, this.#active, this.#at?.period ?? this.scene?.choice.period ?? null);
  }

  #focusStop(): void {
    this.querySelector<SVGElement>('.points [tabindex="0"]')?.focus({ preventScroll: true });
  }

  #nearest(event: MouseEvent): { readonly unit: string; readonly period: string } | null {
    const svg = this.querySelector("svg");
    const [chart, box] = [this.#chart, this.#box];
    if (!svg || !chart || !box) return null;
    const { left, top, width } = svg.getBoundingClientRect();
    const zoom = width / box.width;
    return nearestLine(chart, box, (event.clientX - left) / zoom, (event.clientY - top) / zoom, REACH);
  }

  #mark(at: { readonly unit: string; readonly period: string } | null): void {
    if (at?.unit === this.#at?.unit && at?.period === this.#at?.period && (at?.unit ?? null) === this.hover) return;
    if (at) this.#at = at;
    if ((at?.unit ?? null) !== this.hover) send(this, { type: "hover", unit: at?.unit ?? null });
    this.requestUpdate();
  }

  readonly #point = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") this.#mark(this.#nearest(event));
  };

  readonly #leave = (): void => {
    if (!this.querySelector("svg")?.contains(document.activeElement)) this.#mark(null);
  };

  readonly #pick = (event: MouseEvent): void => {
    const at = this.#nearest(event);
    if (!at) return;
    this.#at = at;
    send(this, { type: "choose", wish: { unit: at.unit } });
    this.requestUpdate();
  };

  readonly #focus = (event: FocusEvent): void => {
    const stop = (event.target as Element).closest<SVGElement>(".points g");
    const { unit, period } = stop?.dataset ?? {};
    if (unit && period) this.#mark({ unit, period });
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const chart = this.#chart;
    const at = this.#at;
    const line = chart?.lines.find(({ unit }) => unit === at?.unit);
    if (!chart || !at || !line || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return send(this, { type: "choose", wish: { unit: line.role === "country" ? null : at.unit } });
    }
    const points = line.runs.flat();
    const along = { ArrowRight: 1, ArrowLeft: -1, Home: -points.length, End: points.length }[event.key];
    const across = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (along === undefined && across === undefined) return;
    event.preventDefault();
    const here = points.findIndex(({ period }) => period === at.period);
    const level = chart.lines.flatMap(({ unit, runs }) => runs.flat().filter(({ period }) => period === at.period).map(({ value }) => ({ unit, value }))).sort((a, b) => a.value - b.value);
    const to =
      along !== undefined
        ? { unit: at.unit, period: points[Math.min(Math.max(here + along, 0), points.length - 1)]?.period ?? at.period }
        : { unit: level[Math.min(Math.max(level.findIndex(({ unit }) => unit === at.unit) + (across ?? 0), 0), level.length - 1)]?.unit ?? at.unit, period: at.period };
    this.#mark(to);
    void this.updateComplete.then(() => this.#focusStop());
  };
}

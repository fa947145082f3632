// The bar above the table of figures: what it shows, in which order and how much of it. Sort order and filters are tried
// here and nowhere else; the picture's own table stays where it is, and prints whole.

import "./figures.css";
import "./wide.css";

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas, Region, Source } from "../model/atlas";
import { cellOf, drawnUnits, unitOf } from "../model/cells";
import { statusText, title } from "../model/describe";
import { foldPlace, holds } from "../model/fold";
import { periodsGrid, unitsGrid, type Grid, type GridRow } from "../model/grid";
import { periodText } from "../model/period";
import type { MapScene, UnitScene } from "../model/scene";
import { sorted } from "../model/sort";
import { words } from "../model/words";
import { FIGURES_WORDS } from "../model/words-figures";
import { gridTable } from "./figures-grid";
import type { Order } from "./figures-head";
import { arrangeRows, equipHead, pictureOrder } from "./figures-picture";
import { markHover, tellHover } from "./hovering";
import { send } from "./intent";
import { loadSources } from "./lazy";
import { LightElement } from "./light";

type Mode = "picture" | "all" | "unit";

/** `<atlas-figures>`: `atlas`, `scene` and `hover` in; `choose` and `hover` intents out. Stands before `<atlas-table>`. */
export class AtlasFigures extends LightElement {
  static override readonly properties = {
    atlas: { attribute: false },
    scene: { attribute: false },
    hover: { attribute: false },
    mode: { state: true },
    order: { state: true },
    name: { state: true },
    region: { state: true },
    known: { state: true },
    sources: { state: true },
  };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare mode: Mode;
  declare order: Order | null;
  declare name: string;
  declare region: Region | null;
  declare known: boolean;
  declare sources: ReadonlyMap<string, Source> | null;

  #redrawn: MutationObserver | null = null;
  #untold: readonly (() => void)[] = [];

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.mode = "picture";
    this.order = null;
    this.name = "";
    this.region = null;
    this.known = false;
    this.sources = null;
  }

  get #table(): HTMLElement | null {
    return this.parentElement?.querySelector<HTMLElement>("atlas-table") ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const table = this.#table;
    if (!table) return;
    this.#redrawn = new MutationObserver(() => this.#arrange());
    this.#redrawn.observe(table, { childList: true });
    this.#untold = [this, table].map((place) => tellHover(place, this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#redrawn?.disconnect();
    for (const stop of this.#untold) stop();
  }

  /** Whether a row of this name and region is asked for. */
  #asks(name: string, region: Region | null): boolean {
    return (this.region === null || region === this.region) && holds(foldPlace(name), foldPlace(this.name));
  }

  #pictureRows(scene: MapScene): readonly UnitScene[] {
    const { language } = scene.choice;
    const kept = scene.units.filter(({ name, unit, cell }) => this.#asks(name, unit.region) && (cell !== null || !this.known));
    const { order } = this;
    if (!order) return kept;
    const key = ({ name, cell }: UnitScene): number | string | null => (order.column === "" ? name : order.column === "value" ? (cell?.[0].value ?? null) : cell && statusText(cell[0], language));
    return sorted(kept, key, order.descending, language);
  }

  #gridRows({ columns, rows }: Grid, language: "vi" | "en"): readonly GridRow[] {
    const ofUnits = this.mode === "all";
    const kept = ofUnits ? rows.filter(({ label, region, cells }) => this.#asks(label, region) && (!this.known || cells.some(({ report }) => report))) : rows;
    const { order } = this;
    const column = columns.findIndex(({ key }) => key === order?.column);
    if (!order || (order.column !== "" && column < 0)) return kept;
    // Periods come with the latest first, and are sorted by time.
    const label = (row: GridRow): number | string => (ofUnits ? row.label : -rows.indexOf(row));
    return sorted(kept, (row) => (order.column === "" ? label(row) : (row.cells[column]?.report?.value ?? null)), order.descending, language);
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene, mode } = this;
    if (!atlas || !scene) return null;
    const { language, period } = scene.choice;
    const say = FIGURES_WORDS[language];
    const unit = unitOf(atlas, scene.choice.unit);
    const modes: readonly (readonly [Mode, string])[] = [
      ["picture", say.picture],
      ["all", `${say.all}, ${periodText(period, language)}`],
      ["unit", `${say.periodsOf} ${unit?.name[language] ?? say.oneUnit}`],
    ];
    const grid = mode === "all" ? unitsGrid(atlas, scene.choice) : mode === "unit" && unit ? periodsGrid(atlas, scene.choice, unit) : null;
    const rows = mode === "picture" ? this.#pictureRows(scene) : grid ? this.#gridRows(grid, language) : [];
    const total = grid ? grid.rows.length : mode === "picture" ? scene.units.length : 0;
    const count = rows.length === total ? `${total} ${say.rows}` : `${rows.length} ${say.of} ${total} ${say.rows}`;
    return html`<div class="modes" role="group" aria-label=${say.modes}>
        ${modes.map(([name, label]) => html`<button type="button" aria-pressed=${String(name === mode)} @click=${() => this.#show(name)}>${label}</button>`)}
      </div>
      <div class="filters">
        ${mode === "unit" ? this.#unitSelect(atlas, scene) : this.#filters(language)}
        <p role="status" class="hint">${mode === "unit" && !unit ? say.pickUnit : rows.length === 0 && total > 0 ? say.none : count}</p>
      </div>
      ${grid ? this.#grid(atlas, scene, grid, rows as readonly GridRow[]) : nothing}`;
  }

  #show(mode: Mode): void {
    if (mode !== this.mode) this.order = null;
    this.mode = mode;
  }

  #filters(language: "vi" | "en"): TemplateResult {
    const say = FIGURES_WORDS[language];
    const { regions } = words(language);
    const ids = Object.keys(regions) as Region[];
    return html`<label>${say.name}<input type="search" autocomplete="off" spellcheck="false" .value=${this.name} @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)} /></label>
      <label>${say.region}<select @change=${(event: Event) => (this.region = ids.find((id) => id === (event.target as HTMLSelectElement).value) ?? null)}>
        <option value="" ?selected=${this.region === null}>${say.everywhere}</option>
        ${ids.map((id) => html`<option value=${id} ?selected=${id === this.region}>${regions[id]}</option>`)}
      </select></label>
      <label class="check"><input type="checkbox" .checked=${this.known} @change=${(event: Event) => (this.known = (event.target as HTMLInputElement).checked)} />${say.known}</label>`;
  }

  #unitSelect(atlas: Atlas, { choice: { language, unit } }: MapScene): TemplateResult {
    const say = FIGURES_WORDS[language];
    const units = sorted(drawnUnits(atlas), ({ name }) => name[language], false, language);
    return html`<label>${say.unit}<select @change=${(event: Event) => send(this, { type: "choose", wish: { unit: (event.target as HTMLSelectElement).value } })}>
      ${unit === null ? html`<option value="" selected>${say.pick}</option>` : nothing}
      ${units.map(({ id, name }) => html`<option value=${id} ?selected=${id === unit}>${name[language]}</option>`)}
    </select></label>`;
  }

  #grid(atlas: Atlas, scene: MapScene, grid: Grid, rows: readonly GridRow[]): TemplateResult {
    const { language, period, unit, indicator } = scene.choice;
    const say = FIGURES_WORDS[language];
    const ofUnits = this.mode === "all";
    if (!this.sources) loadSources().then((sources) => (this.sources = sources), () => undefined);
    const toPeriod = (key: string): (() => void) | null => (unit && cellOf(atlas, indicator, key, unit) ? () => send(this, { type: "choose", wish: { period: key } }) : null);
    return gridTable({
      grid,
      rows,
      caption: ofUnits ? `${say.all}, ${periodText(period, language)}` : `${say.periodsOf} ${unitOf(atlas, unit)?.name[language] ?? ""}`,
      heading: ofUnits ? say.unit : say.period,
      scene,
      order: this.order,
      sort: (order) => (this.order = order),
      sources: this.sources,
      chosen: ofUnits ? unit : period,
      choose: ({ key }) => (ofUnits ? () => send(this, { type: "choose", wish: { unit: key } }) : toPeriod(key)),
      ofUnits,
    });
  }

  protected override updated(): void {
    this.#arrange();
    if (this.parentElement) markHover(this.parentElement, this.hover);
  }

  /** Brings the picture's own table into the order that is tried, or hides it while another is shown. */
  #arrange(): void {
    const table = this.#table;
    if (!table || !this.scene) return;
    table.hidden = this.mode !== "picture";
    if (this.mode !== "picture" || table.querySelector("caption")?.textContent !== title(this.scene.indicator, this.scene.choice)) return;
    equipHead(table, this.order, (column) => (this.order = pictureOrder(this.order, column)));
    arrangeRows(table, this.#pictureRows(this.scene).map(({ unit }) => unit.id));
  }
}

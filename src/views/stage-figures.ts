// Two to four units as large figures on the stage: each with its place on the map, its status, and in words how far it is
// from the first. It must not know how a difference is reckoned.

import { html, nothing, type TemplateResult } from "lit";

import { comparison, type Compared, type ComparedRow } from "../model/comparison";
import { caveats, comparisonSentence, differenceText, ratioText } from "../model/comparison-text";
import { rankText, statusText, title } from "../model/describe";
import { figureText } from "../model/format";
import { thinOutline } from "../model/thin-outline";
import { words } from "../model/words";
import { STAGE_KIND_WORDS } from "../model/words-stage-kinds";
import { markHover } from "./hovering";
import { StageElement } from "./stage-element";
import { stageGround } from "./stage-ground";

/** Map units of the grid that corners are moved to: about a pixel where a unit is shown this small. */
const GRID = 8;

/** Map units left free around the land. */
const MARGIN = 10;

/** A figure of more letters than this leaves no room for words beside it. */
const LONG = 7;

/** `<atlas-stage-figures>`: what a `StageElement` is given in; `hover` intents out. */
export class AtlasStageFigures extends StageElement {

  /** The land once thinned, by unit. */
  #land: ReadonlyMap<string, string> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { atlas, scene, language } = this;
    if (!atlas || !scene) return nothing;
    const [row] = comparison(atlas, scene.choice);
    this.#land ??= new Map([...stageGround(atlas.places).units].map(([unit, path]) => [unit, thinOutline(path, GRID)]));
    const measure = words(language).units[row.indicator.unit];
    const notes = caveats(row, language);
    return html`<h2>${title(row.indicator, scene.choice)}${measure ? html` <small>${measure}</small>` : nothing}</h2>
      <ul class="big" data-count=${row.units.length}>${row.units.map((unit) => this.#unit(unit, row))}</ul>
      ${notes.length > 0 ? html`<p class="caveats">${STAGE_KIND_WORDS[language].caveat}: ${notes.join(". ")}.</p>` : nothing}
      <p class="unseen">${comparisonSentence(row, scene.choice)}</p>`;
  }

  #unit({ unit, cell, absence, rank, notes, ...rest }: Compared, row: ComparedRow): TemplateResult {
    const { language } = this;
    const { ui, absence: reasons } = words(language);
    const under = cell ? [...(rank ? [rankText(rank, language)] : []), statusText(cell[0], language)] : [];
    return html`<li data-unit=${unit.id}>
      ${this.#locator(unit.id)}
      <h3>${unit.name[language]}</h3>
      <div class="big-words">
        <p>${this.#against({ unit, cell, absence, rank, notes, ...rest }, row)}</p>
        ${under.length > 0 ? html`<p class="big-status">${under.join(" · ")}</p>` : nothing}
      </div>
      ${cell
        ? html`<p class="big-figure" data-estimate=${cell[0].status === "estimate" ? "" : nothing}>${figureText(cell[0].value, cell[0].decimals, row.indicator, language)}${notes.length > 0 ? html`<sup>†</sup>` : nothing}</p>`
        : html`<p class="big-none">${ui.noFigure}${absence ? html`<small>${reasons[absence]}</small>` : nothing}</p>`}
    </li>`;
  }

  /** How a unit stands to the first of the row, in words. */
  #against({ unit, cell, difference, ratio }: Compared, { units, indicator, mixed }: ComparedRow): string {
    const { language } = this;
    const say = STAGE_KIND_WORDS[language];
    const first = units[0];
    if (!first || unit.id === first.unit.id) return "";
    if (!cell || !first.cell) return say.noDifference;
    if (!difference || (mixed && cell[0].basis !== first.cell[0].basis)) return say.basis;
    const times = ratio && cell[0].value > first.cell[0].value ? ` (${ratioText(ratio, language)})` : "";
    return `${differenceText(difference, indicator, language)}${times} ${language === "vi" ? "so với" : "than"} ${first.unit.name[language]}`;
  }

  /** Where a unit lies, among all. */
  #locator(unit: string): TemplateResult {
    const boxes = (this.atlas?.places ?? []).map(({ box }) => box);
    const [west, north] = [Math.min(...boxes.map((box) => box[0])) - MARGIN, Math.min(...boxes.map((box) => box[1])) - MARGIN];
    const [east, south] = [Math.max(...boxes.map((box) => box[2])) + MARGIN, Math.max(...boxes.map((box) => box[3])) + MARGIN];
    const all = [...(this.#land?.values() ?? [])].join("");
    return html`<svg class="locator" aria-hidden="true" viewBox=${[west, north, east - west, south - north].join(" ")}><path class="rest" d=${all}></path><path class="here" d=${this.#land?.get(unit) ?? ""}></path></svg>`;
  }

  protected override updated(): void {
    // The longest figure fits; the others are as large.
    const letters = Math.max(1, ...[...this.querySelectorAll(".big-figure")].map(({ textContent }) => textContent.trim().length));
    this.style.setProperty("--letters", String(letters));
    this.toggleAttribute("data-long", letters > LONG);
    markHover(this, this.hover);
  }
}

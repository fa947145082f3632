// A table of many indicators: sortable head, figures with their marks, and below it what the marks and the numbers mean.

import { html, nothing, type TemplateResult } from "lit";

import type { Language, Report } from "../model/atlas";
import { statusText } from "../model/describe";
import type { Grid, GridCell, GridRow } from "../model/grid";
import { words } from "../model/words";
import { FIGURES_WORDS } from "../model/words-figures";
import { sourceLink, type CardContext } from "./card";
import { sortHead, type Order } from "./figures-head";

/** What a grid is drawn from. */
export interface GridView extends Pick<CardContext, "sources" | "scene"> {
  readonly grid: Grid;
  /** The rows to show, in their order. */
  readonly rows: readonly GridRow[];
  readonly caption: string;
  /** What the rows are. */
  readonly heading: string;
  readonly order: Order | null;
  readonly sort: (order: Order) => void;
  /** Key of the chosen row. */
  readonly chosen: string | null;
  /** Chooses what a row stands for; `null` for a row that cannot be chosen. */
  readonly choose: (row: GridRow) => (() => void) | null;
  /** Whether rows are units, which other views mark too. */
  readonly ofUnits: boolean;
}

function mark({ status }: Report, language: Language): string {
  const say = FIGURES_WORDS[language];
  return { final: "", preliminary: say.preliminary, reported: say.reported, estimate: say.estimate }[status];
}

function figureCell({ report, figure, missing, notes }: GridCell, numbers: ReadonlyMap<string, number>, language: Language): TemplateResult {
  const say = FIGURES_WORDS[language];
  if (!report) {
    const why = `${words(language).ui.noFigure}: ${missing}`;
    return html`<td class="number missing" title=${why}><span aria-hidden="true">–</span><span class="unseen">${why}</span></td>`;
  }
  // A lone source needs no number.
  const number = numbers.size > 1 ? `[${String(numbers.get(report.source))}]` : "";
  const told = [statusText(report, language), ...(number ? [`${say.source} ${number}`] : []), ...(notes.length > 0 ? [say.noted] : [])].join(", ");
  return html`<td class="number" title=${told}><span class=${report.status === "estimate" ? "estimate" : ""}>${figure}</span><small aria-hidden="true"><i>${mark(report, language)}${notes.length > 0 ? "†" : ""}</i>${number}</small><span class="unseen">, ${told}</span></td>`;
}

/** Sources by the order in which the table first rests on them, 1 the first. */
function numbersOf(grid: Grid): ReadonlyMap<string, number> {
  const ids = new Set(grid.rows.flatMap(({ cells }) => cells.flatMap(({ report }) => report?.source ?? [])));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

function below(view: GridView, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { grid, ofUnits } = view;
  const { language } = view.scene.choice;
  const say = FIGURES_WORDS[language];
  const { status, ui } = words(language);
  const reports = grid.rows.flatMap(({ cells }) => cells.flatMap(({ report }) => report ?? []));
  const used = (["preliminary", "reported", "estimate"] as const).filter((each) => reports.some((report) => report.status === each));
  const notes = new Set(grid.rows.flatMap(({ label, cells }) => cells.flatMap((cell) => cell.notes.map((note) => (ofUnits ? `${label}: ${note[language]}` : note[language])))));
  const marks = [...used.map((each) => `${say[each]} ${status[each]}`), ...(notes.size > 0 ? [`† ${say.noted}`] : []), `– ${ui.noFigure.toLocaleLowerCase(language)}`];
  const item = ([id, number]: readonly [string, number]): TemplateResult => html`<li value=${number}>${sourceLink(id, view) ?? ui.loading}</li>`;
  return html`<p class="hint">${say.marks}: ${marks.join("; ")}.</p>
    ${notes.size > 0 ? html`<details class="more" open><summary>${say.notes}</summary><ul>${[...notes].map((note) => html`<li>† ${note}</li>`)}</ul></details>` : nothing}
    ${numbers.size > 0 ? html`<details class="more" ?open=${numbers.size <= 6}><summary>${numbers.size > 1 ? say.sources : ui.source}</summary><ol>${[...numbers].map(item)}</ol></details>` : nothing}`;
}

/** The table and what stands below it. */
export function gridTable(view: GridView): TemplateResult {
  const { grid, rows, caption, heading, order, sort, chosen, choose, ofUnits } = view;
  const { language } = view.scene.choice;
  const numbers = numbersOf(grid);
  const name = (row: GridRow): TemplateResult => {
    const pick = choose(row);
    return pick ? html`<button type="button" @click=${pick}>${row.label}</button>` : html`${row.label}`;
  };
  return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}>
      <table class="grid">
        <caption>${caption}</caption>
        <thead><tr>${sortHead(heading, "", order, sort)}${grid.columns.map(({ key, label, unit }) => sortHead(html`${label}${unit ? html` <span class="unit">(${unit})</span>` : nothing}`, key, order, sort))}</tr></thead>
        <tbody>${rows.map((row) => html`<tr data-unit=${ofUnits ? row.key : nothing} ?data-chosen=${ofUnits && row.key === chosen} aria-current=${!ofUnits && row.key === chosen ? "true" : nothing}><th scope="row">${name(row)}</th>${row.cells.map((cell) => figureCell(cell, numbers, language))}</tr>`)}</tbody>
      </table>
    </div>
    ${below(view, numbers)}`;
}

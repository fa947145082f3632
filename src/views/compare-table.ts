// The table of a comparison: an indicator a row, a unit a column; figure, status, place, difference against the first, source.

import { html, nothing, type TemplateResult } from "lit";

import type { Compared, ComparedRow } from "../model/comparison";
import { caveats, differenceText, ratioText } from "../model/comparison-text";
import { rankText, statusText } from "../model/describe";
import { reportText } from "../model/format";
import { periodText } from "../model/period";
import { words } from "../model/words";
import { COMPARE_WORDS } from "../model/words-compare";
import { sourceLink, type CardContext } from "./card";

/** What a comparison is drawn from. */
export interface CompareView extends Pick<CardContext, "sources" | "scene"> {
  readonly rows: readonly ComparedRow[];
  readonly choose: (unit: string) => void;
}

function cellOf({ cell, absence, rank, difference, ratio, notes }: Compared, first: Compared, row: ComparedRow, context: CompareView): TemplateResult {
  const { language } = context.scene.choice;
  const { ui, absence: reasons } = words(language);
  const say = COMPARE_WORDS[language];
  if (!cell) return html`<p class="missing">${ui.noFigure}${absence ? `: ${reasons[absence]}` : ""}</p>`;
  const apart = difference && [differenceText(difference, row.indicator, language), ratio ? `${difference.value < 0 ? `${first.unit.name[language]} ` : ""}${ratioText(ratio, language)}` : ""].filter(Boolean).join("; ");
  return html`<p class="figure"><span class=${cell[0].status === "estimate" ? "estimate" : ""}>${reportText(cell[0], row.indicator, language)}</span>${notes.length > 0 ? " †" : ""}${row.mixed ? " ‡" : ""}</p>
    ${difference ? html`<p>${apart}</p>` : first.cell ? nothing : html`<p class="hint">${say.noDifference}</p>`}
    <p class="hint">${rank ? rankText(rank, language) : ""}; ${statusText(cell[0], language)}. ${sourceLink(cell[0].source, context)}</p>`;
}

function caveatList(rows: readonly ComparedRow[], { scene: { choice: { language } } }: CompareView): TemplateResult | typeof nothing {
  // A change of land holds for many indicators and is told once.
  const told = new Map<string, string[]>();
  for (const row of rows) caveats(row, language).forEach((text, index) => {
    const caveat = `${row.mixed && index === 0 ? "‡" : "†"} ${text}`;
    told.set(caveat, [...(told.get(caveat) ?? []), row.indicator.name[language]]);
  });
  return told.size === 0 ? nothing : html`<ul class="caveats">${[...told].map(([caveat, of]) => html`<li>${caveat}. (${of.join("; ")})</li>`)}</ul>`;
}

/** The table, in a region of its own, and below it what keeps its figures from being strictly comparable. */
export function compareTable(view: CompareView): TemplateResult {
  const { rows, scene, choose } = view;
  const { language, period } = scene.choice;
  const say = COMPARE_WORDS[language];
  const caption = `${say.title}, ${periodText(period, language)}`;
  const units = rows[0]?.units ?? [];
  return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}>
      <table class="beside">
        <caption>${caption}</caption>
        <thead><tr><th scope="col">${say.indicator}</th>${units.map(({ unit }, index) => html`<th scope="col" data-unit=${unit.id}><button type="button" class="sort" @click=${() => choose(unit.id)}>${unit.name[language]}</button>${index === 0 ? html` <span class="unit">(${say.isBase})</span>` : nothing}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${row.indicator.name[language]}</th>${row.units.map((each) => html`<td>${cellOf(each, row.units[0] as Compared, row, view)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${caveatList(rows, view)}`;
}

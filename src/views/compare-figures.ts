// The figures behind a small chart as a table: a year a row, a unit a column.

import { html, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { statusText } from "../model/describe";
import { figureText } from "../model/format";
import type { StrandsScene } from "../model/strands";
import { words } from "../model/words";
import { COMPARE_WORDS } from "../model/words-compare";

/** Every known year of a chart, the latest first. */
export function strandsTable({ indicator, strands }: StrandsScene, language: Language): TemplateResult {
  const say = COMPARE_WORDS[language];
  const unit = words(language).units[indicator.unit];
  const caption = unit ? `${indicator.name[language]}, ${unit}` : indicator.name[language];
  const known = strands.map((strand) => new Map(strand.known.flat().map(({ year, cell }) => [year, cell[0]])));
  const years = [...new Set(known.flatMap((each) => [...each.keys()]))].sort((a, b) => b - a);
  const cell = (reports: (typeof known)[number], year: number): TemplateResult => {
    const report = reports.get(year);
    if (!report) return html`<td class="number missing"><span aria-hidden="true">–</span><span class="unseen">${words(language).ui.noFigure}</span></td>`;
    const status = statusText(report, language);
    return html`<td class="number" title=${status}><span class=${report.status === "estimate" ? "estimate" : ""}>${figureText(report.value, report.decimals, indicator, language)}</span><span class="unseen">, ${status}</span></td>`;
  };
  return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}><table>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${say.year}</th>${strands.map((strand) => html`<th scope="col" class="number">${strand.unit.name[language]}</th>`)}</tr></thead>
    <tbody>${years.map((year) => html`<tr><th scope="row">${year}</th>${known.map((reports) => cell(reports, year))}</tr>`)}</tbody>
  </table></div>`;
}

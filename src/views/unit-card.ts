// The card of a unit: the figure, its source and its rivals; every indicator of the period; every period of the indicator.

import { html, nothing, type TemplateResult } from "lit";

import type { Cell, Indicator } from "../model/atlas";
import { absence, cellOf, notesOn, periodsOf } from "../model/cells";
import { comparedUnits, comparing } from "../model/choice";
import { perHeadText, statusText } from "../model/describe";
import { figureText, reportText } from "../model/format";
import { measured } from "../model/per-head";
import { periodText } from "../model/period";
import type { UnitScene } from "../model/scene";
import { words } from "../model/words";
import { card, placeLink, reportLine, sourceLink, type CardContext } from "./card";
import { send } from "./intent";

function daggered(note: string): TemplateResult {
  return html`<p class="hint">† ${note}</p>`;
}

function others(cell: Cell, indicator: Indicator, context: CardContext): TemplateResult | typeof nothing {
  const rest = cell.slice(1);
  if (rest.length === 0) return nothing;
  const { ui } = words(context.scene.choice.language);
  return html`<h3>${ui.otherReports}</h3><ul class="reports">${rest.map((report) => html`<li>${reportLine(report, indicator, context)}</li>`)}</ul>`;
}

function everyIndicator(unit: UnitScene, context: CardContext): TemplateResult {
  const { atlas, scene } = context;
  const { language, period } = scene.choice;
  const { ui, absence: reasons } = words(language);
  const row = (indicator: Indicator): TemplateResult => {
    const cell = cellOf(atlas, indicator.id, period, unit.unit.id);
    const value = cell
      ? html`${reportText(cell[0], indicator, language)} (${statusText(cell[0], language)}) ${sourceLink(cell[0].source, context)}`
      : html`${ui.noFigure}: ${reasons[absence(atlas, unit.unit.id, period)]}`;
    return html`<dt>${indicator.name[language]}</dt><dd>${value}</dd>`;
  };
  return html`<details open><summary>${ui.allIndicators}, ${periodText(period, language)}</summary><dl>${atlas.indicators.map(row)}</dl></details>`;
}

function everyPeriod(unit: UnitScene, context: CardContext): TemplateResult | typeof nothing {
  const { atlas, scene } = context;
  const { language } = scene.choice;
  const { ui } = words(language);
  const marked = new Set<string>();
  const { cell: cellIn } = measured(atlas, scene.choice);
  const rows = [...periodsOf(atlas, scene.indicator.id)].reverse().flatMap(({ id }) => {
    const cell = cellIn(id, unit.unit.id);
    if (!cell) return [];
    const notes = notesOn(atlas, scene.indicator.id, id, unit.unit.id);
    for (const note of notes) marked.add(note[language]);
    return [html`<tr><th scope="row">${periodText(id, language)}</th><td class="number">${figureText(cell[0].value, cell[0].decimals, scene.indicator, language)}${notes.length > 0 ? "†" : ""}</td><td>${statusText(cell[0], language)}</td></tr>`];
  });
  return html`<details><summary>${ui.allPeriods}</summary>
    <table><tbody>${rows}</tbody></table>
    ${[...marked].map(daggered)}
  </details>`;
}

/** Goes to the comparison with the unit before those compared; a fifth falls off when the choice is mended. */
function compare(unit: string, { scene, from }: CardContext): void {
  send(from, { type: "choose", wish: { compare: comparing([unit, ...comparedUnits(scene.choice)]), view: "compare" } });
  document.querySelector<HTMLElement>("#tab-compare")?.focus();
}

/** The card of a chosen unit. */
export function unitCard(unit: UnitScene, context: CardContext): TemplateResult {
  const { scene } = context;
  const { language } = scene.choice;
  const { ui, absence: reasons, regions } = words(language);
  const { cell } = unit;
  const divided = cell ? perHeadText(cell[0], language) : null;
  const figure = cell
    ? html`<p class="big">${reportText(cell[0], scene.indicator, language)}</p>
        <p>${scene.title}</p>
        <p>${statusText(cell[0], language)}: ${words(language).statusMeaning[cell[0].status]}</p>
        <p>${ui.source}: ${sourceLink(cell[0].source, context)}</p>
        ${divided ? html`<p class="hint">${ui.perHead}; ${divided}. ${sourceLink(cell[0].population?.source ?? "", context)}</p>` : nothing}
        ${others(cell, scene.indicator, context)}`
    : html`<p class="big">${ui.noFigure}</p><p>${scene.title}: ${unit.absence ? reasons[unit.absence] : ""}</p>`;
  return card(
    unit.name,
    context,
    html`${unit.unit.region ? html`<p class="hint">${regions[unit.unit.region]}</p>` : nothing}${figure}
      ${unit.notes.map(daggered)}
      <p><button type="button" @click=${() => compare(unit.unit.id, context)}>${words(language).tabs.compare}</button></p>
      ${everyIndicator(unit, context)}${everyPeriod(unit, context)}${placeLink(unit.unit.id)}`,
  );
}

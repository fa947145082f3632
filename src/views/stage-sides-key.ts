// What the colours of two maps mean: one list with a count for each side where both share a scale, else a list for each.

import { html, nothing, type TemplateResult } from "lit";

import type { LegendScene, MapScene } from "../model/scene";
import type { Sides } from "../model/sides";
import { words } from "../model/words";
import { STAGE_KIND_WORDS } from "../model/words-stage-kinds";

function classes(legends: readonly LegendScene[], language: MapScene["choice"]["language"]): TemplateResult {
  const [first] = legends;
  const { ui } = words(language);
  const counts = (of: (legend: LegendScene) => number | undefined): TemplateResult[] => legends.map((legend) => html`<span class="count">${of(legend) ?? 0}</span>`);
  const rows = [...(first?.classes ?? [])].reverse();
  return html`<ul class="legend-classes">
    ${rows.map((row) => html`<li data-class=${row.class} ?data-turn=${row.turn}><span class="swatch" data-swatch=${row.swatch}></span><span>${row.label}</span>${counts((legend) => legend.classes[row.class]?.count)}</li>`)}
    ${legends.some(({ missing }) => missing.count > 0) ? html`<li data-class="missing"><span class="swatch" data-swatch="missing"></span><span>${ui.noFigure}</span>${counts(({ missing }) => missing.count)}</li>` : nothing}
  </ul>`;
}

/** What marks on either map mean, each where it is used. */
function notes(legends: readonly LegendScene[], language: MapScene["choice"]["language"]): readonly string[] {
  const { ui } = words(language);
  const is = (holds: (legend: LegendScene) => boolean, note: string): string[] => (legends.some(holds) ? [note] : []);
  return [...is(({ perHead }) => perHead, ui.perHead), ...is(({ estimates }) => estimates > 0, ui.estimateEdge), ...is(({ noted }) => noted > 0, `† ${ui.noted}`)];
}

/** The legend of two maps. */
export function sidesKey({ a, b, alike, land }: Sides): TemplateResult {
  const { language } = a.choice;
  const say = STAGE_KIND_WORDS[language];
  const legends = [a.legend, b.legend];
  const { units: measures } = words(language);
  const marks = notes(legends, language);
  return html`<div class="sides-key" ?data-alike=${alike}>
    ${alike
      ? html`<p class="legend-title"><span>${a.legend.title}</span>${[a, b].map(({ choice }, i) => html`<span class="count">${land.era && a.choice.period === b.choice.period ? (i === 0 ? say.before : say.since) : choice.period.replace("-", " ")}</span>`)}</p>${classes(legends, language)}`
      : [a, b].map((scene, i) => html`<div><p class="legend-title"><b>${i === 0 ? say.left : say.right}</b>${measures[scene.indicator.unit] ? `, ${measures[scene.indicator.unit]}` : ""}</p>${classes([scene.legend], language)}</div>`)}
    ${marks.length > 0 ? html`<ul class="legend-notes">${marks.map((mark) => html`<li>${mark}</li>`)}</ul>` : nothing}
  </div>`;
}

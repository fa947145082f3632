// The units of a step, spoken large: name and figure for the last row, with status and place under them.

import { html, nothing, type TemplateResult } from "lit";

import { rankText, statusText } from "../model/describe";
import type { MapScene, UnitScene } from "../model/scene";
import type { Spoken } from "../model/stage-units";
import { words } from "../model/words";
import { STAGE_WORDS } from "../model/words-stage";

function row({ name, unit, cell, figure, absence, rank, notes, swatch }: UnitScene, { choice, indicator }: MapScene): TemplateResult {
  const { language } = choice;
  const { units, absence: reasons, ui } = words(language);
  const measure = units[indicator.unit];
  const under = cell ? [...(rank ? [rankText(rank, language)] : []), statusText(cell[0], language), ...notes.map((note) => `† ${note}`)] : [];
  return html`<li data-unit=${unit.id}>
    <span class="swatch" data-swatch=${swatch ?? "missing"}></span>
    <span class="stage-name">${name}</span>
    ${cell ? html`<span class="stage-figure">${figure}${notes.length > 0 ? "†" : ""}${measure ? html` <small>${measure}</small>` : nothing}</span>` : html`<span class="stage-figure" data-bare>${absence ? reasons[absence] : ui.noFigure}</span>`}
    ${under.length > 0 ? html`<small class="stage-status">${under.join(" · ")}</small>` : nothing}
  </li>`;
}

/** Units to speak large; nothing for none. */
export function stageUnits({ units, more }: Spoken, scene: MapScene): TemplateResult | typeof nothing {
  if (units.length === 0) return nothing;
  const say = STAGE_WORDS[scene.choice.language];
  const size = units.length === 1 ? "one" : units.length <= 3 ? "few" : "many";
  return html`<ul class="stage-units" data-size=${size}>
    ${units.map((unit) => row(unit, scene))}${more > 0 ? html`<li class="stage-more">${say.more.replace("{n}", String(more))}</li>` : nothing}
  </ul>`;
}

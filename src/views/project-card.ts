// The card of a project: what it is and where, its status with its date, area, investment, what the documents say, and
// its neighbours at the same point.

import { html, nothing, type TemplateResult } from "lit";

import type { Project } from "../model/atlas";
import { dateText, numberText } from "../model/format";
import { communes, formerDistricts, investmentText, siteName } from "../model/project-details";
import { words } from "../model/words";
import { card, outwards, placeLink, sourceLink, type CardContext } from "./card";
import { send } from "./intent";

function together(project: Project, context: CardContext): TemplateResult | typeof nothing {
  const others = context.atlas.projects.filter((other) => other !== project && other.lon === project.lon && other.lat === project.lat);
  if (others.length === 0) return nothing;
  const { language } = context.scene.choice;
  const choose = (id: string): void => send(context.from, { type: "choose", wish: { project: id } });
  return html`<h3>${others.length} ${words(language).ui.projectsHere}</h3>
    <ul class="reports">${others.map((other) => html`<li><button type="button" @click=${() => choose(other.id)}>${other.name[language]}</button></li>`)}</ul>`;
}

function documents(project: Project, context: CardContext): TemplateResult | typeof nothing {
  const { language } = context.scene.choice;
  const facts = project.facts.flatMap((id) => context.facts?.get(id) ?? []);
  if (facts.length === 0) return nothing;
  return html`<h3>${words(language).ui.documents}</h3>
    <ul class="reports">${facts.map((fact) => html`<li>${fact.statement[language]} ${sourceLink(fact.source, context)}</li>`)}</ul>`;
}

/** The card of a chosen project. */
export function projectCard(project: Project, context: CardContext): TemplateResult {
  const { language } = context.scene.choice;
  const { ui, projectKinds, projectStatus } = words(language);
  const place = [communes(project, language), formerDistricts(project, language)].filter(Boolean).join(", ");
  const row = (label: string, value: string | null): TemplateResult | typeof nothing => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);
  const asOf = project.asOf ? `${ui.asOf} ${dateText(project.asOf, language)}` : ui.noDate;
  return card(
    project.name[language],
    context,
    html`<dl>
        ${row(ui.kind, projectKinds[project.kind])}
        ${row(ui.projectStatus, `${projectStatus[project.status]}, ${asOf}`)}
        ${row(ui.place, place)}
        ${row(ui.area, project.areaHa === null ? null : `${numberText(project.areaHa, "max", language)} ha`)}
        ${row(ui.investment, investmentText(project, language))}
        <dt>${ui.source}</dt><dd>${project.urls.map((url, i) => html`${i ? ", " : ""}${outwards(url, siteName(url))}`)}${project.urls.length ? nothing : project.seeds.map((id) => sourceLink(id, context))}</dd>
      </dl>
      ${documents(project, context)}
      <p class="hint">${project.precision === "commune" ? ui.precisionCommune : ui.precisionDistrict}</p>
      ${together(project, context)}${placeLink("ha-noi")}`,
  );
}

// The ways that lead from a fact to the map: to the cell or the claim that it states, to the projects that cite it, and
// otherwise to its place.

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas, Fact, Language } from "../model/atlas";
import { scopeText, scopeUnit } from "../model/fact-words";
import { DOCUMENTS_WORDS } from "../model/words-documents";
import type { Wish } from "../model/choice";
import { send } from "./intent";
import type { LightElement } from "./light";

/** What the ways are drawn from. */
export interface WaysContext {
  readonly atlas: Atlas;
  readonly language: Language;
  /** The element that sends the intents. */
  readonly from: LightElement;
}

/** Chooses, then brings what was chosen into sight and the focus to it. */
function go(from: LightElement, wish: Wish, target: string): void {
  send(from, { type: "choose", wish });
  const reached = document.querySelector<HTMLElement | SVGElement>(target);
  document.querySelector("atlas-map")?.scrollIntoView({ block: "nearest" });
  reached?.focus({ preventScroll: true });
}

/** Buttons of a fact, those to a unit with its id; none for one on the whole country. */
export function factWays(fact: Fact, { atlas, language, from }: WaysContext): TemplateResult | typeof nothing {
  const say = DOCUMENTS_WORDS[language];
  const way = (label: string, wish: Wish, target: string, unit: string | null = null): TemplateResult => html`<button type="button" data-unit=${unit ?? nothing} @click=${() => go(from, wish, target)}>${label}</button>`;
  const { states } = fact;
  if (states?.unit) return way(say.figure, { indicator: states.indicator, period: states.period, unit: states.unit }, `svg.map [data-unit="${states.unit}"]`, states.unit);
  if (states) return html`<button type="button" @click=${() => send(from, { type: "choose", wish: { indicator: states.indicator, period: states.period, view: "claims" } })}>${say.claim}</button>`;
  const projects = atlas.projects.filter(({ facts }) => facts.includes(fact.id));
  if (projects.length > 0) return html`${projects.map(({ id, name }) => way(`${name[language]} ${say.onMap}`, { project: id }, `svg.map [data-project="${id}"]`))}`;
  const unit = scopeUnit(atlas, fact.scope);
  if (unit) return way(`${scopeText(atlas, fact.scope, language)} ${say.onMap}`, { unit }, `svg.map [data-unit="${unit}"]`, unit);
  return fact.scope === "north-28" ? way(`${scopeText(atlas, fact.scope, language)} ${say.onMap}`, { unit: null, project: null }, 'svg.map [tabindex="0"]') : nothing;
}

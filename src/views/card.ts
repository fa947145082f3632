// What the cards share: their frame, a report with its status and source, and safe links.

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas, Fact, Indicator, Report, Source } from "../model/atlas";
import { statusText } from "../model/describe";
import { dateText, reportText } from "../model/format";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { send } from "./intent";

/** What a card is drawn from. Lists that load late are `null` until they are there. */
export interface CardContext {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly facts: ReadonlyMap<string, Fact> | null;
  /** The element that sends the card's intents. */
  readonly from: Element;
}

/** A link that leaves the site, only if it is one. */
export function outwards(url: string, label: string): TemplateResult {
  return /^https?:\/\//.test(url) ? html`<a href=${url} rel="noopener">${label}</a>` : html`${label}`;
}

/** Publisher and date, linked. */
export function sourceLink(id: string, { sources, scene }: Pick<CardContext, "sources" | "scene">): TemplateResult | null {
  const source = sources?.get(id);
  if (!source) return null;
  const { language } = scene.choice;
  const publisher = source.publisher[language];
  return outwards(source.url, source.published ? `${publisher}, ${dateText(source.published, language)}` : publisher);
}

/** A report in a line: figure, status, source. */
export function reportLine(report: Report, indicator: Indicator, context: CardContext): TemplateResult {
  const { language } = context.scene.choice;
  return html`<b>${reportText(report, indicator, language)}</b> (${statusText(report, language)}) ${sourceLink(report.source, context)}`;
}

/** The way to a unit's own page, which the foot of every page knows; nothing for a unit without one. */
export function placeLink(unit: string): TemplateResult | typeof nothing {
  const link = document.querySelector<HTMLAnchorElement>(`.foot [data-place="${unit}"]`);
  return link ? html`<p><a href=${link.href}>${link.textContent}</a></p>` : nothing;
}

/** The frame of a card: heading, a way to close it, its body. */
export function card(heading: string, context: CardContext, body: TemplateResult): TemplateResult {
  const { ui } = words(context.scene.choice.language);
  const { unit } = context.scene.choice;
  const close = (): void => {
    send(context.from, { type: "choose", wish: { unit: null, project: null } });
    // The button goes with the card; the focus returns to where the card came from.
    document.querySelector<SVGElement>(unit ? `svg.map [data-unit="${unit}"]` : 'svg.map [tabindex="0"]')?.focus({ preventScroll: true });
  };
  return html`<article class="card">
    <header><h2>${heading}</h2><button type="button" @click=${close}>${ui.close}</button></header>
    ${body}
  </article>`;
}

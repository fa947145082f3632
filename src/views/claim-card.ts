// One claim: what was said and by whom, both readings with their verdicts, and the units between which they differ.

import { html, nothing, type TemplateResult } from "lit";

import type { Claim, Language, Report } from "../model/atlas";
import { knownCount, unitOf } from "../model/cells";
import type { Answer, Check, Reading } from "../model/verdict";
import { claimStatus, claimText, impliedText, partText, readingText } from "../model/verdict-text";
import { CLAIMS_WORDS } from "../model/words-claims";
import { words } from "../model/words";
import { sourceLink, type CardContext } from "./card";
import { claimBar, verdictMark } from "./claim-bar";

/** What a claim is shown with. */
export interface ClaimContext extends CardContext {
  readonly language: Language;
  readonly claims: readonly Claim[];
  readonly showOnMap: (claim: Claim) => void;
  /** Keys of what the reader has opened; the rest is not drawn. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string, isOpen: boolean) => void;
}

/** Something that opens, drawn once it is open. */
export function opens(key: string, summary: TemplateResult, body: () => TemplateResult, { opened, toggle }: ClaimContext): TemplateResult {
  const isOpen = opened.has(key);
  return html`<details data-key=${key} ?open=${isOpen} @toggle=${(event: Event) => toggle(key, (event.target as HTMLDetailsElement).open)}><summary>${summary}</summary>${isOpen ? body() : nothing}</details>`;
}

interface Row {
  readonly unit: string;
  readonly own: Report | null;
  readonly shown: Report | null;
  readonly from: Answer;
  readonly to: Answer;
}

function rows({ shown, own }: Check): readonly Row[] {
  return shown.units.map(({ unit, report, answer }, i) => ({ unit, shown: report, to: answer, own: own?.units[i]?.report ?? null, from: own?.units[i]?.answer ?? "unknown" }));
}

function unitTable(check: Check, list: readonly Row[], label: string, context: ClaimContext): TemplateResult {
  const { atlas, language } = context;
  const say = CLAIMS_WORDS[language];
  const { ui } = words(language);
  const isCount = check.claim.unit === "units";
  const figure = (report: Report | null): TemplateResult => (report ? html`${partText(report, check, language)} ${sourceLink(report.source, context)}` : html`${say.unknown}`);
  const row = ({ unit, own, shown, from, to }: Row): TemplateResult => {
    const answers: Readonly<Record<Answer, string>> = { yes: say.yes, no: say.no, unknown: say.unknown };
    const moves = check.own && from !== to ? `${answers[from]} → ${answers[to]}` : answers[to];
    return html`<tr data-unit=${unit}>
      <th scope="row"><button type="button">${unitOf(atlas, unit)?.name[language]}</button></th>
      ${check.own ? html`<td>${figure(own)}</td>` : nothing}<td>${figure(shown)}</td>${isCount ? html`<td>${moves}</td>` : nothing}
    </tr>`;
  };
  return html`<table>
    <caption>${label}</caption>
    <thead><tr><th scope="col">${ui.province}</th>${check.own ? html`<th scope="col">${say.own}</th>` : nothing}<th scope="col">${say.shown}</th>${isCount ? html`<th scope="col">${say.result}</th>` : nothing}</tr></thead>
    <tbody>${list.map(row)}</tbody>
  </table>`;
}

function readingOf(check: Check, reading: Reading, context: ClaimContext): TemplateResult {
  const { language } = context;
  const say = CLAIMS_WORDS[language];
  const { basis } = words(language);
  const name = reading.basis === null ? say.shown : `${say.own}: ${basis[reading.basis] ?? reading.basis}`;
  return html`<section class="reading">
    <h4>${name} ${verdictMark(reading.verdict, language)}</h4>
    ${claimBar(check, reading, language)}
    <p>${readingText(check, reading, language)}</p>
  </section>`;
}

/** One claim, checked. */
export function claimCard(check: Check, context: ClaimContext): TemplateResult {
  const { atlas, language } = context;
  const { claim, own, shown } = check;
  const say = CLAIMS_WORDS[language];
  const { ui } = words(language);
  const all = rows(check);
  const moved = own ? all.filter(({ from, to }) => from !== to && from !== "unknown" && to !== "unknown") : [];
  const implied = impliedText(check, context.claims, language);
  const noOwn = claim.measure === "growth" || own ? null : claim.basis === null ? say.noBasis : say.noOwn;
  const listed = all.filter((row) => row.own ?? row.shown).length;
  return html`<article class="claim" data-claim=${claim.id}>
    <h3>${claimText(check, language)}</h3>
    <p class="hint">${ui.source}: ${sourceLink(claim.source, context)} (${claimStatus(claim, language)})</p>
    ${own ? readingOf(check, own, context) : nothing}
    ${readingOf(check, shown, context)}
    ${implied ? html`<p>${implied}</p>` : nothing}
    ${noOwn ? html`<p class="hint">${noOwn}</p>` : nothing}
    ${moved.length > 0 ? unitTable(check, moved, say.moved, context) : nothing}
    ${listed > 0 ? opens(claim.id, html`${say.every}`, () => unitTable(check, all, claimText(check, language), context), context) : nothing}
    ${knownCount(atlas, claim.indicator, claim.period) > 0 ? html`<button type="button" @click=${() => context.showOnMap(claim)}>${say.onMap}</button>` : nothing}
  </article>`;
}

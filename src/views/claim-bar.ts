// One reading of a claim as 28 cells in a row: those that count, those of which nothing is known, those that do not; and
// where the claimed number falls.

import { html, svg, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";

import type { Language } from "../model/atlas";
import { numberText } from "../model/format";
import type { Answer, Check, Reading, Verdict } from "../model/verdict";
import { CLAIMS_WORDS } from "../model/words-claims";

/** From left to right. */
const ORDER: readonly Answer[] = ["yes", "unknown", "no"];

/** A full disc, a half disc, a broken square, an empty dotted ring: told apart without colour. */
function shape(verdict: Verdict): TemplateResult {
  switch (verdict) {
    case "agrees":
      return svg`<circle cx="8" cy="8" r="6.5" class="full"/>`;
    case "possible":
      return svg`<circle cx="8" cy="8" r="6.5"/><path d="M8 1.5A6.5 6.5 0 0 1 8 14.5Z" class="full"/>`;
    case "differs":
      return svg`<path d="M8 .8 15.2 8 8 15.2.8 8Z" class="full"/><path d="M4.8 6.5H11.2M4.8 9.5H11.2M10.2 4 5.8 12" class="cut"/>`;
    case "incomputable":
      return svg`<circle cx="8" cy="8" r="6.5" class="dotted"/>`;
  }
}

/** A verdict as a shape and a word. */
export function verdictMark(verdict: Verdict, language: Language): TemplateResult {
  const say = CLAIMS_WORDS[language];
  const word = { agrees: say.agrees, possible: say.possible, differs: say.differs, incomputable: say.incomputable }[verdict];
  return html`<span class="verdict" data-verdict=${verdict}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shape(verdict)}</svg>${word}</span>`;
}

/** The cells of a reading with their numbers. */
export function claimBar({ claim }: Check, { units, yes, unknown }: Reading, language: Language): TemplateResult {
  const say = CLAIMS_WORDS[language];
  const isCount = claim.unit === "units";
  const cells = [...units].sort((a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer) || (b.report?.value ?? 0) - (a.report?.value ?? 0));
  const counts: readonly (readonly [Answer, string, number])[] = [
    ["yes", isCount ? say.yes : say.known, yes],
    ["unknown", say.unknown, unknown],
    ["no", say.no, units.length - yes - unknown],
  ];
  const said = `${numberText(claim.value, 0, language)} ${say.said}`;
  const told = [...counts.filter(([, , count]) => count > 0).map(([, word, count]) => `${count} ${word}`), ...(isCount ? [said] : [])];
  return html`<div class="cells" role="img" aria-label=${told.join(", ")}>
      ${cells.map((each) => html`<span data-unit=${each.unit} data-answer=${each.answer}></span>`)}
      ${isCount ? html`<i style=${styleMap({ left: `${String((claim.value / units.length) * 100)}%` })}></i>` : null}
    </div>
    <p class="tally" aria-hidden="true">${counts.map(([answer, word, count]) => (count > 0 ? html`<span><b data-answer=${answer}></b>${count} ${word}</span>` : null))}${isCount ? html`<span><b class="said"></b>${said}</span>` : null}</p>`;
}

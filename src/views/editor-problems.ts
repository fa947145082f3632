// What is wrong with a story, told beside it; each problem leads to its step.

import { html, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import type { StoryProblem } from "../model/story";
import { toldProblems } from "../model/story-told";
import { EDITOR_WORDS } from "../model/words-editor";
import type { Desk } from "./editor-desk";

/** Problems as a list. */
export function problemsPart(problems: readonly StoryProblem[], language: Language): TemplateResult {
  return html`<ul class="editor-problems">${toldProblems(problems, language).map(({ place, what }) => html`<li><b>${place}</b>: ${what}</li>`)}</ul>`;
}

/** What a writer should look at again; nothing of it keeps the story from the stage. */
export function checkPart(problems: readonly StoryProblem[], { language, pick }: Desk): TemplateResult {
  const say = EDITOR_WORDS[language];
  const told = toldProblems(problems, language);
  return html`<section class="editor-check" aria-labelledby="editor-check-title"><h2 id="editor-check-title">${say.check}</h2>
    ${told.length === 0 ? html`<p class="hint">${say.allWell}</p>` : html`<ul class="editor-problems">${told.map(({ step, place, what }) => html`<li>${step === null ? html`<b>${place}</b>` : html`<button type="button" aria-label=${`${say.goTo} ${step + 1}: ${place}`} @click=${() => pick(step)}>${place}</button>`}: ${what}</li>`)}</ul>`}</section>`;
}

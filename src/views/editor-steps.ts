// The list of steps and what is done with the one that is worked on: by buttons, or with Alt and the arrows.

import { html, nothing, type TemplateResult } from "lit";

import { MOST_STEPS } from "../model/story";
import { nextStep } from "../model/story-shape";
import { storyText } from "../model/story-text";
import { EDITOR_WORDS } from "../model/words-editor";
import { stepAt, type Desk } from "./editor-desk";

function move(desk: Desk, by: number): void {
  const say = EDITOR_WORDS[desk.language];
  const to = desk.at + by;
  if (to < 0 || to >= desk.draft.story.steps.length) return;
  desk.act({ type: "move", at: desk.at, to }, `${say.moved} ${to + 1}`);
  desk.pick(to);
}

function add(desk: Desk, isCopy: boolean): void {
  const say = EDITOR_WORDS[desk.language];
  const { steps } = desk.draft.story;
  if (steps.length >= MOST_STEPS) return desk.act({ type: "rest" }, say.most);
  const to = steps.length === 0 ? 0 : desk.at + 1;
  if (isCopy) desk.act({ type: "duplicate", at: desk.at }, say.duplicated);
  else desk.act({ type: "add", at: to, step: nextStep(stepAt(desk) ?? undefined) }, `${say.added} ${to + 1}`);
  desk.pick(to);
}

function remove(desk: Desk): void {
  desk.act({ type: "remove", at: desk.at }, EDITOR_WORDS[desk.language].removed);
  desk.pick(Math.max(0, Math.min(desk.at, desk.draft.story.steps.length - 2)));
}

function onKey(desk: Desk, event: KeyboardEvent): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (event.altKey) return move(desk, by);
  const to = desk.at + by;
  if (to >= 0 && to < desk.draft.story.steps.length) desk.pick(to);
}

/** The list and its buttons. */
export function stepsPart(desk: Desk): TemplateResult {
  const { known, language, draft: { story: { steps } }, at } = desk;
  const say = EDITOR_WORDS[language];
  const isOne = steps.length > 0;
  const button = (label: string, act: () => void, can = true): TemplateResult => html`<button type="button" aria-disabled=${String(!can)} @click=${() => can && act()}>${label}</button>`;
  return html`<section class="editor-steps" aria-labelledby="editor-steps-title">
    <h2 id="editor-steps-title">${say.steps}</h2>
    ${isOne ? nothing : html`<p class="hint">${say.noSteps}</p>`}
    <ol @keydown=${(event: KeyboardEvent) => onKey(desk, event)} aria-describedby="editor-steps-hint">
      ${steps.map((step, index) => html`<li><button type="button" data-step=${index} aria-current=${index === at ? "step" : nothing} tabindex=${index === at ? 0 : -1} @click=${() => desk.pick(index)}><b>${index + 1}</b> <span>${storyText(known, step, step.title, language) || say.untitled}<small>${say.kinds[step.kind]}</small></span></button></li>`)}
    </ol>
    <div class="acts">
      ${button(say.add, () => add(desk, false))}
      ${isOne ? html`${button(say.up, () => move(desk, -1), at > 0)}${button(say.down, () => move(desk, 1), at < steps.length - 1)}${button(say.duplicate, () => add(desk, true))}${button(say.remove, () => remove(desk))}` : nothing}
    </div>
    <p class="hint" id="editor-steps-hint">${isOne ? say.listHint : nothing}</p>
  </section>`;
}

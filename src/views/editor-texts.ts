// The fields in which a story is written, each with what it reads as once its references are words, and the small menu of
// figures to insert.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Language, Text } from "../model/atlas";
import { MOST_LETTERS, type Step } from "../model/story";
import type { Edit, StepText } from "../model/story-edit";
import { offers, type Offer } from "../model/story-offers";
import { storyPieces } from "../model/story-text";
import { EDITOR_WORDS } from "../model/words-editor";
import { STORY_WORDS } from "../model/words-story";
import type { Desk } from "./editor-desk";

/** Both languages, the page's own first. */
function languagesOf(language: Language): readonly Language[] {
  return language === "vi" ? ["vi", "en"] : ["en", "vi"];
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly text: Text;
  /** Whose indicator and period its references mean. */
  readonly step: Step | null;
  readonly edit: (language: Language, text: string) => Edit;
}

/** A text as it will read; nothing where it reads as it is written. */
function readsPart({ known, language: own }: Desk, { text, step, name }: Field, language: Language): TemplateResult {
  const say = EDITOR_WORDS[own];
  const isPlain = !/[{}]/.test(text[language]);
  const pieces = isPlain ? [] : storyPieces(known, step, text, language);
  const missing = pieces.filter(({ expected }) => expected !== null).map(({ reference }) => STORY_WORDS[own].rules["story-figure"].replace("{found}", () => `{${reference ?? ""}}`));
  return html`<p class="editor-reads" id=${`${name}-${language}-reads`} lang=${language}>${isPlain ? nothing : html`<span lang=${own}>${say.reads}:</span> ${pieces.map((piece) => (piece.expected === null ? piece.text : html`<mark>${piece.text}</mark>`))}`}</p>
    ${missing.length > 0 ? html`<p class="editor-missing">${missing.join(" ")}</p>` : nothing}`;
}

function fieldPart(desk: Desk, field: Field): TemplateResult {
  const { language: own, act } = desk;
  const say = EDITOR_WORDS[own];
  return html`<div class="editor-pair">${languagesOf(own).map(
    (language) => html`<div><label>${field.label}, ${say.languages[language]}<textarea name=${`${field.name}-${language}`} data-label=${`${field.label}, ${say.languages[language]}`} lang=${language} rows=${field.rows} maxlength=${MOST_LETTERS} spellcheck="true" autocomplete="off" aria-describedby=${`${field.name}-${language}-reads`}
      .value=${live(field.text[language])} @input=${(event: Event) => act(field.edit(language, (event.target as HTMLTextAreaElement).value))}></textarea></label>${readsPart(desk, field, language)}</div>`,
  )}</div>`;
}

/** Title and summary of the story. */
export function aboutPart(desk: Desk): TemplateResult {
  const { language, draft: { story } } = desk;
  const say = EDITOR_WORDS[language];
  const field = (key: "title" | "summary", label: string, rows: number): TemplateResult => fieldPart(desk, { name: `story-${key}`, label, rows, text: story[key], step: null, edit: (own, text) => ({ type: "head", key, language: own, text }) });
  return html`<details class="editor-about" ?open=${story.title.vi === "" && story.title.en === ""}><summary><h2>${say.about}</h2></summary>
    ${field("title", say.storyTitle, 1)}${field("summary", say.summary, 2)}</details>`;
}

let offered: { readonly step: unknown; readonly language: Language; readonly all: readonly Offer[] } | null = null;

/** The offers of a step, found once for what it shows. */
function offersOf({ known, language }: Desk, step: Step): readonly Offer[] {
  const shown = JSON.stringify([step.choice, step.highlight]);
  if (offered?.step !== shown || offered.language !== language) offered = { step: shown, language, all: offers(known, step, language) };
  return offered.all;
}

/** The field that a figure goes into: the one that was written in last, or what is said. */
function target(box: Element): HTMLTextAreaElement | null {
  return box.querySelector<HTMLTextAreaElement>("textarea[data-last]") ?? box.querySelector("textarea[name^=step-text-]");
}

function insert(desk: Desk, button: Element, told: (text: string) => void): void {
  const box = button.closest(".editor-texts");
  const select = box?.querySelector("select");
  const field = box && target(box);
  if (!select || !field || select.value === "") return;
  field.setRangeText(`{${select.value}}`, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.focus();
  const say = EDITOR_WORDS[desk.language];
  told(`${say.inserted}: ${field.dataset["label"] ?? ""}`);
}

/** Title, words and notes of the step, and the figures to insert. */
export function textsPart(desk: Desk, step: Step, told: (text: string) => void): TemplateResult {
  const { language, at } = desk;
  const say = EDITOR_WORDS[language];
  const field = (key: StepText, label: string, rows: number, text: Text): TemplateResult => fieldPart(desk, { name: `step-${key}`, label, rows, text, step, edit: (own, typed) => ({ type: "text", at, key, language: own, text: typed }) });
  const all = offersOf(desk, step);
  const remember = (event: FocusEvent): void => {
    const { target: field, currentTarget: box } = event as FocusEvent & { target: Element; currentTarget: Element };
    if (field.localName !== "textarea") return;
    for (const other of box.querySelectorAll("[data-last]")) other.removeAttribute("data-last");
    field.setAttribute("data-last", "");
  };
  return html`<section class="editor-texts" aria-labelledby="editor-texts-title" @focusin=${remember}>
    <h2 id="editor-texts-title">${say.text}</h2>
    <div class="editor-insert"><label>${say.figure}<select name="offer" autocomplete="off" aria-describedby="editor-insert-hint">
      ${(["view", "compared", "figures", "ranks", "units"] as const).map((kind) => {
        const some = all.filter((offer) => offer.kind === kind);
        return some.length === 0 ? nothing : html`<optgroup label=${say.offerKinds[kind]}>${some.map(({ reference, says }) => html`<option value=${reference}>${says} {${reference}}</option>`)}</optgroup>`;
      })}</select></label><button type="button" @click=${(event: Event) => insert(desk, event.currentTarget as Element, told)}>${say.insert}</button></div>
    <p class="hint" id="editor-insert-hint">${say.insertHint}</p>
    ${field("title", say.stepTitle, 2, step.title)}${field("text", say.say, 3, step.text)}${step.callout ? field("callout", say.calloutText, 2, step.callout.text) : nothing}${field("notes", say.notes, 4, step.notes)}
  </section>`;
}

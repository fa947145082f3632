// Where writing begins: nothing, a story of the atlas, one that this browser keeps, a file, or a link that brings one.

import { html, nothing, type TemplateResult } from "lit";

import type { Language, Text } from "../model/atlas";
import type { Story } from "../model/story";
import { storyText } from "../model/story-text";
import type { Knowledge } from "../model/story-answer";
import { EDITOR_WORDS } from "../model/words-editor";
import { shelf } from "./shelf";

/** What the beginning asks of the editor. */
export interface Beginning {
  readonly known: Knowledge;
  readonly language: Language;
  /** The stories of the atlas. */
  readonly stories: readonly { readonly id: string; readonly title: Text }[];
  /** What a link brought, and the way to look at it without keeping it. */
  readonly offer: { readonly story: Story; readonly address: string } | null;
  readonly begin: () => void;
  readonly copy: (id: string) => void;
  readonly open: (id: string) => void;
  readonly drop: (id: string) => void;
  readonly read: (file: File) => void;
  readonly take: () => void;
  readonly leave: () => void;
}

function timeText(time: number, language: Language): string {
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", { dateStyle: "short", timeStyle: "short" }).format(time);
}

function shelfPart({ known, language, open, drop }: Beginning): TemplateResult | typeof nothing {
  const say = EDITOR_WORDS[language];
  const all = shelf();
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="editor-kept-title"><h2 id="editor-kept-title">${say.kept}</h2><ul class="editor-shelf">${all.map(({ id, kept }) => {
    if (!kept) return html`<li><span>${id}<small>${say.unreadable}</small></span></li>`;
    const { story } = kept.draft;
    const title = storyText(known, null, story.title, language) || say.untitled;
    return html`<li><span>${title}<small>${story.steps.length} ${say.stepsWord}, ${say.edited} ${timeText(kept.saved, language)}</small></span>
      <button type="button" aria-label=${`${say.open}: ${title}`} @click=${() => open(id)}>${say.open}</button><button type="button" aria-label=${`${say.discard}: ${title}`} @click=${() => drop(id)}>${say.discard}</button></li>`;
  })}</ul></section>`;
}

/** The story of a link, which is kept only when asked. */
function offerPart({ known, language, offer, take, leave }: Beginning): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  const say = EDITOR_WORDS[language];
  return html`<section class="editor-offer" aria-labelledby="editor-offer-title"><h2 id="editor-offer-title">${storyText(known, null, offer.story.title, language) || say.untitled}</h2>
    <p>${say.offered}</p>
    <div class="acts"><button type="button" @click=${take}>${say.take}</button><a href=${offer.address}>${say.watch}</a><button type="button" @click=${leave}>${say.leave}</button></div></section>`;
}

/** All ways to begin. */
export function startPart(beginning: Beginning): TemplateResult {
  const { language, stories, begin, copy, read } = beginning;
  const say = EDITOR_WORDS[language];
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) read(file);
    input.value = "";
  };
  return html`${offerPart(beginning)}<section class="editor-start" aria-labelledby="editor-start-title"><h2 id="editor-start-title" tabindex="-1">${say.start}</h2>
    <div class="acts"><button type="button" @click=${begin}>${say.blank}</button>${stories.map(({ id, title }) => html`<button type="button" @click=${() => copy(id)}>${say.copyOf}: ${title[language]}</button>`)}
    <label class="editor-file">${say.openFile}<input type="file" accept=".json,application/json" @change=${chosen} /></label></div></section>
    ${shelfPart(beginning)}`;
}

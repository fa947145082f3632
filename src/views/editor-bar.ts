// The row above a story: back and forth, the stage, the file, the link, and whether it is kept.

import { html, nothing, type TemplateResult } from "lit";

import { EDITOR_WORDS } from "../model/words-editor";
import type { Desk } from "./editor-desk";
import { LINK_LETTERS } from "./story-link";
import type { KeepFailure } from "./shelf";

/** A link that was asked for: none yet, refused, too long, or there. */
export type LinkState = { readonly address: string } | "failed" | null;

/** What the row shows and asks. */
export interface Bar {
  readonly failure: KeepFailure | null;
  /** When the story was last kept; milliseconds of the epoch. */
  readonly saved: number | null;
  readonly conflict: boolean;
  readonly link: LinkState;
  readonly stage: string;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly present: (event: Event) => void;
  readonly download: () => void;
  readonly share: () => void;
  readonly copyLink: (event: Event) => void;
  readonly takeOther: () => void;
  readonly keepBoth: () => void;
  readonly leave: () => void;
}

function linkPart({ language }: Desk, { link, copyLink }: Bar): TemplateResult | typeof nothing {
  if (!link) return nothing;
  const say = EDITOR_WORDS[language];
  if (link === "failed") return html`<p class="editor-link">${say.linkFailed}</p>`;
  const { length } = link.address;
  if (length > LINK_LETTERS) {
    const number = (value: number): string => value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
    return html`<p class="editor-link">${say.linkLong.replace("{letters}", number(length)).replace("{most}", number(LINK_LETTERS))}</p>`;
  }
  return html`<div class="editor-link"><label>${say.linkReady}<input name="link" readonly .value=${link.address} /></label><button type="button" @click=${copyLink}>${say.copyLink}</button></div>`;
}

/** The row, and below it what must be known of keeping. */
export function barPart(desk: Desk, bar: Bar): TemplateResult {
  const { language, draft: { past, future } } = desk;
  const say = EDITOR_WORDS[language];
  const { failure, saved, conflict } = bar;
  const time = saved === null ? "" : new Date(saved).toLocaleTimeString(language === "vi" ? "vi-VN" : "en-GB");
  return html`<div class="editor-bar" role="group" aria-label=${say.title}>
      <button type="button" aria-keyshortcuts="Control+Z" aria-disabled=${String(past.length === 0)} @click=${bar.undo}>${say.undo}</button>
      <button type="button" aria-keyshortcuts="Control+Shift+Z" aria-disabled=${String(future.length === 0)} @click=${bar.redo}>${say.redo}</button>
      <a class="editor-present" href=${bar.stage} target="_blank" rel="noopener" @click=${bar.present}>${say.present}</a>
      <button type="button" @click=${bar.download}>${say.download}</button>
      <button type="button" @click=${bar.share}>${say.link}</button>
      <button type="button" @click=${bar.leave}>${say.others}</button>
      ${saved !== null && failure === null && !conflict ? html`<p class="hint editor-saved">${say.saved} ${time}</p>` : nothing}
    </div>
    ${failure ? html`<div class="editor-warning" role="alert"><p>${failure === "full" ? say.full : say.forbidden}</p><button type="button" @click=${bar.download}>${say.download}</button></div>` : nothing}
    ${conflict ? html`<div class="editor-warning" role="alert"><p>${say.conflict}</p><button type="button" @click=${bar.takeOther}>${say.takeOther}</button><button type="button" @click=${bar.keepBoth}>${say.keepBoth}</button></div>` : nothing}
    ${linkPart(desk, bar)}`;
}

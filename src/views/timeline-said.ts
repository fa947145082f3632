// What the timeline says below its picture: that little is known of the present period and where more is, that a typed jump
// led nowhere, or else how the picture is read.

import { html, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { PAGED } from "../model/cells";
import { periodText } from "../model/period";
import { fullerPeriod, type Mark, type Track } from "../model/track";
import { TIMELINE_WORDS } from "../model/words-timeline";

/** What a typed jump met. */
export interface Missed {
  /** The period that has no figures, in words; `null` where the words were not understood. */
  readonly asked: string | null;
  /** The nearest with figures, where at least a year was understood. */
  readonly near: Mark | null;
}

export interface Said {
  readonly track: Track;
  /** The present period's. */
  readonly here: Mark;
  readonly missed: Missed | null;
  readonly language: Language;
  /** Called with a period that is offered and taken. */
  readonly show: (period: string) => void;
}

/** One sentence, and a button to the period that it offers. */
export function timelineSaid({ track, here, missed, language, show }: Said): TemplateResult | string {
  const say = TIMELINE_WORDS[language];
  const named = (mark: Mark): string => `${periodText(mark.id, language)} (${mark.known}/${track.total})`;
  const offer = (text: string, mark: Mark): TemplateResult => html`<span>${text}</span> <button type="button" @click=${() => show(mark.id)}>${say.show}</button>`;
  if (missed) {
    const what = missed.asked === null ? say.unread : say.none(missed.asked);
    return missed.near ? offer(`${what} ${say.nearest(named(missed.near))}`, missed.near) : what;
  }
  if (here.known >= PAGED) return say.legend;
  const fuller = fullerPeriod(track, here.id);
  const few = say.few(here.known, track.total);
  return fuller ? offer(`${few}; ${say.fuller(named(fuller))}`, fuller) : `${few}; ${say.fullest}`;
}

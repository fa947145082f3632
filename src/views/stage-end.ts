// The page after the last step: calm, with ways on.

import { html, nothing, type TemplateResult } from "lit";

import type { Text } from "../model/atlas";
import { storyText } from "../model/story-text";
import { words } from "../model/words";
import { STAGE_WORDS } from "../model/words-stage";
import type { StageParts } from "./stage";
import { ask } from "./stage-intent";
import { stagePack } from "./stage-pack";

/** Another story, and where it is. */
export interface OtherStory {
  readonly title: Text;
  readonly address: string;
}

/** The last page. @param from the stage */
export function stageEnd(from: HTMLElement, { story, known, scene, others, pack }: StageParts): TemplateResult {
  const { language } = scene.choice;
  const say = STAGE_WORDS[language];
  return html`<section class="stage-end" aria-labelledby="stage-end">
    <p class="stage-over">${words(language).atlas}</p>
    <h1 id="stage-end">${storyText(known, null, story.title, language)}</h1>
    <p class="stage-say">${say.end}. ${say.endHint}</p>
    <ul>
      <li><button type="button" @click=${() => ask(from, { type: "leave" })}>${say.explore}</button></li>
      <li><button type="button" @click=${() => ask(from, { type: "first" })}>${say.again}</button></li>
    </ul>
    ${stagePack({ story, pack }, language)}
    ${others.length > 0 ? html`<h2>${say.others}</h2><ul>${others.map(({ title, address }) => html`<li><a href=${address}>${storyText(known, null, title, language)}</a></li>`)}</ul>` : nothing}
  </section>`;
}

// The buttons of the stage: quiet, there when the pointer moves or the focus comes, and always within reach of Tab; and the
// way back to the step, there for as long as the presenter is elsewhere.

import { html, nothing, type TemplateResult } from "lit";

import type { Atlas } from "../model/atlas";
import type { MapScene } from "../model/scene";
import type { ScreenAct } from "../model/stage-keys";
import type { StageIntent, StageState } from "../model/stage-state";
import { STAGE_WORDS } from "../model/words-stage";
import { ask } from "./stage-intent";

/** Buttons, the two selects of the page's own picker, and the way back. @param from the stage */
export function stageTools(from: HTMLElement, atlas: Atlas, scene: MapScene, { away, step, paused }: StageState): TemplateResult {
  const say = STAGE_WORDS[scene.choice.language];
  const button = (intent: StageIntent | ScreenAct, label: string): TemplateResult => html`<button type="button" @click=${() => ask(from, intent)}>${label}</button>`;
  const turn = (type: "previous" | "next", sign: string): TemplateResult => html`<button type="button" aria-label=${say[type]} title=${say[type]} @click=${() => ask(from, { type })}>${sign}</button>`;
  return html`${away ? html`<button type="button" class="stage-back" @click=${() => ask(from, { type: "return" })}>${say.back} ${step} <kbd>R</kbd></button>` : nothing}
    ${paused ? html`<p class="stage-paused" role="status">${say.paused}</p>` : nothing}
    <div class="stage-tools" role="group" aria-label=${say.ways}>
      <div>${turn("previous", "‹")}${turn("next", "›")}${button("full", say.full)}${button("theme", say.theme)}${button("keys", say.keys)}${button("speaker", say.speaker)}${button("follow", say.follow)}${button("handout", say.handout)}${button({ type: "leave" }, say.leave)}</div>
      <atlas-picker .atlas=${atlas} .scene=${scene}></atlas-picker>
    </div>`;
}

// The way to keep a story as one file that needs no network.

import { html, nothing, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import { PACK_WORDS } from "../model/words-pack";

/** A link that saves it, with its size. @param pack where it lies; `null` for a story that has none */
export function stagePack(pack: string | null, language: Language): TemplateResult | typeof nothing {
  const say = PACK_WORDS[language];
  return pack === null ? nothing : html`<p class="stage-pack"><a href=${pack} download>${say.save}</a> (${say.size})</p>`;
}

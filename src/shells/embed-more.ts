// What only some embeds need, fetched by those that do: rows and their looks, the selects, and what there is to choose.

import { mendView, type EmbedChoice, type IndicatorChoices } from "../model/embed-choice";
import moreCss from "./embed-more.css?inline";

export { embedControls } from "../views/embed-controls";
export { giveRows } from "../views/embed-rows";
export { mendView };

/** One sheet for all of a page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(moreCss);

/** What there is to choose from in a language. */
export async function loadChoices(lang: EmbedChoice["lang"]): Promise<readonly IndicatorChoices[]> {
  const path = `figure/${lang}/choices.js`;
  // eslint-disable-next-line no-restricted-syntax -- it lies beside this script, written by the build
  const { choices } = (await import(/* @vite-ignore */ new URL(path, import.meta.url).href)) as { readonly choices: readonly IndicatorChoices[] };
  return choices;
}

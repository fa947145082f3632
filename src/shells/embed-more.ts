// What only some embeds need, fetched by those that do: rows and their looks, the selects, and what there is to choose.

import { mendView, type EmbedChoice, type IndicatorChoices } from "../model/embed-choice";
import { fetchChoices } from "./embed-choices";
import moreCss from "./embed-more.css?inline";

export { embedControls } from "../views/embed-controls";
export { giveRows } from "../views/embed-rows";
export { mendView };

/** One sheet for all of a page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(moreCss);

/** What there is to choose from beside a choice; as `fetchChoices`, which begins at this script. */
export function loadChoices(choice: Pick<EmbedChoice, "lang" | "indicator" | "period">, version: string | null = null): Promise<readonly IndicatorChoices[]> {
  return fetchChoices(choice, version, import.meta.url);
}

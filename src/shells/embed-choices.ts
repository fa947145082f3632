// Where an embed learns what there is to choose from: of today's figures, or of the data version that it is pinned to, so
// that a pinned frame offers no view which has no page in its version.

import type { EmbedChoice, IndicatorChoices } from "../model/embed-choice";
import { versionFolder } from "./embed-version";

async function choicesIn(folder: string, lang: EmbedChoice["lang"], here: string): Promise<readonly IndicatorChoices[]> {
  const path = `${folder}figure/${lang}/choices.js`;
  // eslint-disable-next-line no-restricted-syntax -- it lies beside the script, or in a version's folder, written by the build
  const { choices } = (await import(/* @vite-ignore */ new URL(path, here).href)) as { readonly choices: readonly IndicatorChoices[] };
  return choices;
}

/**
 * What there is to choose from, in the language of what is shown.
 *
 * @param version as somebody else's page names it; `null` for today's figures
 * @param here the script's own address
 * @returns those of the version; today's where it, or what is shown, is not in it
 * @throws where today's are wanted and do not come
 */
export async function fetchChoices({ lang, indicator, period }: Pick<EmbedChoice, "lang" | "indicator" | "period">, version: string | null, here: string): Promise<readonly IndicatorChoices[]> {
  const pinned = versionFolder(version);
  const kept = pinned === null ? null : await choicesIn(pinned, lang, here).catch(() => null);
  const isKept = kept?.some(({ id, periods }) => id === indicator && periods.some((each) => each.id === period));
  return kept && isKept ? kept : choicesIn("", lang, here);
}

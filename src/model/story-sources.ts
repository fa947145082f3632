// Whose figures a step shows and tells: what stands under "Nguồn" on the stage. It must not word them.

import type { Language, Report } from "./atlas";
import { drawnUnits, indicatorOf } from "./cells";
import { comparedUnits, type Choice } from "./choice";
import { measured } from "./per-head";
import { sourcesOf } from "./report-sources";
import type { Step } from "./story";
import type { Knowledge } from "./story-answer";
import { besideChoice, racePeriods, stepChoice } from "./story-step";
import { storyPieces } from "./story-text";

/** The shown reports of a picture: of all units, or only of those compared. */
function reportsOf({ atlas }: Knowledge, choice: Choice, periods: readonly string[], isOfCompared: boolean): readonly Report[] {
  const measure = indicatorOf(atlas, choice.indicator) ? measured(atlas, choice) : null;
  const units = isOfCompared ? comparedUnits(choice) : drawnUnits(atlas).map(({ id }) => id);
  return periods.flatMap((period) => units.flatMap((unit) => measure?.cell(period, unit)?.[0] ?? []));
}

/**
 * Ids of the sources that a step rests on, on its map or maps and in its title, text and callout, those of most figures first.
 *
 * @returns each once; notes are the speaker's and not asked
 */
export function stepSources(known: Knowledge, step: Step, language: Language): readonly string[] {
  const reader = { language, theme: null } as const;
  const choice = stepChoice(known.atlas, step, reader);
  const beside = besideChoice(known.atlas, step, reader);
  const shown = [
    ...reportsOf(known, choice, step.kind === "race" ? racePeriods(known.atlas, step) : [choice.period], step.kind === "figures"),
    ...(beside ? reportsOf(known, beside, [beside.period], false) : []),
  ].flatMap((report) => sourcesOf([report]));
  const told = [step.title, step.text, ...(step.callout ? [step.callout.text] : [])].flatMap((text) => storyPieces(known, step, text, language).flatMap(({ sources }) => sources));
  const counts = new Map<string, number>();
  for (const source of [...shown, ...told]) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}

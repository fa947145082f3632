// The sources that a step rests on, of its pictures and of its words, each once with its address: for paper, which holds
// more than a line of the stage. It must not know where they are listed.

import type { Language, Source } from "./atlas";
import { sourcesOf } from "./report-sources";
import type { StepScene } from "./step-scenes";
import type { Step } from "./story";
import type { Teller } from "./story-teller";
import { storyPieces } from "./story-text";

/** In the order of first use: the pictures' before those of the words alone. */
export function stepSources({ known, sources, step, scenes, language }: { readonly known: Teller; readonly sources: ReadonlyMap<string, Source>; readonly step: Step; readonly scenes: readonly StepScene[]; readonly language: Language }): readonly Source[] {
  const reports = scenes.flatMap(({ scene: { units, country } }) => [...units.map(({ cell }) => cell), country].flatMap((cell) => cell?.[0] ?? []));
  const said = [step.title, step.text, step.notes].flatMap((text) => storyPieces(known, step, text, language).flatMap((piece) => piece.sources));
  return [...new Set([...sourcesOf(reports), ...said])].flatMap((id) => sources.get(id) ?? []);
}

// What the references of a story's texts say: asked of whoever answers, and kept, so that a stage shows a story that ships
// with the atlas without working its sentences out again. It must not know how an answer is found.

import type { Language, Text } from "./atlas";
import type { Step, Story } from "./story";

/** The words of a reference and the ids of the sources they rest on; or, where there is nothing, what would have been something. */
export type Answer = { readonly text: string; readonly sources: readonly string[] } | { readonly expected: string };

/** The step of a text; `null` for the story's own title and summary. A story's steps have ids, which kept answers lie under. */
export type TextStep = (Pick<Step, "choice" | "highlight"> & { readonly id?: string }) | null;

/** Who answers what stands between braces. */
export interface Teller {
  /** Never throws; where there is nothing, what would have been something. */
  readonly answer: (step: TextStep, reference: string, language: Language) => Answer;
}

/** Answers by language, step and reference; under no step those of the story's own texts. */
export type Told = Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, Answer>>>>>>;

/** What stands between braces. */
export const BRACES = /\{([^{}]*)\}/g;

/** The text that is shown in a language: of one that is not written in it the other one's. */
export function written(text: Text, language: Language): string {
  return text[language] === "" ? text[language === "vi" ? "en" : "vi"] : text[language];
}

function references({ title, summary, steps }: Story, language: Language): readonly (readonly [step: Step | null, reference: string])[] {
  const texts: readonly (readonly [Step | null, Text])[] = [
    [null, title],
    [null, summary],
    ...steps.flatMap((step): (readonly [Step, Text])[] => [step.title, step.text, step.notes, ...(step.callout ? [step.callout.text] : [])].map((text) => [step, text])),
  ];
  return texts.flatMap(([step, text]) => [...written(text, language).matchAll(BRACES)].map(([, reference = ""]) => [step, reference] as const));
}

/** All that a story's texts ask for, answered once. */
export function toldOf({ answer }: Teller, story: Story): Told {
  const inLanguage = (language: Language): Told[Language] => {
    const steps = new Map<string, Map<string, Answer>>();
    for (const [step, reference] of references(story, language)) {
      const id = step?.id ?? "";
      steps.set(id, (steps.get(id) ?? new Map<string, Answer>()).set(reference, answer(step, reference, language)));
    }
    return Object.fromEntries([...steps].map(([id, answers]) => [id, Object.fromEntries(answers)]));
  };
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

/** What a record itself has under a name, whatever every object has under it. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Answers from what was kept, and from nothing else. */
export function teller(told: Told): Teller {
  return { answer: (step, reference, language) => own(own(told[language], step?.id ?? ""), reference) ?? { expected: "a reference of the story as it was built" } };
}

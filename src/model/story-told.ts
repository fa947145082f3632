// What is wrong with a story in a writer's words: where, and what. Notes and summaries that are not written yet are nobody's
// fault.

import type { Language } from "./atlas";
import type { StoryProblem } from "./story";
import { EDITOR_WORDS } from "./words-editor";
import { STORY_WORDS } from "./words-story";

/** Letters of what was found that are told at most. */
const MOST = 60;

/** A problem as a sentence. */
export interface Told {
  /** Index of the step that it lies in; `null` where it lies in none. */
  readonly step: number | null;
  /** `Bước 3, tiêu đề, tiếng Anh`. */
  readonly place: string;
  readonly what: string;
}

function placeOf({ path }: StoryProblem, language: Language): string {
  const say = { ...EDITOR_WORDS[language], ...STORY_WORDS[language] };
  const [top, index, part, ...rest] = path;
  const written = path.findLast((key) => key === "vi" || key === "en");
  const inLanguage = written === undefined ? [] : [say.languages[written]];
  if (top !== "steps" || typeof index !== "number") {
    const name = typeof top === "string" && Object.hasOwn(say.parts, top) ? say.parts[top as keyof typeof say.parts] : say.file;
    return [name, ...inLanguage].join(", ");
  }
  const known = typeof part === "string" && Object.hasOwn(say.stepParts, part) ? [say.stepParts[part as keyof typeof say.stepParts]] : [];
  const inner = inLanguage.length > 0 ? inLanguage : rest.slice(0, 1).flatMap((key) => (part === "choice" && (key === "indicator" || key === "period") ? [say[key].toLowerCase()] : []));
  return [`${say.step} ${index + 1}`, ...known, ...inner].join(", ");
}

/** Whether a problem is worth a writer's look: a language that is left out is shown in the other one, and notes may stay empty. */
function matters({ path, rule }: StoryProblem): boolean {
  return rule !== "story-language" || (path.length === 2 && path[0] === "title") || path.includes("title");
}

/** Problems as sentences, in the order given. */
export function toldProblems(problems: readonly StoryProblem[], language: Language): readonly Told[] {
  const say = STORY_WORDS[language];
  return problems.filter(matters).map((problem) => {
    const { path, rule, found } = problem;
    const short = found.length > MOST ? `${found.slice(0, MOST)}…` : found;
    const step = path[0] === "steps" && typeof path[1] === "number" ? path[1] : null;
    return { step, place: placeOf(problem, language), what: say.rules[rule].replace("{found}", () => short).replace(/ \(\)|“” /, "") };
  });
}

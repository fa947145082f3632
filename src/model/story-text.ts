// A story's text with its references in words: one function for the build, which refuses what is missing, and for the
// stage, which shows it. `{cell:bac-giang/retail/2016}` is a reference; every other letter is itself.

import type { Language, Text } from "./atlas";
import { BRACES, written, type Teller, type TextStep } from "./story-teller";

/** What is shown for a number that is not there. */
const MISSING: Text = { vi: "[chưa có số liệu]", en: "[no figure]" };

/** A stretch of a text. */
export interface Piece {
  readonly text: string;
  /** What stood between the braces; `null` for the words around. */
  readonly reference: string | null;
  /** Ids of the sources that the words rest on. */
  readonly sources: readonly string[];
  /** What would have been something, in English, where the reference found nothing; else `null`. */
  readonly expected: string | null;
}

function answered({ answer }: Teller, step: TextStep, reference: string, language: Language): Piece {
  const found = answer(step, reference, language);
  if ("text" in found) return { text: found.text, reference, sources: found.sources, expected: null };
  return { text: MISSING[language], reference, sources: [], expected: found.expected };
}

function plain(text: string): readonly Piece[] {
  return text === "" ? [] : [{ text, reference: null, sources: [], expected: null }];
}

/**
 * A text in one language, cut at its references.
 *
 * @param step whose indicator and period references mean when they name none; `null` for the story's own title and summary
 * @returns in order, the words around references too; of a text that is not written in the language the other one's. Never throws
 */
export function storyPieces(known: Teller, step: TextStep, text: Text, language: Language): readonly Piece[] {
  const shown = written(text, language);
  let at = 0;
  const pieces = [...shown.matchAll(BRACES)].flatMap((match) => {
    const before = plain(shown.slice(at, match.index));
    at = match.index + match[0].length;
    return [...before, answered(known, step, match[1] ?? "", language)];
  });
  return [...pieces, ...plain(shown.slice(at))];
}

/** The text with its references in words: what is shown and spoken. See `storyPieces`. */
export function storyText(known: Teller, step: TextStep, text: Text, language: Language): string {
  return storyPieces(known, step, text, language)
    .map((piece) => piece.text)
    .join("");
}

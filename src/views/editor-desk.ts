// What the parts of the story editor are given, and what they may ask of it.

import type { Language } from "../model/atlas";
import type { Step } from "../model/story";
import type { Knowledge } from "../model/story-answer";
import type { Draft, Edit } from "../model/story-edit";

/** A draft on the desk. */
export interface Desk {
  readonly known: Knowledge;
  readonly language: Language;
  readonly draft: Draft;
  /** Index of the step that is worked on. */
  readonly at: number;
  /** Does something, and says so where it is no typing. */
  readonly act: (edit: Edit, told?: string) => void;
  /** Works on another step from now on. */
  readonly pick: (at: number) => void;
}

/** The step that is worked on; `null` while there is none. */
export function stepAt({ draft, at }: Pick<Desk, "draft" | "at">): Step | null {
  return draft.story.steps[at] ?? null;
}

// Writing a story: every act of the writer comes here as an intent and can be taken back. It must not know a field, a
// clock or where the story is kept.

import type { Language, Text } from "./atlas";
import { MOST_LETTERS, MOST_STEPS, type Step, type Story } from "./story";
import { changeBetween, changed, goesOn, inverse, joined, type Change } from "./story-change";
import { freeId } from "./story-name";

/** A story that is being written, and the way back and forth. */
export interface Draft {
  readonly story: Story;
  /** What was done, the latest last. */
  readonly past: readonly Change[];
  /** What was undone, the latest last. */
  readonly future: readonly Change[];
  /** The text that is being typed: what follows in it is one act; `null` after a rest. */
  readonly run: string | null;
}

/** A text of a step. */
export type StepText = "title" | "text" | "notes" | "callout";

/** What a writer does. Places that are not there change nothing. */
export type Edit =
  | { readonly type: "head"; readonly key: "title" | "summary"; readonly language: Language; readonly text: string }
  | { readonly type: "text"; readonly at: number; readonly key: StepText; readonly language: Language; readonly text: string }
  | { readonly type: "step"; readonly at: number; readonly step: Step }
  | { readonly type: "add"; readonly at: number; readonly step: Step }
  | { readonly type: "duplicate" | "remove"; readonly at: number }
  | { readonly type: "move"; readonly at: number; readonly to: number }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "rest" };

/** Where writing begins. */
export function openDraft(story: Story): Draft {
  return { story, past: [], future: [], run: null };
}

function said(text: Text, language: Language, words: string): Text {
  return text[language] === words ? text : { ...text, [language]: words.slice(0, MOST_LETTERS) };
}

function withStep(story: Story, at: number, step: Step): Story {
  return step === story.steps[at] ? story : { ...story, steps: story.steps.with(at, step) };
}

/** Puts a step before the one at a place, under an id that is free. */
function inserted(story: Story, at: number, step: Step): Story {
  if (story.steps.length >= MOST_STEPS) return story;
  const id = freeId(step.id, story.steps.map((each) => each.id));
  return { ...story, steps: story.steps.toSpliced(Math.min(Math.max(at, 0), story.steps.length), 0, { ...step, id }) };
}

function written(story: Story, { at, key, language, text }: Extract<Edit, { type: "text" }>): Story {
  const step = story.steps[at];
  if (!step) return story;
  if (key !== "callout") {
    const next = said(step[key], language, text);
    return next === step[key] ? story : withStep(story, at, { ...step, [key]: next });
  }
  if (!step.callout) return story;
  const next = said(step.callout.text, language, text);
  return next === step.callout.text ? story : withStep(story, at, { ...step, callout: { ...step.callout, text: next } });
}

function done(story: Story, edit: Exclude<Edit, { type: "undo" | "redo" | "rest" }>): Story {
  if (edit.type === "head") {
    const next = said(story[edit.key], edit.language, edit.text);
    return next === story[edit.key] ? story : { ...story, [edit.key]: next };
  }
  if (edit.type === "add") return inserted(story, edit.at, edit.step);
  const step = story.steps[edit.at];
  if (!step) return story;
  switch (edit.type) {
    case "text":
      return written(story, edit);
    case "step":
      return withStep(story, edit.at, edit.step);
    case "duplicate":
      return inserted(story, edit.at + 1, step);
    case "remove":
      return { ...story, steps: story.steps.toSpliced(edit.at, 1) };
    case "move": {
      const to = Math.min(Math.max(edit.to, 0), story.steps.length - 1);
      return to === edit.at ? story : { ...story, steps: story.steps.toSpliced(edit.at, 1).toSpliced(to, 0, step) };
    }
  }
}

/** The text that an edit types in; `null` for an act that stands alone. */
function runOf(edit: Edit): string | null {
  if (edit.type === "head") return `${edit.key} ${edit.language}`;
  return edit.type === "text" ? `${edit.at} ${edit.key} ${edit.language}` : null;
}

function travelled(draft: Draft, from: readonly Change[], turn: (change: Change) => Change): Story | null {
  const last = from.at(-1);
  return last ? changed(draft.story, turn(last)) : null;
}

/**
 * The draft after an act. What is typed into one text without a rest is taken back at once; an act after some were undone
 * ends the way forth.
 *
 * @returns the same draft where nothing changed
 */
export function edited(draft: Draft, edit: Edit): Draft {
  const { story, past, future, run } = draft;
  if (edit.type === "rest") return run === null ? draft : { ...draft, run: null };
  if (edit.type === "undo") {
    const before = travelled(draft, past, inverse);
    return before ? { story: before, past: past.slice(0, -1), future: [...future, past.at(-1) as Change], run: null } : draft;
  }
  if (edit.type === "redo") {
    const after = travelled(draft, future, (change) => change);
    return after ? { story: after, past: [...past, future.at(-1) as Change], future: future.slice(0, -1), run: null } : draft;
  }
  const next = done(story, edit);
  const change = changeBetween(story, next);
  if (!change) return draft;
  const last = past.at(-1);
  const isOne = last !== undefined && run !== null && run === runOf(edit) && goesOn(last, change);
  return { story: next, past: isOne ? [...past.slice(0, -1), joined(last, change)] : [...past, change], future: [], run: runOf(edit) };
}

/** The step that an act touched, for who shows what was undone; `null` where only what stands above the steps changed. */
export function touched(change: Change | undefined, steps: number): number | null {
  if (!change || (change.before.length === 0 && change.after.length === 0)) return null;
  return Math.min(change.at, Math.max(steps - 1, 0));
}

// What one act of a writer changed in a story, small enough to keep hundreds of, and how it is undone.

import type { Step, Story } from "./story";

/** What stands above the steps. */
export type StoryHead = Pick<Story, "id" | "title" | "summary">;

/** Steps from `at` on that gave way to others, and what stood above the steps before and after, where that changed. */
export interface Change {
  readonly at: number;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly head: readonly [before: StoryHead, after: StoryHead] | null;
}

function headOf({ id, title, summary }: Story): StoryHead {
  return { id, title, summary };
}

/** What turns one story into another; steps that are the same record are the same. `null` where nothing changed. */
export function changeBetween(a: Story, b: Story): Change | null {
  const isSameHead = a.id === b.id && a.title === b.title && a.summary === b.summary;
  const least = Math.min(a.steps.length, b.steps.length);
  let at = 0;
  while (at < least && a.steps[at] === b.steps[at]) at++;
  let same = 0;
  while (same < least - at && a.steps.at(-1 - same) === b.steps.at(-1 - same)) same++;
  const before = a.steps.slice(at, a.steps.length - same);
  const after = b.steps.slice(at, b.steps.length - same);
  if (isSameHead && before.length === 0 && after.length === 0) return null;
  return { at, before, after, head: isSameHead ? null : [headOf(a), headOf(b)] };
}

/** The change that takes a change back. */
export function inverse({ at, before, after, head }: Change): Change {
  return { at, before: after, after: before, head: head && [head[1], head[0]] };
}

/** A story after a change that was found on it. */
export function changed(story: Story, { at, before, after, head }: Change): Story {
  return { ...story, ...head?.[1], steps: [...story.steps.slice(0, at), ...after, ...story.steps.slice(at + before.length)] };
}

/** Two changes of the same steps, one after the other, as one. */
export function joined(first: Change, second: Change): Change {
  const head = first.head || second.head;
  return { at: first.at, before: first.before, after: second.after, head: head && [(first.head ?? head)[0], (second.head ?? head)[1]] };
}

/** Whether one change goes on where another ended: in the same steps, or both above them. */
export function goesOn(first: Change, second: Change): boolean {
  return first.at === second.at && first.after.length === second.before.length && first.before.length === second.before.length && second.after.length === second.before.length;
}

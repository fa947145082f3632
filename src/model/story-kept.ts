// A draft as one text that a browser keeps, with the way back and forth, and out of it again. Whatever a browser hands
// back is read like a stranger's file.

import { parseStory, STORY_FORMAT, STORY_VERSION, writeStory, type Step, type Story } from "./story";
import type { Change, StoryHead } from "./story-change";
import type { Draft } from "./story-edit";

/** Letters of the way back that are kept at most: some hundred acts. */
const MOST_PAST = 200_000;

/** A draft and when it was kept, in milliseconds of the epoch. */
export interface Kept {
  readonly draft: Draft;
  readonly saved: number;
}

/** The latest changes that fit into so many letters. */
function latest(changes: readonly Change[], most: number): readonly Change[] {
  let letters = 0;
  const from = changes.findLastIndex((change) => (letters += JSON.stringify(change).length) > most);
  return changes.slice(from + 1);
}

/**
 * The text of a draft.
 *
 * @param withPast whether what was done and undone goes with it, as far as it fits
 */
export function writeKept({ story, past, future }: Draft, saved: number, withPast = true): string {
  const ways = withPast ? { past: latest(past, MOST_PAST), future: latest(future, MOST_PAST) } : { past: [], future: [] };
  return JSON.stringify({ saved, story: JSON.parse(writeStory(story)) as unknown, ...ways });
}

function readStory(input: unknown): Story | null {
  return parseStory(JSON.stringify(input) ?? "").story;
}

function readSteps(input: unknown): readonly Step[] | null {
  const text = { vi: "", en: "" };
  return readStory({ format: STORY_FORMAT, version: STORY_VERSION, id: "a", title: text, summary: text, steps: input })?.steps ?? null;
}

function readHead(input: unknown): StoryHead | null {
  const story = readStory({ ...(input as object), format: STORY_FORMAT, version: STORY_VERSION, steps: [] });
  return story && { id: story.id, title: story.title, summary: story.summary };
}

/** @returns `undefined` for what is no change */
function readChange(input: unknown): Change | undefined {
  const { at, before, after, head } = (input ?? {}) as Readonly<Record<string, unknown>>;
  const [earlier, later] = [readSteps(before), readSteps(after)];
  const heads = Array.isArray(head) ? head.map(readHead) : null;
  if (!Number.isInteger(at) || (at as number) < 0 || !earlier || !later || (heads && (heads.length !== 2 || heads.includes(null)))) return undefined;
  return { at: at as number, before: earlier, after: later, head: heads as Change["head"] };
}

/** The whole way, or none of it: a change alone would not fit the story. */
function readWay(input: unknown): readonly Change[] {
  if (!Array.isArray(input)) return [];
  const changes = input.map(readChange);
  return changes.includes(undefined) ? [] : (changes as readonly Change[]);
}

/**
 * Reads what `writeKept` wrote.
 *
 * @returns `null` where it holds no story that can be read
 */
export function readKept(source: string): Kept | null {
  let input: Readonly<Record<string, unknown>>;
  try {
    input = JSON.parse(source) as typeof input;
  } catch {
    return null;
  }
  const story = typeof input === "object" && input !== null ? readStory(input["story"]) : null;
  if (!story) return null;
  const saved = typeof input["saved"] === "number" ? input["saved"] : 0;
  return { draft: { story, past: readWay(input["past"]), future: readWay(input["future"]), run: null }, saved };
}

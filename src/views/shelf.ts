// The stories that this browser keeps, each under its own key. A browser that keeps nothing, or has no room left, says so
// here and nowhere else throws.

import type { Draft } from "../model/story-edit";
import { readKept, writeKept, type Kept } from "../model/story-kept";

/** What the key of a story begins with. */
const SHELF = "atlas-story:";

/** The key under which the last opened story is named. */
const LAST = "atlas-story-last";

/** Why a story is not kept: no room, or no leave. */
export type KeepFailure = "full" | "forbidden";

/** Asks the browser; `null` where it refuses. */
function asked<T>(ask: (storage: Storage) => T): T | null {
  try {
    return ask(localStorage);
  } catch {
    return null;
  }
}

function set(key: string, text: string): KeepFailure | null {
  try {
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    return /quota/i.test((error as Error).name) ? "full" : "forbidden";
  }
}

/** Keeps a draft at once, without the way back where only that fits. @returns why it is not kept, or `null` */
export function keepDraft(draft: Draft): KeepFailure | null {
  const key = SHELF + draft.story.id;
  const saved = Date.now();
  const failure = set(key, writeKept(draft, saved));
  return failure === "full" ? set(key, writeKept(draft, saved, false)) : failure;
}

/** The draft of a story; `null` where there is none that can be read. */
export function keptDraft(id: string): Kept | null {
  const text = asked((storage) => storage.getItem(SHELF + id));
  return text === null ? null : readKept(text);
}

/** What is kept, the last written first; `kept` is `null` of what cannot be read. */
export function shelf(): readonly { readonly id: string; readonly kept: Kept | null }[] {
  const keys = asked((storage) => Object.keys(storage)) ?? [];
  const all = keys.filter((key) => key.startsWith(SHELF)).map((key) => key.slice(SHELF.length));
  return all.map((id) => ({ id, kept: keptDraft(id) })).sort((a, b) => (b.kept?.saved ?? 0) - (a.kept?.saved ?? 0));
}

/** Takes a story off the shelf for good. */
export function dropDraft(id: string): void {
  asked((storage) => storage.removeItem(SHELF + id));
}

/** The story that was last written here. */
export function lastId(): string | null {
  return asked((storage) => storage.getItem(LAST));
}

/** Remembers which story is being written. */
export function rememberLast(id: string): void {
  set(LAST, id);
}

/** The id of the story that another tab has just written or dropped; `null` for any other news. */
export function newsOf({ key }: StorageEvent): string | null {
  return key?.startsWith(SHELF) ? key.slice(SHELF.length) : null;
}

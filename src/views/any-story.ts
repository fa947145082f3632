// A story by its name in the address, wherever it lies: with the atlas, in this browser, or in the link itself.

import type { Story } from "../model/story";
import { LINK_KEY, LINKED, MINE } from "../model/story-name";
import { keptDraft } from "./shelf";
import { unpackStory } from "./story-link";

/**
 * Fetches a story.
 *
 * @param name as the address has it
 * @param hash of the address, in which a linked story lies
 * @returns `null` for one that is not there or cannot be read; nothing is kept
 */
export async function anyStory(name: string, hash: string): Promise<Story | null> {
  if (name === LINKED) return hash.startsWith(LINK_KEY) ? (await unpackStory(hash.slice(LINK_KEY.length))).story : null;
  if (name.startsWith(MINE)) return keptDraft(name.slice(MINE.length))?.draft.story ?? null;
  const { loadStory } = await import("virtual:stories");
  return loadStory(name);
}

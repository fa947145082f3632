// A story by its name in the address, wherever it lies: with the atlas, in this browser, or in the link itself.

import type { Story } from "../model/story";
import { LINK_KEY, LINKED, MINE } from "../model/story-name";

/**
 * Fetches a story.
 *
 * @param name as the address has it
 * @param hash of the address, in which a linked story lies
 * @param loadStory fetches one that ships with the atlas
 * @returns the story under that name; `null` for one that is not there or cannot be read. Nothing is kept
 */
export async function anyStory(name: string, hash: string, loadStory: (id: string) => Promise<Story | null>): Promise<Story | null> {
  const found =
    name === LINKED ? (hash.startsWith(LINK_KEY) ? (await (await import("./story-link")).unpackStory(hash.slice(LINK_KEY.length))).story : null)
    : name.startsWith(MINE) ? ((await import("./shelf")).keptDraft(name.slice(MINE.length))?.draft.story ?? null)
    : await loadStory(name);
  return found && { ...found, id: name };
}

// Where an element's figure is fetched from: today's, or those of the data version that it is pinned to. Where that
// version, or the view in it, is not here today's are shown, and it is said which.

import type { Tree } from "../draw/embed";
import type { Language } from "../model/atlas";
import { VERSION_WORDS } from "../model/words-version";

/** A figure with the line below it: of its version, or that this is not here; `null` where it is today's by right. */
export interface Fetched {
  readonly tree: Tree;
  readonly note: Tree | null;
}

/** What a version looks like; anything else is not here. */
const VERSION = /^[0-9a-f]{10}$/;

/** Folder of a version as seen from the scripts; `null` for what is none. @param version as somebody else's page names it */
export function versionFolder(version: string | null): string | null {
  return version !== null && VERSION.test(version) ? `../data/${version}/` : null;
}

/** Fetches a module that lies beside this script, which a host's policy allows where it allowed this script. */
async function fetchModule<T>(path: string, here: string): Promise<T> {
  // eslint-disable-next-line no-restricted-syntax -- a figure has a name that only the choice knows
  return (await import(/* @vite-ignore */ new URL(path, here).href)) as T;
}

/** Why today's figures are shown. @param isHere whether the version is, though not with this view */
function instead(language: Language, isHere: boolean): Tree {
  const say = VERSION_WORDS[language];
  return ["p", { class: "embed embed-note", part: "note", lang: language }, isHere ? say.unkept : say.absent];
}

/**
 * The first figure of several that comes.
 *
 * @param files paths of figures below the script's folder, the best first
 * @param version as somebody else's page names it; `null` for today's figures
 * @param here the script's own address
 * @returns `null` when none comes
 */
export async function fetchFigure(files: readonly string[], version: string | null, language: Language, here: string): Promise<Fetched | null> {
  const pinned = versionFolder(version);
  const isHere = async (): Promise<boolean> => pinned !== null && (await fetchModule(`${pinned}version.js`, here).catch(() => null)) !== null;
  for (const file of files) {
    for (const folder of pinned === null ? [""] : [pinned, ""]) {
      const { tree, note } = await fetchModule<Partial<Fetched>>(folder + file, here).catch((): Partial<Fetched> => ({}));
      if (tree) return { tree, note: note ?? (version === null ? null : instead(language, await isHere())) };
    }
  }
  return null;
}

// Where a packed story lies, how the end of its address names a step, and the id it has in its file. It must not know what
// the file holds.

import { prefix } from "./address";
import type { Language } from "./atlas";

/** Path of a story's file below the site's root. */
export function packPath(language: Language, story: string): string {
  return `${prefix(language)}story/${story}.html`;
}

/** The step that the end of a packed file's address asks for: `#step=3`; the first for none, `null` for `#map`, which is the map without the stage. */
export function packStep(hash: string): number | null {
  if (hash === "#map") return null;
  return Number(/^#step=([1-9]\d?)$/.exec(hash)?.[1] ?? 1);
}

/** The end of the address for a step. */
export function packHash(step: number | null): string {
  return step === null ? "#map" : `#step=${step}`;
}

/** The id that a story has in its file. @param name as an address has it, which may say before two hyphens where the story lies */
export function packName(name: string): string {
  const id = name.replace(/^.*--/, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : "story";
}

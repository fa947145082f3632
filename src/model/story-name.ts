// How a story is named in an address: one that ships with the atlas by its id, one that this browser keeps, or one that lies
// in the link itself. No id holds two hyphens in a row, so that the three are never confused.

/** What the name of a story kept by this browser begins with; its id follows. */
export const MINE = "mine--";

/** The name of a story that lies in the link, after the `#`. */
export const LINKED = "link--";

/** What stands before such a story in an address. */
export const LINK_KEY = "#story=";

/** Letters that the id of a kept story may have: with `MINE` before it a name still fits into an address. */
const MOST = 48;

/**
 * An id of its own.
 *
 * @param wanted lower-case words joined by hyphens; shortened where it is long
 * @param taken ids that are not free
 */
export function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, MOST).replace(/-+$/, "");
  if (!taken.includes(base)) return base;
  const stem = base.replace(/-\d+$/, "");
  for (let count = 2; ; count++) {
    const id = `${stem}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

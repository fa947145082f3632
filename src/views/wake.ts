// Has a late element come: it is fetched and defined when first asked for. A failure is forgotten, so that the next asking
// tries again.

const waking = new Map<string, Promise<void>>();

/**
 * Fetches and defines a late element, once.
 *
 * @param tag of the elements in `late.ts`; another rejects
 */
export function wake(tag: string): Promise<void> {
  const known = waking.get(tag);
  if (known) return known;
  const waits = import("./late").then(async ({ LATE }) => {
    const element = await LATE[tag]?.();
    if (!element) throw new RangeError(`no late element ${tag}`);
    if (!customElements.get(tag)) customElements.define(tag, element);
  });
  waking.set(tag, waits);
  waits.catch(() => waking.delete(tag));
  return waits;
}

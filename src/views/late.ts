// Elements that come after the first paint: each is fetched and defined when first asked for. A failure is forgotten, so
// that the next asking tries again.

/** How each late element is fetched, by tag. */
const LATE: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  "atlas-details": async () => (await import("./details")).AtlasDetails,
  "atlas-search": async () => (await import("./search")).AtlasSearch,
  "atlas-theme": async () => (await import("./theme")).AtlasTheme,
  "atlas-take": async () => (await import("./take")).AtlasTake,
  "atlas-offline": async () => (await import("./offline")).AtlasOffline,
  "atlas-documents": async () => (await import("./documents")).AtlasDocuments,
  "atlas-series": async () => (await import("./series")).AtlasSeries,
  "atlas-multiples": async () => (await import("./multiples")).AtlasMultiples,
  "atlas-timeline": async () => (await import("./timeline")).AtlasTimeline,
  "atlas-ranking": () => import("./ranking").then(({ AtlasRanking }) => AtlasRanking),
  "atlas-scatter": async () => (await import("./scatter")).AtlasScatter,
  "atlas-claims": async () => (await import("./claims")).AtlasClaims,
  "atlas-compare": async () => (await import("./compare")).AtlasCompare,
  "atlas-figures": async () => (await import("./figures")).AtlasFigures,
  "atlas-classes": async () => (await import("./classes")).AtlasClasses,
};

const waking = new Map<string, Promise<void>>();

/**
 * Fetches and defines a late element, once.
 *
 * @param tag of the elements below; another rejects
 */
export function wake(tag: string): Promise<void> {
  const known = waking.get(tag);
  if (known) return known;
  const load = LATE[tag];
  if (!load) return Promise.reject(new RangeError(`no late element ${tag}`));
  const waits = load().then((element) => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  });
  waking.set(tag, waits);
  waits.catch(() => waking.delete(tag));
  return waits;
}

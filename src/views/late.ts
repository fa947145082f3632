// The list of elements that come after the first paint; the list comes late itself, since the names of all that it can
// fetch are many bytes.

/** How each late element is fetched, by tag: those of the page as they stand on it, then the views in the order of their tabs. */
export const LATE: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  "atlas-search": async () => (await import("./search")).AtlasSearch,
  "atlas-theme": async () => (await import("./theme")).AtlasTheme,
  "atlas-forms": async () => (await import("./forms")).AtlasForms,
  "atlas-timeline": async () => (await import("./timeline")).AtlasTimeline,
  "atlas-take": async () => (await import("./take")).AtlasTake,
  "atlas-details": async () => (await import("./details")).AtlasDetails,
  "atlas-offline": async () => (await import("./offline")).AtlasOffline,
  "atlas-figures": async () => (await import("./figures")).AtlasFigures,
  "atlas-keys": async () => (await import("./keys")).AtlasKeys,
  "atlas-ranking": async () => (await import("./ranking")).AtlasRanking,
  "atlas-series": async () => (await import("./series")).AtlasSeries,
  "atlas-multiples": async () => (await import("./multiples")).AtlasMultiples,
  "atlas-compare": async () => (await import("./compare")).AtlasCompare,
  "atlas-scatter": async () => (await import("./scatter")).AtlasScatter,
  "atlas-classes": async () => (await import("./classes")).AtlasClasses,
  "atlas-claims": async () => (await import("./claims")).AtlasClaims,
  "atlas-documents": async () => (await import("./documents")).AtlasDocuments,
};

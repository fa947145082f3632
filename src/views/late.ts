// The list of elements that come after the first paint; the list comes late itself, since the names of all that it can
// fetch are many bytes.

/** How each late element is fetched, by tag. */
export const LATE: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  "atlas-details": async () => (await import("./details")).AtlasDetails,
  "atlas-forms": async () => (await import("./forms")).AtlasForms,
  "atlas-search": async () => (await import("./search")).AtlasSearch,
  "atlas-theme": async () => (await import("./theme")).AtlasTheme,
  "atlas-take": async () => (await import("./take")).AtlasTake,
  "atlas-keys": async () => (await import("./keys")).AtlasKeys,
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

// What loads only when asked for: the list of sources, the documents' facts, what was said of the region. Each is fetched once; a failure is
// forgotten, so that the next asking tries again.

import type { Claim, Fact, Source } from "../model/atlas";

/** Loads once; a failure is forgotten, so that the next asking tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** All sources by id. */
export const loadSources: () => Promise<ReadonlyMap<string, Source>> = once(async () => {
  const { sources } = await import("virtual:sources");
  return new Map(sources.map((source) => [source.id, source]));
});

/** All facts of the source documents by id. */
export const loadFacts: () => Promise<ReadonlyMap<string, Fact>> = once(async () => {
  const { facts } = await import("virtual:facts");
  return new Map(facts.map((fact) => [fact.id, fact]));
});

/** What conferences and articles said of the region, in the order of the table. */
export const loadClaims: () => Promise<readonly Claim[]> = once(async () => (await import("virtual:claims")).claims);

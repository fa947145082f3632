// What loads only when asked for: the list of sources and the documents' facts. Each is fetched once; a failure is
// forgotten, so that the next asking tries again.

import type { Fact, Source } from "../model/atlas";

function once<T>(load: () => Promise<T>): () => Promise<T> {
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

// Whose figures reports are. It must not know how a source is named.

import type { Report } from "./atlas";

/** Ids of the sources of reports, each once: of a sum those of all its parts, per head those of the people too. */
export function sourcesOf(reports: Iterable<Pick<Report, "source" | "parts" | "population">>): readonly string[] {
  return [...new Set([...reports].flatMap(({ source, parts, population }): readonly string[] => [...(parts ? sourcesOf(parts) : [source]), ...(population ? sourcesOf([population]) : [])]))];
}

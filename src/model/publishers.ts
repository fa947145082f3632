// Who published the figures of a picture. It must not know where they are named.

import type { Source } from "./atlas";
import { sourcesOf } from "./report-sources";
import type { MapScene } from "./scene";

/** Publishers of the shown figures in the language of the picture, each once, those of most figures first. */
export function publishers({ units, country, choice }: MapScene, sources: ReadonlyMap<string, Source>): readonly string[] {
  const counts = new Map<string, number>();
  const reports = [...units.map(({ cell }) => cell), country].flatMap((cell) => cell?.[0] ?? []);
  for (const id of reports.flatMap((report) => sourcesOf([report]))) {
    const name = sources.get(id)?.publisher[choice.language];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

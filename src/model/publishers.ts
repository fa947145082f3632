// Who published the figures of a picture. It must not know where they are named.

import type { Source } from "./atlas";
import type { MapScene } from "./scene";

/** Publishers of the shown figures in the language of the picture, each once, those of most figures first. */
export function publishers({ units, choice }: MapScene, sources: ReadonlyMap<string, Source>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cell } of units) {
    const name = cell && sources.get(cell[0].source)?.publisher[choice.language];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

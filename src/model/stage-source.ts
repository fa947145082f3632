// What a step's picture rests on, in a line that is read from the last row: who published it, how firm it is, whose land it
// is drawn on. It must not know where it stands.

import type { Source, Status } from "./atlas";
import { credited } from "./cite";
import { publishers } from "./publishers";
import type { MapScene } from "./scene";
import { words } from "./words";

/** How many publishers a line of the stage has room for. */
const NAMED = 2;

/** How many of the shown figures have each status: `9 chính thức, 10 ước tính`; empty when nothing is shown. */
export function statusCounts({ units, choice }: Pick<MapScene, "units" | "choice">): string {
  const { status } = words(choice.language);
  const counts = new Map<Status, number>();
  for (const { cell } of units) if (cell) counts.set(cell[0].status, (counts.get(cell[0].status) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([each, count]) => `${count} ${status[each]}`).join(", ");
}

/**
 * Who published what a step shows.
 *
 * @param said sources of the step's words, which may be others than those of its map
 * @returns publishers in the picture's language, those of most figures first, those of few figures counted; empty when nothing is shown
 */
export function stageSources(scene: MapScene, sources: ReadonlyMap<string, Source>, said: readonly string[]): string {
  const { language } = scene.choice;
  const named = said.flatMap((id) => sources.get(id)?.publisher[language] ?? []);
  return credited([...new Set([...publishers(scene, sources), ...named])], language, NAMED);
}

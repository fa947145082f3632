// Which units the stage speaks large, and in what order. It must not know how large.

import { comparedUnits } from "./choice";
import type { MapScene, UnitScene } from "./scene";

/** How many units are spoken large at once; those beyond are counted. */
export const SPOKEN = 6;

/** Units to speak large. */
export interface Spoken {
  readonly units: readonly UnitScene[];
  /** How many more there would be. */
  readonly more: number;
}

/**
 * @param lifted ids that the step lifts out; `null` for none
 * @param hover unit under the pointer or the focus: it alone is spoken while it is there
 * @param away the presenter left the step: the chosen unit alone is spoken
 * @returns the chosen one first, those compared in their order, the others by their figures, the highest first, those without one last
 */
export function spokenUnits(scene: MapScene, lifted: readonly string[] | null, hover: string | null, away: boolean): Spoken {
  const { units, choice } = scene;
  const alone = units.find(({ unit }) => unit.id === (hover ?? (away ? choice.unit : null)));
  if (alone) return { units: [alone], more: 0 };
  const compared = comparedUnits(choice);
  const wanted = new Set([...(choice.unit === null ? [] : [choice.unit]), ...compared, ...(away ? [] : (lifted ?? []))]);
  const order = ({ unit }: UnitScene): number => (unit.id === choice.unit ? -2 : compared.includes(unit.id) ? -1 + compared.indexOf(unit.id) / compared.length : 0);
  const chosen = units.filter(({ unit }) => wanted.has(unit.id)).sort((a, b) => order(a) - order(b) || (b.cell?.[0].value ?? -Infinity) - (a.cell?.[0].value ?? -Infinity) || 0);
  return { units: chosen.slice(0, SPOKEN), more: Math.max(0, chosen.length - SPOKEN) };
}

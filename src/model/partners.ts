// Whom a unit is worth comparing with: those beside it, and who leads the picture.

import type { Atlas } from "./atlas";
import type { MapScene, UnitScene } from "./scene";
import { comparedUnits } from "./choice";

/** A unit worth adding, and why. */
export interface Partner {
  readonly unit: UnitScene;
  readonly why: "chosen" | "leads" | "beside";
}

/** Neighbours offered at most. */
const NEIGHBOURS = 3;

/**
 * Units worth adding to a comparison: the chosen one, the leader of the picture, and neighbours of the first compared unit,
 * else of the chosen one, else of the leader: those with a figure first.
 *
 * @returns each unit once, none that is compared already; never empty while fewer than all are compared
 */
export function partners(atlas: Atlas, scene: MapScene): readonly Partner[] {
  const compared = comparedUnits(scene.choice);
  const chosen = scene.units.find((unit) => unit.chosen);
  const leader = scene.units.find(({ rank }) => rank?.place === 1);
  const middle = compared[0] ?? chosen?.unit.id ?? leader?.unit.id ?? scene.units[0]?.unit.id;
  const beside = atlas.places.find(({ unit }) => unit === middle)?.neighbours ?? [];
  const near = scene.units.filter(({ unit }) => beside.includes(unit.id)).sort((a, b) => Number(b.cell !== null) - Number(a.cell !== null));
  const isFree = ({ unit }: UnitScene): boolean => !compared.includes(unit.id);
  const listed: readonly Partner[] = [
    ...[chosen].flatMap((unit): Partner[] => (unit ? [{ unit, why: "chosen" }] : [])),
    ...[leader].flatMap((unit): Partner[] => (unit ? [{ unit, why: "leads" }] : [])),
    ...near.filter((unit) => isFree(unit) && unit !== chosen && unit !== leader).slice(0, NEIGHBOURS).map((unit): Partner => ({ unit, why: "beside" })),
  ];
  return listed.filter(({ unit }, index) => isFree(unit) && listed.findIndex((each) => each.unit === unit) === index);
}

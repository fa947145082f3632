// The land as the page already holds it, for the stage's own pictures: nothing of it is fetched twice.

import type { Ground } from "../draw/ground";
import type { Place } from "../model/atlas";

const LAND = "atlas-map .ground >";

function pathOf(selector: string): string {
  return document.querySelector(selector)?.getAttribute("d") ?? "";
}

/** Outlines of the page's own map, in map units; empty paths where the page has none. */
export function stageGround(places: readonly Place[]): Ground {
  return {
    units: new Map(places.map(({ unit }) => [unit, pathOf(`${LAND} .units [data-unit="${unit}"]`)])),
    neighbours: pathOf(`${LAND} .neighbours`),
    coast: pathOf(`${LAND} .coast`),
    rivers: pathOf(`${LAND} .rivers`),
  };
}

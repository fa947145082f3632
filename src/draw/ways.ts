// What the keys need to walk a picture without the atlas: where each unit stands, and whom it borders.

import type { Place } from "../model/atlas";

/** Writes both onto the units of a map or of squares. */
export function drawWays(svg: SVGSVGElement, places: readonly Place[]): void {
  for (const { unit, x, y, neighbours } of places) {
    const path = svg.querySelector(`.units [data-unit="${unit}"]`);
    path?.setAttribute("data-at", `${Math.round(x)} ${Math.round(y)}`);
    path?.setAttribute("data-near", neighbours.join(" "));
  }
}

// What the keys need to walk a picture without the atlas: where each unit stands, and whom it borders.

import type { Place } from "../model/atlas";

/** Writes both onto the units of a map or of squares. */
export function drawWays(svg: SVGSVGElement, places: readonly Place[]): void {
  const byId = new Map(places.map((place) => [place.unit, place]));
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    const place = byId.get(path.getAttribute("data-unit") ?? "");
    if (!place) continue;
    path.setAttribute("data-at", `${Math.round(place.x)} ${Math.round(place.y)}`);
    path.setAttribute("data-near", place.neighbours.join(" "));
  }
}

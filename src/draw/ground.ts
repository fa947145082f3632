// The land of the map: outlines, context and the hatch that fills refer to. Drawn once, at build, into whatever
// document it is given; scenes then only change attributes. It must not know a figure.

import { select } from "d3-selection";

import type { Place } from "../model/atlas";
import { FRAME } from "../model/mercator";

/** Outlines as path data in map units. */
export interface Ground {
  readonly units: ReadonlyMap<string, string>;
  readonly neighbours: string;
  readonly coast: string;
  readonly rivers: string;
}

/** Side of a hatch tile in pixels; a WebGL painter draws the same. */
export const HATCH = 6;

/** A static picture has its labels three times, for a phone, a tablet and a desk; a live one keeps the last. */
export const LABEL_LAYERS = ["s", "m", "l"] as const;

/** Map units a pixel of hatch in a static picture: between a phone's and a desk's. */
const STATIC_HATCH = 1.5;

function drawHatch(defs: SVGDefsElement, id: string): void {
  const pattern = select(defs).append("pattern").attr("id", id).attr("width", HATCH).attr("height", HATCH).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", `scale(${STATIC_HATCH})`);
  pattern.append("rect").attr("width", HATCH).attr("height", HATCH);
  pattern.append("path").attr("d", "M-1 1 1-1M0 6 6 0M5 7 7 5");
}

/**
 * Fills an empty `<svg>` with the layers of a map, bottom to top: neighbours, units, coast, rivers, estimate edges,
 * discs of precision, outlines of what is chosen, circles, labels, markers.
 * The view box is the frame; coordinates are map units.
 *
 * @param svg with an id of its own, which those of its parts begin with, where it is not the page's only map
 */
export function drawGround(svg: SVGSVGElement, ground: Ground, places: readonly Place[]): void {
  const root = select(svg)
    .attr("class", "map")
    .attr("viewBox", `0 0 ${FRAME.width} ${FRAME.height}`)
    .attr("role", "group");
  const defs = root.append("defs").node() as SVGDefsElement;
  drawHatch(defs, `${svg.id}hatch`);
  const land = root.append("g").attr("class", "ground");
  land.append("path").attr("class", "neighbours").attr("d", ground.neighbours);
  const units = land.append("g").attr("class", "units");
  for (const { unit } of places) {
    units.append("path").attr("id", `${svg.id}shape-${unit}`).attr("data-unit", unit).attr("d", ground.units.get(unit) ?? "");
    select(defs).append("clipPath").attr("id", `${svg.id}inside-${unit}`).append("use").attr("href", `#${svg.id}shape-${unit}`);
  }
  land.append("path").attr("class", "coast").attr("d", ground.coast);
  land.append("path").attr("class", "rivers").attr("d", ground.rivers);
  for (const layer of ["edges", "discs", "marks"]) land.append("g").attr("class", layer).attr("aria-hidden", "true");
  root.append("g").attr("class", "circles").attr("aria-hidden", "true");
  for (const width of LABEL_LAYERS) root.append("g").attr("class", "labels").attr("data-width", width).attr("aria-hidden", "true");
  root.append("g").attr("class", "markers");
}

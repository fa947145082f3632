// A map without words, small enough to stand beside a dozen others. Outlines are drawn once and referred to.

import { select } from "d3-selection";

import type { Place } from "../model/atlas";
import type { SmallMap } from "../model/small-maps";
import { thinOutline } from "../model/thin-outline";

/** Map units of the grid that corners are moved to: about a pixel where a small map is drawn. */
const GRID = 6;

/** Side of a hatch tile in map units. */
const HATCH = 30;

/** Map units left free around the land. */
const MARGIN = 12;

/** View box that holds all of these places. @param places at least one */
export function viewOf(places: readonly Pick<Place, "box">[]): string {
  const boxes = places.map(({ box }) => box);
  const [west, north] = [Math.min(...boxes.map((box) => box[0])) - MARGIN, Math.min(...boxes.map((box) => box[1])) - MARGIN];
  const [east, south] = [Math.max(...boxes.map((box) => box[2])) + MARGIN, Math.max(...boxes.map((box) => box[3])) + MARGIN];
  return [west, north, east - west, south - north].map(Math.round).join(" ");
}

/** Fills an empty `<svg>` with what small maps refer to. @param outlines path data by unit, in map units */
export function drawOutlines(svg: SVGSVGElement, outlines: ReadonlyMap<string, string>): void {
  const defs = select(svg).append("defs");
  const hatch = defs.append("pattern").attr("id", "small-hatch").attr("width", HATCH).attr("height", HATCH).attr("patternUnits", "userSpaceOnUse");
  hatch.append("rect").attr("width", HATCH).attr("height", HATCH);
  hatch.append("path").attr("d", `M0 ${HATCH}L${HATCH} 0`);
  for (const [unit, path] of outlines) defs.append("path").attr("id", `small-${unit}`).attr("d", thinOutline(path, GRID));
}

/** Draws a map into its `<svg>`, which keeps its place for the marks. */
export function drawSmallMap(svg: SVGSVGElement, map: Pick<SmallMap, "units">): void {
  const root = select(svg);
  root
    .selectAll("use.unit")
    .data(map.units)
    .join((enter) => enter.insert("use", "g").attr("class", "unit"))
    .attr("data-unit", ({ unit }) => unit)
    .attr("href", ({ unit }) => `#small-${unit}`)
    .attr("fill", ({ swatch }) => (swatch ? `var(--${swatch})` : "url(#small-hatch)"));
  if (root.select("g").empty()) root.append("g").attr("class", "marks");
}

/** Outlines the unit under the pointer or the focus, and the chosen one, on a drawn map. */
export function markSmallMap(svg: SVGSVGElement, hover: string | null, chosen: string | null): void {
  select(svg)
    .select("g")
    .selectAll("use")
    .data([["hover", hover] as const, ["chosen", chosen] as const].filter(([, unit]) => unit !== null))
    .join("use")
    .attr("class", ([kind]) => kind)
    .attr("data-unit", ([, unit]) => unit)
    .attr("data-hover", ([kind]) => (kind === "hover" ? "" : null))
    .attr("href", ([, unit]) => `#small-${String(unit)}`);
}

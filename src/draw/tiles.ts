// Equal squares in place of the land: the outlines of the units become squares, so that all that follows an outline goes
// with them, and each square has its name and figure within. It must not know when squares are asked for.

import { select } from "d3-selection";

import type { Camera } from "../model/camera";
import type { MapScene, UnitScene } from "../model/scene";
import { TILE, TILE_PLACES, tileOutline } from "../model/tile-grid";
import { keyed } from "./join";

/** Size of type and height of a line, as shares of a square's side. */
const TYPE = 0.21;
const LEADING = 0.25;

/** Share of a square's side that a figure may fill. */
const ROOM = 0.88;

/** Widths in em of a figure's signs at weight 600: its digits are tabular. */
const DIGIT_EM = 0.66;
const MARK_EM = 0.34;

function widthEm(figure: string): number {
  return [...figure].reduce((sum, sign) => sum + (/[.,†]/.test(sign) ? MARK_EM : DIGIT_EM), 0);
}

function figureOf({ figure, notes }: UnitScene): string {
  return figure + (notes.length > 0 ? "†" : "");
}

/** Size of every figure, as a share of a square's side: the longest one fits. */
function figureSize(units: readonly UnitScene[]): number {
  return Math.min(TYPE, ROOM / Math.max(1, ...units.map((unit) => widthEm(figureOf(unit)))));
}

/**
 * Turns the units' outlines into squares and writes into them; the land's outlines are kept beside, in `data-land`.
 *
 * @param view where the picture looks from
 */
export function drawTiles(svg: SVGSVGElement, scene: MapScene, view: Camera): void {
  svg.toggleAttribute("data-tiles", true);
  for (const place of TILE_PLACES) {
    const path = svg.querySelector(`#shape-${place.unit}`);
    if (!path || path.hasAttribute("data-land")) continue;
    path.setAttribute("data-land", path.getAttribute("d") ?? "");
    path.setAttribute("d", tileOutline(place));
  }
  const side = TILE * view.k;
  const size = figureSize(scene.units);
  const at = new Map(TILE_PLACES.map(({ unit, x, y }) => [unit, `translate(${(x * view.k + view.x).toFixed(1)} ${(y * view.k + view.y).toFixed(1)})`]));
  select(svg)
    .selectAll(".tiles")
    .data([0])
    .join("g")
    .attr("class", "tiles")
    .attr("aria-hidden", "true")
    .selectAll<SVGGElement, UnitScene>("g")
    .data(scene.units, keyed<UnitScene>("data-tile", ({ unit }) => unit.id))
    .join("g")
    .attr("data-tile", ({ unit }) => unit.id)
    .attr("data-swatch", ({ swatch }) => swatch)
    .attr("data-bare", ({ figure }) => (figure ? null : ""))
    .attr("transform", ({ unit }) => at.get(unit.id) ?? null)
    .each(function (unit) {
      const lines = [...unit.name.split(" "), ...(unit.figure ? [figureOf(unit)] : [])];
      select(this)
        .selectAll("text")
        .data(lines)
        .join("text")
        .attr("class", (_, i) => (unit.figure && i === lines.length - 1 ? "figure" : "name"))
        .attr("font-size", (_, i) => ((unit.figure && i === lines.length - 1 ? size : TYPE) * side).toFixed(2))
        .attr("y", (_, i) => ((i - (lines.length - 1) / 2) * LEADING * side + (TYPE * side) / 3).toFixed(1))
        .text((line) => line);
    });
}

/** Gives the units their land back. */
export function clearTiles(svg: SVGSVGElement): void {
  svg.removeAttribute("data-tiles");
  svg.querySelector(".tiles")?.remove();
  for (const path of svg.querySelectorAll("[data-land]")) {
    path.setAttribute("d", path.getAttribute("data-land") ?? "");
    path.removeAttribute("data-land");
  }
}

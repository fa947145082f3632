// Writes a scene into a map's SVG: fills, names and estimate edges. Drawing twice changes nothing. It
// decides nothing that a reader could compare.

import { select } from "d3-selection";

import type { MapScene, UnitScene } from "../model/scene";
import { keyed } from "./join";

/** Sets an attribute only when it differs, so that a switch of 28 units touches what changed and nothing else. */
function set(node: Element, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function drawUnit(path: Element, scene: UnitScene): void {
  set(path, "data-class", String(scene.class));
  // A value drawn as a circle leaves its land paper.
  set(path, "data-swatch", scene.size === null ? scene.swatch : null);
  set(path, "data-chosen", scene.chosen ? "" : null);
  set(path, "aria-label", scene.spoken);
  if (path.getAttribute("role") === "button") set(path, "aria-pressed", String(scene.chosen));
  else set(path, "role", "img");
}

/** The outline that a unit's path has now. A reference to it would take its colours and its tab stop along. */
function outlineOf(svg: SVGSVGElement, unit: string): string {
  return svg.querySelector(`.units [data-unit="${unit}"]`)?.getAttribute("d") ?? "";
}

/** The dotted inner edge of each unit whose figure is an estimate; a circle has its own. */
function drawEdges(svg: SVGSVGElement, units: readonly UnitScene[]): void {
  select(svg)
    .select<SVGGElement>(".edges")
    .selectAll<SVGPathElement, UnitScene>("path")
    .data(units.filter((scene) => scene.estimate && scene.size === null), keyed<UnitScene>("data-edge", (scene) => scene.unit.id))
    .join("path")
    .attr("data-edge", (scene) => scene.unit.id)
    .each(function (scene) {
      set(this, "d", outlineOf(svg, scene.unit.id));
    })
    .attr("clip-path", (scene) => `url(#${svg.id}inside-${scene.unit.id})`);
}

/**
 * Paints a scene.
 *
 * @param svg as made by `drawGround`; its unit paths are kept, whatever outline they have
 */
export function drawMap(svg: SVGSVGElement, scene: MapScene): void {
  const byId = new Map(scene.units.map((unit) => [unit.unit.id, unit]));
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    const unit = byId.get(path.getAttribute("data-unit") ?? "");
    if (unit) drawUnit(path, unit);
  }
  set(svg, "aria-label", scene.title);
  set(svg, "data-form", scene.form);
  drawEdges(svg, scene.units);
}

/** What is outlined above all else. */
export interface Marks {
  readonly hover: string | readonly string[] | null;
  readonly focus: string | null;
  readonly chosen: string | readonly string[] | null;
}

/** Marks the circle and outlines the land of the unit under the pointer, the one with the focus and the chosen one, above their neighbours. */
export function drawMarks(svg: SVGSVGElement, marks: Marks): void {
  const shown = (["hover", "focus", "chosen"] as const).flatMap((kind) => [marks[kind] ?? []].flat().map((unit) => ({ kind, unit })));
  select(svg)
    .select<SVGGElement>(".marks")
    .selectAll("path")
    .data(shown)
    .join("path")
    .attr("class", ({ kind }) => kind)
    .attr("data-mark", ({ unit }) => unit)
    .attr("d", ({ unit }) => outlineOf(svg, unit));
  for (const circle of svg.querySelectorAll("[data-circle]")) {
    set(circle, "data-mark", shown.findLast(({ unit }) => unit === circle.getAttribute("data-circle"))?.kind ?? null);
  }
}

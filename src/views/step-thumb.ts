// A step's picture small, for who knows the large one: its one map or both, what it lifts out standing out.

import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import { drawOutlines, drawSmallMap, markSmallMap, viewOf } from "../draw/small-map";
import { groundIn } from "../draw/later-ground";
import type { Atlas } from "../model/atlas";
import { afterMerger } from "../model/merger";
import type { StepScene } from "../model/step-scenes";

/** What all thumbs of an element refer to, from the outlines of the page's map. @param map holds them by `#shape-<unit>` */
export function thumbOutlines(atlas: Atlas, map: ParentNode): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "outlines");
  svg.setAttribute("aria-hidden", "true");
  const units = new Map(atlas.places.map(({ unit }) => [unit, map.querySelector(`#shape-${unit}`)?.getAttribute("d") ?? ""]));
  drawOutlines(svg, new Map([...units, ...groundIn(afterMerger(atlas), { units, neighbours: "", coast: "", rivers: "" }).units]));
  return svg;
}

function paint(svg: SVGSVGElement, { scene, lifted }: StepScene): void {
  drawSmallMap(svg, { units: scene.units.map(({ unit, swatch }) => ({ unit: unit.id, swatch })) });
  for (const use of svg.querySelectorAll(".unit")) use.toggleAttribute("data-rest", lifted !== null && !lifted.includes(use.getAttribute("data-unit") ?? ""));
  markSmallMap(svg, null, scene.choice.unit);
}

/** The maps of a step, named by what they show. */
export function stepThumbs(atlas: Atlas, scenes: readonly StepScene[]): TemplateResult {
  const view = viewOf(atlas.places);
  return html`<div class="thumbs">${scenes.map((each) => html`<svg viewBox=${view} role="img" aria-label=${each.scene.title} ${ref((svg) => svg && paint(svg as SVGSVGElement, each))}></svg>`)}</div>`;
}

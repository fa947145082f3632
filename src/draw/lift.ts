// Lifts a few units out of the map for those who look from afar: the others become quiet, these keep their colour, get an
// outline and their names. Taking it off leaves the map as it was.

import { select } from "d3-selection";

import type { Place } from "../model/atlas";
import type { Camera } from "../model/camera";
import { placeLifted, type LiftedLabel } from "../model/lift-labels";
import type { ScreenBox } from "../model/labels";
import type { MapScene } from "../model/scene";
import { labelAsks } from "./overlay";

/** Size of the type of lifted names, in pixels of the picture. */
export const LIFT_SIZE = 13.5;

const LAYERS = ".veil, .lift, .lift-labels";

function layer(parent: Element, name: string): SVGGElement {
  const kept = parent.querySelector<SVGGElement>(`:scope > .${name}`);
  if (kept) return kept;
  const made = parent.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  made.setAttribute("class", name);
  made.setAttribute("aria-hidden", "true");
  parent.append(made);
  return made;
}

/** Takes the lift off a map. */
export function dropLift(svg: SVGSVGElement): void {
  for (const node of svg.querySelectorAll("[data-rest]")) node.removeAttribute("data-rest");
  for (const node of svg.querySelectorAll(LAYERS)) node.remove();
  svg.removeAttribute("data-lifted");
}

/**
 * Lifts units out.
 *
 * @param lifted ids; `null` lifts none out, and all are drawn alike
 */
export function drawLift(svg: SVGSVGElement, scene: MapScene, lifted: readonly string[] | null): void {
  if (lifted === null) return dropLift(svg);
  svg.toggleAttribute("data-lifted", true);
  for (const name of ["data-circle", "data-edge"]) {
    for (const node of svg.querySelectorAll(`:is(.circles, .edges) > [${name}]`)) node.toggleAttribute("data-rest", !lifted.includes(node.getAttribute(name) ?? ""));
  }
  const ground = svg.querySelector(".ground");
  if (!ground) return;
  const veil = layer(ground, "veil");
  ground.querySelector(".units")?.after(veil);
  select(veil)
    .selectAll("path")
    .data(scene.units.filter(({ unit }) => !lifted.includes(unit.id)))
    .join("path")
    .attr("d", ({ unit }) => svg.querySelector(`.units [data-unit="${unit.id}"]`)?.getAttribute("d") ?? "");
  // What is chosen has an outline of its own.
  const outlined = lifted.filter((id) => id !== scene.choice.unit);
  select(layer(ground, "lift"))
    .selectAll("path")
    .data(outlined)
    .join("path")
    .attr("d", (id) => svg.querySelector(`.units [data-unit="${id}"]`)?.getAttribute("d") ?? "");
}

/**
 * Puts the names of lifted units where a camera has them.
 *
 * @param frame the camera fully out
 * @param size pixels of the picture
 * @param taken boxes already in use
 * @returns what was placed, for what must keep clear of it
 */
export function placeLift(svg: SVGSVGElement, scene: MapScene, places: readonly Place[], lifted: readonly string[], camera: Camera, frame: Camera, size: { readonly width: number; readonly height: number }, taken: readonly ScreenBox[] = []): readonly LiftedLabel[] {
  const asks = labelAsks(scene, places, camera, frame.k).filter(({ id }) => lifted.includes(id));
  const order = [...asks].sort((a, b) => Number(b.rank === 2) - Number(a.rank === 2) || b.room - a.room);
  const labels = placeLifted(order, LIFT_SIZE, { left: 6, top: 6, right: size.width - 6, bottom: size.height - 6 }, taken);
  const byId = new Map(asks.map((ask) => [ask.id, ask]));
  const groups = select(layer(svg, "lift-labels"))
    .selectAll<SVGGElement, LiftedLabel>("g")
    .data(labels, function (label) {
      return label?.id ?? this.getAttribute("data-name");
    })
    .join((enter) => {
      const group = enter.append("g").attr("data-name", ({ id }) => id);
      group.append("path");
      group.append("text").attr("class", "name");
      group.append("text").attr("class", "figure");
      return group;
    })
    .attr("data-chosen", ({ id }) => (id === scene.choice.unit ? "" : null));
  groups.select("path").attr("d", ({ id, x, y, box, led }) => {
    const ask = byId.get(id);
    if (!led || !ask) return null;
    const [endX, endY] = [Math.min(Math.max(ask.x, box.left), box.right), Math.min(Math.max(ask.y, box.top), box.bottom)];
    return `M${ask.x.toFixed(1)} ${ask.y.toFixed(1)}L${(ask.x < box.left || ask.x > box.right ? endX : x).toFixed(1)} ${(ask.y < box.top || ask.y > box.bottom ? endY : y).toFixed(1)}`;
  });
  for (const [part, line] of [["name", -0.18], ["figure", 0.98]] as const) {
    groups
      .select(`.${part}`)
      .attr("x", ({ x }) => x.toFixed(1))
      .attr("y", ({ id, y }) => (y + (byId.get(id)?.figure ? line : 0.35) * LIFT_SIZE).toFixed(1))
      .text(({ id }) => byId.get(id)?.[part] ?? "");
  }
  return labels;
}

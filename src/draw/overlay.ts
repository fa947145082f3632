// Places what keeps its size on the screen: labels, projects and the discs that say how coarse a point is. The same for
// a static page, where a pixel's size is the stylesheet's to know, and for a live camera over either painter.

import { select } from "d3-selection";

import type { Language, Place, Project } from "../model/atlas";
import type { Camera } from "../model/camera";
import { placeLabels, type LabelAsk } from "../model/labels";
import { placeMarkers, type Marker } from "../model/markers";
import type { MapScene } from "../model/scene";
import { projectName, projectSpoken } from "../model/project";
import { keyed } from "./join";
import { SYMBOLS } from "./symbols";

/** Font size of map labels in pixels. */
export const LABEL_SIZE = 11.5;

/** Which way the two named pins lead their names, in pixels: away from Hà Nội's own label. */
const LEADERS: Readonly<Record<string, readonly [dx: number, dy: number]>> = { P01: [-20, 22], P03: [20, -22] };

function labelAsks(scene: MapScene, places: readonly Place[], view: Camera): LabelAsk[] {
  return scene.units.flatMap((unit): LabelAsk[] => {
    const place = places.find((each) => each.unit === unit.unit.id);
    if (!place) return [];
    return [
      {
        id: place.unit,
        x: place.x * view.k + view.x,
        y: place.y * view.k + view.y,
        name: unit.name,
        figure: unit.figure,
        room: (place.box[2] - place.box[0]) * view.k,
        first: unit.chosen,
      },
    ];
  });
}

/** Boxes of the pins' names, which labels must leave free. */
function pinBoxes(markers: readonly Marker[], language: Language, view: Camera): { left: number; right: number; top: number; bottom: number }[] {
  return markers
    .filter(({ pin }) => pin)
    .map((marker) => {
      const [dx, dy] = LEADERS[marker.id] ?? [0, 0];
      const x = marker.x * view.k + view.x + dx;
      const y = marker.y * view.k + view.y + dy;
      const width = projectName(marker.projects[0] as Project, language).length * LABEL_SIZE * 0.6;
      return { left: dx < 0 ? x - width : x, right: dx < 0 ? x : x + width, top: y - LABEL_SIZE * 0.7, bottom: y + LABEL_SIZE * 0.7 };
    });
}

/**
 * Decides what of each label fits at a view and says so in `attribute`.
 *
 * @param attribute `data-fit` for a live picture; a static one carries one attribute for each width of the page
 */
export function fitLabels(svg: SVGSVGElement, scene: MapScene, places: readonly Place[], projects: readonly Project[], view: Camera, attribute: string): void {
  const taken = pinBoxes(placeMarkers(projects, view.k), scene.choice.language, view);
  const fits = placeLabels(labelAsks(scene, places, view), LABEL_SIZE, taken);
  for (const label of svg.querySelectorAll(".labels [data-label]")) label.setAttribute(attribute, fits.get(label.getAttribute("data-label") ?? "") ?? "none");
}

/** Moves every label to its place at a view. */
export function moveLabels(svg: SVGSVGElement, places: readonly Place[], view: Camera): void {
  const byId = new Map(places.map((place) => [place.unit, place]));
  for (const label of svg.querySelectorAll(".labels [data-label]")) {
    const place = byId.get(label.getAttribute("data-label") ?? "");
    if (place) label.setAttribute("transform", `translate(${at(place.x * view.k + view.x)} ${at(place.y * view.k + view.y)})`);
  }
}

/** Hundredths of a pixel are finer than any screen and shorter than a double. */
function at(value: number): number {
  return Math.round(value * 100) / 100;
}

function drawMarker(node: SVGGElement, marker: Marker, language: Language): void {
  const group = select(node)
    .attr("data-project", marker.coincident ? marker.id : null)
    .attr("data-cluster", marker.coincident ? null : marker.id)
    .attr("data-kind", marker.kind)
    .attr("class", marker.pin ? "marker pin" : marker.coincident ? "marker" : "marker cluster")
    .attr("aria-label", marker.projects.map((project) => projectSpoken(project, language)).join("; "));
  if (!node.hasAttribute("role")) group.attr("role", "img");
  group.selectAll("*").remove();
  const [dx, dy] = LEADERS[marker.id] ?? [12, 0];
  if (marker.pin) group.append("path").attr("class", "px leader").attr("d", `M0 0L${dx} ${dy}`);
  if (marker.coincident) group.append("path").attr("class", "px symbol").attr("d", marker.pin ? SYMBOLS.pin : SYMBOLS[marker.kind ?? "industrial-park"]);
  else group.append("circle").attr("class", "px symbol").attr("r", 12);
  const several = marker.projects.length > 1 && !marker.pin;
  if (several) group.append("text").attr("class", "px count").text(marker.projects.length);
  if (marker.named) {
    group
      .append("text")
      .attr("class", "px title")
      .attr("text-anchor", dx < 0 ? "end" : "start")
      .attr("x", marker.pin ? dx : dx + (several ? 4 : 0))
      .attr("y", dy)
      .attr("dy", "0.35em")
      .text(projectName(marker.projects[0] as Project, language) + (several ? ` +${marker.projects.length - 1}` : ""));
  }
}

/**
 * Draws the projects at a view; existing markers are kept where they stay, so that a focus is not lost.
 *
 * @param scale pixels a map unit that clusters are made for; a static picture's is not its view's
 */
export function drawMarkers(svg: SVGSVGElement, projects: readonly Project[], view: Camera, language: Language, scale = view.k): void {
  const markers = placeMarkers(projects, scale);
  const key = (marker: Marker): string => `${marker.id}:${marker.projects.length}:${marker.named}`;
  const place = (marker: Marker): string => `translate(${at(marker.x * view.k + view.x)} ${at(marker.y * view.k + view.y)})`;
  select(svg)
    .select<SVGGElement>(".markers")
    .selectAll<SVGGElement, Marker>("g")
    .data(markers, keyed<Marker>("data-key", key))
    .join((enter) =>
      enter
        .append("g")
        .attr("data-key", key)
        .each(function (marker) {
          drawMarker(this, marker, language);
        }),
    )
    .attr("transform", place);
  select(svg)
    .select<SVGGElement>(".discs")
    .selectAll<SVGCircleElement, Marker>("circle")
    .data(markers.filter(({ disc }) => disc !== null))
    .join("circle")
    .attr("cx", ({ x }) => at(x))
    .attr("cy", ({ y }) => at(y))
    .attr("r", ({ disc }) => disc);
}

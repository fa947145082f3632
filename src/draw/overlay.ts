// Places what keeps its size on the screen: labels, projects and the discs that say how coarse a point is. The same for
// a static page, where a pixel's size is the stylesheet's to know, and for a live camera over either painter.

import { select } from "d3-selection";

import type { Language, Place, Project } from "../model/atlas";
import type { Camera } from "../model/camera";
import type { Choice } from "../model/choice";
import { placeLabels, touch, type LabelAsk, type Placed, type ScreenBox } from "../model/labels";
import { FAR, placeMarkers, type Marker } from "../model/markers";
import { FRAME } from "../model/mercator";
import { radiusOf } from "../model/size";
import type { MapScene, UnitScene } from "../model/scene";
import { projectName, projectSpoken } from "../model/project";
import { words } from "../model/words";
import { drawCircles } from "./circles";
import { keyed } from "./join";
import { SYMBOLS } from "./symbols";

/** Font size of map labels in pixels. */
export const LABEL_SIZE = 11.5;

/** Which way the two named pins lead their names, and a far cluster its count, in pixels: away from Hà Nội's own label. */
const LEADERS: Readonly<Record<string, readonly [dx: number, dy: number]>> = { P01: [-20, 22], P03: [40, -54] };
const FAR_CLUSTER = [12, 40] as const;

/** What each drawn unit would have written on it. */
export function labelAsks(scene: MapScene, places: readonly Place[], view: Camera, frame: number): LabelAsk[] {
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
        height: (place.box[3] - place.box[1]) * view.k,
        rank: unit.chosen ? 2 : unit.unit.kind === "city" ? 1 : 0,
        ...(unit.size === null ? {} : { around: radiusOf(unit.size) * frame }),
      },
    ];
  });
}

/** Boxes of the pins, their names and a far cluster's count, which labels must leave free. */
function markerBoxes(markers: readonly Marker[], language: Language, view: Camera, scale: number): ScreenBox[] {
  return markers.flatMap((marker): ScreenBox[] => {
    const [x, y] = [marker.x * view.k + view.x, marker.y * view.k + view.y];
    const [dx, dy] = leaderOf(marker, scale);
    const half = marker.coincident ? 5 : 12;
    const dot = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    if (!marker.pin) return isFar(marker, scale) ? [{ left: x + dx - 10, right: x + dx + 10, top: y + dy - 10, bottom: y + dy + 10 }] : [dot];
    const width = projectName(marker.projects[0] as Project, language).length * LABEL_SIZE * 0.6;
    return [dot, { left: dx < 0 ? x + dx - width : x + dx, right: dx < 0 ? x + dx : x + dx + width, top: y + dy - LABEL_SIZE * 0.7, bottom: y + dy + LABEL_SIZE * 0.7 }];
  });
}

/**
 * Where labels stand at a scale: what of each fits, and how far from its point. Panning does not change it.
 *
 * @param frame the scale of the same picture fully out, which circles are drawn at
 */
export function fitLabels(scene: MapScene, places: readonly Place[], projects: readonly Project[], k: number, frame = k): ReadonlyMap<string, Placed> {
  const view = { k, x: 0, y: 0 };
  const [end, width, height] = [Number.MAX_VALUE, FRAME.width * k, FRAME.height * k];
  const all: ScreenBox = { left: -end, right: end, top: -end, bottom: end };
  const walls: readonly ScreenBox[] = [{ ...all, right: 0 }, { ...all, left: width }, { ...all, bottom: 0 }, { ...all, top: height }];
  return placeLabels(labelAsks(scene, places, view, frame), LABEL_SIZE, [...walls, ...markerBoxes(placeMarkers(projects, k), scene.choice.language, view, k)]);
}

/** Writes names and figures into a layer of labels; where they stand is `placeLayer`'s. */
export function drawLabelTexts(layer: SVGGElement, units: readonly UnitScene[]): void {
  const labels = select(layer)
    .selectAll<SVGGElement, UnitScene>("g")
    .data(units, keyed<UnitScene>("data-label", (scene) => scene.unit.id))
    .join((enter) => {
      const group = enter.append("g").attr("data-label", (scene) => scene.unit.id);
      group.append("text").attr("class", "name");
      group.append("text").attr("class", "figure");
      return group;
    })
    .attr("data-chosen", (scene) => (scene.chosen ? "" : null))
    .attr("data-swatch", (scene) => scene.swatch)
    .attr("data-bare", (scene) => (scene.figure ? null : ""));
  labels.select<SVGTextElement>(".name").text((scene) => scene.name);
  labels.select<SVGTextElement>(".figure").text((scene) => scene.figure + (scene.notes.length > 0 ? "†" : ""));
}

/**
 * Puts every label of a layer in its place.
 *
 * @param pixel size of a pixel in the picture's units: 1 when live
 */
export function placeLayer(layer: Element, places: readonly Place[], fits: ReadonlyMap<string, Placed>, view: Camera, pixel: number): void {
  const byId = new Map(places.map((place) => [place.unit, place]));
  for (const label of layer.querySelectorAll("[data-label]")) {
    const id = label.getAttribute("data-label") ?? "";
    const place = byId.get(id);
    const placed = fits.get(id);
    if (!place || !placed) continue;
    label.setAttribute("data-fit", placed.fit);
    label.toggleAttribute("data-beside", placed.beside === true);
    label.setAttribute("transform", `translate(${at(place.x * view.k + view.x + placed.dx * pixel)} ${at(place.y * view.k + view.y + placed.dy * pixel)})`);
  }
}

/** Hundredths of a pixel are finer than any screen and shorter than a double. */
function at(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A cluster seen from so far that its count is led out of the crowd. */
function isFar(marker: Marker, scale: number): boolean {
  return scale < FAR && !marker.coincident;
}

function leaderOf(marker: Marker, scale: number): readonly [dx: number, dy: number] {
  if (marker.pin) return LEADERS[marker.id] ?? [12, 0];
  return isFar(marker, scale) ? FAR_CLUSTER : [12, 0];
}

/** What is seen of a marker comes first, so that who speaks to it may say what they see. */
function markerSpoken(marker: Marker, language: Language): string {
  const count = marker.projects.length;
  if (!marker.coincident) return `${count} ${words(language).ui.projectsWord}`;
  const all = marker.projects.map((project) => projectSpoken(project, language)).join("; ");
  if (marker.pin || count === 1) return marker.pin ? `${projectName(marker.projects[0] as Project, language)}: ${all}` : all;
  return `${count}: ${all}`;
}

function drawMarker(node: SVGGElement, marker: Marker, scale: number, language: Language): void {
  const group = select(node)
    .attr("data-project", marker.coincident ? marker.id : null)
    .attr("data-cluster", marker.coincident ? null : marker.id)
    .attr("data-kind", marker.kind)
    .attr("class", marker.pin ? "marker pin" : marker.coincident ? "marker" : "marker cluster")
    .attr("aria-label", markerSpoken(marker, language));
  if (node.ownerSVGElement?.hasAttribute("data-live")) group.attr("role", "button").attr("tabindex", -1);
  else group.attr("role", "img");
  group.selectAll("*").remove();
  const [dx, dy] = leaderOf(marker, scale);
  const far = isFar(marker, scale);
  if (marker.pin || far) group.append("path").attr("class", "px leader").attr("d", `M0 0L${dx} ${dy}`);
  if (marker.coincident) group.append("path").attr("class", "px symbol").attr("d", marker.pin ? SYMBOLS.pin : SYMBOLS[marker.kind ?? "industrial-park"]);
  else group.append("circle").attr("class", "px symbol").attr("cx", far ? dx : 0).attr("cy", far ? dy : 0).attr("r", far ? 9 : 12);
  const several = marker.projects.length > 1 && !marker.pin;
  if (several) group.append("text").attr("class", "px count").attr("x", far ? dx : 0).attr("y", far ? dy : 0).text(marker.projects.length);
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

function titleBox(marker: Marker, language: Language, view: Camera): ScreenBox {
  const [x, y] = [marker.x * view.k + view.x, marker.y * view.k + view.y];
  return { left: x + 8, right: x + 16 + projectName(marker.projects[0] as Project, language).length * LABEL_SIZE * 0.56, top: y - LABEL_SIZE * 0.7, bottom: y + LABEL_SIZE * 0.7 };
}

/** Keys of the markers whose names would lie on another or its name; the first come, the first named, and the chosen one always. */
function crowded(markers: readonly Marker[], isChosen: (marker: Marker) => boolean, language: Language, view: Camera): ReadonlySet<string> {
  const taken = markerBoxes(markers, language, view, view.k);
  const hidden = new Set<string>();
  for (const marker of markers.filter(({ named, pin }) => named && !pin).sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)))) {
    const box = titleBox(marker, language, view);
    if (!isChosen(marker) && taken.some((other) => touch(box, other))) hidden.add(marker.id);
    else taken.push(box);
  }
  return hidden;
}

/**
 * Draws the projects at a view; existing markers are kept where they stay, so that a focus is not lost.
 *
 * @param scale pixels a map unit that clusters are made for; a static picture's is not its view's
 */
export function drawMarkers(svg: SVGSVGElement, projects: readonly Project[], view: Camera, choice: Pick<Choice, "language" | "project">, scale = view.k): void {
  const { language } = choice;
  const markers = placeMarkers(projects, scale);
  const live = svg.hasAttribute("data-live");
  const key = (marker: Marker): string => `${marker.id}:${marker.projects.length}:${marker.named}${live ? ":live" : ""}${isFar(marker, scale) ? ":far" : ""}`;
  const isChosen = (marker: Marker): boolean => marker.coincident && marker.projects.some(({ id }) => id === choice.project);
  const hidden = crowded(markers, isChosen, language, view);
  select(svg)
    .select<SVGGElement>(".markers")
    .selectAll<SVGGElement, Marker>("g")
    .data(markers, keyed<Marker>("data-key", key))
    .join((enter) =>
      enter
        .append("g")
        .attr("data-key", key)
        .each(function (marker) {
          drawMarker(this, marker, scale, language);
        }),
    )
    .attr("data-chosen", (marker) => (isChosen(marker) ? "" : null))
    .attr("data-crowded", ({ id }) => (hidden.has(id) ? "" : null))
    .attr("transform", ({ x, y }) => `translate(${at(x * view.k + view.x)} ${at(y * view.k + view.y)})`);
  select(svg)
    .select<SVGGElement>(".discs")
    .selectAll<SVGCircleElement, Marker>("circle")
    .data(markers.filter(({ disc }) => disc !== null))
    .join("circle")
    .attr("data-chosen", (marker) => (isChosen(marker) ? "" : null))
    .attr("cx", ({ x }) => at(x))
    .attr("cy", ({ y }) => at(y))
    .attr("r", ({ disc }) => disc);
}

/** Pixels a map unit that each layer of static labels is fitted for; map.css shows the layers and sizes a pixel by the same steps. */
const STILL_SCALES = { s: 0.31, m: 0.46, l: 0.61 } as const;

/** A picture that does not know its size: the frame as its view box, labels for three widths, projects clustered as on a phone. */
export function drawStill(svg: SVGSVGElement, scene: MapScene, places: readonly Place[], projects: readonly Project[]): void {
  const still = { k: 1, x: 0, y: 0 };
  svg.removeAttribute("data-live");
  svg.setAttribute("viewBox", `0 0 ${FRAME.width} ${FRAME.height}`);
  const ground = svg.querySelector<SVGGElement>(".ground");
  ground?.removeAttribute("transform");
  ground?.style.removeProperty("--px");
  for (const [width, k] of Object.entries(STILL_SCALES)) {
    const layer = svg.querySelector<SVGGElement>(`.labels[data-width=${width}]`);
    if (!layer) continue;
    drawLabelTexts(layer, scene.units);
    placeLayer(layer, places, fitLabels(scene, places, projects, k), still, 1 / k);
  }
  drawCircles(svg, scene, places, still, still);
  drawMarkers(svg, projects, still, scene.choice, STILL_SCALES.s);
}

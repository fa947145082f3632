// Puts an embed's drawing where a camera has it, and back to how it came. It works on what the figure says of itself and
// must not know the atlas, nor who moves the camera.

import { LABEL_SIZE, placeLayer } from "../draw/overlay";
import type { Place } from "../model/atlas";
import { frameCamera, type Camera } from "../model/camera";
import { placeLabels, type LabelAsk, type Placed } from "../model/labels";
import { placeLand, REFIT } from "./map-place";

/** A drawing that follows a camera. */
export interface Lifted {
  /** @param width, height pixels of its box */
  place(camera: Camera, width: number, height: number): void;
  /** Draws the land finer. @param outlines path data in map units by unit */
  retrace(outlines: ReadonlyMap<string, string>): void;
  /** Puts everything back. */
  end(): void;
}

function placeOf(path: SVGGraphicsElement): Place {
  const { x, y, width, height } = path.getBBox();
  const [atX = x + width / 2, atY = y + height / 2] = path.getAttribute("data-at")?.split(" ").map(Number) ?? [];
  return { unit: path.getAttribute("data-unit") ?? "", x: atX, y: atY, box: [x, y, x + width, y + height], neighbours: [] };
}

/** What a unit is called, and its figure or nothing, as the figure's table has them. */
function saidOf(figure: Element): ReadonlyMap<string, readonly [name: string, figure: string]> {
  // A table that is folded away may have yet to grow, as it does when its fold is opened.
  figure.querySelector(".embed-figures")?.dispatchEvent(new Event("toggle"));
  return new Map([...figure.querySelectorAll("[data-row]")].map((row) => {
    const [name = "", value = ""] = [...row.children].map((cell) => cell.textContent ?? "");
    return [row.getAttribute("data-row") ?? "", [name, value === "–" ? "" : value]];
  }));
}

/** Labels of all units, as the live map of the atlas has them; a still picture has those alone that fit it. */
function labelLayer(svg: SVGSVGElement, said: ReturnType<typeof saidOf>): SVGGElement {
  const make = <K extends "g" | "text">(tag: K, className: string): SVGElementTagNameMap[K] => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    if (className) node.setAttribute("class", className);
    return node;
  };
  const layer = make("g", "labels");
  layer.setAttribute("aria-hidden", "true");
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    const unit = path.getAttribute("data-unit") ?? "";
    const [name, figure] = said.get(unit) ?? ["", ""];
    const label = layer.appendChild(make("g", ""));
    label.setAttribute("data-label", unit);
    const swatch = path.getAttribute("data-swatch") ?? svg.querySelector(`[data-circle="${CSS.escape(unit)}"] .dot`)?.getAttribute("data-swatch");
    if (swatch) label.setAttribute("data-swatch", swatch);
    label.toggleAttribute("data-bare", figure === "");
    label.appendChild(make("text", "name")).textContent = name;
    // A mark of a note stands in the drawing's own labels.
    const noted = [...svg.querySelectorAll(`.labels [data-label="${CSS.escape(unit)}"] .figure`)].some(({ textContent }) => textContent?.endsWith("†"));
    label.appendChild(make("text", "figure")).textContent = noted ? `${figure}†` : figure;
  }
  return layer;
}

/**
 * Lifts a drawing off its place.
 *
 * @param figure as `drawEmbed` makes it, and shown
 */
export function liftMap(figure: Element): Lifted {
  const svg = figure.querySelector("svg.map") as SVGSVGElement;
  const kept: (readonly [node: Element, name: string, value: string | null])[] = [];
  const keep = (node: Element | null, name: string): void => void (node && kept.push([node, name, node.getAttribute(name)]));
  const places = [...svg.querySelectorAll<SVGGraphicsElement>(".units [data-unit]")].map(placeOf);
  const at = new Map(places.map((place) => [place.unit, place]));
  const circles = [...svg.querySelectorAll<SVGGElement>("[data-circle]")];
  const key = svg.querySelector<SVGGElement>(".size-key");
  const keyAt = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(key?.getAttribute("transform") ?? "")?.slice(1).map(Number) ?? [0, 0];
  const radii = new Map(circles.map((circle) => [circle.getAttribute("data-circle") ?? "", Number(circle.querySelector(".dot")?.getAttribute("r") ?? 0)]));
  keep(svg, "viewBox");
  keep(svg.querySelector(".ground"), "transform");
  for (const pattern of svg.querySelectorAll("pattern")) keep(pattern, "patternTransform");
  for (const node of [...circles, ...(key ? [key] : [])]) keep(node, "transform");
  for (const path of svg.querySelectorAll(".units [data-unit], .edges path, .marks path")) keep(path, "d");
  const said = saidOf(figure);
  const still = svg.querySelector(".labels");
  const labels = labelLayer(svg, said);
  still?.before(labels);
  svg.setAttribute("data-live", "");
  let fits: { readonly k: number; readonly frame: number; readonly labels: ReadonlyMap<string, Placed> } | null = null;

  function fitted(camera: Camera, frame: number): ReadonlyMap<string, Placed> {
    if (fits && fits.frame === frame && Math.abs(Math.log(camera.k / fits.k)) <= REFIT) return fits.labels;
    const asks = places.map((place): LabelAsk => {
      const [name = "", value = ""] = said.get(place.unit) ?? [];
      const radius = radii.get(place.unit);
      return {
        id: place.unit,
        x: place.x * camera.k + camera.x,
        y: place.y * camera.k + camera.y,
        name,
        figure: value,
        room: (place.box[2] - place.box[0]) * camera.k,
        height: (place.box[3] - place.box[1]) * camera.k,
        // What is named on a phone's width comes first on any.
        rank: svg.querySelector(`.units [data-chosen][data-unit="${CSS.escape(place.unit)}"]`) ? 2 : still?.querySelector(`[data-label="${CSS.escape(place.unit)}"]`) ? 1 : 0,
        ...(radius === undefined ? {} : { around: radius * frame }),
      };
    });
    fits = { k: camera.k, frame, labels: placeLabels(asks, LABEL_SIZE, []) };
    return fits.labels;
  }

  return {
    place(camera, width, height) {
      const frame = frameCamera(width, height);
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      placeLand(svg, camera);
      for (const circle of circles) {
        const place = at.get(circle.getAttribute("data-circle") ?? "");
        if (place) circle.setAttribute("transform", `translate(${place.x * camera.k + camera.x} ${place.y * camera.k + camera.y}) scale(${frame.k})`);
      }
      const [keyX = 0, keyY = 0] = keyAt;
      key?.setAttribute("transform", `translate(${keyX * frame.k + frame.x} ${keyY * frame.k + frame.y}) scale(${frame.k})`);
      key?.style.setProperty("--u", String(1 / frame.k));
      placeLayer(labels, places, fitted(camera, frame.k), camera, 1);
    },
    retrace(outlines) {
      for (const [unit, outline] of outlines) {
        for (const path of svg.querySelectorAll(`.units [data-unit="${CSS.escape(unit)}"], .edges [data-edge="${CSS.escape(unit)}"]`)) path.setAttribute("d", outline);
      }
    },
    end() {
      for (const [node, name, value] of kept) {
        if (value === null) node.removeAttribute(name);
        else node.setAttribute(name, value);
      }
      svg.querySelector<SVGGElement>(".ground")?.style.removeProperty("--px");
      key?.style.removeProperty("--u");
      for (const name of ["data-live", "data-close"]) svg.removeAttribute(name);
      labels.remove();
    },
  };
}

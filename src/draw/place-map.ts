// A still picture of one unit and the projects in it, for its page: the outline, markers by kind, clusters with their
// count. It must not know a figure.

import { select } from "d3-selection";

import type { Language, Place, Project } from "../model/atlas";
import { fit } from "../model/camera";
import { drawMarkers } from "./overlay";

/** A unit's outline as path data. */
export interface CloseUp {
  readonly land: string;
  /** Steps of the path data in a map unit. */
  readonly fine: number;
}

/** Pixels; the height follows the unit's own shape. Room is left to the right for a name that is led out there. */
const WIDTH = 560;
const MARGIN = { top: 20, right: 132, bottom: 20, left: 20 } as const;

/** Projects are gathered as for a phone, where the picture is this much smaller. */
const ON_A_PHONE = 0.65;

/** Draws the picture into an empty `<svg>`. @param label what it is, for who cannot see it */
export function drawPlaceMap(svg: SVGSVGElement, closeUp: CloseUp, place: Place, projects: readonly Project[], language: Language, label: string): void {
  const [west, north, east, south] = place.box;
  const height = Math.round(((WIDTH - MARGIN.left - MARGIN.right) * (south - north)) / (east - west)) + MARGIN.top + MARGIN.bottom;
  const view = fit(place.box, WIDTH, height, MARGIN);
  const root = select(svg).attr("class", "close-up").attr("viewBox", `0 0 ${WIDTH} ${height}`).attr("width", WIDTH).attr("height", height).attr("role", "group").attr("aria-label", label);
  const move = `translate(${view.x.toFixed(2)} ${view.y.toFixed(2)})`;
  root.append("path").attr("class", "land").attr("transform", `${move} scale(${(view.k / closeUp.fine).toFixed(5)})`).attr("d", closeUp.land);
  root.append("g").attr("class", "discs").attr("aria-hidden", "true").attr("transform", `${move} scale(${view.k.toFixed(4)})`);
  root.append("g").attr("class", "markers");
  drawMarkers(svg, projects, view, { language, project: null }, view.k * ON_A_PHONE);
}

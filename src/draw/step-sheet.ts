// A step's map with its legend on a sheet of paper, without words of its own: for a handout, which says them beside it.

import { FRAME } from "../model/mercator";
import { drawKey, drawLand, openSheet, type FigureParts } from "./figure-parts";

/** Pixels. */
const WIDTH = 1000;
const LAND = 640;
const GAP = 28;
const TYPE = 19;

/** What is drawn larger than on a page, to be read at half the size. */
const ZOOM = 1.15;

/** Draws the sheet into an empty `<svg>`, 1000 pixels wide and as high as the map or its legend. */
export function drawStepSheet(svg: SVGSVGElement, parts: FigureParts): void {
  const height = Math.round((LAND * FRAME.height) / FRAME.width);
  const root = openSheet(svg, parts, { width: WIDTH, height });
  drawLand(root, parts, { x: 0, y: 0, width: LAND, height, zoom: ZOOM });
  const end = Math.max(height, Math.ceil(drawKey(root, parts, 0, { x: LAND + GAP, width: WIDTH - LAND - GAP - 4, size: TYPE })) + 4);
  root.attr("height", end).attr("viewBox", `0 0 ${WIDTH} ${end}`).select("rect").attr("height", end).attr("fill", "#fff");
}

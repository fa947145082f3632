// Puts a live picture where a camera has it: land by one transform, circles, labels and markers one by one. It must not
// know who moves the camera.

import type { Atlas } from "../model/atlas";
import type { Camera } from "../model/camera";
import type { Placed } from "../model/labels";
import type { MapScene } from "../model/scene";
import { drawCircles } from "../draw/circles";
import { drawMarkers, fitLabels, placeLayer } from "../draw/overlay";
import { keepTabStop } from "./rove";

/** Rivers are drawn up to this scale, pixels a map unit. */
const RIVERS_UNTIL = 2.5;

/** Labels are placed anew when the scale changed by this much, as a natural logarithm: about an eighth. */
export const REFIT = 0.12;

/** Where labels stand, and the scale and picture for which that was decided. */
export interface Fits {
  readonly k: number;
  readonly scene: MapScene;
  readonly labels: ReadonlyMap<string, Placed>;
}

/** Places the land, and what is drawn on it in pixels. */
export function placeLand(svg: SVGSVGElement, { k, x, y }: Camera): void {
  const ground = svg.querySelector<SVGGElement>(".ground");
  ground?.setAttribute("transform", `matrix(${k} 0 0 ${k} ${x} ${y})`);
  ground?.style.setProperty("--px", String(1 / k));
  svg.toggleAttribute("data-close", k > RIVERS_UNTIL);
  for (const pattern of svg.querySelectorAll("pattern")) pattern.setAttribute("patternTransform", `scale(${1 / k})`);
}

/**
 * Places all that the land carries.
 *
 * @param frame the camera fully out
 * @param fits where labels stood; `null` at the first
 * @returns where they stand now
 */
export function placeAll(svg: SVGSVGElement, atlas: Atlas, scene: MapScene, camera: Camera, frame: Camera, fits: Fits | null): Fits {
  const { k } = camera;
  placeLand(svg, camera);
  const kept = fits && Math.abs(Math.log(k / fits.k)) <= REFIT && fits.scene.units === scene.units ? fits : { k, scene, labels: fitLabels(scene, atlas.places, atlas.projects, k, frame.k) };
  const layer = svg.querySelector<SVGGElement>(".labels");
  if (layer) placeLayer(layer, atlas.places, kept.labels, camera, 1);
  drawCircles(svg, scene, atlas.places, camera, frame);
  drawMarkers(svg, atlas.projects, camera, scene.choice);
  keepTabStop(svg, ".markers [role=button]");
  return kept;
}

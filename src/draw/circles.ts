// Values as circles over the land: the area of each is its value, and a key of round values lies in the open land at the
// south-west. They grow with the picture and not with the zoom. It must not know a figure's meaning.

import { select } from "d3-selection";

import type { Place } from "../model/atlas";
import type { Camera } from "../model/camera";
import type { MapScene, UnitScene } from "../model/scene";
import { LARGEST, radiusOf } from "../model/size";
import { keyed } from "./join";

/** Pixels around a circle's middle that answer to a pointer, however small it is. */
const REACH = 12;

/** Where the key stands in the frame, in map units: the foot of its circles, in the middle. */
const KEY = { x: 120, y: 720 } as const;

/** Map units from the key's largest circle to its figures, and from one of these down to the next at least. */
const KEY_GAP = { across: 14, down: 40 } as const;

/** Hundredths are finer than any screen and shorter than a double. */
function fine(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What the key in a layer was drawn from. */
const keys = new WeakMap<Element, string>();

function drawKey(svg: SVGSVGElement, scene: MapScene, frame: Camera): void {
  const rows = scene.legend.sizes.map(({ share, label }) => ({ r: radiusOf(share) * frame.k, label }));
  const layer = svg.querySelector(".circles");
  const stamp = JSON.stringify([rows, frame]);
  // A flight comes by here in every frame; what does not move is not drawn again.
  if (!layer || keys.get(layer) === stamp) return;
  keys.set(layer, stamp);
  const key = select(layer)
    .selectAll<SVGGElement, typeof rows>(".size-key")
    .data(rows.length > 0 ? [rows] : [])
    .join("g")
    .attr("class", "size-key")
    .attr("transform", `translate(${fine(KEY.x * frame.k + frame.x)} ${fine(KEY.y * frame.k + frame.y)})`);
  key.selectAll("*").remove();
  const right = (LARGEST + KEY_GAP.across) * frame.k;
  let at = Number.NEGATIVE_INFINITY;
  for (const { r, label } of rows) {
    at = Math.max(-2 * r, at + KEY_GAP.down * frame.k);
    key.append("circle").attr("cy", fine(-r)).attr("r", fine(r));
    key.append("path").attr("d", `M0 ${fine(-2 * r)}L${fine(right)} ${fine(at)}`);
    key.append("g").attr("transform", `translate(${fine(right + 6 * frame.k)} ${fine(at)})`).append("text").attr("class", "px").attr("dy", "0.35em").text(label);
  }
}

/**
 * Draws a scene's circles, the larger below the smaller; removes them where the scene has none.
 *
 * @param view where the picture looks from
 * @param frame the same picture fully out: what circles are scaled by
 */
export function drawCircles(svg: SVGSVGElement, scene: MapScene, places: readonly Place[], view: Camera, frame: Camera): void {
  const byId = new Map(places.map((place) => [place.unit, place]));
  const sized = scene.units.filter(({ size }) => size !== null).sort((a, b) => (b.size as number) - (a.size as number));
  const live = svg.hasAttribute("data-live");
  drawKey(svg, scene, frame);
  const circles = select(svg)
    .select<SVGGElement>(".circles")
    .selectAll<SVGGElement, UnitScene>("[data-circle]")
    .data(sized, keyed<UnitScene>("data-circle", ({ unit }) => unit.id))
    .join((enter) => {
      const group = enter.append("g").attr("data-circle", ({ unit }) => unit.id);
      group.append("circle").attr("class", "dot");
      return group;
    })
    .order()
    .attr("data-estimate", ({ estimate }) => (estimate ? "" : null))
    .attr("transform", ({ unit }) => {
      const { x, y } = byId.get(unit.id) as Place;
      return `translate(${fine(x * view.k + view.x)} ${fine(y * view.k + view.y)})`;
    });
  circles.select(".dot").attr("data-swatch", ({ swatch }) => swatch).attr("r", ({ size }) => fine(radiusOf(size as number) * frame.k));
  if (!live) return void circles.select(".reach").remove();
  circles
    .selectAll(".reach")
    .data((scene) => [scene])
    .join("circle")
    .attr("class", "reach")
    .attr("r", ({ size }) => Math.max(REACH, fine(radiusOf(size as number) * frame.k)));
}

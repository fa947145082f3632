// The land of embeds apart from their figures: what all views of a page share and none needs to bring. Taken off a figure
// at build and put back where it is shown. It must not know a figure's meaning.

import type { Place } from "../model/atlas";
import type { Ground } from "./ground";

/** Outlines as path data, and what the keys need to walk from unit to unit: where each label stands, whom it borders. */
export interface Land extends Omit<Ground, "units"> {
  readonly units: Readonly<Record<string, { readonly d: string; readonly at: string; readonly near: string }>>;
}

/** Lines and context, by their class. */
const LINES = ["neighbours", "coast", "rivers"] as const;

const SVG = "http://www.w3.org/2000/svg";

/** The land as a module carries it. @param places of the units that are drawn; those without an outline are left out */
export function landOf({ units, neighbours, coast, rivers }: Ground, places: readonly Place[]): Land {
  const all = places.flatMap(({ unit, x, y, neighbours: near }) => {
    const d = units.get(unit);
    return d === undefined ? [] : [[unit, { d, at: `${Math.round(x)} ${Math.round(y)}`, near: near.join(" ") }] as const];
  });
  return { units: Object.fromEntries(all), neighbours, coast, rivers };
}

/** Puts the land into a figure that lacks it; what has its outline already is given it anew. */
export function layLand(figure: Element, land: Land): void {
  for (const name of LINES) figure.querySelector(`.ground > .${name}`)?.setAttribute("d", land[name]);
  for (const path of figure.querySelectorAll(".units [data-unit]")) {
    const unit = land.units[path.getAttribute("data-unit") ?? ""];
    path.setAttribute("d", unit?.d ?? "");
    path.setAttribute("data-at", unit?.at ?? "");
    path.setAttribute("data-near", unit?.near ?? "");
  }
  const defs = figure.querySelector("defs");
  for (const edge of figure.querySelectorAll("[data-edge]")) {
    const unit = edge.getAttribute("data-edge") ?? "";
    edge.setAttribute("d", land.units[unit]?.d ?? "");
    edge.setAttribute("clip-path", `url(#inside-${unit})`);
    if (!defs || defs.querySelector(`#inside-${unit}`)) continue;
    const clip = defs.appendChild(defs.ownerDocument.createElementNS(SVG, "clipPath"));
    clip.id = `inside-${unit}`;
    clip.appendChild(defs.ownerDocument.createElementNS(SVG, "use")).setAttribute("href", `#shape-${unit}`);
  }
}

/** Takes the land off a figure, for `layLand` to put back. */
export function takeLand(figure: Element): void {
  for (const clip of figure.querySelectorAll("clipPath")) clip.remove();
  for (const path of figure.querySelectorAll(".ground > path, .units [data-unit], [data-edge]")) for (const name of ["d", "data-at", "data-near", "clip-path"]) path.removeAttribute(name);
}

// What another painter needs to draw an embed's map alike: the fill of each unit and the quiet colours, read from the
// figure and its stylesheet, so that a host's own colours count in both.

import { SURFACES, type Theme } from "../model/color";
import type { GlTheme, UnitPaint } from "./map-gl";

/** A colour as `#rrggbb`; `fallback` where it is none, or is not opaque. */
function hex(color: string, fallback: string): string {
  if (/^#[\da-f]{6}$/i.test(color)) return color;
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen || !CSS.supports("color", color)) return fallback;
  pen.fillStyle = color;
  const read = String(pen.fillStyle);
  return read.startsWith("#") ? read : fallback;
}

function tokens(svg: SVGSVGElement): (name: string, fallback: string) => string {
  const style = getComputedStyle(svg);
  return (name, fallback) => hex(style.getPropertyValue(`--${name}`).trim(), fallback);
}

/** The theme that a figure is shown in. */
function themeOf(svg: SVGSVGElement): Theme {
  const root = svg.getRootNode();
  const forced = root instanceof ShadowRoot ? root.host.getAttribute("theme") : document.documentElement.dataset["theme"];
  return forced === "light" || forced === "dark" ? forced : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The quiet colours of a figure's map. */
export function surfacesOf(svg: SVGSVGElement): GlTheme {
  const usual = SURFACES[themeOf(svg)];
  const token = tokens(svg);
  const [paper, hairline] = [token("paper", usual.paper), token("hairline", usual.hairline)];
  const quiet = Object.fromEntries((["sea", "neighbours", "coast", "river", "hatch", "ink"] as const).map((name) => [name, token(name, usual[name])])) as Pick<GlTheme, "sea" | "neighbours" | "coast" | "river" | "hatch" | "ink">;
  // Borders are paper between filled land, and hairlines between paper.
  return { ...quiet, paper, hairline, border: svg.getAttribute("data-form") === "symbols" ? hairline : paper };
}

/** The paint of each unit of a figure's map. */
export function paintsOf(svg: SVGSVGElement): readonly UnitPaint[] {
  const token = tokens(svg);
  const paper = token("paper", SURFACES[themeOf(svg)].paper);
  return [...svg.querySelectorAll(".units [data-unit]")].map((path) => {
    const id = path.getAttribute("data-unit") ?? "";
    const swatch = path.getAttribute("data-swatch");
    return { id, fill: swatch ? token(swatch, paper) : paper, pattern: path.getAttribute("data-class") === "missing" ? "missing" : "none", estimate: svg.querySelector(`.edges [data-edge="${CSS.escape(id)}"]`) !== null };
  });
}

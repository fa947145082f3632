// Puts explicit colours and sizes on a drawn map, as presentation attributes, so that it looks the same in any viewer
// without a stylesheet. The same looks as the page's map.css, which knows more states than a still picture has.

import { select } from "d3-selection";

import { isDeep, palette, SURFACES, type Swatch, type Theme } from "../model/color";
import { LABEL_SIZE } from "./overlay";
import { pareLabel } from "./pare";

type Looks = Readonly<Record<string, string | number>>;

/** Baselines in pixels from the label's point: name above figure, or one of them alone. */
const BASELINES = { name: -2, figure: 11, alone: 4 } as const;

/** Looks that do not depend on a datum, by selector; `px` is the size of a pixel in the land's own units. */
function looks(theme: Theme, px: number): Readonly<Record<string, Looks>> {
  const { paper, ink, hairline, neighbours, coast, river, hatch, accent, quiet } = SURFACES[theme];
  return {
    ".neighbours": { fill: neighbours, stroke: hairline, "stroke-width": 0.75 * px },
    ".units path": { fill: paper, stroke: paper, "stroke-width": 0.75 * px, "stroke-linejoin": "round" },
    '.units path[data-class="missing"]': { fill: "url(#hatch)", stroke: coast },
    ".dot": { stroke: paper, "stroke-width": 1 },
    '.dot:is([data-swatch$="1"], [data-swatch$="2"], [data-swatch$="3"])': { stroke: quiet },
    "[data-estimate] .dot": { stroke: ink, "stroke-width": 1.8, "stroke-dasharray": "0.1 4.2", "stroke-linecap": "round" },
    '[data-mark="chosen"] .dot': { stroke: accent, "stroke-width": 3, "stroke-dasharray": "none" },
    ".size-key circle": { fill: "none", stroke: quiet, "stroke-width": 1 },
    ".size-key path": { fill: "none", stroke: quiet, "stroke-width": 1, "stroke-dasharray": "1 2" },
    ".size-key text": { "font-size": LABEL_SIZE, fill: ink, stroke: neighbours, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" },
    ".coast": { fill: "none", stroke: coast, "stroke-width": px },
    ".rivers": { fill: "none", stroke: river, "stroke-width": px },
    pattern: { patternTransform: `scale(${px})` },
    "pattern rect": { fill: paper },
    "pattern path": { fill: "none", stroke: hatch, "stroke-width": 1 },
    ".edges path": { fill: "none", stroke: ink, "stroke-opacity": 0.6, "stroke-width": 3.2 * px, "stroke-dasharray": `${0.1 * px} ${4.2 * px}`, "stroke-linecap": "round" },
    ".marks .chosen": { fill: "none", stroke: accent, "stroke-width": 2.5 * px, "stroke-linejoin": "round" },
    ".veil path": { fill: paper, "fill-opacity": 0.72 },
    ".edges [data-rest]": { "stroke-opacity": 0.15 },
    "[data-circle][data-rest]": { opacity: 0.25 },
    ".lift path": { fill: "none", stroke: ink, "stroke-width": 1.6 * px, "stroke-linejoin": "round" },
    ".discs circle": { fill: ink, "fill-opacity": 0.045, stroke: ink, "stroke-opacity": 0.16, "stroke-width": 0.75 * px },
    ".labels text": { "text-anchor": "middle", "font-size": LABEL_SIZE, fill: ink, stroke: paper, "stroke-width": 2.6, "stroke-linejoin": "round", "paint-order": "stroke" },
    ".tiles text": { "text-anchor": "middle", fill: ink, stroke: paper, "stroke-width": 2.4, "stroke-linejoin": "round", "paint-order": "stroke" },
    ".tiles [data-bare] text": { fill: quiet },
    ".labels .figure, .tiles .figure, .marker .title, .marker .count": { "font-weight": 600 },
    ".marker .symbol": { fill: paper, stroke: ink, "stroke-width": 1.3, "stroke-linejoin": "round" },
    ".marker.pin .symbol": { fill: ink, stroke: paper },
    ".marker .leader": { fill: "none", stroke: ink, "stroke-width": 1 },
    ".marker .title": { "font-size": LABEL_SIZE, fill: ink, stroke: paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" },
    ".marker .count": { "font-size": 11, fill: ink, "text-anchor": "middle", dy: "0.35em" },
  };
}

/** Sets attributes on every element below a node that a selector finds. */
export function apply(root: Element, selector: string, attributes: Looks): void {
  const nodes = select(root).selectAll(selector);
  for (const [name, value] of Object.entries(attributes)) nodes.attr(name, typeof value === "number" ? Number(value.toFixed(3)) : value);
}

function dressLabel(label: Element, theme: Theme): void {
  if (!pareLabel(label)) return;
  const isBare = label.hasAttribute("data-bare");
  const isAlone = label.children.length === 1;
  for (const part of ["name", "figure"] as const) apply(label, `.${part}`, { y: isAlone ? BASELINES.alone : BASELINES[part] });
  const swatch = label.getAttribute("data-swatch") as Swatch | null;
  if (isBare) apply(label, "text", { fill: SURFACES[theme].quiet });
  else if (swatch && isDeep(swatch) && !label.hasAttribute("data-beside")) apply(label, "text", { fill: SURFACES[theme].paper, stroke: palette(theme)[swatch] });
}

/**
 * Dresses a map for good.
 *
 * @param svg as `drawMap` and the overlays leave it, in screen pixels; labels that do not fit are removed from it
 * @param k pixels a map unit, as the land is scaled
 */
export function dressMap(svg: SVGSVGElement, theme: Theme, k: number): void {
  for (const [selector, attributes] of Object.entries(looks(theme, 1 / k))) apply(svg, selector, attributes);
  for (const [swatch, color] of Object.entries(palette(theme))) apply(svg, `:is(.units path, .dot)[data-swatch=${swatch}]`, { fill: color });
  if (svg.getAttribute("data-form") === "symbols") apply(svg, '.units path:not([data-class="missing"])', { stroke: SURFACES[theme].hairline });
  for (const tile of svg.querySelectorAll(".tiles [data-swatch]")) {
    const swatch = tile.getAttribute("data-swatch") as Swatch;
    if (isDeep(swatch)) apply(tile, "text", { fill: SURFACES[theme].paper, stroke: palette(theme)[swatch] });
  }
  for (const label of [...svg.querySelectorAll("[data-label]")]) dressLabel(label, theme);
  select(svg).selectAll("[data-crowded] .title").remove();
}

// A small chart of several units over the years: told apart by shape, dash and name, by colour last.

import { select } from "d3-selection";

import type { Language } from "../model/atlas";
import { figureText } from "../model/format";
import { STRANDS, type StrandPoint, type StrandsScene } from "../model/strands";

/** The mark of each place in a comparison around its own middle: disc, square, triangle, diamond. */
export const MARKS = ["M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z", "M-3.6,-3.6h7.2v7.2h-7.2Z", "M0,-4.6L4.4,3.4H-4.4Z", "M0,-5L5,0L0,5L-5,0Z"] as const;

function lineOf(run: readonly StrandPoint[]): string {
  return `M${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
}

/** A leader is drawn to a name that stands farther than this from its point, in pixels. */
const FAR = 12;

/** Draws into an `<svg>`, replacing what it holds; estimates are hollow. Each strand carries `data-unit` and `data-slot`, its place in the comparison. */
export function drawStrands(node: SVGSVGElement, { strands, ticks, years, indicator }: StrandsScene, language: Language): void {
  const { width, height, left, right, bottom } = STRANDS;
  const svg = select(node).attr("viewBox", `0 0 ${width} ${height}`).text(null);
  const edge = width - right;
  for (const { value, y } of ticks) {
    svg.append("path").attr("class", value === 0 ? "zero" : "tick").attr("d", `M${left},${y.toFixed(1)}H${edge}`);
    svg.append("text").attr("class", "axis").attr("text-anchor", "end").attr("x", left - 6).attr("y", y + 4).text(figureText(value, "max", indicator, language));
  }
  const [first, last] = years;
  svg.append("text").attr("class", "axis").attr("x", left).attr("y", height - bottom + 15).text(first);
  if (last > first) svg.append("text").attr("class", "axis").attr("text-anchor", "end").attr("x", edge).attr("y", height - bottom + 15).text(last);
  strands.forEach(({ unit, runs, name }, slot) => {
    const strand = svg.append("g").attr("data-unit", unit.id).attr("data-slot", slot);
    for (const run of runs) {
      if (run.length > 1) strand.append("path").attr("class", "line").attr("d", lineOf(run));
      const ends = new Set([run[0], run.at(-1)]);
      for (const point of run) {
        if (!ends.has(point) && !point.isEstimate) continue;
        strand.append("path").attr("class", point.isEstimate ? "mark hollow" : "mark").attr("d", MARKS[slot] ?? MARKS[0]).attr("transform", `translate(${point.x.toFixed(1)},${point.y.toFixed(1)})`);
      }
    }
    if (!name) return;
    const { from, y } = name;
    const gap = Math.hypot(edge - from.x, y - from.y);
    if (gap > FAR) strand.append("path").attr("class", "leader").attr("d", `M${(from.x + 6).toFixed(1)},${from.y.toFixed(1)}L${edge + 4},${y.toFixed(1)}`);
    strand.append("text").attr("class", "name").attr("x", edge + 8).attr("y", y + 4).text(unit.name[language]);
  });
}

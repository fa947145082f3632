// A distribution strip: every known figure as a dot on one axis in the colour of its class, the classes as a band below,
// and a rule with its value where two of them meet.

import { select, type Selection } from "d3-selection";

import type { Language } from "../model/atlas";
import type { MapScene } from "../model/scene";
import type { Cut, Placed } from "../model/stability";
import { axisOf, type Axis } from "../model/axis";
import { swatchOf } from "../model/swatch";
import { rowsOf, swarm } from "../model/swarm";
import { breakText } from "../model/words-classes";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Pixels: a dot's radius, a ring's, the reach of a pointer; a line of labels, the band, what is kept free at the sides; a letter's width. */
const R = { dot: 5, ring: 6.5, reach: 13 } as const;
const LINE = 15;
const BAND = 8;
const SIDE = 22;
const LETTER = 7;

/** Pixels between two ticks' labels, at least. */
const TICK_ROOM = 90;

/** How a strip is drawn. */
export interface StripLooks {
  readonly width: number;
  /** Ids of the units with a ring. */
  readonly ringed: ReadonlySet<string>;
  /** Whether its dots are buttons, each with its unit's words. */
  readonly isLive: boolean;
}

function drawDot(svg: Svg, { unit, class: index }: Placed, cut: Cut, x: number, y: number, { ringed, isLive }: StripLooks): void {
  const dot = svg.append("g").attr("class", "dot").attr("data-unit", unit.unit.id).attr("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
  if (isLive) dot.attr("role", "button").attr("tabindex", -1).attr("aria-label", unit.spoken);
  if (ringed.has(unit.unit.id)) dot.append("circle").attr("class", "ring").attr("r", R.ring);
  dot.append("circle").attr("class", "value").attr("r", R.dot).attr("fill", `var(--${swatchOf(cut.classes, index)})`).attr("data-estimate", unit.estimate ? "" : null);
}

function drawBreaks(svg: Svg, { classes }: Cut, axis: Axis, x: (value: number) => number, top: number, rows: readonly number[], floor: number, scene: MapScene): void {
  const bounds = [axis.from, ...classes.breaks, axis.to];
  bounds.slice(1).forEach((to, i) => {
    const from = bounds[i] as number;
    svg.append("rect").attr("class", "band").attr("x", x(from).toFixed(1)).attr("width", Math.max(0, x(to) - x(from)).toFixed(1)).attr("y", floor).attr("height", BAND).attr("fill", `var(--${swatchOf(classes, i)})`);
  });
  classes.breaks.forEach((value, i) => {
    const y = top - (rows[i] as number) * LINE;
    svg.append("line").attr("class", "break").attr("x1", x(value).toFixed(1)).attr("x2", x(value).toFixed(1)).attr("y1", y + 3).attr("y2", floor + BAND);
    svg.append("text").attr("class", "break").attr("x", x(value).toFixed(1)).attr("y", y).attr("text-anchor", "middle").text(breakText(value, scene.indicator, scene.choice.language));
  });
}

/**
 * Draws a strip, replacing what the node holds.
 *
 * @param cut values and classes of the scene under one method; at least one value
 */
export function drawStrip(node: SVGSVGElement, cut: Cut, scene: MapScene, looks: StripLooks): void {
  const { language } = scene.choice;
  const room = looks.width - 2 * SIDE;
  // In the order of the axis, which the arrow keys follow.
  const placed = cut.placed.toSorted((a, b) => a.report.value - b.report.value);
  const axis = axisOf(placed.map(({ report }) => report.value), Math.max(2, Math.floor(room / TICK_ROOM)));
  const x = (value: number): number => SIDE + (axis.to > axis.from ? (room * (value - axis.from)) / (axis.to - axis.from) : room / 2);
  const label = (value: number): string => breakText(value, scene.indicator, language);
  const xs = placed.map(({ report }) => x(report.value));
  const ys = swarm(xs, 2 * R.ring);
  const reach = Math.max(...ys.map(Math.abs)) + R.ring + 2;
  const rows = rowsOf(cut.classes.breaks.map(x), cut.classes.breaks.map((value) => LETTER * (label(value).length + 1)));
  const top = LINE * Math.max(1, ...rows.map((row) => row + 1));
  const middle = top + 6 + reach;
  const floor = Math.ceil(middle + reach);
  const height = floor + BAND + LINE + 4;
  const svg = select(node).text(null).attr("class", "strip").attr("viewBox", `0 0 ${looks.width} ${height}`).attr("width", looks.width).attr("height", height);
  drawBreaks(svg, cut, axis, x, top, rows, floor, scene);
  for (const tick of axis.ticks) svg.append("text").attr("class", "tick").attr("x", x(tick).toFixed(1)).attr("y", height - 3).attr("text-anchor", "middle").text(label(tick));
  // Wide and unseen, below all dots, so that a finger need not meet one exactly.
  placed.forEach(({ unit }, i) => svg.append("circle").attr("class", "reach").attr("data-unit", unit.unit.id).attr("cx", (xs[i] as number).toFixed(1)).attr("cy", (middle + (ys[i] as number)).toFixed(1)).attr("r", R.reach));
  placed.forEach((each, i) => drawDot(svg, each, cut, xs[i] as number, middle + (ys[i] as number), looks));
}

/** Writes name and figure over the dots of some units, instead of those written before; units without a dot are passed over. */
export function labelDots(node: SVGSVGElement, scene: MapScene, units: readonly string[], language: Language): void {
  const svg = select(node);
  svg.selectAll(".label").remove();
  for (const id of new Set(units)) {
    const unit = scene.units.find((each) => each.unit.id === id);
    const [, left, top] = /translate\((.+),(.+)\)/.exec(node.querySelector(`.dot[data-unit="${id}"]`)?.getAttribute("transform") ?? "") ?? [];
    if (!unit || left === undefined) continue;
    const [x, width] = [Number(left), Number(node.getAttribute("width"))];
    svg
      .append("text")
      .attr("class", "label")
      .attr("x", x)
      .attr("y", Number(top) - R.ring - 3)
      .attr("text-anchor", x < width / 4 ? "start" : x > (3 * width) / 4 ? "end" : "middle")
      .attr("lang", language)
      .text(`${unit.name} ${unit.figure}`);
  }
}

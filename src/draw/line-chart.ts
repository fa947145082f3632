// Lines over time as SVG: all units quietly, those that matter above them with their names at their ends. It decides
// nothing that a reader could compare.

import { select } from "d3-selection";

import type { ChartLine, ChartPoint, LineChart } from "../model/line-chart";
import { lasting } from "../model/line-ends";
import { keyed } from "./join";

/** The box of the chart in pixels and how values stand in it. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly log: boolean;
}

/** Pixels around the lines: room above for the first tick's name, at the right for names of lines, below for years. */
const PAD = { top: 28, left: 16, bottom: 24 } as const;

/** Room for names at the right, and the least between two names and two years, in pixels. */
const NAMES = { wide: 132, narrow: 92, wideFrom: 600, gap: 15, years: 46 } as const;

type XY = (point: { readonly at: number; readonly value: number }) => readonly [x: number, y: number];

/** A row of figures at an edge, a letter of them, and how far from the edge the first row stands: clear of arrows above, and of the lowest tick's name below; in pixels. */
const BEYOND = { row: 14, letter: 6.4, above: 17, below: -20 } as const;

/** Id of the shape that lines are cut to. */
const CLIP = "series-plot";

/** Where a value stands in pixels, outside the plot too. */
function valueXY(chart: LineChart, box: ChartBox, { at, value }: { readonly at: number; readonly value: number }): readonly [x: number, y: number] {
  const right = box.width - (box.width >= NAMES.wideFrom ? NAMES.wide : NAMES.narrow);
  const scaled = box.log ? Math.log(value / chart.low) / Math.log(chart.high / chart.low) : (value - chart.low) / (chart.high - chart.low);
  const y = box.height - PAD.bottom - scaled * (box.height - PAD.bottom - PAD.top);
  return [Number((PAD.left + at * (right - PAD.left)).toFixed(1)), Number(y.toFixed(1))];
}

/** Where a point stands in pixels; one outside the axis stands at its edge. */
export function pointXY(chart: LineChart, box: ChartBox, { at, value }: { readonly at: number; readonly value: number }): readonly [x: number, y: number] {
  return valueXY(chart, box, { at, value: Math.min(chart.high, Math.max(chart.low, value)) });
}

/**
 * The unit whose line is nearest to a place, and the nearer of the figures that it joins there.
 *
 * @param reach pixels within which a line is meant
 */
export function nearestLine(chart: LineChart, box: ChartBox, x: number, y: number, reach: number): { readonly unit: string; readonly period: string } | null {
  let best: { readonly unit: string; readonly period: string } | null = null;
  let least = reach;
  for (const { unit, role, runs } of chart.lines) {
    if (role === "country") continue;
    for (const run of runs) {
      run.forEach((point, i) => {
        const before = run[i - 1] ?? point;
        const [[x1, y1], [x2, y2]] = [valueXY(chart, box, before), valueXY(chart, box, point)];
        const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
        const along = length === 0 ? 1 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
        const [edgeX, edgeY] = pointXY(chart, box, point);
        const far = Math.min(Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)), Math.hypot(x - edgeX, y - edgeY));
        if (far < least) [least, best] = [far, { unit, period: (along < 0.5 ? before : point).period }];
      });
    }
  }
  return best;
}

/** Stretches of a line as path data; a lone point is a dot of the pen. */
function pathOf(line: ChartLine, xy: XY): string {
  return line.runs.map((run) => `M${run.map((point) => xy(point).join(" ")).join("L")}${run.length === 1 ? "h0" : ""}`).join("");
}

/** A small circle as path data. */
function ringOf([x, y]: readonly [x: number, y: number]): string {
  return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
}

/** A double stroke where a line is cut. */
function cutOf(line: ChartLine, xy: XY): string {
  return line.cuts
    .map(({ at, from, to }) => {
      const [x] = xy({ at, value: from.value });
      const y = (xy(from)[1] + xy(to)[1]) / 2;
      return `M${x - 4} ${y + 6}l4-12M${x} ${y + 6}l4-12`;
    })
    .join("");
}

/** Arrows at the edges, each with the figure that lies beyond, as many rows of words as keep them apart; a narrow chart has no room for words. */
function drawBeyond(node: SVGGElement, chart: LineChart, box: ChartBox): void {
  const isWide = box.width >= NAMES.wideFrom;
  const edge = pointXY(chart, box, { at: 1, value: chart.high })[0];
  const rows = new Map<boolean, number[]>([[true, []], [false, []]]);
  for (const { line, point } of [...chart.beyond].sort((a, b) => a.point.at - b.point.at || b.point.value - a.point.value)) {
    const isUp = point.value > chart.high;
    const [x, y] = pointXY(chart, box, point);
    const into = isUp ? 1 : -1;
    select(node).append("path").attr("data-estimate", point.estimate ? "" : null).attr("d", `M${x} ${y - 4 * into}l4 ${7 * into}h-8z`);
    if (!isWide) continue;
    const text = `${line.name} ${point.figure}`;
    const width = text.length * BEYOND.letter;
    const from = Math.max(0, Math.min(x - 4, edge - width));
    const taken = rows.get(isUp) as number[];
    const free = taken.findIndex((end) => end + 6 < from);
    const row = free < 0 ? taken.length : free;
    taken[row] = from + width;
    select(node).append("text").attr("x", from).attr("y", y + (isUp ? BEYOND.above : BEYOND.below) + into * row * BEYOND.row).text(text);
  }
}

/**
 * Draws the axes and the quiet lines anew.
 *
 * @param now what the rule at the present period says
 */
export function drawLineChart(svg: SVGSVGElement, chart: LineChart, box: ChartBox, now: string): void {
  const xy: XY = (point) => valueXY(chart, box, point);
  const root = select(svg).attr("viewBox", `0 0 ${box.width} ${box.height}`);
  root.selectAll("*").remove();
  const axes = root.append("g").attr("class", "axes").attr("aria-hidden", "true");
  const [left, right] = [xy({ at: 0, value: chart.high })[0], xy({ at: 1, value: chart.high })[0]];
  for (const { value } of chart.ticks) {
    axes.append("path").attr("class", value === (chart.indicator.reference ?? 0) && !box.log ? "base" : null).attr("d", `M${left} ${xy({ at: 0, value })[1]}H${right}`);
  }
  const step = [1, 2, 5, 10].find((every) => (every * (right - left)) / chart.years.length >= NAMES.years) ?? 20;
  for (const { year, at } of chart.years) {
    if (chart.years.length < 3 || year % step === 0) axes.append("text").attr("x", Math.max(xy({ at, value: chart.high })[0], 16)).attr("y", box.height - 6).attr("text-anchor", "middle").text(year);
  }
  if (chart.present !== null) {
    const x = xy({ at: chart.present, value: chart.high })[0];
    axes.append("path").attr("class", "present").attr("d", `M${x} ${PAD.top - 8}V${box.height - PAD.bottom}`);
    axes.append("text").attr("x", x).attr("y", 8).attr("text-anchor", chart.present < 0.1 ? "start" : chart.present > 0.9 ? "end" : "middle").text(now);
  }
  // What leaves the axis leaves the plot; its figures are told at the edge.
  const rim = 3;
  root.append("clipPath").attr("id", CLIP).append("rect").attr("y", PAD.top - rim).attr("width", box.width).attr("height", Math.max(0, box.height - PAD.top - PAD.bottom + 2 * rim));
  const clip = chart.beyond.length > 0 ? `url(#${CLIP})` : null;
  const quiet = root.append("g").attr("class", "quiet").attr("aria-hidden", "true").attr("clip-path", clip);
  for (const line of chart.lines) {
    if (line.role === "country") continue;
    quiet.append("path").attr("data-unit", line.unit).attr("d", pathOf(line, xy));
    for (const run of line.runs) {
      for (const point of run.filter(({ estimate }) => estimate || run.length === 1)) quiet.append("circle").attr("r", 2.5).attr("class", point.estimate ? "estimate" : null).attr("cx", xy(point)[0]).attr("cy", xy(point)[1]);
    }
    if (line.cuts.length > 0) quiet.append("path").attr("class", "cut").attr("d", cutOf(line, xy));
  }
  root.append("g").attr("class", "named").attr("aria-hidden", "true").attr("clip-path", clip);
  drawBeyond(root.append("g").attr("class", "beyond").attr("aria-hidden", "true").node() as SVGGElement, chart, box);
  root.append("g").attr("class", "names").attr("aria-hidden", "true");
  root.append("g").attr("class", "points");
  const values = root.append("g").attr("class", "values").attr("aria-hidden", "true");
  // A single digit, which zero is, stands before its line; longer figures stand on theirs.
  const spot = (label: string): readonly [number, number] => (label.length > 1 ? [left, -4] : [left - PAD.left + 2, 4]);
  for (const { value, label } of chart.ticks) values.append("text").attr("x", spot(label)[0]).attr("y", xy({ at: 0, value })[1] + spot(label)[1]).text(label);
}

/** A name at the end of its line. */
interface Name {
  readonly line: ChartLine;
  readonly x: number;
  readonly y: number;
}

/** Names at the ends of lines, moved up or down as little as keeps them apart and in the box. */
export function placeNames(chart: LineChart, box: ChartBox, lines: readonly ChartLine[]): readonly Name[] {
  const ends = lines
    .map((line) => ({ line, end: line.runs.at(-1)?.at(-1) as ChartPoint }))
    .map(({ line, end }) => ({ line, x: pointXY(chart, box, end)[0] + 8, y: pointXY(chart, box, end)[1] }))
    .sort((a, b) => a.y - b.y);
  const down: Name[] = [];
  for (const name of ends) down.push({ ...name, y: Math.max(name.y, (down.at(-1)?.y ?? 0) + NAMES.gap) });
  let floor = box.height - PAD.bottom;
  return down
    .reverse()
    .map((name) => {
      const y = Math.min(name.y, floor);
      floor = y - NAMES.gap;
      return { ...name, y };
    })
    .reverse();
}

/** Draws the lines that matter above the quiet ones, each with its name: the country's, the compared, the chosen and the one under the pointer or the focus. */
export function drawNamed(svg: SVGSVGElement, chart: LineChart, box: ChartBox, hover: string | null): void {
  const xy: XY = (point) => valueXY(chart, box, point);
  const roleOf = (line: ChartLine): string => (line.role === "quiet" ? "hover" : line.role);
  const order = ["country", "compared", "chosen", "hover"];
  const lines = chart.lines.filter(({ role, unit }) => role !== "quiet" || unit === hover).sort((a, b) => order.indexOf(roleOf(a)) - order.indexOf(roleOf(b)));
  const groups = select(svg)
    .select(".named")
    .selectAll<SVGGElement, ChartLine>("g")
    .data(lines, keyed<ChartLine>("data-unit", ({ unit }) => unit))
    .join((enter) => {
      const group = enter.append("g");
      for (const part of ["line", "dots", "rings", "cut"]) group.append("path").attr("class", part);
      return group;
    })
    .attr("data-unit", ({ unit }) => unit)
    .attr("class", roleOf)
    .attr("data-hover", ({ unit }) => (unit === hover ? "" : null))
    .order();
  groups.select(".line").attr("d", (line) => pathOf(line, xy));
  groups.select(".dots").attr("d", (line) => line.runs.flat().map((point) => (point.estimate ? "" : `M${xy(point).join(" ")}h0`)).join(""));
  groups.select(".rings").attr("d", (line) => line.runs.flat().map((point) => (point.estimate ? ringOf(xy(point)) : "")).join(""));
  groups.select(".cut").attr("d", (line) => cutOf(line, xy));
  select(svg)
    .select(".names")
    .selectAll("text")
    .data(placeNames(chart, box, [...lines, ...lasting(chart).filter(({ unit }) => unit !== hover)]))
    .join("text")
    .attr("class", ({ line }) => (line.unit === hover ? roleOf(line) : line.role))
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y + 4)
    .text(({ line }) => line.name);
}

/** A point that can be focused. */
interface Stop {
  readonly unit: string;
  readonly point: ChartPoint;
}

/** Draws the points of one line, each a button with its words; the tab stop is the one of this period, else the last. */
export function drawPoints(svg: SVGSVGElement, chart: LineChart, box: ChartBox, unit: string | null, period: string | null): void {
  const line = chart.lines.find((each) => each.unit === unit);
  const stops: Stop[] = line?.runs.flat().map((point) => ({ unit: line.unit, point })) ?? [];
  const stop = stops.find(({ point }) => point.period === period) ?? stops.at(-1);
  select(svg)
    .select(".points")
    .selectAll<SVGGElement, Stop>("g")
    .data(stops)
    .join((enter) => {
      const group = enter.append("g").attr("role", "button");
      group.append("circle").attr("class", "reach").attr("r", 12);
      group.append("circle").attr("class", "dot").attr("r", 4);
      group.append("text").attr("x", 0).attr("y", -8).attr("text-anchor", "middle").attr("aria-hidden", "true");
      return group;
    })
    .attr("data-unit", (each) => each.unit)
    .attr("data-period", ({ point }) => point.period)
    .attr("data-estimate", ({ point }) => (point.estimate ? "" : null))
    .attr("data-role", line?.role ?? null)
    .attr("tabindex", (each) => (each === stop ? 0 : -1))
    .attr("aria-label", ({ point }) => point.spoken)
    .attr("transform", ({ point }) => `translate(${pointXY(chart, box, point).join(" ")})`)
    .select("text")
    .text(({ point }) => (point.remarked ? "†" : ""));
}

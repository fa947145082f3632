// The ranking as a table of bars: a row for each unit, its place, its bar with the figure at the end, its remarks, its
// sparkline. What fills a row may be drawn after it. Roles are written out, since the stylesheet lays the rows out as grids.

import { select, type Selection } from "d3-selection";

import type { BarRow, BarsScene, BarSparks } from "../model/bars";
import { figureText } from "../model/format";
import { periodText } from "../model/period";
import type { MapScene, UnitScene } from "../model/scene";
import { words } from "../model/words";
import { RANKING_WORDS } from "../model/words-ranking";
import { drawSpark } from "./spark";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Html = Selection<HTMLElement, unknown, null, undefined>;

/** Pixels between a bar's end and its figure. */
const GAP = 6;

/** A sparkline's size in pixels. */
const SPARK = { width: 104, height: 26 } as const;

/** Per cent of the plot's width past which a label to the right of its line would leave the plot. */
const RIGHT = 70;

function line(svg: Svg, kind: string, at: number): void {
  svg.append("line").attr("class", kind).attr("x1", `${at}%`).attr("x2", `${at}%`).attr("y1", 0).attr("y2", "100%");
}

function drawPlot(cell: Html, { unit, bar }: BarRow, bars: BarsScene): void {
  if (!bar) return;
  const { estimate, figure, swatch } = unit;
  const svg = cell.append<SVGSVGElement>("svg").attr("class", "plot").attr("role", "img").attr("aria-label", figure);
  for (const at of bars.breaks) line(svg, "break", at);
  const [left, right] = bar.isNegative ? [bar.to, bar.from] : [bar.from, bar.to];
  // The palette's own property, so that bars follow the theme.
  svg.append("rect").attr("class", "bar").attr("data-estimate", estimate ? "" : null).attr("x", `${left}%`).attr("width", `${(right - left).toFixed(3)}%`).attr("y", "22%").attr("height", "56%").attr("fill", `var(--${swatch})`);
  line(svg, "zero", bars.zero);
  if (bars.country?.at != null) line(svg, "country", bars.country.at);
  svg.append("text").attr("x", `${bar.to}%`).attr("y", "50%").attr("dx", bar.isNegative ? -GAP : GAP).attr("dy", "0.35em").attr("text-anchor", bar.isNegative ? "end" : "start").text(figure);
}

/** What else must be known of a figure: that it is an estimate, shares its place, has a note. */
function remarks(unit: UnitScene, language: "vi" | "en"): string {
  const { status } = words(language);
  const say = RANKING_WORDS[language];
  const said = unit.estimate ? [status.estimate] : [];
  if (unit.rank && unit.rank.tied > 1) said.push(`${say.joint} ${unit.rank.place}`);
  if (unit.notes.length > 0) said.push("†");
  return said.join(", ");
}

function drawRow(body: Html, { unit }: BarRow, language: "vi" | "en"): void {
  const { ui, absence } = words(language);
  const line = body.append<HTMLElement>("tr").attr("role", "row").attr("data-unit", unit.unit.id).attr("data-class", unit.class);
  line.append("td").attr("role", "cell").attr("class", "place").text(unit.rank?.place ?? "–");
  line.append("th").attr("role", "rowheader").attr("scope", "row").append("button").attr("type", "button").attr("tabindex", -1).attr("aria-label", unit.spoken).text(unit.name);
  const plot = line.append<HTMLElement>("td").attr("role", "cell").attr("class", "bars");
  if (!unit.cell) plot.attr("class", "bars missing").text(`${ui.noFigure}: ${unit.absence ? absence[unit.absence] : ""}`);
  line.append("td").attr("role", "cell").attr("class", "remarks").text(remarks(unit, language));
  line.append("td").attr("role", "cell").attr("class", "trend");
}

function drawAxis(cell: Html, bars: BarsScene, scene: MapScene): void {
  const { language } = scene.choice;
  const say = RANKING_WORDS[language];
  const svg = cell.append<SVGSVGElement>("svg").attr("class", "plot axis").attr("aria-hidden", "true");
  const label = (at: number, isLeft: boolean, text: string): unknown => svg.append("text").attr("x", `${at}%`).attr("y", "70%").attr("dx", isLeft ? -GAP / 2 : GAP / 2).attr("text-anchor", isLeft ? "end" : "start").text(text);
  if (scene.legend.known === 0) return;
  line(svg, "zero", bars.zero);
  const { country } = bars;
  const isLeft = country?.at != null && (country.at < bars.zero || country.at > RIGHT);
  // Zero on the other side of its line than the country's label, so that they never meet.
  label(bars.zero, country?.at == null || country.at >= bars.zero, "0");
  if (country?.at == null) return;
  line(svg, "country", country.at);
  label(country.at, isLeft, `${say.country} ${figureText(country.report.value, country.report.decimals, scene.indicator, language)}`);
}

/**
 * Draws a ranking without its bars, replacing what the node holds. Every row has `data-unit`; its button is the unit's own, none of them
 * a tab stop. Rows are as high as with their bars.
 */
export function drawBarRows(node: HTMLElement, bars: BarsScene, scene: MapScene): void {
  const { language, period } = scene.choice;
  const say = RANKING_WORDS[language];
  const table = select(node).text(null).append<HTMLElement>("table").attr("role", "table").attr("class", "ranking").attr("data-negative", bars.zero > 0 ? "" : null);
  table.append("caption").text(`${say.ranked}: ${scene.legend.title}, ${periodText(period, language)}`);
  const head = table.append("thead").attr("role", "rowgroup").append("tr").attr("role", "row");
  const heading = (kind: string, text: string): Html => head.append<HTMLElement>("th").attr("role", "columnheader").attr("scope", "col").attr("class", kind).text(text);
  heading("place", say.place);
  heading("name", words(language).ui.province);
  const axis = heading("bars", "");
  axis.append("span").attr("class", "unseen").text(say.figure);
  drawAxis(axis, bars, scene);
  heading("remarks", say.remarks);
  heading("trend", say.trend);
  const body = table.append<HTMLElement>("tbody").attr("role", "rowgroup");
  for (const row of bars.rows) drawRow(body, row, language);
}

/**
 * Draws bars into the rows that `drawBarRows` has drawn.
 *
 * @param from the first row's place, 0 the first
 * @param to the place after the last row's; past the last row is allowed
 */
export function drawBars(node: HTMLElement, bars: BarsScene, from = 0, to = bars.rows.length): void {
  const cells = node.querySelectorAll<HTMLElement>("tbody .bars");
  for (const [at, row] of bars.rows.entries()) {
    const cell = cells[at];
    if (cell && at >= from && at < to) drawPlot(select(cell), row, bars);
  }
}

/** Draws the sparklines into the rows that `drawBarRows` has drawn, and their years into its heading. */
export function drawBarSparks(node: HTMLElement, { span, sparks }: BarSparks): void {
  if (span) select(node).select("thead .trend").append("span").text(` ${[...new Set(span)].join("–")}`);
  for (const [unit, spark] of sparks) {
    const svg = select(node).select(`[data-unit="${unit}"] .trend`).append<SVGSVGElement>("svg").node();
    if (svg) drawSpark(svg, spark, SPARK.width, SPARK.height);
  }
}

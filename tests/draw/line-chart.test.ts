import { expect, test } from "vitest";
import { drawLineChart, drawNamed, drawPoints, nearestLine, placeNames, pointXY } from "../../src/draw/line-chart";
import { lineChart } from "../../src/model/line-chart";
import { atlas, chosen } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const BOX = { width: 800, height: 400, log: false };
const choice = chosen({ indicator: "retail", period: "2016", unit: "ha-noi", compare: "hai-phong~thanh-hoa" });
const chart = lineChart(atlas, choice, 12, false);

function drawn(hover: string | null = null): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawLineChart(svg, chart, BOX, "kỳ đang xem");
  drawNamed(svg, chart, BOX, hover);
  drawPoints(svg, chart, BOX, hover ?? "ha-noi", "2016");
  return svg;
}

test("a line is drawn in as many stretches as may be joined, and nowhere across a gap", () => {
  const svg = drawn();
  for (const { unit, runs } of chart.lines) {
    const path = svg.querySelector(`.quiet [data-unit="${unit}"]`)?.getAttribute("d") ?? "";
    expect(path.split("M").slice(1).map((stretch) => stretch.split("L").length)).toEqual(runs.map((run) => run.length));
  }
});

test("a cut by land is a mark between the points on both sides", () => {
  const hanoi = chart.lines.find(({ unit }) => unit === "ha-noi");
  const [x] = /M([\d.]+)/.exec(drawn().querySelector('.named [data-unit="ha-noi"] .cut')?.getAttribute("d") ?? "")?.slice(1).map(Number) ?? [];
  const [from, to] = ["2007", "2008"].map((period) => pointXY(chart, BOX, hanoi?.runs.flat().find((point) => point.period === period) ?? { at: 0, value: 0 })[0]);
  expect([(x ?? 0) + 4 > (from ?? 0), (x ?? 0) < (to ?? 0)]).toEqual([true, true]);
});

test("the chosen, the compared and the hovered are named, and quietly the few that alone reach the end, each once, and never over one another", () => {
  const svg = drawn("bac-ninh");
  expect([...svg.querySelectorAll(".names text")].map(({ textContent }) => textContent).sort()).toEqual(["Bắc Ninh", "Hà Nội", "Hải Phòng", "Nam Định", "Thanh Hóa"].sort());
  expect([...svg.querySelectorAll(".names .quiet")].map(({ textContent }) => textContent)).toEqual(["Nam Định"]);
  drawNamed(svg, chart, BOX, null);
  expect(svg.querySelectorAll(".names text")).toHaveLength(4);
  const all = chart.lines.slice(0, 12);
  const places = placeNames(chart, BOX, all).map(({ y }) => y);
  for (const [i, y] of places.slice(1).entries()) expect(y - (places[i] as number)).toBeGreaterThanOrEqual(14.9);
  expect(Math.max(...places)).toBeLessThanOrEqual(BOX.height);
});

test("the points of one line are buttons that say themselves, with one tab stop", () => {
  const svg = drawn();
  const points = [...svg.querySelectorAll(".points [role=button]")];
  const hanoi = chart.lines.find(({ unit }) => unit === "ha-noi")?.runs.flat() ?? [];
  expect(points.map((node) => node.getAttribute("aria-label"))).toEqual(hanoi.map(({ spoken }) => spoken));
  expect(points.filter((node) => node.getAttribute("tabindex") === "0").map((node) => node.getAttribute("data-period"))).toEqual(["2016"]);
  expect(points.filter((node) => node.hasAttribute("data-estimate")).map((node) => node.getAttribute("data-period"))).toEqual(hanoi.filter(({ estimate }) => estimate).map(({ period }) => period));
});

test("drawing twice changes nothing", () => {
  const svg = drawn("bac-ninh");
  const before = svg.outerHTML;
  drawLineChart(svg, chart, BOX, "kỳ đang xem");
  drawNamed(svg, chart, BOX, "bac-ninh");
  drawPoints(svg, chart, BOX, "bac-ninh", "2016");
  expect(svg.outerHTML).toBe(before);
});

const growth = lineChart(atlas, chosen({ indicator: "iip_growth", period: "2016" }), 12, false);

test("what lies beyond the axis has an arrow and its figure at the edge, and its line is cut to the plot", () => {
  const svg = emptySvg(emptyDocument());
  drawLineChart(svg, growth, BOX, "kỳ đang xem");
  const texts = [...svg.querySelectorAll(".beyond text")].map(({ textContent }) => textContent);
  expect(texts).toContain("Lai Châu 178,2%");
  expect([texts.length, svg.querySelectorAll(".beyond path").length]).toEqual([growth.beyond.length, growth.beyond.length]);
  expect(svg.querySelector(".quiet")?.getAttribute("clip-path")).toBe(`url(#${svg.querySelector("clipPath")?.id ?? ""})`);
  for (const { point } of growth.beyond) expect([pointXY(growth, BOX, { at: 0, value: growth.low })[1], pointXY(growth, BOX, { at: 0, value: growth.high })[1]]).toContain(pointXY(growth, BOX, point)[1]);
});

test("a place on a line means that line and the nearer of the two figures that it joins; away from all it means none", () => {
  const run = chart.lines.find(({ unit }) => unit === "ha-noi")?.runs.find((each) => each.length > 1) ?? [];
  const [[x1, y1], [x2, y2]] = run.slice(0, 2).map((point) => pointXY(chart, BOX, point)) as [readonly [number, number], readonly [number, number]];
  const own = { ...chart, lines: chart.lines.filter(({ unit }) => unit === "ha-noi") };
  expect(nearestLine(own, BOX, x1 + 0.4 * (x2 - x1), y1 + 0.4 * (y2 - y1), 4)).toEqual({ unit: "ha-noi", period: run[0]?.period });
  expect(nearestLine(own, BOX, x1 + 0.6 * (x2 - x1), y1 + 0.6 * (y2 - y1), 4)).toEqual({ unit: "ha-noi", period: run[1]?.period });
  expect(nearestLine(own, BOX, x1, y1 - 60, 4)).toBeNull();
});

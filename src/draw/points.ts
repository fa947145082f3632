// A scatter as SVG, in pixels of the width it is given: lines that quarter it, ticks, points with their names.

import { select, type Selection } from "d3-selection";

import type { Language } from "../model/atlas";
import { figureText } from "../model/format";
import { touch, type ScreenBox } from "../model/labels";
import type { Line, PairsScene, Point, Side } from "../model/pairs";
import { placeTags, tagBox, type Tag, type TagAsk } from "../model/tags";
import { keyed } from "./join";

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Letters of names and ticks, in pixels. */
const SIZE = 12;

const RADIUS = 5;

/** Half the side of what a finger may meet. */
const REACH = 12;

/** Where the plot lies within the picture, in pixels. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function frameOf(scene: PairsScene, width: number, height: number, language: Language): Frame {
  const longest = Math.max(...scene.y.axis.ticks.map(({ value }) => figureText(value, "max", scene.y.indicator, language).length));
  return { left: longest * SIZE * 0.6 + 12, right: width - 8, top: 6 + scene.x.lines.length * (SIZE + 2), bottom: height - 26 };
}

/** Where a point lies, in pixels. */
function spot({ x, y }: Pick<Point, "x" | "y">, { left, right, top, bottom }: Frame): { readonly x: number; readonly y: number } {
  return { x: Number((left + x * (right - left)).toFixed(1)), y: Number((bottom - y * (bottom - top)).toFixed(1)) };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Above the plot, a row for each line, on the side of it that has room. */
function acrossPlaces(x: number, at: number, row: number, { top }: Frame): readonly [Place] {
  const y = top - 5 - row * (SIZE + 2);
  return at > 0.7 ? [{ x: x - 4, y, anchor: "end" }] : [{ x: x + 4, y, anchor: "start" }];
}

/** At either end of the line: above it, or below where another line is just above; else on its other side. */
function upwardPlaces(y: number, lines: readonly Line[], row: number, { left, right }: Frame): readonly [Place, ...Place[]] {
  const isLower = lines.some(({ at }, i) => i !== row && at > (lines[row]?.at ?? 0));
  const sides: readonly [number, number] = [y - 4, y + SIZE + 1];
  const places = (at: number): readonly [Place, Place] => [{ x: right, y: at, anchor: "end" }, { x: left + 4, y: at, anchor: "start" }];
  return isLower ? places(sides[1]) : [...places(sides[0]), ...places(sides[1])];
}

/** @param dots where points lie, which no label covers if it can be helped @returns boxes of the labels of its lines */
function drawSide(group: Group, side: Side, isAcross: boolean, frame: Frame, dots: readonly { readonly x: number; readonly y: number }[], language: Language): readonly ScreenBox[] {
  const stroke = (kind: string, at: number): { readonly x: number; readonly y: number } => {
    const { x, y } = spot({ x: at, y: at }, frame);
    const ends = isAcross ? { x1: x, x2: x, y1: frame.top, y2: frame.bottom } : { x1: frame.left, x2: frame.right, y1: y, y2: y };
    const line = group.append("line").attr("class", kind);
    for (const [name, value] of Object.entries(ends)) line.attr(name, value);
    return { x, y };
  };
  const write = (kind: string, x: number, y: number, anchor: string, text: string): unknown => group.append("text").attr("class", kind).attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
  let taken = 0;
  for (const { value, at } of side.axis.ticks) {
    const { x, y } = stroke("grid", at);
    const label = figureText(value, "max", side.indicator, language);
    const half = (label.length * SIZE * 0.6) / 2;
    // Where steps crowd, as those of a logarithm do on a phone, only what has room is told.
    if (isAcross && x - half < taken) continue;
    if (isAcross) taken = x + half + 4;
    if (isAcross) write("tick", x, frame.bottom + 18, "middle", label);
    else write("tick", frame.left - 6, y + 4, "end", label);
  }
  return side.lines.map(({ kind, at, label }: Line, i) => {
    const { x, y } = stroke(i === 0 ? "quarter" : "country", at);
    const places: readonly [Place, ...Place[]] = isAcross ? acrossPlaces(x, at, i, frame) : upwardPlaces(y, side.lines, i, frame);
    const box = (place: Place): ScreenBox => tagBox({ id: kind, ...place, name: label, rank: 0 }, { dx: 0, dy: -4, anchor: place.anchor }, SIZE);
    const place = places.find((each) => !dots.some((dot) => touch(box(each), { left: dot.x - RADIUS, right: dot.x + RADIUS, top: dot.y - RADIUS, bottom: dot.y + RADIUS }))) ?? places[0];
    write("line-label", place.x, place.y, place.anchor, label);
    return box(place);
  });
}

/** Draws a point's parts into it. */
function drawPoint(this: SVGGElement, point: Point, at: { readonly x: number; readonly y: number }, tag: Tag | undefined): void {
  const group = select(this).attr("aria-label", point.spoken).attr("data-estimate", point.estimate ? "" : null).attr("data-named", tag ? "" : null).attr("transform", `translate(${at.x},${at.y})`);
  if (!this.hasChildNodes()) {
    group.append("circle").attr("class", "reach").attr("r", REACH);
    group.append("circle").attr("class", "dot").attr("r", RADIUS);
    group.append("text").attr("class", "name");
  }
  const { dx, dy, anchor } = tag ?? { dx: 0, dy: -REACH, anchor: "middle" };
  group.select(".name").attr("x", dx).attr("y", dy).attr("dy", "0.34em").attr("text-anchor", anchor).text(point.label);
}

/**
 * Draws a scatter; what is there of it stays and moves.
 *
 * @param svg an empty one, or one that this drew before
 * @param width and height in pixels
 */
export function drawPoints(svg: SVGSVGElement, scene: PairsScene, { width, height, language }: { readonly width: number; readonly height: number; readonly language: Language }): void {
  const root = select(svg).attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height);
  if (!svg.hasChildNodes()) for (const name of ["ground", "points"]) root.append("g").attr("class", name);
  const frame = frameOf(scene, width, height, language);
  const ground = root.select<SVGGElement>(".ground");
  ground.selectAll("*").remove();
  const spots = new Map(scene.points.map((point) => [point.unit.unit.id, spot(point, frame)]));
  const dots = [...spots.values()];
  const written = [...drawSide(ground, scene.x, true, frame, dots, language), ...drawSide(ground, scene.y, false, frame, dots, language)];
  const at = (point: Point): { readonly x: number; readonly y: number } => spots.get(point.unit.unit.id) ?? { x: 0, y: 0 };
  const asks = scene.points.map((point): TagAsk => ({ id: point.unit.unit.id, ...at(point), name: point.label, rank: point.unit.chosen || point.isExtreme || point.isBeyond ? 2 : 0 }));
  const tags = placeTags(asks, SIZE, { left: frame.left, right: width, top: frame.top, bottom: frame.bottom }, RADIUS, written);
  root
    .select(".points")
    .selectAll<SVGGElement, Point>("[data-unit]")
    .data(scene.points, keyed("data-unit", (point: Point) => point.unit.unit.id))
    .join((enter) => enter.append("g").attr("data-unit", (point) => point.unit.unit.id).attr("role", "button").attr("tabindex", -1))
    .order()
    .each(function (point) {
      drawPoint.call(this, point, at(point), tags.get(point.unit.unit.id));
    });
}

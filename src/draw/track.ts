// The axis of time as SVG: a slot for every period, filled as far as its units are known, sectors for parts of a year, a
// rule for the present one. It decides nothing that a reader could compare.

import { select } from "d3-selection";

import type { Lane, Mark, Track } from "../model/track";

/** Pixels of the picture's height; the width is its box's. */
export const TRACK_HEIGHT = 115;

/** Pixels left free on both sides for the knob. */
export const TRACK_PAD = 14;

/** Top and bottom of each lane, in pixels. */
const LANES = { years: [10, 46], parts: [56, 80], all: [10, 80] } as const;

/** Baseline of the years' names, centre line of the sectors. */
const NAMES = 111;
const SECTORS = 91;

/** Widths of slots, radius of a sector and the least room that a year's name needs, in pixels. */
const SLOT = { years: 7, parts: 4 } as const;
const RADIUS = 4.5;
const NAME_ROOM = 40;

/** Pixels in which one known unit is still seen. */
const LEAST = 2;

function isAlone({ marks }: Track): boolean {
  return marks.every(({ lane }) => lane === marks[0]?.lane);
}

function laneOf(track: Track, lane: Lane): readonly [top: number, bottom: number] {
  return isAlone(track) ? LANES.all : LANES[lane];
}

/** The lane at a height; `null` where the track has only one. */
export function laneAt(track: Track, y: number): Lane | null {
  if (isAlone(track)) return null;
  return y < (LANES.years[1] + LANES.parts[0]) / 2 ? "years" : "parts";
}

/** A place on the axis as pixels from the left of a box of this width. */
export function trackX(at: number, width: number): number {
  return TRACK_PAD + at * (width - 2 * TRACK_PAD);
}

/** A sector of as many twelfths, from the top clockwise, around 0,0. */
export function sector(months: number, radius = RADIUS): string {
  const angle = (months / 12) * 2 * Math.PI;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)].map((value) => Number(value.toFixed(2)));
  return `M0 0V${-radius}A${radius} ${radius} 0 ${months > 6 ? 1 : 0} 1 ${x} ${y}Z`;
}

/** The sectors that fit beside one another, the best known first. */
function fitting(marks: readonly Mark[], width: number): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.filter(({ lane }) => lane === "parts").sort((a, b) => b.known - a.known)) {
    if (kept.every((other) => Math.abs(trackX(other.at, width) - trackX(mark.at, width)) > 2 * RADIUS + 1)) kept.push(mark);
  }
  return kept;
}

/** Every how many years a name fits. */
function nameStep({ years }: Track, width: number): number {
  const room = (width - 2 * TRACK_PAD) / years.length;
  return [1, 2, 5, 10].find((step) => step * room >= NAME_ROOM) ?? 20;
}

/**
 * Draws the axis anew; the present period is marked by `drawPresent`.
 *
 * @param width of the box in pixels
 */
export function drawTrack(svg: SVGSVGElement, track: Track, width: number): void {
  const x = (at: number): number => Number(trackX(at, width).toFixed(1));
  const root = select(svg).attr("viewBox", `0 0 ${width} ${TRACK_HEIGHT}`);
  root.selectAll("*").remove();
  const years = root.append("g").attr("class", "years");
  const step = nameStep(track, width);
  for (const { year, from, to } of track.years) {
    years.append("path").attr("d", `M${x(from)} ${LANES.all[0]}V${LANES.all[1]}`);
    if (year % step === 0) years.append("text").attr("x", x((from + to) / 2)).attr("y", NAMES).text(year);
  }
  for (const lane of ["years", "parts"] as const) {
    const [, bottom] = laneOf(track, lane);
    if (track.marks.some((mark) => mark.lane === lane)) root.append("path").attr("class", "rail").attr("d", `M${TRACK_PAD} ${bottom}H${width - TRACK_PAD + SLOT.years / 2}`);
  }
  for (const mark of track.marks) {
    const [top, bottom] = laneOf(track, mark.lane);
    const slot = SLOT[mark.lane];
    const tall = mark.known === 0 ? 0 : Math.max(LEAST, ((bottom - top) * mark.known) / track.total);
    const group = root.append("g").attr("class", "mark").attr("data-period", mark.id).attr("data-sparse", mark.sparse ? "" : null).attr("transform", `translate(${x(mark.at)})`);
    group.append("rect").attr("class", "slot").attr("x", -slot / 2).attr("y", top).attr("width", slot).attr("height", bottom - top);
    group.append("rect").attr("class", "known").attr("x", -slot / 2).attr("y", Number((bottom - tall).toFixed(1))).attr("width", slot).attr("height", Number(tall.toFixed(1)));
  }
  for (const mark of fitting(track.marks, width)) {
    const group = root.append("g").attr("class", "sector").attr("data-sector", mark.id).attr("transform", `translate(${x(mark.at)} ${SECTORS})`);
    group.append("circle").attr("r", RADIUS);
    group.append("path").attr("d", sector(mark.months));
  }
  const present = root.append("g").attr("class", "present");
  present.append("path").attr("d", `M0 4V${LANES.all[1] + 2}`);
  present.append("circle").attr("r", 5.5);
}

/** Marks a period of a drawn track as the present one. */
export function drawPresent(svg: SVGSVGElement, track: Track, period: string, width: number): void {
  const mark = track.marks.find(({ id }) => id === period);
  if (!mark) return;
  for (const node of svg.querySelectorAll("[data-period], [data-sector]")) {
    node.toggleAttribute("data-present", node.getAttribute("data-period") === period || node.getAttribute("data-sector") === period);
  }
  const [, bottom] = laneOf(track, mark.lane);
  select(svg).select(".present").attr("transform", `translate(${trackX(mark.at, width).toFixed(1)})`).select("circle").attr("cy", bottom);
}

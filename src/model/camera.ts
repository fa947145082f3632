// Where the map is looked at from: one scale and one offset over the plane of `mercator.ts`, the same for every
// painter. It must know no element, no engine and no time.

import { FRAME, toMap } from "./mercator";

/** A view of the plane: pixels on the screen = map units × `k` + (`x`, `y`), y growing south. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle in map units: west, north, east, south. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** Pixels kept free around what is fitted: all round, or side by side where something covers the map. */
export type Padding = number | { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** All that is drawn: beyond it there is no geometry, only background. */
export const CONTEXT: Box = [...toMap(100.6, 24.9), ...toMap(110.8, 17.1)];

/** How many times nearer than the frame a camera may come: past it the finest borders turn angular. */
export const NEAREST = 32;

const SHEET: Box = [0, 0, FRAME.width, FRAME.height];

/**
 * The largest view that shows the whole box, centred in what the padding leaves free.
 *
 * @param box map units, east of its west and south of its north
 * @param width pixels
 * @param height pixels
 * @param padding pixels; where it leaves nothing free, one pixel is assumed
 * @returns not clamped: it may be nearer or further than the map allows
 */
export function fit(box: Box, width: number, height: number, padding: Padding): Camera {
  const pad = typeof padding === "number" ? { top: padding, right: padding, bottom: padding, left: padding } : padding;
  const [west, north, east, south] = box;
  const free = { x: Math.max(1, width - pad.left - pad.right), y: Math.max(1, height - pad.top - pad.bottom) };
  const k = Math.min(free.x / (east - west), free.y / (south - north));
  return {
    k,
    x: pad.left + (free.x - (west + east) * k) / 2,
    y: pad.top + (free.y - (north + south) * k) / 2,
  };
}

/** The frame as a picture shows it: an SVG's `viewBox` of the frame under `xMidYMid meet`. Sizes in pixels. */
export function frameCamera(width: number, height: number): Camera {
  return fit(SHEET, width, height, 0);
}

/** Scales the view by `factor` and keeps the land under the pixel `px`, `py` where it is; not clamped. */
export function zoomAt(camera: Camera, factor: number, px: number, py: number): Camera {
  return { k: camera.k * factor, x: px - (px - camera.x) * factor, y: py - (py - camera.y) * factor };
}

/**
 * The nearest allowed view: never further out than the frame camera, never more than `NEAREST` times nearer, never
 * past the context where the context is large enough to fill the screen, and always centred on a place of the frame.
 * Fully out it is the frame camera itself; the room to move opens between the frame's scale and twice that.
 *
 * @param width pixels, above 0
 * @param height pixels, above 0
 */
export function clamp(camera: Camera, width: number, height: number): Camera {
  const frame = frameCamera(width, height);
  const k = Math.min(Math.max(camera.k, frame.k), frame.k * NEAREST);
  const room = Math.min(1, k / frame.k - 1);
  const edge = (side: 0 | 1 | 2 | 3): number => SHEET[side] + (CONTEXT[side] - SHEET[side]) * room;
  const x = hold((width / 2 - camera.x) / camera.k, edge(0), edge(2), width / k, FRAME.width);
  const y = hold((height / 2 - camera.y) / camera.k, edge(1), edge(3), height / k, FRAME.height);
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** Moves a centre so that a view of `span` stays between two edges, or in their middle; and within 0 and `frame`. */
function hold(centre: number, low: number, high: number, span: number, frame: number): number {
  const middle = (low + high) / 2;
  const least = Math.max(0, Math.min(middle, low + span / 2));
  const most = Math.min(frame, Math.max(middle, high - span / 2));
  return Math.min(Math.max(centre, least), most);
}

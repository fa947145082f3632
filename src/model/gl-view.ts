// Translates between the atlas's camera and the engine's centre and zoom on a flat, north-up Mercator world. It must know
// no engine, only its conventions: 512 px for the whole world at zoom 0, the centre in the middle of the screen.

import type { Camera } from "./camera";
import { WORLD_UNITS, fromMap, toMap } from "./mercator";

/** Pixels of the engine's world at zoom 0. */
const WORLD_PIXELS = 512;

/** Where the engine looks: degrees east and north, and a zoom. */
export interface GlView {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
}

/** The engine's zoom at which a map unit is `k` pixels. */
export function zoomOf(k: number): number {
  return Math.log2((k * WORLD_UNITS) / WORLD_PIXELS);
}

/** The engine's view of a camera on a screen of `width` × `height` pixels. */
export function glView({ k, x, y }: Camera, width: number, height: number): GlView {
  return { center: fromMap((width / 2 - x) / k, (height / 2 - y) / k), zoom: zoomOf(k) };
}

/** The inverse of `glView`. */
export function cameraOf({ center, zoom }: GlView, width: number, height: number): Camera {
  const k = (WORLD_PIXELS * 2 ** zoom) / WORLD_UNITS;
  const [x, y] = toMap(...center);
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

// Steers the engine's camera in the atlas's own terms: where it looks from, within what it may move, and how it gets
// from one view to the next. It must know no source, layer or colour.

import type { Map as Engine } from "maplibre-gl";
import { clamp, fit, frameCamera, zoomAt, type Box, type Camera, type Padding } from "../model/camera";
import { cameraOf, glView, type GlView } from "../model/gl-view";
import { measure } from "./map-gl-ready";

/** Milliseconds of a flight. */
const FLIGHT = 250;

/** Scales that differ by less are the same to the eye. */
const SAME = 1.001;

/** The screen of one map: its size when last measured, and what depends on nothing else. */
export interface Screen {
  view(camera: Camera): GlView;
  camera(view: GlView): Camera;
  /** The nearest view that the atlas allows. */
  held(view: GlView): GlView;
  frame(): Camera;
  /** The middle, in pixels. */
  middle(): readonly [x: number, y: number];
  measure(): void;
}

export interface Helm {
  now(): Camera;
  fullyOut(): boolean;
  fit(box: Box, padding: Padding): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  reset(): void;
  /** Follows the element's size; a camera fully out, or flying there, stays fully out. */
  resize(): void;
}

/** @param element whose size is taken now, and again only when `measure` is called */
export function screenOf(element: HTMLElement): Screen {
  let { width, height } = measure(element);
  const screen: Screen = {
    view: (camera) => glView(camera, width, height),
    camera: (view) => cameraOf(view, width, height),
    held: (view) => glView(clamp(cameraOf(view, width, height), width, height), width, height),
    frame: () => frameCamera(width, height),
    middle: () => [width / 2, height / 2],
    measure: () => void ({ width, height } = measure(element)),
  };
  return screen;
}

/** @param still jumps instead of flying */
export function steer(engine: Engine, screen: Screen, still: boolean): Helm {
  /** Where a flight is going, so that a second wish starts from there and not from halfway. */
  let goal: Camera | null = null;
  engine.on("moveend", () => (goal = null));

  const now = (): Camera => {
    const { lng, lat } = engine.getCenter();
    return screen.camera({ center: [lng, lat], zoom: engine.getZoom() });
  };
  const isOut = ({ k }: Camera): boolean => k < screen.frame().k * SAME;
  const fly = (camera: Camera): void => {
    const to = screen.held(screen.view(camera));
    engine.easeTo({ ...to, duration: still ? 0 : FLIGHT, essential: true });
    goal = engine.isMoving() ? screen.camera(to) : null;
  };
  return {
    now,
    fullyOut: () => isOut(now()),
    fit(box, padding) {
      const [x, y] = screen.middle();
      fly(fit(box, x * 2, y * 2, padding));
    },
    zoomBy: (factor) => fly(zoomAt(goal ?? now(), factor, ...screen.middle())),
    panBy(dx, dy) {
      const from = goal ?? now();
      fly({ ...from, x: from.x - dx, y: from.y - dy });
    },
    reset: () => fly(screen.frame()),
    resize() {
      const wasOut = isOut(goal ?? now());
      screen.measure();
      engine.resize();
      if (wasOut) engine.jumpTo(screen.view(screen.frame()));
    },
  };
}

// The one door to MapLibre: mounts it under the page's SVG, keeps its paint and camera, and says when it cannot go on.
// It must know no indicator, no unit's name and nothing of what the reader chose; the SVG says all of that.

import { feature, mesh } from "topojson-client";
import type { GeoJSONSource, Map as Engine } from "maplibre-gl";
import type { GeometryCollection } from "topojson-specification";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { clamp, fit, frameCamera, zoomAt, type Box, type Camera, type Padding } from "../model/camera";
import { toMap } from "../model/mercator";
import { cameraOf, glView, zoomOf } from "./map-gl-camera";
import { hatch, hatchPlacing } from "./map-gl-hatch";
import { unitPainter, type UnitPaint } from "./map-gl-paint";
import { hasWebGl2, measure, patience } from "./map-gl-ready";
import { takeSeat } from "./map-gl-seat";
import { outlinePaths, withoutCut } from "./map-gl-shape";
import { glStyle, themePaint, type GlTheme, type Land } from "./map-gl-style";

export type { GlTheme, UnitPaint };

export interface GlOptions {
  /** Has a size and is positioned; the overlay lies in it. */
  readonly container: HTMLElement;
  /** The page's SVG: stays on top, and is moved beside the canvas when the map is painted. */
  readonly overlay: SVGSVGElement;
  /** Where the SVG looks from, so that nothing jumps. */
  readonly camera: Camera;
  readonly theme: GlTheme;
  readonly units: readonly UnitPaint[];
  readonly reducedMotion: boolean;
  /** Called in every frame in which the camera moved, before that frame is painted. */
  readonly onCamera: (camera: Camera) => void;
  /** `svg`: the picture is gone for now; `gl`: it is back; `failed`: it will not come back, remove the map. */
  readonly onState: (state: "gl" | "svg" | "failed", why: string | null) => void;
  /** Called once finer outlines are drawn, which `outlines` then returns. */
  readonly onDetail?: () => void;
}

export interface GlMap {
  /** Sends the paint that changed; units that are not named keep theirs. */
  paint(units: readonly UnitPaint[]): void;
  recolor(theme: GlTheme, units: readonly UnitPaint[]): void;
  /** Flies to a box in map units; jumps under reduced motion. */
  fit(box: Box, padding: Padding): void;
  /** Zooms about the middle: 2 is twice as near. */
  zoomBy(factor: number): void;
  /** Moves the view by pixels: positive looks further east and south. */
  panBy(dx: number, dy: number): void;
  /** Flies to the frame. */
  reset(): void;
  /** To be called when the container's size changed. A map fully out stays fully out. */
  resize(): void;
  /** SVG paths in map units by unit, at the detail now drawn. */
  outlines(): ReadonlyMap<string, string>;
  /** Puts the overlay back where it was and gives back the context, the worker and every listener. */
  remove(): void;
  readonly engine: Engine;
}

/** Milliseconds of being looked at within which the first picture must stand. */
const PATIENCE = 15_000;

/** Milliseconds of a flight. */
const FLIGHT = 250;

/** The zoom from which the finest outlines are drawn: a step of the coarser grid is then a third of a pixel. */
const FINE_ZOOM = 8.5;

/** Scales that differ by less are the same to the eye. */
const SAME = 1.001;

type Topology = typeof import("virtual:topology/l1").topology;

/**
 * Mounts the map and resolves once it stands painted under the overlay; until then the page is as it was.
 *
 * @throws Error, leaving the page as it was, whose message is a short reason: `no WebGL2`, `map code did not load`,
 *   `worker did not load`, `context lost`, `not painted in time`, or the engine's own
 */
export async function mountGl(options: GlOptions): Promise<GlMap> {
  const { container, overlay, onState } = options;
  if (!hasWebGl2()) throw new Error("no WebGL2");
  const [gl, { topology }] = await Promise.all([import("maplibre-gl"), import("virtual:topology/l1")]).catch((cause: unknown) => {
    throw new Error("map code did not load", { cause });
  });

  let size = measure(container);
  let theme = options.theme;
  let land = landOf(topology);
  let goal: Camera | null = null;
  let life: "mounting" | "live" | "lost" | "over" = "mounting";

  gl.setWorkerUrl(workerUrl);
  const engine = new gl.Map({
    container,
    style: glStyle(theme, land),
    ...glView(options.camera, size.width, size.height),
    transformConstrain: (lngLat, zoom) => {
      const camera = cameraOf({ center: [lngLat.lng, lngLat.lat], zoom }, size.width, size.height);
      const held = glView(clamp(camera, size.width, size.height), size.width, size.height);
      return { center: new gl.LngLat(...held.center), zoom: held.zoom };
    },
    attributionControl: false,
    boxZoom: false,
    doubleClickZoom: false,
    dragRotate: false,
    fadeDuration: 0,
    keyboard: false,
    maxPitch: 0,
    reduceMotion: options.reducedMotion,
    renderWorldCopies: false,
    touchPitch: false,
    trackResize: false,
  });
  engine.touchZoomRotate.disableRotation();
  const stage = engine.getCanvasContainer();
  Object.assign(stage.style, { position: "absolute", inset: "0", visibility: "hidden" });

  const standing = (): boolean => life === "mounting" || life === "live";
  const now = (): Camera => {
    const { lng, lat } = engine.getCenter();
    return cameraOf({ center: [lng, lat], zoom: engine.getZoom() }, size.width, size.height);
  };
  const fullyOut = (): boolean => now().k < frameCamera(size.width, size.height).k * SAME;
  const fly = (camera: Camera): void => {
    const to = clamp(camera, size.width, size.height);
    engine.easeTo({ ...glView(to, size.width, size.height), duration: options.reducedMotion ? 0 : FLIGHT, essential: true });
    goal = engine.isMoving() ? to : null;
  };

  const painter = unitPainter((id, state) => {
    if (standing()) engine.setFeatureState({ source: "units", id }, state);
  });
  const dress = (): void => {
    for (const [layer, property, value] of themePaint(theme)) engine.setPaintProperty(layer, property as "fill-color", value);
    const frame = frameCamera(size.width, size.height);
    const [x, y] = toMap(-180, 85.0511287798066);
    const { pixelRatio, phase } = hatchPlacing(-x * frame.k, -y * frame.k, zoomOf(frame.k));
    for (const id of ["missing", "incomparable"]) {
      if (engine.hasImage(id)) engine.removeImage(id);
      engine.addImage(id, hatch(id === "incomparable", theme.hatch, phase), { pixelRatio });
    }
  };
  const showLand = (): void => {
    for (const [source, data] of Object.entries(land)) void engine.getSource<GeoJSONSource>(source)?.setData(data);
  };
  const refine = async (): Promise<void> => {
    try {
      land = landOf((await import("virtual:topology/l2")).topology);
    } catch {
      return;
    }
    if (standing()) showLand();
    if (life !== "over") options.onDetail?.();
  };

  const over = (): void => {
    life = "over";
    engine.remove();
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string): void => {
        if (life === "mounting") reject(new Error(why));
        else if (life !== "over") onState("failed", why);
      };
      engine.on("error", ({ error }) => fail(error.message.startsWith("Worker failed") ? "worker did not load" : error.message));
      engine.on("webglcontextlost", () => {
        if (life === "mounting") return reject(new Error("context lost"));
        life = "lost";
        onState("svg", "context lost");
      });
      engine.on("webglcontextrestored", () => void engine.once("style.load", restore));
      engine.once("style.load", () => {
        dress();
        painter.paint(options.units);
        engine.once("idle", () => resolve());
      });
      patience(PATIENCE, () => reject(new Error("not painted in time")));
    });
  } catch (error) {
    over();
    throw error;
  }
  const restore = (): void => {
    life = "live";
    dress();
    showLand();
    painter.repaint();
    engine.once("idle", () => life === "live" && onState("gl", null));
  };

  life = "live";
  stage.style.visibility = "";
  stage.style.inset = "";
  const seat = takeSeat(engine.getCanvas(), stage, overlay);
  engine.on("move", () => options.onCamera(now()));
  engine.on("moveend", () => {
    goal = null;
    seat.panWithOneFinger(!fullyOut());
  });
  let refined = false;
  engine.on("zoom", () => {
    if (refined || engine.getZoom() < FINE_ZOOM) return;
    refined = true;
    void refine();
  });

  const map: GlMap = {
    engine,
    paint: (units) => painter.paint(units),
    recolor(next, units) {
      theme = next;
      if (standing()) dress();
      painter.paint(units);
    },
    fit: (box, padding) => fly(fit(box, size.width, size.height, padding)),
    zoomBy: (factor) => fly(zoomAt(goal ?? now(), factor, size.width / 2, size.height / 2)),
    panBy(dx, dy) {
      const from = goal ?? now();
      fly({ ...from, x: from.x - dx, y: from.y - dy });
    },
    reset: () => fly(frameCamera(size.width, size.height)),
    resize() {
      const wasOut = fullyOut();
      size = measure(container);
      engine.resize();
      if (wasOut) engine.jumpTo(glView(frameCamera(size.width, size.height), size.width, size.height));
      if (!standing()) return;
      dress();
      engine.redraw();
    },
    outlines: () => outlinePaths(land.units),
    remove() {
      seat.leave();
      over();
    },
  };
  return map;
}

/** Areas and lines of a topology; a border that two areas share is one line. */
function landOf(topology: Topology): Land {
  const { units, neighbours, rivers } = topology.objects;
  const all: GeometryCollection = { type: "GeometryCollection", geometries: [...units.geometries, ...neighbours.geometries] };
  return {
    units: feature(topology, units),
    neighbours: feature(topology, neighbours),
    rivers: feature(topology, rivers),
    borders: mesh(topology, all, (a, b) => a !== b),
    coast: withoutCut(mesh(topology, all, (a, b) => a === b)),
  };
}

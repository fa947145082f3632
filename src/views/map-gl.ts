// The one door to MapLibre: mounts it under the page's SVG, keeps its paint and camera, and says when it cannot go on.
// It must know no indicator, no unit's name and nothing of what the reader chose; the SVG says all of that.

import type { GeoJSONSource, Map as Engine } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Box, Camera, Padding } from "../model/camera";
import { dress } from "./map-gl-dress";
import { landAt, levelAt } from "./map-gl-land";
import { unitPainter, type UnitPaint } from "./map-gl-paint";
import { patience } from "./map-gl-ready";
import { takeSeat } from "./map-gl-seat";
import { outlinePaths } from "./map-gl-shape";
import { screenOf, steer } from "./map-gl-steer";
import { glStyle, type GlTheme } from "./map-gl-style";
import { workerAddress } from "./map-gl-trusted";
import { hasWebGl2 } from "./webgl";

export type { GlTheme, UnitPaint };

export interface GlOptions {
  /** Has a size and is positioned; the overlay lies in it. */
  readonly container: HTMLElement;
  /** The page's SVG: stays on top, and is moved beside the canvas when the map is painted. */
  readonly overlay: SVGSVGElement;
  /** Where the SVG looks from, so that nothing jumps. */
  readonly camera: () => Camera;
  readonly theme: GlTheme;
  readonly units: readonly UnitPaint[];
  readonly reducedMotion: boolean;
  /** Called in every frame in which the camera moved, before that frame is painted. */
  readonly onCamera: (camera: Camera) => void;
  /** `svg`: the picture is gone for now; `gl`: it is back; `failed`: it will not come back, remove the map. */
  readonly onState: (state: "gl" | "svg" | "failed", why: string | null) => void;
  /** Called once finer outlines are drawn, which `outlines` then returns. */
  readonly onDetail?: () => void;
  /** Called when part of the picture has been missing for a moment, and again when it is whole. */
  readonly onPatchy?: (patchy: boolean) => void;
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

/** Milliseconds after which land that is not drawn yet would be seen to be missing. */
const LATE = 120;

/**
 * Mounts the map and resolves once it stands painted under the overlay; until then the page is as it was.
 *
 * @throws Error, leaving the page as it was, whose message is a short reason: `no WebGL2`, `map code did not load`,
 *   `worker did not load`, `context lost`, `not painted in time`, or the engine's own
 */
export async function mountGl(options: GlOptions): Promise<GlMap> {
  const { container, overlay, onState } = options;
  if (!hasWebGl2()) throw new Error("no WebGL2");
  const screen = screenOf(container);
  let level = levelAt(screen.view(options.camera()).zoom);
  const [gl, first] = await Promise.all([import("maplibre-gl"), landAt(level)]).catch((cause: unknown) => {
    throw new Error("map code did not load", { cause });
  });

  gl.setWorkerUrl(await workerAddress(workerUrl));
  screen.measure();
  let theme = options.theme;
  let land = first;
  let drawn = land;
  let late = 0;
  let life: "mounting" | "live" | "lost" | "over" = "mounting";

  const engine = new gl.Map({
    container,
    style: glStyle(theme, land),
    ...screen.view(options.camera()),
    transformConstrain: ({ lng, lat }, zoom) => {
      const held = screen.held({ center: [lng, lat], zoom });
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

  const helm = steer(engine, screen, options.reducedMotion);
  const standing = (): boolean => life === "mounting" || life === "live";
  const painter = unitPainter((id, state) => {
    if (standing()) engine.setFeatureState({ source: "units", id }, state);
  });
  const wear = (): void => {
    if (standing()) dress(engine, theme, screen.frame().k);
  };
  const showLand = (): void => {
    if (!standing() || drawn === land) return;
    drawn = land;
    for (const source of ["units", "around"] as const) void engine.getSource<GeoJSONSource>(source)?.setData(land[source]);
  };
  const end = (): void => {
    life = "over";
    clearTimeout(late);
    engine.remove();
  };

  /** Meets a container that changed its size, and an overlay that was moved, while the engine could not follow. */
  const settle = (): void => {
    map.resize();
    engine.jumpTo(screen.held(screen.view(options.camera())));
    options.onCamera(helm.now());
  };
  const restore = (): void => {
    life = "live";
    wear();
    showLand();
    painter.repaint();
    engine.once("idle", () => {
      if (life !== "live") return;
      settle();
      onState("gl", null);
    });
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => {
      if (life === "mounting") reject(new Error(why));
      else if (life !== "over") onState("failed", why);
    };
    const calm = patience(PATIENCE, () => fail("not painted in time"));
    engine.on("error", ({ error }) => fail(error.message.startsWith("Worker failed") ? "worker did not load" : error.message));
    engine.on("webglcontextlost", () => {
      if (life === "mounting") return fail("context lost");
      life = "lost";
      onState("svg", "context lost");
    });
    engine.on("webglcontextrestored", () => void engine.once("style.load", restore));
    engine.once("style.load", () => {
      wear();
      painter.paint(options.units);
      engine.once("idle", () => {
        calm();
        resolve();
      });
    });
  }).catch((error: unknown) => {
    end();
    throw error;
  });

  life = "live";
  Object.assign(stage.style, { visibility: "", inset: "" });
  const seat = takeSeat(engine.getCanvas(), stage, overlay);
  engine.on("move", () => {
    options.onCamera(helm.now());
    if (late === 0 && !engine.areTilesLoaded()) late = window.setTimeout(() => options.onPatchy?.(!engine.areTilesLoaded()), LATE);
  });
  engine.on("idle", () => {
    clearTimeout(late);
    late = 0;
    options.onPatchy?.(false);
  });
  let asked = level;
  engine.on("moveend", () => {
    seat.panWithOneFinger(!helm.fullyOut());
    const wanted = levelAt(engine.getZoom());
    if (wanted <= asked) return;
    asked = wanted;
    landAt(wanted).then(
      (finer) => {
        // A finer one may have come before it.
        if (life === "over" || wanted < level) return;
        level = wanted;
        land = finer;
        showLand();
        options.onDetail?.();
      },
      () => undefined,
    );
  });

  const map: GlMap = {
    ...helm,
    engine,
    paint: painter.paint,
    recolor(next, units) {
      theme = next;
      wear();
      painter.paint(units);
    },
    resize() {
      helm.resize();
      wear();
      if (standing()) engine.redraw();
    },
    outlines: () => outlinePaths(land.units),
    remove() {
      seat.leave();
      end();
    },
  };
  settle();
  return map;
}

// The zoomable map of an embed, fetched when a reader asks for it: mounts the engine under the figure's own drawing, within
// what a page may have alive, and freezes to the drawing where it was left. It must not know the atlas.

import type { Language } from "../model/atlas";
import { clamp, frameCamera, type Camera } from "../model/camera";
import { cameraOf } from "../model/gl-view";
import { paintsOf, surfacesOf } from "../views/embed-paint";
import { liftMap, type Lifted } from "../views/embed-place";
import { drawTools } from "../views/embed-tools";
import type { Zoom, ZoomState, ZoomView } from "../views/embed-zoom";
import { isStill } from "../views/flight";
import type { GlMap } from "../views/map-gl";
import mapCss from "../views/embed-map.css?inline";
import { takePlace, type Lease } from "./budget";

/** Milliseconds for which part of the picture may be missing before its worker is taken for dead. */
const DEAD = 8_000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(mapCss);

/** Dresses the document or shadow of a figure, once. */
function dress(root: Node): void {
  if ((root instanceof Document || root instanceof ShadowRoot) && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/**
 * Holds the map of one figure, closed.
 *
 * @param figure as `drawEmbed` makes it
 * @param told of what becomes of the map, by the reader's doing or by itself
 * @param from where it is opened first; `null` for the whole region
 */
export function holdZoom(figure: HTMLElement, language: Language, told: (state: ZoomState) => void, from: ZoomView | null): Zoom {
  const box = figure.querySelector(".embed-map") as HTMLElement;
  const svg = box.querySelector("svg.map") as SVGSVGElement;
  const sizes = new ResizeObserver(resize);
  let view = from;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let map: GlMap | null = null;
  let lease: Lease | null = null;
  let lifted: Lifted | null = null;
  let listening: AbortController | null = null;
  let dead = 0;

  const aim = (): Camera => {
    const { clientWidth: width, clientHeight: height } = box;
    return view ? clamp(cameraOf({ center: [...view.center], zoom: view.zoom }, width, height), width, height) : frameCamera(width, height);
  };
  function follow(next: Camera): void {
    camera = next;
    lifted ??= liftMap(figure);
    lifted.place(camera, box.clientWidth, box.clientHeight);
    // What stands beside a unit follows it.
    box.dispatchEvent(new CustomEvent("atlas-move"));
  }
  function resize(): void {
    if (box.clientWidth === 0) return;
    if (map) map.resize();
    else if (view) follow(aim());
  }
  const recolor = (): void => map?.recolor(surfacesOf(svg), paintsOf(svg));
  const looking = (engine: GlMap["engine"]): ZoomView => {
    const { lng, lat } = engine.getCenter();
    return { center: [lng, lat], zoom: engine.getZoom() };
  };

  /** Ends the engine; the drawing stays as it is. */
  function stop(): void {
    clearTimeout(dead);
    listening?.abort();
    listening = null;
    map?.remove();
    map = null;
    lease?.leave();
    lease = null;
    delete box.dataset["zoom"];
    box.removeAttribute("data-patchy");
  }
  function freeze(): void {
    if (map) view = looking(map.engine);
    stop();
    told("frozen");
  }
  /** Ends it, and the drawing is the whole region again. */
  function close(): void {
    stop();
    sizes.disconnect();
    lifted?.end();
    lifted = null;
    view = null;
    box.dispatchEvent(new CustomEvent("atlas-move"));
  }

  function onPatchy(patchy: boolean): void {
    box.toggleAttribute("data-patchy", patchy);
    clearTimeout(dead);
    if (patchy) dead = window.setTimeout(() => (lease?.isSeen() ? freeze() : onPatchy(true)), DEAD);
  }
  /** Takes what has been mounted into use. */
  function begin(mounted: GlMap): void {
    map = mounted;
    lifted?.retrace(mounted.outlines());
    listening = new AbortController();
    const { signal } = listening;
    box.dataset["zoom"] = "live";
    const shut = (): void => {
      close();
      told("closed");
    };
    const tools = drawTools(box, language, { zoomBy: (factor) => mounted.zoomBy(factor), panBy: (dx, dy) => mounted.panBy(dx, dy), reset: () => mounted.reset(), close: shut }, signal);
    signal.addEventListener("abort", () => tools.remove());
    for (const act of ["pointerdown", "keydown", "wheel"] as const) box.addEventListener(act, () => lease?.use(), { signal, capture: true, passive: true });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolor, { signal });
    const dressed = new MutationObserver(recolor);
    const root = svg.getRootNode();
    dressed.observe(root instanceof ShadowRoot ? root.host : document.documentElement, { attributeFilter: ["theme", "data-theme"] });
    signal.addEventListener("abort", () => dressed.disconnect());
    sizes.observe(box);
  }

  async function mount(): Promise<GlMap> {
    const { mountGl } = await import("../views/map-gl");
    return mountGl({
      container: box,
      overlay: svg,
      camera: aim,
      theme: surfacesOf(svg),
      units: paintsOf(svg),
      reducedMotion: isStill(),
      onCamera: follow,
      onState: (state) => state !== "gl" && freeze(),
      onDetail: () => map && lifted?.retrace(map.outlines()),
      onPatchy,
    });
  }

  let over = false;
  let opening: Promise<void> = Promise.resolve();
  async function open(): Promise<void> {
    dress(svg.getRootNode());
    let evicted = false;
    lease = await takePlace({
      element: box,
      freeze() {
        evicted = true;
        if (map) freeze();
        // One that is still being mounted has its context until it is.
        return opening.catch(() => undefined);
      },
    });
    if (over) return stop();
    const mounted = await mount().catch((cause: unknown) => {
      stop();
      throw new Error("failed", { cause });
    });
    if (over || evicted) {
      mounted.remove();
      stop();
      return over ? close() : told("frozen");
    }
    begin(mounted);
    told("live");
  }

  return {
    open() {
      if (!map && !over) opening = open();
      return opening;
    },
    end() {
      over = true;
      const last = map ? looking(map.engine) : null;
      close();
      return last;
    },
  };
}

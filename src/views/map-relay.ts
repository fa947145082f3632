// The hand-over from the drawn map to the zoomable one: when the page is idle and the map on screen, and back again
// when the engine fails. Until then, and if it never comes, the SVG is all there is.

import type { Theme } from "../model/color";
import type { MapScene } from "../model/scene";
import { isStill } from "./flight";
import { send } from "./intent";
import type { AtlasMap } from "./map";
import type { GlMap, GlTheme, UnitPaint } from "./map-gl";
import { isSparing } from "./sparing";

export interface Relay {
  /** The engine while it paints; `null` while the SVG does. */
  readonly live: GlMap | null;
  paint(scene: MapScene): void;
  /** Starts now, without waiting for idleness: the reader asked. */
  ask(): void;
  end(): void;
}

/** Light or dark as the page is now. */
export function currentTheme(): Theme {
  const forced = document.documentElement.dataset["theme"];
  if (forced === "light" || forced === "dark") return forced;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Calls back once the element is on screen and the page idle; returns a way to stop waiting. */
function whenIdleOnScreen(element: Element, call: () => void): () => void {
  let over = false;
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    const run = (): void => void (over || call());
    // Safari has no idle callback; a moment after load is as near as it gets.
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 4000 });
    else setTimeout(run, 300);
  });
  const begin = (): void => void (over || watch.observe(element));
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
  return () => {
    over = true;
    watch.disconnect();
  };
}

/** Begins to wait for the moment to hand over. */
export function handOver(map: AtlasMap): Relay {
  let engine: GlMap | null = null;
  let painting = false;
  let over = false;
  let begun = false;
  let paints: (scene: MapScene) => readonly UnitPaint[] = () => [];
  let surfaces: () => GlTheme;
  let form = map.scene?.form;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const tell = (state: "svg" | "loading" | "gl" | "failed"): void => {
    painting = state === "gl";
    if (painting) map.land();
    map.removeAttribute("data-patchy");
    if (!over) send(map, { type: "map", map: state });
  };
  const redraw = (): void => {
    for (const [unit, outline] of engine?.outlines() ?? []) {
      const path = map.picture?.querySelector(`#shape-${CSS.escape(unit)}`);
      // Land that waits behind a square becomes finer there.
      path?.setAttribute(path.hasAttribute("data-land") ? "data-land" : "d", outline);
    }
    map.retrace();
  };
  const recolor = (): void => {
    if (engine && map.scene) engine.recolor(surfaces(), paints(map.scene));
  };
  const giveUp = (): void => {
    engine?.remove();
    engine = null;
    tell("failed");
  };

  async function start(): Promise<void> {
    if (begun || over || !map.scene || !map.picture) return;
    begun = true;
    tell("loading");
    try {
      const [{ mountGl }, { palette, SURFACES }] = await Promise.all([import("./map-gl"), import("../model/color")]);
      paints = (scene) => {
        const colors = palette(currentTheme());
        const { paper } = SURFACES[currentTheme()];
        // A value drawn as a circle leaves its land paper; the circle is the SVG's.
        return scene.units.map(({ unit, swatch, size, estimate }): UnitPaint => ({ id: unit.id, fill: size !== null ? paper : swatch ? colors[swatch] : "", pattern: swatch ? "none" : "missing", estimate: estimate && size === null }));
      };
      surfaces = () => ({ ...SURFACES[currentTheme()], border: SURFACES[currentTheme()][map.scene?.form === "symbols" ? "hairline" : "paper"] });
      const mounted = await mountGl({
        container: map,
        overlay: map.picture,
        camera: () => map.aim,
        theme: surfaces(),
        units: paints(map.scene),
        reducedMotion: isStill(),
        onCamera: (camera) => map.follow(camera),
        onDetail: redraw,
        onPatchy: (patchy) => map.toggleAttribute("data-patchy", patchy),
        onState: (state) => (state === "failed" ? giveUp() : tell(state)),
      });
      if (over) return mounted.remove();
      engine = mounted;
      redraw();
      engine.paint(paints(map.scene));
      tell("gl");
    } catch {
      giveUp();
    }
  }

  dark.addEventListener("change", recolor);
  const told = new MutationObserver(recolor);
  told.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  // On the stage nothing may wait for a network.
  const stopWaiting = isSparing() || map.hasAttribute("data-staged") ? (): void => undefined : whenIdleOnScreen(map, () => void start());
  return {
    get live() {
      return painting ? engine : null;
    },
    paint(scene) {
      // Borders are paper between filled land, and hairlines between paper.
      if ((form === "symbols") !== (scene.form === "symbols")) recolor();
      else engine?.paint(paints(scene));
      form = scene.form;
    },
    ask: () => void start(),
    end() {
      over = true;
      stopWaiting();
      dark.removeEventListener("change", recolor);
      told.disconnect();
      engine?.remove();
      engine = null;
    },
  };
}

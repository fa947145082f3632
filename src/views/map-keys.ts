// The map from the keyboard: arrows go to the unit that lies that way, Enter chooses, Escape leaves, plus, minus and
// zero zoom, shift with arrows moves the view; what speaks is fetched when first asked for.

import type { Camera } from "../model/camera";
import { towards, type Direction } from "../model/direction";
import { send } from "./intent";
import type { AtlasMap } from "./map";
import { moveFocus } from "./rove";

export interface MapCommands {
  camera(): Camera;
  moveTo(camera: Camera): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  reset(): void;
}

const ARROWS: Readonly<Record<string, readonly [direction: Direction, dx: number, dy: number]>> = {
  ArrowLeft: ["left", -1, 0],
  ArrowRight: ["right", 1, 0],
  ArrowUp: ["up", 0, -1],
  ArrowDown: ["down", 0, 1],
};

/** Pixels of one step of the view, about a province on a desk's screen. */
const STEP = 80;

const UNITS = ".units [data-unit]";
const MARKERS = ".markers [role=button]";

/** What the keys that speak are for: the unit at hand beside another, the picture's summary, a comparison made longer, the list of keys. */
export type SpeakingKey = "beside" | "read" | "add" | "keys";

/** Which of them was pressed, or `null`. */
function speaking({ key, shiftKey }: KeyboardEvent): SpeakingKey | null {
  const letter = key.toLowerCase();
  return letter === "c" ? (shiftKey ? "add" : "beside") : letter === "s" ? "read" : key === "?" ? "keys" : null;
}

/** Has a key act that speaks. Without a network it may not come: then nothing is said. */
export function speak(map: AtlasMap, key: SpeakingKey, unit: string | null = null, last: string | null = null): void {
  import("./speak").then(({ act }) => act(map, key, unit, last)).catch(() => undefined);
}

function walkMarkers(svg: SVGSVGElement, from: Element, by: number): void {
  const all = [...svg.querySelectorAll<SVGElement>(MARKERS)];
  const next = all[(all.indexOf(from as SVGElement) + by + all.length) % all.length];
  if (next) moveFocus(svg, MARKERS, next);
}

/** Listens until the signal aborts. `onFocus` hears which unit has the focus, or `null`. */
export function listenToKeys(map: AtlasMap, svg: SVGSVGElement, commands: MapCommands, onFocus: (unit: string | null) => void, signal: AbortSignal): void {
  const unitAt = (target: EventTarget | null): string | null => (target instanceof Element ? target.getAttribute("data-unit") : null);

  /** The unit at hand, and the one before it. */
  let at: string | null = null;
  let last: string | null = null;

  function focusin({ target }: FocusEvent): void {
    const unit = unitAt(target);
    if (unit && unit !== at) [at, last] = [unit, at];
    onFocus((target as Element).matches(":focus-visible") ? unit : null);
  }

  function keydown(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (!svg.contains(target)) return;
    const unit = unitAt(target);
    const arrow = ARROWS[event.key];
    const spoken = speaking(event);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (arrow && event.shiftKey) commands.panBy(arrow[1] * STEP, arrow[2] * STEP);
    else if (arrow && unit && map.atlas) {
      const next = towards(map.places, unit, arrow[0]);
      const path = next && svg.querySelector<SVGElement>(`${UNITS}[data-unit="${next}"]`);
      if (path) moveFocus(svg, UNITS, path);
    } else if (arrow) walkMarkers(svg, target, arrow[1] + arrow[2]);
    else if (event.key === "Enter" || event.key === " ") (target as SVGElement).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 }));
    else if (event.key === "+" || event.key === "=") commands.zoomBy(2);
    else if (event.key === "-") commands.zoomBy(0.5);
    else if (event.key === "0") commands.reset();
    else if (event.key === "Escape") send(map, map.hover ? { type: "hover", unit: null } : { type: "choose", wish: { unit: null, project: null } });
    else if (spoken) speak(map, spoken, unit, last);
    else return;
    event.preventDefault();
  }

  // On the element, not on its SVG: an SVG with such listeners becomes a tab stop of its own.
  map.addEventListener("keydown", keydown, { signal });
  map.addEventListener("focusin", focusin, { signal });
  map.addEventListener("focusout", () => onFocus(null), { signal });
}

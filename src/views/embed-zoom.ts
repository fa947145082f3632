// The way to the zoomable map of an embed: one button in the open sea of its map, and a sentence where it does not come.
// It must not know what the map is painted with; that is fetched when the button is pressed, and not before.

import type { Language } from "../model/atlas";
import { EMBED_ZOOM_WORDS } from "../model/words-embed-zoom";
import { isSparing } from "./sparing";
import { hasWebGl2 } from "./webgl";

/** Where the zoomable map looks: degrees east and north, and the engine's zoom. */
export interface ZoomView {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
}

/** What became of it: it paints; it froze to the drawing with its view kept; the reader closed it. */
export type ZoomState = "live" | "frozen" | "closed";

/** Why it does not open: it cannot be had, too many are open, or the page cannot know how many are. */
export type Refusal = "failed" | "crowded" | "alone";

/** A figure whose map can be zoomed, from the first press on. */
export interface Zoom {
  /** Opens it where it was left. @throws Error whose message is a `Refusal` */
  open(): Promise<void>;
  /** Gives everything back; the drawing is as it was. @returns where it looked while it painted, `null` while it did not */
  end(): ZoomView | null;
}

/** What the module that is fetched exports: the map of one figure, told what becomes of it. */
export type HoldZoom = (figure: HTMLElement, language: Language, told: (state: ZoomState) => void, view: ZoomView | null) => Zoom;

export interface ZoomOffer {
  /** Takes the offer back, with all that came of it. @returns as of `Zoom.end` */
  end(): ZoomView | null;
}

export interface ZoomTerms {
  readonly language: Language;
  /** Fetches the module. */
  readonly load: () => Promise<HoldZoom>;
  /** Kilobytes that opening it fetches, at most. */
  readonly kilobytes: number;
  /** Where it looked in a figure that this one replaces: it is opened there at once. */
  readonly view: ZoomView | null;
}

/** Whether this page can have WebGL, found out once and when the page is idle. */
let able: Promise<boolean> | null = null;

function isAble(): Promise<boolean> {
  return (able ??= new Promise((resolve) => {
    const probe = (): void => resolve(hasWebGl2());
    // Safari has no idle callback; a moment later is as near as it gets.
    if ("requestIdleCallback" in window) requestIdleCallback(probe, { timeout: 2000 });
    else setTimeout(probe, 300);
  }));
}

/** Offers the zoomable map of a figure that has one. */
export function offerZoom(figure: HTMLElement, { language, load, kilobytes, view }: ZoomTerms): ZoomOffer {
  const say = EMBED_ZOOM_WORDS[language];
  const box = figure.querySelector(".embed-map");
  let zoom: Zoom | null = null;
  let over = box?.querySelector("svg.map .units") === null || !box;
  let opening = false;
  const bar = document.createElement("div");
  bar.className = "embed-zoom";
  const line = bar.appendChild(document.createElement("p"));
  line.setAttribute("role", "status");
  const button = bar.appendChild(document.createElement("button"));
  button.type = "button";
  const word = (text: string): void => {
    button.textContent = isSparing() && zoom === null ? `${text} (${say.cost} ${kilobytes} KB)` : text;
  };
  word(say.open);

  function told(state: ZoomState): void {
    const held = bar.contains((figure.getRootNode() as Document | ShadowRoot).activeElement) || state !== "live";
    button.hidden = state === "live";
    word(state === "frozen" ? say.again : say.open);
    if (state === "closed" && held) button.focus({ preventScroll: true });
  }

  async function open(from: ZoomView | null): Promise<void> {
    if (opening || over) return;
    opening = true;
    line.textContent = "";
    button.setAttribute("aria-busy", "true");
    button.textContent = say.opening;
    try {
      zoom ??= (await load())(figure, language, told, from);
      if (!over) await zoom.open();
    } catch (error) {
      const reasons: Readonly<Record<string, string>> = { crowded: say.crowded, alone: say.alone } satisfies Partial<Record<Refusal, string>>;
      line.textContent = reasons[(error as Error).message] ?? say.failed;
      word(say.open);
    }
    if (over) zoom?.end();
    opening = false;
    button.removeAttribute("aria-busy");
  }

  button.addEventListener("click", () => void open(null));
  if (!over) {
    void isAble().then((can) => {
      if (!can || over) return;
      box?.append(bar);
      if (view) void open(view);
    });
  }
  return {
    end() {
      over = true;
      bar.remove();
      return zoom?.end() ?? null;
    },
  };
}

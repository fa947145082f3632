// What runs inside the built page: turns its own pickers as a reader would, and says how long MapLibre took to paint.
// It must use nothing of this module's scope, since only the function's text reaches the page.
import type { Map as Engine } from "maplibre-gl";

/** Milliseconds from the act until MapLibre's commands were issued, and until the picture was there. */
export interface Painted {
  readonly issued: number;
  readonly painted: number;
  /** A hash of every pixel of the canvas. */
  readonly picture: number;
}

export interface Driver {
  /** The engine of the page's map. @throws while the SVG paints */
  readonly engine: () => Engine;
  /** Chooses another period or indicator and resolves, without a task between, when every element has updated. */
  readonly turn: () => Promise<void>;
  /** Resolves when nothing is left to paint. */
  readonly rest: () => Promise<void>;
  /** Does something to the map and waits until MapLibre has painted all of it. */
  readonly paint: (act: () => void) => Promise<Painted>;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

/** Puts the driver on the page's window. */
export function installDriver(): void {
  /** Every fourth turn takes the next indicator, the others another of its periods. */
  const STEPS = 4;
  const PATIENCE = 10_000;
  let turns = 0;

  const engine = (): Engine => {
    const found = document.querySelector<Element & { engine?: Engine | null }>("atlas-map")?.engine;
    if (!found) throw new Error("the map has no engine");
    return found;
  };
  const updated = async (): Promise<void> => {
    const elements = [...document.querySelectorAll<HTMLElement & { readonly updateComplete?: Promise<boolean> }>("body *")];
    while ((await Promise.all(elements.flatMap((each) => each.updateComplete ?? []))).includes(false));
  };
  const turn = async (): Promise<void> => {
    const [indicators, periods] = document.querySelectorAll<HTMLSelectElement>("atlas-picker select");
    if (!indicators || !periods) throw new Error("the page has no pickers");
    const select = turns++ % STEPS === 0 || periods.options.length === 1 ? indicators : periods;
    const before = location.href;
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await updated();
    if (location.href === before) throw new Error(`turn ${turns} changed nothing at ${before}`);
  };
  const rest = async (): Promise<void> => {
    const map = document.querySelector("atlas-map");
    if (map?.getAttribute("state") === "gl") {
      engine().triggerRepaint();
      await engine().once("idle");
    }
    // A frame is over once a task after it has run.
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const paint = (act: () => void): Promise<Painted> =>
    new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error("nothing was painted")), PATIENCE);
      const map = engine();
      const canvas = map.getCanvas();
      const gl = canvas.getContext("webgl2") as WebGL2RenderingContext;
      map.once("idle", () => {
        clearTimeout(tooLate);
        const issued = performance.now() - start;
        // Reading a pixel waits for the graphics process, which gl.finish() does not in every browser.
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        const painted = performance.now() - start;
        const bytes = new Uint8Array(canvas.width * canvas.height * 4);
        gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
        let picture = 0;
        for (const word of new Int32Array(bytes.buffer)) picture = (Math.imul(picture, 31) + word) | 0;
        resolve({ issued, painted, picture });
      });
      const start = performance.now();
      act();
      map.triggerRepaint();
    });
  window.bench = { engine, turn, rest, paint };
}

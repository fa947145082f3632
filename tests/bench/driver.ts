// What runs inside the built page: turns its own pickers as a reader would and says how long the page was busy, and until
// when MapLibre painted. It must use nothing of this module's scope, since only the function's text reaches the page.
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
  engine(): Engine;
  /** Chooses another period or indicator and waits until every element has updated. @returns milliseconds of script up to there */
  turn(): Promise<number>;
  /** Resolves when nothing is left to paint. */
  rest(): Promise<void>;
  /** Does something to the map and waits until MapLibre has painted all of it. */
  paint(act: () => void): Promise<Painted>;
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
  let turns = 0;

  const engine = (): Engine => {
    const found = (document.querySelector("atlas-map") as (Element & { engine?: Engine | null }) | null)?.engine;
    if (!found) throw new Error("the map has no engine");
    return found;
  };
  const updated = async (): Promise<void> => {
    const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>("body *")].filter((each) => each.updateComplete);
    while ((await Promise.all(elements.map((each) => each.updateComplete))).includes(false));
  };
  const turn = async (): Promise<number> => {
    const [indicators, periods] = document.querySelectorAll<HTMLSelectElement>("atlas-picker select");
    if (!indicators || !periods) throw new Error("the page has no pickers");
    const select = turns++ % STEPS === 0 || periods.options.length === 1 ? indicators : periods;
    const before = location.href;
    const start = performance.now();
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await updated();
    const busy = performance.now() - start;
    if (location.href === before) throw new Error(`turn ${turns} changed nothing at ${before}`);
    return busy;
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
      setTimeout(() => reject(new Error("nothing was painted")), 10_000);
      const map = engine();
      const canvas = map.getCanvas();
      const gl = canvas.getContext("webgl2") as WebGL2RenderingContext;
      map.once("idle", () => {
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
    });
  window.bench = { engine, turn, rest, paint };
}

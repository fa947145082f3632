// How the stage answers a presenter: from a key to the first frame of the new step, the longest frame while the map moves,
// and what is asked of the network once a story is open. On this machine's own processor, in the drawn map.
import type { Page } from "playwright-core";
import { startBrowser } from "../browser/launch";
import { startHost } from "../browser/serve";
import type { Figure, Suite } from "./figures";
import { SITE } from "./place";

const STORIES = ["28-tinh-phia-bac", "hoa-lac-yen-thuong"] as const;
const SCREEN = { width: 1920, height: 1080 };
/** Milliseconds in which the map has come to rest. */
const REST = 1800;
const GOALS = { first: 100, frame: 50 } as const;

interface Turn {
  /** Milliseconds from the key until the frame with the new step's words was made. */
  readonly first: number;
  /** Milliseconds from the key until the next frame was made, with a picture of another kind. */
  readonly picture: number;
  /** Milliseconds of the longest gap between two frames from there until all rests. */
  readonly frame: number;
  /** The same while the map flies; `null` where it stands. */
  readonly flight: number | null;
}

declare global {
  interface Window {
    /** When the key came, by the page's clock. */
    pressed: Promise<number>;
    /** When the frame with the new step was made. */
    worded: Promise<number>;
  }
}

/** Turns one step on, and watches the frames. */
async function turn(page: Page): Promise<Turn> {
  await page.evaluate(() => {
    window.pressed = new Promise((resolve) => addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }));
    const count = document.querySelector(".stage-count");
    window.worded = new Promise((resolve) => {
      const before = count?.textContent;
      requestAnimationFrame(function look() {
        if (count?.textContent === before) return void requestAnimationFrame(look);
        // A message comes after the frame's layout and paint, and before any timer.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  });
  await page.keyboard.press("PageDown");
  return page.evaluate(async (rest) => {
    const pressed = await window.pressed;
    const first = (await window.worded) - pressed;
    const made = (): Promise<number> => new Promise((resolve) => requestAnimationFrame((at) => setTimeout(() => resolve(at))));
    await made();
    const picture = performance.now() - pressed;
    const flies = (): boolean => document.querySelector("[data-flying]") !== null;
    let [last, frame] = [await new Promise<number>(requestAnimationFrame), 0];
    let flight: number | null = null;
    for (let wasFlying = flies(); last - pressed < rest; wasFlying = flies()) {
      const next = await new Promise<number>(requestAnimationFrame);
      frame = Math.max(frame, next - last);
      if (wasFlying) flight = Math.max(flight ?? 0, next - last);
      last = next;
    }
    return { first, picture, frame, flight };
  }, REST);
}

/** The stage. The page's icon, which Chromium asks for again at every new address, is not counted. */
export const STAGE: Suite = {
  name: "stage",
  run: async () => {
    const [host, browser] = await Promise.all([startHost({ root: SITE }), startBrowser(false)]);
    const turns: Turn[] = [];
    let later = 0;
    try {
      for (const story of STORIES) {
        const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN" });
        await page.addInitScript("globalThis.__name = (f) => f");
        await page.goto(`${host.origin}/?story=${story}&step=1`);
        await page.waitForSelector("atlas-stage svg.map[data-live]");
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(REST);
        const steps = Number((await page.textContent(".stage-count"))?.split("/")[1]);
        const before = host.requests.length;
        for (let step = 1; step < steps; step++) turns.push(await turn(page));
        later += host.requests.slice(before).filter((path) => !/^\/icon-/.test(path)).length;
        await page.close();
      }
    } finally {
      await Promise.all([browser.close(), host.close()]);
    }
    const figure = (name: string, unit: string, samples: readonly number[], goal: number): Figure => ({ name, unit, samples, goal });
    const flights = turns.flatMap(({ flight }) => flight ?? []);
    return [
      figure(`${turns.length} steps: until the first frame of each`, "ms", turns.map(({ first }) => first), GOALS.first),
      figure("the slowest of them", "ms", [Math.max(...turns.map(({ first }) => first))], GOALS.first),
      figure("until the frame after it, with a picture of another kind", "ms", turns.map(({ picture }) => picture), GOALS.first),
      figure(`${flights.length} flights of the map: the longest frame of each`, "ms", flights, GOALS.frame),
      figure("the longest of them", "ms", [Math.max(...flights)], GOALS.frame),
      figure("the longest frame of each step, flights or none", "ms", turns.map(({ frame }) => frame), GOALS.frame),
      figure("asked of the network once a story is open", "requests", [later], 0),
    ];
  },
};

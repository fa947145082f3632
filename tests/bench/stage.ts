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
  /** Milliseconds from the key until the frame with the new step was made. */
  readonly first: number;
  /** Milliseconds of the longest gap between two frames from there until the map rests. */
  readonly frame: number;
}

declare global {
  interface Window {
    /** When the key came, by the page's clock. */
    pressed: Promise<number>;
  }
}

/** Turns one step on, and watches the frames. */
async function turn(page: Page): Promise<Turn> {
  await page.evaluate(() => {
    window.pressed = new Promise((resolve) => addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }));
  });
  const before = await page.textContent(".stage-count");
  await page.keyboard.press("PageDown");
  return page.evaluate(async ([rest, before]) => {
    const count = (): string => document.querySelector(".stage-count")?.textContent ?? "";
    const pressed = await window.pressed;
    const made = (): Promise<number> => new Promise((resolve) => requestAnimationFrame((at) => setTimeout(() => resolve(at))));
    while (count() === before && performance.now() - pressed < rest) await new Promise(requestAnimationFrame);
    await made();
    const first = performance.now() - pressed;
    let [last, frame] = [await new Promise<number>(requestAnimationFrame), 0];
    while (last - pressed < rest) {
      const next = await new Promise<number>(requestAnimationFrame);
      frame = Math.max(frame, next - last);
      last = next;
    }
    return { first, frame };
  }, [REST, before ?? ""] as const);
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
    const frames = turns.map(({ frame }) => frame);
    return [
      figure(`${turns.length} steps: until the first frame of each`, "ms", turns.map(({ first }) => first), GOALS.first),
      figure("the slowest of them", "ms", [Math.max(...turns.map(({ first }) => first))], GOALS.first),
      figure("the longest frame while the map moves", "ms", frames, GOALS.frame),
      figure("the longest of all", "ms", [Math.max(...frames)], GOALS.frame),
      figure("asked of the network once a story is open", "requests", [later], 0),
    ];
  },
};

// How soon a reader with a slow processor sees the picture: without scripts, as with a blocked one, and with them, in turn
// on a host of this machine, so without any network's share.
import type { Browser } from "playwright-core";
import { startBrowser } from "../browser/launch";
import { startHost, type Host } from "../browser/serve";
import { VIEWPORT } from "./browse";
import { ratio, type Figure, type Suite } from "./figures";
import { SITE } from "./place";

const TIMES = 7;
const SLOWER = 4;
const UNITS = 28;

/** Milliseconds since the navigation began. */
interface Visit {
  /** The browser's own first contentful paint. */
  readonly content: number;
  /** That of the first frame with all units in it. */
  readonly units: number;
  /** The pickers answer; `null` without scripts. */
  readonly ready: number | null;
}

declare global {
  interface Window {
    seen: { units?: number; ready?: number };
  }
}

/** Runs before the page: notes the first frames with all units and with the pickers. */
function watchFrames(count: number): void {
  window.seen = {};
  const look = (): void => {
    const { seen } = window;
    const isThere = { units: document.querySelectorAll("atlas-map path[data-unit]").length === count, ready: document.querySelector("atlas-picker select") !== null };
    // A task after this frame's callbacks comes when the frame has been made.
    setTimeout(() => {
      if (isThere.units) seen.units ??= performance.now();
      if (isThere.ready) seen.ready ??= performance.now();
    });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser: Browser, host: Host, scripts: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await page.addInitScript("globalThis.__name = (f) => f");
    await page.addInitScript(watchFrames, UNITS);
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(`${host.origin}/`);
    await page.waitForFunction(
      (wanted) => window.seen.units !== undefined && (!wanted || window.seen.ready !== undefined) && performance.getEntriesByName("first-contentful-paint").length > 0,
      scripts,
    );
    const shown = await page.evaluate(() => [...document.querySelectorAll("atlas-map path[data-unit]")].filter((path) => path.getBoundingClientRect().width > 0 && getComputedStyle(path).fill !== "none").length);
    if (shown !== UNITS) throw new Error(`${shown} of ${UNITS} units are painted`);
    const { content, units, ready } = await page.evaluate(() => ({
      content: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      units: window.seen.units ?? NaN,
      ready: window.seen.ready ?? null,
    }));
    // A frame is made some time before it is on the screen, which is when the browser counts its first one.
    return { content, units: Math.max(content, units), ready };
  } finally {
    await context.close();
  }
}

/** The first picture. */
export const FIRST_PAINT: Suite = {
  name: "first-paint",
  run: async () => {
    const [browser, plain, blocked] = await Promise.all([startBrowser(true), startHost({ root: SITE, gzip: true }), startHost({ root: SITE, gzip: true, block: /\.js$/ })]);
    const rounds: { readonly without: Visit; readonly with: Visit }[] = [];
    try {
      await visit(browser, plain, true);
      while (rounds.length < TIMES) rounds.push({ without: await visit(browser, blocked, false), with: await visit(browser, plain, true) });
    } finally {
      await Promise.all([browser.close(), plain.close(), blocked.close()]);
    }
    const of = (way: "without" | "with", key: keyof Visit): number[] => rounds.map((round) => round[way][key] ?? NaN);
    const figure = (name: string, samples: number[]): Figure => ({ name: `processor ÷ ${SLOWER}, ${name}`, unit: "ms", samples });
    return [
      figure("scripts blocked: first content", of("without", "content")),
      figure(`scripts blocked: ${UNITS} units painted`, of("without", "units")),
      figure("with scripts: first content", of("with", "content")),
      figure(`with scripts: ${UNITS} units painted`, of("with", "units")),
      figure("with scripts: pickers answer", of("with", "ready")),
      ratio(`${UNITS} units painted: with scripts ÷ blocked`, of("with", "units"), of("without", "units")),
    ];
  },
};

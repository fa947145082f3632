// An embed beside the same map built plainly with other libraries, on a phone's network and processor: what is sent, how
// soon it is painted, how soon another indicator is, and twenty on one page. Each in turn, in one run.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { startBrowser } from "../browser/launch";
import { startHost, type Host } from "../browser/serve";
import { ratio, type Figure, type Suite } from "./figures";
import { OUT, SITE } from "./place";
import { buildRivals, PICTURES, RIVALS_SITE } from "./rivals-site";

const TIMES = 3;
const SLOWER = 4;
const MANY = 20;
/** Slow 4G as browsers' own tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const OURS = "atlas";
const PATIENCE = 90_000;

interface Visit {
  /** Bytes as sent, compressed. */
  readonly bytes: number;
  /** Milliseconds since the navigation began until all maps were painted. */
  readonly painted: number;
  /** Milliseconds until another indicator was painted. */
  readonly turned: number;
  /** Maps that the browser took the drawing from, since the page had too many. */
  readonly lost: number;
}

/** A map and what stands around it, in pixels: twenty are all on the screen, so that none waits to be scrolled to. */
const WINDOW = { width: 680, each: 1400, one: 900 } as const;

declare global {
  interface Window {
    lost: number;
  }
}

/** Runs before a page: counts what it loses. */
function countLost(): void {
  window.lost = 0;
  addEventListener("webglcontextlost", () => window.lost++, { capture: true });
}

/** Runs in an article with our elements: says of them what a rival's page says of itself. */
function watchElements(next: { readonly indicator: string; readonly period: string }): void {
  const framed = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const titles = (): readonly (string | undefined)[] => [...document.querySelectorAll("cong-thuong-atlas")].map((node) => node.shadowRoot?.querySelector(".embed-title")?.textContent ?? undefined);
  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) await new Promise(requestAnimationFrame);
    await framed();
  };
  void until(() => titles().length > 0 && titles().every(Boolean)).then(() => (window.painted = performance.now()));
  window.turn = async () => {
    const start = performance.now();
    const [before] = titles();
    const element = document.querySelector("cong-thuong-atlas");
    for (const [name, value] of Object.entries(next)) element?.setAttribute(name, value);
    await until(() => titles()[0] !== before);
    return performance.now() - start;
  };
}

async function visit(browser: Browser, host: Host, name: string, count: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: WINDOW.width, height: count === 1 ? WINDOW.one : WINDOW.each * count }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const cdp = await context.newCDPSession(page);
    await page.addInitScript("globalThis.__name = (f) => f");
    await page.addInitScript(countLost);
    if (name === OURS) await page.addInitScript(watchElements, PICTURES[1]);
    let bytes = 0;
    await cdp.send("Network.enable");
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await slow(cdp);
    await page.goto(`${host.origin}/${name}${name === OURS ? `-${count}` : ""}.html?n=${count}`, { waitUntil: "commit" });
    await page.waitForFunction(() => window.painted !== undefined);
    const painted = await page.evaluate(() => window.painted ?? Number.NaN);
    if (count === 1) await checkPainted(page, name);
    const first = bytes;
    const lost = await page.evaluate(() => window.lost);
    // A map that was lost cannot be turned; only one alone is asked to.
    const turned = count === 1 ? await page.evaluate(() => window.turn?.() ?? Number.NaN) : Number.NaN;
    return { bytes: first, painted, turned, lost };
  } finally {
    await context.close();
  }
}

async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** @throws when the first map shows no more than one colour: it was not painted, whatever it says */
async function checkPainted(page: Page, name: string): Promise<void> {
  const { length } = await page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 629 }, type: "png" });
  const EMPTY = 6_000;
  if (length < EMPTY) throw new Error(`${name}: a picture of ${length} bytes is no map`);
}

/** Articles with our elements, beside the rivals' pages. */
function writeArticles(site: string): void {
  const element = `<cong-thuong-atlas indicator="${PICTURES[0].indicator}" period="${PICTURES[0].period}"></cong-thuong-atlas>`;
  for (const count of [1, MANY]) {
    writeFileSync(join(RIVALS_SITE, `${OURS}-${count}.html`), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${OURS}</title><link rel="icon" href="data:,"></head><body>${element.repeat(count)}<script type="module" src="${site}/embed/cong-thuong-atlas.js"></script></body></html>`);
  }
}

/** Ours beside five others. */
export const RIVALS: Suite = {
  name: "rivals",
  run: async () => {
    mkdirSync(OUT, { recursive: true });
    const names = [OURS, ...(await buildRivals())];
    const [browser, site, host] = await Promise.all([startBrowser(true), startHost({ root: SITE, gzip: true, cors: true }), startHost({ root: RIVALS_SITE, gzip: true })]);
    writeArticles(site.origin);
    const visits = new Map(names.map((name) => [name, { one: [] as Visit[], many: [] as Visit[] }]));
    try {
      for (let time = 0; time < TIMES; time++) {
        for (const name of names) {
          visits.get(name)?.one.push(await visit(browser, host, name, 1));
          visits.get(name)?.many.push(await visit(browser, host, name, MANY));
        }
      }
    } finally {
      await Promise.all([browser.close(), site.close(), host.close()]);
    }
    const of = (name: string, count: "one" | "many", key: keyof Visit): readonly number[] => visits.get(name)?.[count].map((each) => each[key]) ?? [];
    const measures = [
      ["one: bytes until painted", "one", "bytes", "bytes"],
      ["one: until painted", "one", "painted", "ms"],
      ["one: another indicator", "one", "turned", "ms"],
      [`${MANY} on a page: bytes`, "many", "bytes", "bytes"],
      [`${MANY} on a page: until all are painted`, "many", "painted", "ms"],
    ] as const;
    const blank = names.map((name): Figure => ({ name: `${MANY} on a page: lost their drawing, ${name}`, unit: "maps", samples: of(name, "many", "lost") }));
    const beside = measures.flatMap(([title, count, key, unit]) => [
      ...names.map((name): Figure => ({ name: `${title}, ${name}`, unit, samples: of(name, count, key) })),
      ...names.slice(1).map((name) => ratio(`${title}: ${OURS} ÷ ${name}`, of(OURS, count, key), of(name, count, key))),
    ]);
    return [...beside, ...blank];
  },
};

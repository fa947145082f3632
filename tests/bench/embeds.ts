// Embeds in a newsroom's article: one alone on a slow processor, and fifty of different views on one page, of which twenty
// have their zoomable map opened in turn.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { countContexts } from "../browser/contexts";
import { startBrowser } from "../browser/launch";
import { startHost, type Host } from "../browser/serve";
import type { Figure, Suite } from "./figures";
import { OUT, SITE } from "./place";
import { traceScript } from "./trace";

const TIMES = 3;
const SLOWER = 4;
const MANY = 50;
const OPENED = 20;
/** Milliseconds within which one embed is long at rest. */
const REST = 3000;
const ARTICLES = join(OUT, "articles");
const VIEWPORT = { width: 640, height: 800 };

/** Different views, evenly over all that there are. */
function views(): readonly { readonly indicator: string; readonly period: string }[] {
  const folder = join(SITE, "embed/figure/vi");
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const [, indicator, period] = /^([a-z_]+)[\\/]([\w-]+)\.js$/.exec(path) ?? [];
    return indicator && period ? [{ indicator, period }] : [];
  });
  return Array.from({ length: MANY }, (_, i) => all[Math.floor((i * all.length) / MANY)]).filter((view) => view !== undefined);
}

const FIRST = { indicator: "iip_growth", period: "2024-H1" };

function element({ indicator, period }: { readonly indicator: string; readonly period: string }, content = ""): string {
  return `<cong-thuong-atlas indicator="${indicator}" period="${period}">${content}</cong-thuong-atlas><p>Hết bài.</p>`;
}

/** Writes the articles that are visited. */
function writeArticles(site: string): void {
  mkdirSync(ARTICLES, { recursive: true });
  const script = `<script type="module" src="${site}/embed/cong-thuong-atlas.js"></script>`;
  const frame = ({ indicator, period }: { readonly indicator: string; readonly period: string }): string => `<iframe src="${site}/embed/${indicator}/${period}/" title="Atlas" width="600" height="900"></iframe>`;
  const articles = {
    one: element(FIRST, readFileSync(join(SITE, `embed/snippet/vi/${FIRST.indicator}/${FIRST.period}.html`), "utf8")) + script,
    many: views().map((view) => element(view)).join("") + script,
    frame: frame(views()[0] ?? FIRST),
    frames: views().map(frame).join(""),
  };
  for (const [name, body] of Object.entries(articles)) {
    writeFileSync(join(ARTICLES, `${name}.html`), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`);
  }
}

declare global {
  interface Window {
    jumped: number;
  }
}

/** Runs before a page: adds up how far it jumps. */
function watchJumps(): void {
  window.jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.jumped += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

interface Visitor {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Bytes as sent and files, of the site alone: an article is its newsroom's. */
  readonly sent: () => { readonly bytes: number; readonly files: number };
}

async function visitor(browser: Browser, site: Host): Promise<Visitor> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "vi-VN", reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.addInitScript(countContexts);
  await page.addInitScript(watchJumps);
  const cdp = await context.newCDPSession(page);
  const asked = new Map<string, number>();
  await cdp.send("Network.enable");
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => request.url.startsWith(site.origin) && asked.set(requestId, 0));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => asked.has(requestId) && asked.set(requestId, encodedDataLength));
  return { page, cdp, sent: () => ({ bytes: [...asked.values()].reduce((sum, each) => sum + each, 0), files: asked.size }) };
}

interface One {
  readonly script: number;
  readonly bytes: number;
  readonly files: number;
  readonly jumped: number;
}

/** One embed, until the reader has a hand in it. */
async function visitOne(browser: Browser, site: Host, address: string): Promise<One> {
  const { page, cdp, sent } = await visitor(browser, site);
  try {
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const { script } = await traceScript(page, async () => {
      await page.goto(address, { waitUntil: "commit" });
      // Nothing is asked of the page meanwhile, since the answer would be its script, too.
      await page.waitForTimeout(REST);
    });
    if ((await page.locator(".embed-tip").count()) !== 1) throw new Error(`${address}: no hand in the figure`);
    return { script: script.processor, ...sent(), jumped: await page.evaluate(() => window.jumped) };
  } finally {
    await page.context().close();
  }
}

/** Figures in the window that are not there, once the window has moved and a frame was made. */
function blanks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [...document.querySelectorAll("cong-thuong-atlas")].filter((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && node.shadowRoot?.querySelectorAll(".units path[data-unit]").length !== 28;
    }).length;
  });
}

interface Many {
  readonly script: number;
  readonly bytes: number;
  readonly heap: number;
  readonly blank: number;
  readonly alive: number;
  readonly lost: number;
  readonly unpainted: number;
}

/** Fifty elements, scrolled through; then twenty zoomable maps in turn. */
async function visitMany(browser: Browser, site: Host, address: string): Promise<Many> {
  const { page, cdp, sent } = await visitor(browser, site);
  const host = page.locator("cong-thuong-atlas");
  let blank = 0;
  try {
    const { script, idle } = await traceScript(page, async () => {
      await page.goto(address);
      await host.first().locator(".units").waitFor();
      for (let nth = 0; nth < MANY; nth++) {
        await host.nth(nth).evaluate((node) => node.scrollIntoView());
        await page.waitForTimeout(60);
        blank += await blanks(page);
      }
    });
    const { bytes } = sent();
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await cdp.send("Runtime.getHeapUsage");
    const whole = await host.evaluateAll((all) => all.filter((node) => node.shadowRoot?.querySelector(".embed-tip")).length);
    if (whole !== MANY) throw new Error(`${whole} of ${MANY} elements have their figure`);
    for (let nth = 0; nth < OPENED; nth++) {
      await host.nth(nth).locator(".embed-zoom button").click();
      await host.nth(nth).locator('[data-zoom="live"]').waitFor();
    }
    const { alive, lost } = await page.evaluate(() => ({ alive: window.contexts.filter((context) => !context.isContextLost()).length, lost: window.lost }));
    const unpainted = await host.evaluateAll((all) => all.filter((node) => node.shadowRoot?.querySelectorAll(".units path[data-unit]").length !== 28).length);
    return { script: script.processor + idle.processor, bytes, heap, blank, alive, lost, unpainted };
  } finally {
    await page.context().close();
  }
}

async function frameBytes(browser: Browser, site: Host, address: string): Promise<number> {
  const { page, sent } = await visitor(browser, site);
  try {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(500);
    return sent().bytes;
  } finally {
    await page.context().close();
  }
}

/** Embeds. */
export const EMBEDS: Suite = {
  name: "embeds",
  run: async () => {
    const [browser, site] = await Promise.all([startBrowser(true), startHost({ root: SITE, gzip: true, cors: true, headers: { "Cache-Control": "public, max-age=3600" } })]);
    writeArticles(site.origin);
    const host = await startHost({ root: ARTICLES });
    const [elements, pages, many, frames]: [One[], One[], Many[], number[]] = [[], [], [], []];
    try {
      for (let time = 0; time < TIMES; time++) {
        elements.push(await visitOne(browser, site, `${host.origin}/one.html`));
        pages.push(await visitOne(browser, site, `${site.origin}/embed/${FIRST.indicator}/${FIRST.period}/`));
        many.push(await visitMany(browser, site, `${host.origin}/many.html`));
        const first = await frameBytes(browser, site, `${host.origin}/frame.html`);
        frames.push(((await frameBytes(browser, site, `${host.origin}/frames.html`)) - first) / (MANY - 1));
      }
    } finally {
      await Promise.all([browser.close(), site.close(), host.close()]);
    }
    const one = (name: string, visits: readonly One[]): readonly Figure[] => [
      { name: `one ${name}: script until it can be used`, unit: "ms", samples: visits.map(({ script }) => script), goal: 60 },
      { name: `one ${name}: files`, unit: "files", samples: visits.map(({ files }) => files), goal: 4 },
      { name: `one ${name}: sent`, unit: "bytes", samples: visits.map(({ bytes }) => bytes), goal: 35_000 },
      { name: `one ${name}: layout shift, thousandths`, unit: "points", samples: visits.map(({ jumped }) => jumped * 1000), goal: 0 },
    ];
    const of = (key: keyof Many): readonly number[] => many.map((each) => each[key]);
    return [
      ...one("element", elements),
      ...one("frame page", pages),
      { name: `${MANY} elements: script in all`, unit: "ms", samples: of("script"), goal: 1500 },
      { name: `${MANY} elements: sent`, unit: "bytes", samples: of("bytes"), goal: 250_000 },
      { name: `${MANY} elements: memory`, unit: "bytes", samples: of("heap"), goal: 60_000_000 },
      { name: `${MANY} elements: blank while scrolled through`, unit: "figures", samples: of("blank"), goal: 0 },
      { name: `${OPENED} maps opened in turn: alive`, unit: "contexts", samples: of("alive"), goal: 2 },
      { name: `${OPENED} maps opened in turn: lost`, unit: "contexts", samples: of("lost"), goal: 0 },
      { name: `${OPENED} maps opened in turn: without a drawing`, unit: "figures", samples: of("unpainted"), goal: 0 },
      { name: `${MANY} frames: each after the first`, unit: "bytes", samples: frames, goal: 12_000 },
    ];
  },
};

// What a whole first visit carries over the network: the page, five other indicators, five other periods, a comparison and
// the table, with the map engine and with what is kept for later visits.
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { startBrowser } from "../browser/launch";
import { startHost } from "../browser/serve";
import { VIEWPORT } from "./browse";
import type { Suite } from "./figures";
import { SITE } from "./place";

const GOAL = 750_000;
const TURNS = 5;
/** Compressed by their own format already. */
const PACKED = new Set([".woff2", ".png"]);

/** Bytes of an answer's body as a host sends it. */
function weigh(path: string): number {
  const file = join(SITE, path.endsWith("/") ? `${path}index.html` : path);
  return PACKED.has(extname(file)) ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length;
}

/** A first visit. */
export const SESSION: Suite = {
  name: "session",
  run: async () => {
    const host = await startHost({ root: SITE, headers: { "Cache-Control": "public, max-age=3600" } });
    const browser = await startBrowser(true);
    try {
      const page = await browser.newPage({ viewport: VIEWPORT, locale: "vi-VN" });
      await page.goto(`${host.origin}/`);
      await page.waitForSelector("atlas-map[state=gl]");
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      for (const select of [0, 1]) {
        const picker = page.locator("atlas-picker select").nth(select);
        for (let turn = 0; turn < TURNS; turn++) {
          await picker.focus();
          await page.keyboard.press("ArrowDown");
          await page.waitForTimeout(300);
        }
      }
      await page.click("#tab-compare");
      await page.waitForSelector("atlas-compare");
      await page.click("#tab-table");
      await page.locator("#table").scrollIntoViewIfNeeded();
      await page.waitForTimeout(1500);
    } finally {
      await browser.close();
      await host.close();
    }
    const bytes = host.sent.map((path) => ({ path, amount: weigh(path) }));
    console.log([...bytes].sort((a, b) => b.amount - a.amount).slice(0, 12).map(({ path, amount }) => `  ${String(amount).padStart(7)} ${path}`).join("\n"));
    const sum = (paths: RegExp): number => bytes.filter(({ path }) => paths.test(path)).reduce((total, { amount }) => total + amount, 0);
    return [
      { name: `first visit, ${host.requests.length} requests: all that was sent`, unit: "bytes", samples: [sum(/./)], goal: GOAL },
      { name: "of it the map engine and its outlines", unit: "bytes", samples: [sum(/maplibre|map-gl|\/l\d-/)] },
      { name: "of it type", unit: "bytes", samples: [sum(/\.woff2$/)] },
    ];
  },
};

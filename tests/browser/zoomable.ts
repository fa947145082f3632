// Articles of another origin with zoomable maps in them, and how a test opens, counts and weighs these.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { countContexts } from "./contexts";
import { launch, serveDist, watch, type Watch } from "./harness";
import { startHost, type Host } from "./serve";

let site: Host;
let newsroom: Host;
const root = mkdtempSync(join(tmpdir(), "newsroom-"));
beforeAll(async () => {
  site = await serveDist({ cors: true });
  newsroom = await startHost({ root });
});
afterAll(async () => {
  await newsroom.close();
  rmSync(root, { recursive: true });
});

/** Contexts of a page that are not given back. */
export const alive = (page: Page | Frame): Promise<number> => page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length);

/** The element's script, an element, and a frame, with `SITE` for the atlas's own origin. */
export const SCRIPT = '<script type="module" src="SITE/embed/cong-thuong-atlas.js"></script>';
export const ELEMENT = '<cong-thuong-atlas lang="en"></cong-thuong-atlas>';
export const FRAME = '<iframe src="SITE/embed/iip_growth/2024-H1/?unit=ha-noi" title="Atlas" style="width:600px;height:700px"></iframe>';

/** How an article is opened; left out, on a phone that is held across, with WebGL. */
export interface ArticleOptions extends BrowserContextOptions {
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  readonly webgl?: boolean;
}

/** Opens an article of another origin. */
export async function article(body: string, { policy = "", webgl = true, ...context }: ArticleOptions = {}): Promise<Watch & { readonly page: Page }> {
  const put = (text: string): string => text.replaceAll("SITE", site.origin);
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${put(policy)}">` : "";
  writeFileSync(join(root, "index.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,">${meta}</head><body>${put(body)}</body></html>`);
  const page = await (await (await launch({ webgl })).newContext({ viewport: { width: 640, height: 800 }, reducedMotion: "reduce", ...context })).newPage();
  page.setDefaultTimeout(25_000);
  const seen = watch(page, site.origin);
  await page.addInitScript(countContexts);
  await page.goto(`${newsroom.origin}/`);
  return { page, ...seen };
}

/** The button of a figure's map. */
export const button = (page: Page | Frame, nth = 0): Locator => page.locator(".embed-map .embed-zoom button").nth(nth);

/** Presses the button of the nth figure and waits until its map paints. */
export async function openNth(page: Page, nth: number): Promise<void> {
  const host = page.locator("cong-thuong-atlas").nth(nth);
  await host.scrollIntoViewIfNeeded();
  await host.locator(".embed-zoom button").click();
  await host.locator('[data-zoom="live"]').waitFor();
}

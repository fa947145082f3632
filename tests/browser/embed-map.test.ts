// The zoomable map of embeds in somebody else's page: opened when asked for, within what a page may have alive, and given
// back without a trace.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

declare global {
  interface Window {
    /** Every WebGL context that was ever made. */
    contexts: WebGL2RenderingContext[];
    /** Contexts that were lost while their canvas was shown. */
    lost: number;
  }
}

function countContexts(): void {
  window.contexts = [];
  window.lost = 0;
  const get = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = get.call(this, kind, ...rest);
    if (context instanceof WebGL2RenderingContext && !window.contexts.includes(context)) {
      window.contexts.push(context);
      this.addEventListener("webglcontextlost", () => this.isConnected && window.lost++);
    }
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
}

const alive = (page: Page | Frame): Promise<number> => page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length);

const SCRIPT = '<script type="module" src="SITE/embed/cong-thuong-atlas.js"></script>';
const ELEMENT = '<cong-thuong-atlas lang="en"></cong-thuong-atlas>';
const FRAME = '<iframe src="SITE/embed/iip_growth/2024-H1/?unit=ha-noi" title="Atlas" style="width:600px;height:700px"></iframe>';

/** An article of another origin. @param policy its Content-Security-Policy, `SITE` for the atlas's own origin */
async function article(body: string, { policy = "", webgl = true }: { readonly policy?: string; readonly webgl?: boolean } = {}): Promise<Watch & { readonly page: Page }> {
  const put = (text: string): string => text.replaceAll("SITE", site.origin);
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${put(policy)}">` : "";
  writeFileSync(join(root, "index.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">${meta}</head><body>${put(body)}</body></html>`);
  const page = await (await (await launch({ webgl })).newContext({ viewport: { width: 640, height: 800 }, reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(25_000);
  const seen = watch(page, site.origin);
  await page.addInitScript(countContexts);
  await page.goto(`${newsroom.origin}/`);
  return { page, ...seen };
}

const button = (page: Page | Frame, nth = 0) => page.locator(".embed-map .embed-zoom button").nth(nth);

/** Presses the button of the nth figure and waits until its map paints. */
async function openNth(page: Page, nth: number): Promise<void> {
  const host = page.locator("cong-thuong-atlas").nth(nth);
  await host.scrollIntoViewIfNeeded();
  await host.locator(".embed-zoom button").click();
  await host.locator('[data-zoom="live"]').waitFor();
}

describe("the zoomable map of an element", () => {
  it("opens from another origin under the least policy, closes, and leaves no context", async () => {
    const { page, errors, requests } = await article(SCRIPT + ELEMENT, { policy: "default-src 'none'; script-src SITE; worker-src blob: SITE" });
    await button(page).waitFor();
    expect(requests.filter((url) => url.includes("/embed/map"))).toEqual([]);
    await openNth(page, 0);
    expect(await alive(page)).toBe(1);
    const before = await page.$eval("cong-thuong-atlas", (node) => node.shadowRoot?.querySelector("#shape-ha-noi")?.getBoundingClientRect().width ?? 0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => page.$eval("cong-thuong-atlas", (node) => node.shadowRoot?.querySelector("#shape-ha-noi")?.getBoundingClientRect().width ?? 0)).toBeGreaterThan(before * 1.8);
    await page.getByRole("button", { name: "Close the zoomable map" }).click();
    expect(await alive(page)).toBe(0);
    expect(await page.$eval("cong-thuong-atlas", (node) => [node.shadowRoot?.querySelector("canvas"), node.shadowRoot?.querySelector("svg.map")?.hasAttribute("data-live")])).toEqual([null, false]);
    expect(errors.filter((text) => !text.includes("data:,"))).toEqual([]);
  });

  it("opens where trusted types are enforced", async () => {
    const { page, errors } = await article(SCRIPT + ELEMENT, { policy: "require-trusted-types-for 'script'" });
    await openNth(page, 0);
    expect(errors).toEqual([]);
  });

  it("keeps the drawing and says so where the worker is refused, and can be tried again", async () => {
    const { page } = await article(SCRIPT + ELEMENT, { policy: "script-src SITE; worker-src 'none'" });
    for (let time = 0; time < 2; time++) {
      await button(page).click();
      await expect.poll(() => page.textContent("cong-thuong-atlas .embed-zoom p")).toMatch(/could not be opened/);
    }
    expect(await alive(page)).toBe(0);
    expect(await page.locator("cong-thuong-atlas .units [data-unit]").count()).toBe(28);
  });

  it("comes at the second try where its code did not come at the first", async () => {
    const { page } = await article(SCRIPT + ELEMENT);
    await page.route(/embed\/map\/engine/, (route) => route.abort());
    await button(page).click();
    await expect.poll(() => page.textContent("cong-thuong-atlas .embed-zoom p")).toMatch(/could not be opened/);
    await page.unroute(/embed\/map\/engine/);
    await openNth(page, 0);
    expect(await page.textContent("cong-thuong-atlas .embed-zoom p")).toBe("");
  });

  it("is not offered where there is no WebGL, nor where the page does not want it", async () => {
    const without = await article(SCRIPT + ELEMENT, { webgl: false });
    await without.page.waitForSelector("cong-thuong-atlas .units");
    const unwanted = await article(`${SCRIPT}<cong-thuong-atlas controls="unit"></cong-thuong-atlas>`);
    await unwanted.page.waitForSelector("cong-thuong-atlas .units");
    await unwanted.page.waitForTimeout(2500);
    for (const { page } of [without, unwanted]) expect(await button(page).count()).toBe(0);
  });

  it("freezes where it was left when its context is lost, and opens there again", async () => {
    const { page, errors } = await article(SCRIPT + ELEMENT);
    await openNth(page, 0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    const width = (): Promise<number> => page.$eval("cong-thuong-atlas", (node) => Math.round(node.shadowRoot?.querySelector("#shape-ha-noi")?.getBoundingClientRect().width ?? 0));
    await page.waitForTimeout(400);
    const near = await width();
    await page.evaluate(() => window.contexts.find((context) => !context.isContextLost())?.getExtension("WEBGL_lose_context")?.loseContext());
    await button(page).filter({ hasText: "Reopen" }).waitFor();
    expect([await width(), await alive(page)]).toEqual([near, 0]);
    await openNth(page, 0);
    expect(Math.abs((await width()) - near)).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
  });
});

describe("the budget", () => {
  it("keeps the drawing in a frame that is kept apart, and says why", async () => {
    const { page } = await article(FRAME.replace("<iframe", '<iframe sandbox="allow-scripts"'));
    const frame = page.frames()[1] as Frame;
    await button(frame).click();
    await expect.poll(() => frame.textContent(".embed-zoom p")).toMatch(/tách biệt/);
  });
});

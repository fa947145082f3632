// What the site asks of its surroundings: nothing of anybody else, no rule bent of a strict host, a frame or a browser
// that keeps nothing.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { launch, open, serveDist, watch } from "./harness";
import { inState, openMap, tell } from "./page";
import { wrongPaint } from "./paint";

const STRICT = { headers: { "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'" } };

const frames: { close(): unknown }[] = [];
afterAll(() => frames.forEach((frame) => frame.close()));

/** A page of somebody else that holds the atlas in a sandboxed frame. */
async function foreignPage(url: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Trang khác</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="1200" height="850" src="${url}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  frames.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("a visit", () => {
  it("asks nobody else for anything and leaves nothing behind", async () => {
    const { page, errors, foreign } = await openMap("/", "gl", { reducedMotion: "reduce" });
    await tell(page, { type: "choose", wish: { unit: "bac-giang" } });
    await page.waitForSelector(".card a");
    await tell(page, { type: "choose", wish: { project: "P03", indicator: "exports" } });
    await page.locator("atlas-table").scrollIntoViewIfNeeded();
    await page.waitForSelector("atlas-table a");
    expect([foreign, errors]).toEqual([[], []]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it("asks for no byte of the engine before the page is idle, and for the sources when a card opens", async () => {
    const { page, host } = await open("/404.html");
    const { requests } = watch(page, host.origin);
    await page.addInitScript(() => Object.defineProperty(globalThis, "requestIdleCallback", { value: () => 0 }));
    await page.goto(`${host.origin}/`);
    await page.waitForSelector("atlas-picker select");
    await page.waitForTimeout(500);
    expect(requests.filter((url) => /maplibre|map-gl|\/l\d-|topology|sources|facts/.test(url))).toEqual([]);
    await tell(page, { type: "choose", wish: { unit: "bac-giang" } });
    await page.waitForSelector(".card a");
    expect(requests.filter((url) => /sources/.test(url))).toHaveLength(1);
  });
});

describe("a strict host", () => {
  it.each([["/", "gl"], ["/imprint/", null]] as const)("finds no violation in %s", async (path, state) => {
    const { page, errors } = await open(path, { host: STRICT, reducedMotion: "reduce" });
    if (state) {
      await inState(page, state);
      await tell(page, { type: "choose", wish: { unit: "bac-giang" } });
      await page.waitForSelector(".card a");
    }
    expect(errors).toEqual([]);
  });
});

describe("a sandboxed frame on a page of somebody else", () => {
  it("shows the zoomable map and answers a choice", async () => {
    const [host, browser] = await Promise.all([serveDist({ cors: true }), launch({ webgl: true })]);
    const page = await (await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 900 } })).newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(await foreignPage(`${host.origin}/`));
    const frame = page.frames()[1];
    await frame?.waitForSelector('atlas-map[state="gl"]', { timeout: 30_000 });
    await frame?.locator(".picks select").first().selectOption("exports");
    await expect.poll(() => frame?.textContent("h1")).toMatch(/xuất khẩu/);
    expect(errors).toEqual([]);
  });
});

describe("a browser that keeps nothing", () => {
  it("shows the map all the same when storage throws", async () => {
    const { page, host, errors } = await open("/404.html");
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      }
    });
    await page.goto(`${host.origin}/`);
    await inState(page, "gl");
    expect(await wrongPaint(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

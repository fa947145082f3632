// Without a network after the first visit: the host is really gone, and the atlas is not.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, watch, type Watch } from "./harness";
import { startHost, type Host } from "./serve";

/** Milliseconds that installing may take on two slow cores. */
const INSTALLED = 30_000;

let host: Host;
let page: Page;
let seen: Watch;

/** Visits once, until everything is kept. */
beforeAll(async () => {
  host = await startHost();
  const browser = await launch({ webgl: false });
  page = await (await browser.newContext({ locale: "vi-VN", viewport: { width: 1440, height: 900 } })).newPage();
  seen = watch(page, host.origin);
  await page.goto(`${host.origin}/v/exports/2022/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: INSTALLED });
  // Scripts of the page came before the worker did: what it installs holds them.
  expect(seen.errors).toEqual([]);
});
afterAll(async () => {
  await page.context().close();
  await host.close().catch(() => undefined);
});

describe("an app to install", () => {
  it("has a manifest with a name in Vietnamese, a start inside its scope, and icons that are there", async () => {
    const href = (await page.getAttribute("link[rel=manifest]", "href")) as string;
    const url = new URL(href, page.url());
    const manifest = (await (await fetch(url)).json()) as { name: string; lang: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string }[] };
    expect(manifest).toMatchObject({ name: "Atlas Công Thương", lang: "vi", start_url: "./", scope: "./", display: "minimal-ui" });
    const icons = await Promise.all(manifest.icons.map(async ({ src, sizes }) => [sizes, (await fetch(new URL(src, url))).status]));
    expect(icons).toEqual([["192x192", 200], ["512x512", 200], ["512x512", 200]]);
  });

  it("has kept neither the map's engine nor its outlines unasked", () => {
    expect(host.requests.filter((path) => /maplibre|\/l\d-/.test(path))).toEqual([]);
  });
});

describe("when the host is gone", () => {
  beforeAll(async () => {
    await host.close();
    await page.context().setOffline(true);
  });

  it("says so, and of when the figures are", async () => {
    await expect.poll(() => page.textContent("atlas-offline")).toMatch(/^\s*Đang ngoại tuyến.*số liệu công bố đến [\d/]+ \(phiên bản \w+\)\.\s*$/);
  });

  it("still shows another indicator and another way to look, though neither was seen before", async () => {
    await page.selectOption("atlas-picker select", "retail");
    await expect.poll(() => page.textContent("h1")).toContain("bán lẻ");
    for (const tab of await page.locator("atlas-panels [role=tab]").all()) {
      await tab.click();
      await expect.poll(() => page.locator("#panel > *, #table").filter({ visible: true }).count(), { message: (await tab.textContent()) ?? "" }).toBeGreaterThan(0);
      expect(await page.locator("#panel [role=alert]").count()).toBe(0);
    }
  });

  it.each([
    ["/", "Tăng trưởng chỉ số sản xuất công nghiệp (IIP), nửa đầu năm 2024"],
    ["/en/v/retail/2016/?unit=ha-noi", "Retail sales of goods and consumer services, 2016"],
    ["/v/supermarkets/2016/", "Số siêu thị, năm 2016"],
  ])("opens %s, which was never visited", async (path, title) => {
    await page.goto(host.origin + path);
    await page.waitForSelector("atlas-picker select");
    expect(await page.textContent("h1")).toBe(title);
  });
});

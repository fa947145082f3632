// Without a network after the first visit: the host is really gone, and the atlas is not; nor when it was built anew between.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launch, watch, type Watch } from "./harness";
import { DIST, startHost, type Host } from "./serve";

/** Milliseconds that installing may take on two slow cores. */
const INSTALLED = 30_000;

/** Waits until a worker has kept all and answers the page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: INSTALLED });
}

/** Addresses of the pages that are kept, without the host's. */
async function keptPages(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(" pages "));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url.slice(location.origin.length)).sort();
  });
}

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
  await kept(page);
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

  it("has kept the page that was read, without having it sent again, and the home page of its language alone", async () => {
    expect(await keptPages(page)).toEqual(["/", "/v/exports/2022/"]);
    const asked = (path: string, paths: readonly string[]) => paths.filter((each) => each === path).length;
    expect([asked("/v/exports/2022/", host.requests), asked("/v/exports/2022/", host.sent)]).toEqual([2, 1]);
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
    ["/v/supermarkets/2016/", "Số siêu thị, năm 2016"],
  ])("opens %s, which was never visited", async (path, title) => {
    await page.goto(host.origin + path);
    await page.waitForSelector("atlas-picker select");
    expect(await page.textContent("h1")).toBe(title);
  });

  it("shows a reader of Vietnamese what is asked for in English in the language that is kept, rather than nothing", async () => {
    await page.goto(`${host.origin}/en/v/retail/2016/?unit=ha-noi`);
    await page.waitForSelector("atlas-picker select");
    expect(await page.textContent("h1")).toBe("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, năm 2016");
    expect(page.url()).toBe(`${host.origin}/v/retail/2016/?unit=ha-noi`);
  });
});

/** Puts another build in place: every script, and whatever names it, has another name. */
function buildAnew(root: string): void {
  const scripts = new Set(readdirSync(join(root, "assets")).filter((name) => name.endsWith(".js")));
  for (const name of scripts) renameSync(join(root, "assets", name), join(root, "assets", `new-${name}`));
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((each) => /\.(?:html|js)$/.test(each))) {
    const text = readFileSync(join(root, path), "utf8");
    writeFileSync(join(root, path), text.replaceAll(/[\w-]+\.js\b/g, (name) => (scripts.has(name) ? `new-${name}` : name)));
  }
}

describe("a reader of both languages, when the site was built anew", () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  let old: Host;
  let reader: Page;
  let errors: Watch;
  const script = (): Promise<string> => reader.$eval("script[type=module]", (element) => (element as HTMLScriptElement).src.replace(/.*\//, "").replace(/-.*/, ""));
  const titleAt = async (path: string): Promise<string | null> => {
    await reader.goto(old.origin + path);
    await reader.waitForSelector("atlas-picker select");
    return reader.textContent("h1");
  };

  beforeAll(async () => {
    cpSync(DIST, root, { recursive: true });
    old = await startHost({ root });
    const browser = await launch({ webgl: false });
    reader = await (await browser.newContext({ locale: "vi-VN" })).newPage();
    await reader.goto(`${old.origin}/v/exports/2022/`);
    await kept(reader);
    await reader.click(".language");
    await vi.waitFor(async () => expect(await keptPages(reader)).toEqual(["/", "/en/", "/en/v/exports/2022/", "/v/exports/2022/"]), INSTALLED);
    await old.close();
    buildAnew(root);
    const next = await startHost({ root, port: Number(new URL(old.origin).port) });
    await reader.reload();
    const waits = (): Promise<boolean> => reader.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
    await vi.waitFor(async () => expect(await waits()).toBe(true), INSTALLED);
    await next.close();
  });
  afterAll(async () => {
    await reader.context().close();
    await old.close().catch(() => undefined);
    rmSync(root, { recursive: true });
  });

  it("reads the old one while it is open, whole", async () => {
    expect(await titleAt("/v/retail/2016/")).toBe("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, năm 2016");
    expect(await script()).toBe("index");
  });

  it("reads the new one afterwards, whole, in both languages, and has the old pages no more", async () => {
    const context = reader.context();
    // The browser takes its time to put the new worker in the place of the old.
    await vi.waitFor(async () => {
      await reader.close();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      reader = await context.newPage();
      errors = watch(reader, old.origin);
      expect(await titleAt("/en/v/retail/2016/?unit=ha-noi")).toBe("Retail sales of goods and consumer services, 2016");
      expect(await script()).toBe("new");
    }, INSTALLED);
    expect(await titleAt("/")).toBe("Tăng trưởng chỉ số sản xuất công nghiệp (IIP), nửa đầu năm 2024");
    expect(await script()).toBe("new");
    expect(await keptPages(reader)).toEqual(["/", "/en/", "/en/v/exports/2022/"]);
    await reader.click("#tab-ranking");
    await reader.waitForSelector("atlas-ranking li, atlas-ranking tr, atlas-ranking svg");
    expect(errors.errors.filter((error) => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(error))).toEqual([]);
  });
});

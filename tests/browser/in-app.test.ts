// Inside the browsers of Zalo and Facebook: touch and no pointer that hovers, no windows to open, storage that throws.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Opened } from "./harness";
import { openMap, tell } from "./page";

const AGENTS = {
  Zalo: "Mozilla/5.0 (Linux; Android 13; SM-A146P) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0.0.0 Mobile Safari/537.36 Zalo android/24090567 ZaloTheme/light ZaloLanguage/vi",
  Facebook: "Mozilla/5.0 (Linux; Android 13; SM-A146P; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0.0.54.88;]",
} as const;

declare global {
  interface Window {
    /** How often a window was asked for. */
    opened: number;
  }
}

/** What those browsers take away. */
function takeAway(): void {
  window.opened = 0;
  window.open = () => {
    window.opened++;
    throw new Error("no windows here");
  };
  for (const store of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(window, store, {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  }
  Object.defineProperty(navigator, "serviceWorker", { value: undefined });
  Object.defineProperty(navigator, "share", { value: undefined });
}

/** A page opened a second time, after what is taken away is gone. */
async function enter(userAgent: string): Promise<Opened> {
  const reader = await openMap("/", "failed", { webgl: false, userAgent, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  await reader.page.addInitScript(takeAway);
  await reader.page.reload();
  await reader.page.waitForSelector("atlas-picker select");
  return reader;
}

async function tapUnit(page: Page, unit: string): Promise<void> {
  await page.locator("atlas-map").scrollIntoViewIfNeeded();
  const { x, y } = await page.$eval(`#shape-${unit}`, (path) => {
    const { left, width, top, height } = path.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.touchscreen.tap(x, y);
}

describe.each(Object.entries(AGENTS))("in the browser of %s", (_, userAgent) => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await enter(userAgent);
  });
  afterAll(() => reader.page.context().close());

  it("a province is chosen by a tap, with its card and its address", async () => {
    const { page } = reader;
    await tapUnit(page, "nghe-an");
    await page.waitForSelector(".card");
    expect(await page.textContent(".card")).toContain("Nghệ An");
    expect(page.url()).toContain("unit=nghe-an");
  });

  it("every way to look opens, and what can be taken away is offered", async () => {
    const { page } = reader;
    for (const view of ["ranking", "series", "multiples", "compare", "scatter", "classes", "claims", "documents"] as const) {
      await page.locator(`#tab-${view}`).tap();
      await page.waitForSelector(`#panel atlas-${view}:not(:empty)`);
    }
    await page.locator("atlas-take button").first().tap();
    await expect.poll(() => page.locator("atlas-take a[href*='facebook.com']").count()).toBe(1);
  });

  it("a theme is chosen though nothing can be remembered", async () => {
    const { page } = reader;
    await tell(page, { type: "choose", wish: { theme: "dark" } });
    await expect.poll(() => page.getAttribute("html", "data-theme")).toBe("dark");
  });

  it("nothing failed, and no window was asked for", async () => {
    expect(reader.errors).toEqual([]);
    expect(await reader.page.evaluate(() => window.opened)).toBe(0);
  });
});

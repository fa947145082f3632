// Opens the site that was built for the benchmark, with or without WebGL, and installs the driver.
import type { CDPSession, Page } from "playwright-core";
import { startBrowser } from "../browser/launch";
import { startHost } from "../browser/serve";
import { installDriver } from "./driver";
import { SITE } from "./place";

/** A page ready to be turned. */
export interface Stage {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** A desk's window. */
export const VIEWPORT = { width: 1440, height: 900 };

/** @param painter who paints the map once this resolves @throws when it does not come to that within half a minute */
export async function openStage(painter: "svg" | "gl"): Promise<Stage> {
  const [host, browser] = await Promise.all([startHost({ root: SITE }), startBrowser(painter === "gl")]);
  const page = await browser.newPage({ viewport: VIEWPORT, locale: "vi-VN" });
  // tsx marks functions with a helper that only its own modules have.
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.goto(`${host.origin}/`);
  await page.waitForSelector(`atlas-map[state=${painter === "gl" ? "gl" : "failed"}]`);
  await page.evaluate(installDriver);
  await page.evaluate(() => window.bench.rest());
  return {
    page,
    cdp: await page.context().newCDPSession(page),
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

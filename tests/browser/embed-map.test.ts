// The zoomable map of embeds in somebody else's page: opened when asked for, within what a page may have alive, and given
// back without a trace.
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { alive, article, button, ELEMENT, FRAME, openNth, SCRIPT } from "./zoomable";

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
    await expect.poll(() => alive(page)).toBe(0);
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
    const { page, requests } = await article(FRAME.replace("<iframe", '<iframe sandbox="allow-scripts"'));
    const frame = page.frames()[1] as Frame;
    await button(frame).click();
    await expect.poll(() => frame.textContent(".embed-zoom p")).toMatch(/tách biệt/);
    expect(requests.filter((url) => /embed\/map\//.test(url))).toEqual([]);
  });

  it("lets four live over frames of one origin: of those that are not seen the longest unused makes way, and no other", async () => {
    const { page } = await article(FRAME.replace("600px;height:700px", "300px;height:600px").repeat(5));
    const frames = page.frames().slice(1);
    const reach = (i: number): Promise<void> => page.locator("iframe").nth(i).scrollIntoViewIfNeeded();
    const open = async (i: number): Promise<void> => {
      await reach(i);
      await button(frames[i] as Frame).click();
      await frames[i]?.locator('[data-zoom="live"]').waitFor();
    };
    for (const i of [0, 1, 2, 3]) await open(i);
    await reach(0);
    await frames[0]?.locator(".map-tools button").first().click();
    await open(4);
    await expect.poll(() => Promise.all(frames.map(alive))).toEqual([1, 0, 1, 1, 1]);
    expect(await button(frames[1] as Frame).textContent()).toMatch(/Mở tiếp/);
  }, 90_000);
});

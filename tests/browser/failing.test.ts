// The engine comes and goes while a reader reads: nothing that was chosen is lost.
import { describe, expect, it } from "vitest";
import type { Map as Engine } from "maplibre-gl";
import type { AtlasMap } from "../../src/views/map";
import { open } from "./harness";
import { inState, openMap, tell } from "./page";
import { wrongPaint } from "./paint";
import { loseContext, restoreContext } from "./painters";

describe("a context that is lost and given back", () => {
  it("hands over to the drawn map and back, with what was chosen meanwhile", async () => {
    const { page, errors } = await openMap("/", "gl", { reducedMotion: "reduce" });
    await loseContext(page);
    expect(await wrongPaint(page)).toEqual([]);
    expect(await page.textContent(".map-notice")).toMatch(/tạm dừng/);
    await tell(page, { type: "choose", wish: { indicator: "exports", period: "2022" } });
    expect(await wrongPaint(page)).toEqual([]);
    await restoreContext(page);
    await inState(page, "gl");
    expect(await page.textContent(".map-notice")).toBe("");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/v/exports/2022/");
    expect(await wrongPaint(page)).toEqual([]);
    const differ = await page.evaluate(() => {
      const engine = (document.querySelector("atlas-map") as AtlasMap).engine as Engine;
      return [...document.querySelectorAll("svg.map .units [data-unit]")].filter((path) => {
        const { pattern } = engine.getFeatureState({ source: "units", id: path.getAttribute("data-unit") ?? "" }) as { pattern: string };
        return (pattern === "missing") !== (path.getAttribute("data-class") === "missing");
      }).length;
    });
    expect(differ).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("a map that is taken out of the page", () => {
  it("gives back its engine, and mounts another when it returns", async () => {
    const { page, errors } = await openMap("/", "gl");
    await page.evaluate(() => {
      const map = document.querySelector("atlas-map") as AtlasMap;
      const home = map.parentElement as HTMLElement;
      const next = map.nextSibling;
      map.remove();
      Object.assign(globalThis, { returnMap: () => home.insertBefore(map, next) });
    });
    await page.waitForTimeout(100);
    await page.evaluate(() => (globalThis as unknown as { returnMap: () => void }).returnMap());
    await page.waitForFunction(() => (document.querySelector("atlas-map") as AtlasMap).engine !== null, undefined, { timeout: 30_000 });
    await inState(page, "gl");
    expect(await page.locator("canvas.maplibregl-canvas").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe("a reader who saves data", () => {
  it("keeps the drawn map until asking for the other", async () => {
    const { page, host, requests } = await open("/404.html");
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await page.goto(`${host.origin}/`);
    const ask = page.getByRole("button", { name: "Mở bản đồ chi tiết" });
    await ask.waitFor();
    // Longer than idleness is waited for at most.
    await page.waitForTimeout(4500);
    expect(requests.filter((url) => /maplibre|map-gl|\/l\d-/.test(url))).toEqual([]);
    await ask.click();
    await inState(page, "gl");
    expect(await ask.count()).toBe(0);
  });
});

describe("a part of the page that cannot be fetched", () => {
  it("is missed by a sentence where the card would be, and the map answers all the same", async () => {
    const { page } = await openMap("/?unit=bac-giang", "failed", { webgl: false, host: { block: /\/details-[\w-]+\.js$/ } });
    await expect.poll(() => page.textContent("atlas-details")).toMatch(/Chưa tải được phần này/);
    expect(await page.$eval("#shape-bac-giang", (path) => path.getAttribute("aria-pressed"))).toBe("true");
  });

  it("is missed by a sentence in its panel, and asked for again", async () => {
    const { page } = await openMap("/?view=ranking", "failed", { webgl: false, host: { block: /\/ranking-[\w-]+\.js$/ } });
    await page.waitForSelector("#panel [role=alert]");
    expect(await page.textContent("#panel [role=alert]")).toMatch(/bản đồ và bảng số liệu vẫn đầy đủ.*Thử lại/s);
    await page.click("#tab-table");
    await expect.poll(() => page.isVisible("#table")).toBe(true);
    expect(await page.isVisible("#panel")).toBe(false);
  });
});

// A reader in time: the timeline by mouse, keyboard and finger, the lines over time, the small maps.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { open, type OpenOptions, type Opened } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Without the engine, which none of this needs. */
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };

const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;
const slider = (page: Page) => page.locator("atlas-timeline [role=slider]");
const said = (page: Page) => slider(page).getAttribute("aria-valuetext");

/** What axe finds in the timeline and in the panel below it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(within: { include: string[][] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run({ include: [["atlas-timeline"], ["atlas-panels"]] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function visit(reader: Opened, address: string, selector: string): Promise<void> {
  await reader.page.goto(reader.host.origin + address);
  await reader.page.waitForSelector(selector, { state: "attached" });
}

/** The middle of a period's mark on the screen. */
async function markOf(page: Page, period: string): Promise<{ readonly x: number; readonly y: number }> {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await page.locator(`atlas-timeline [data-period="${period}"] .known`).boundingBox();
  if (!box) throw new Error(`no mark of ${period}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("at a desk", () => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await open("/404.html", PLAIN);
    ({ page } = reader);
    page.setDefaultTimeout(8000);
  });
  afterAll(() => page.context().close());

  it("the timeline is dragged through periods, and Back leads to where the drag began", async () => {
    await visit(reader, "/v/iip_growth/2022/", "atlas-timeline [data-period]");
    const from = await markOf(page, "2022");
    const to = await markOf(page, "2013");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => said(page)).toBe("năm 2013, 28 trong 28 tỉnh có số liệu");
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2013/");
    await page.goBack();
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2022/");
    await expect.poll(() => said(page)).toMatch(/^năm 2022, /);
  });

  it("a click takes the nearest period of its row", async () => {
    await visit(reader, "/", "atlas-timeline [data-period]");
    const { x, y } = await markOf(page, "2016");
    await page.mouse.click(x + 6, y);
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2016/");
  });

  it("the timeline is moved by keys, a step each", async () => {
    await visit(reader, "/", "atlas-timeline [data-period]");
    await slider(page).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => said(page)).toMatch(/^năm 2012, /);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).toMatch(/^năm 2013, /);
    await page.goBack();
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2012/");
  });

  it("a typed period is gone to, and one without figures is answered with the nearest", async () => {
    await visit(reader, "/", "atlas-timeline input");
    await page.fill("atlas-timeline input", "Quý 1 2024");
    await page.keyboard.press("Enter");
    await expect.poll(() => path(page)).toBe("/?indicator=iip_growth&period=2024-Q1");
    await expect.poll(() => page.textContent("atlas-timeline .said")).toContain("Kỳ này chỉ có 1 trong 28 tỉnh có số liệu; kỳ đầy đủ hơn gần nhất: ");
    await page.fill("atlas-timeline input", "6 tháng 2019");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("atlas-timeline .said")).toContain("nửa đầu năm 2018 (1/28)");
    await page.click("atlas-timeline .said button");
    await expect.poll(() => path(page)).toBe("/?indicator=iip_growth&period=2018-H1");
  });

  it("play goes on by itself through years and stops when the reader chooses something else", async () => {
    await visit(reader, "/v/iip_growth/2012/", "atlas-timeline .play");
    await page.click("atlas-timeline .play");
    await expect.poll(() => said(page), { timeout: 8000 }).toMatch(/^năm 2013, /);
    expect(await page.textContent("atlas-timeline .play")).toBe("Dừng");
    await page.selectOption("atlas-picker label:nth-child(4) select", "7");
    await expect.poll(() => page.textContent("atlas-timeline .play")).toBe("Chạy");
  });

  it("lines over time are walked by keys, and what is focused is marked on the map", async () => {
    await visit(reader, "/v/retail/2015/?unit=ha-noi&view=series", "atlas-series .points [tabindex='0']");
    await page.focus("atlas-series .points [tabindex='0']");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getAttribute(":focus", "aria-label")).toMatch(/^(?!Hà Nội).*năm 2015: /);
    const unit = await page.getAttribute(":focus", "data-unit");
    expect(await page.getAttribute("atlas-map .marks .hover", "data-mark")).toBe(unit);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("unit")).toBe(unit);
    expect(await page.evaluate(() => document.querySelector("atlas-series")?.contains(document.activeElement))).toBe(true);
  });

  it("a small map leads to its period, and a unit pointed at is marked in all of them", async () => {
    await visit(reader, "/v/iip_growth/2016/?view=multiples", "atlas-multiples ol li");
    await page.locator("atlas-multiples ol").scrollIntoViewIfNeeded();
    await page.waitForSelector("atlas-multiples ol use", { state: "attached" });
    const map = page.locator("atlas-multiples ol button").first();
    await map.locator('[data-unit="nghe-an"]').hover();
    await expect.poll(() => page.locator("atlas-multiples .marks .hover").count()).toBeGreaterThan(1);
    await map.click();
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2012/?view=multiples");
    await page.goBack();
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2016/?view=multiples");
  });

  it("did nothing that a page should not", () => {
    expect([reader.errors.filter((text) => !text.includes("404")), reader.foreign]).toEqual([[], []]);
  });
});

describe("on a phone", () => {
  it("a finger takes a period, and nothing below the timeline ever moves", async () => {
    const { page } = await open("/v/iip_growth/2016/", { ...PLAIN, viewport: { width: 360, height: 780 }, hasTouch: true });
    await page.waitForSelector("atlas-timeline [data-period]");
    const height = () => page.$eval("atlas-timeline", (timeline) => timeline.getBoundingClientRect().height);
    const before = await height();
    const { x, y } = await markOf(page, "2022");
    await page.touchscreen.tap(x, y);
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2022/");
    await page.fill("atlas-timeline input", "11 tháng 2022");
    await page.keyboard.press("Enter");
    await expect.poll(() => said(page)).toMatch(/^11 tháng đầu năm 2022, 2 trong 28/);
    expect(await height()).toBe(before);
    await page.context().close();
  });
});

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["320 px", { viewport: { width: 320, height: 640 } }],
] as const satisfies readonly (readonly [string, OpenOptions])[])("in %s", (_, look) => {
  it("axe finds nothing in the timeline, the lines and the small maps, and nothing is too wide", async () => {
    const reader = await open("/404.html", { ...PLAIN, ...look });
    for (const [address, selector] of [
      ["/v/retail/2016/?unit=ha-noi&compare=hai-phong~thanh-hoa&view=series", "atlas-series .points g"],
      ["/en/v/iip_growth/2016/?view=multiples", "atlas-multiples ol li"],
      ["/?indicator=iip_growth&period=2018", "atlas-timeline .said button"],
    ] as const) {
      await visit(reader, address, selector);
      await reader.page.waitForSelector("atlas-timeline [data-period]", { state: "attached" });
      expect(await violations(reader.page), address).toEqual([]);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), address).toBeLessThanOrEqual(0);
    }
    await reader.page.context().close();
  });
});

// What the zoomable map of an embed looks like and how it is held: the fills of the drawing, a finger on a phone, the dark,
// and access for everybody.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open } from "./harness";
import { paintOf, wrongPaint } from "./paint";
import { article, button, ELEMENT, openNth, SCRIPT } from "./zoomable";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(what: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run("cong-thuong-atlas");
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe("every unit's fill on the live map is the drawing's", () => {
  it.each([
    ["iip_growth/2015", "light"],
    ["iip_growth/2024-H1", "dark"],
    ["exports/2022", "light"],
    ["commercial_centres/2008", "dark"],
  ] as const)("in %s, %s", async (view, colorScheme) => {
    const { page, errors } = await open(`/embed/${view}/`, { viewport: { width: 1200, height: 1100 }, reducedMotion: "reduce", colorScheme });
    await button(page).waitFor();
    const drawn = await paintOf(page);
    expect(await wrongPaint(page)).toEqual([]);
    await button(page).click();
    await page.locator('[data-zoom="live"]').waitFor();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await wrongPaint(page)).toEqual([]);
    const live = await paintOf(page);
    expect([...live.keys()]).toEqual([...drawn.keys()]);
    // Of land without a figure most may be paper or a line of the hatch.
    const filled = await page.$$eval("svg.map .units [data-swatch]", (paths) => paths.map((path) => path.getAttribute("data-unit") ?? ""));
    expect(filled.map((unit) => [unit, live.get(unit)?.most])).toEqual(filled.map((unit) => [unit, drawn.get(unit)?.most]));
    expect(errors).toEqual([]);
  });
});

describe("on a phone", () => {
  it("is opened by a finger, has room for it, moves, and does not scroll the page sideways", async () => {
    const { page, errors } = await article(SCRIPT + ELEMENT, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await button(page).scrollIntoViewIfNeeded();
    await button(page).tap();
    await page.locator('[data-zoom="live"]').waitFor();
    const small = await page.locator(".map-tools button").evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).filter(({ width, height }) => width < 43.5 || height < 43.5).length);
    expect(small).toBe(0);
    const width = (): Promise<number> => page.locator("#shape-ha-noi").evaluate((node) => node.getBoundingClientRect().width);
    const before = await width();
    await page.getByRole("button", { name: "Zoom in" }).tap();
    await expect.poll(width).toBeGreaterThan(before * 1.8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.getByRole("button", { name: "Close the zoomable map" }).tap();
    await expect.poll(width).toBeCloseTo(before, 0);
    expect(errors).toEqual([]);
  });
});

describe("axe finds nothing", () => {
  it.each(["light", "dark"] as const)("with the button and with the live map, %s", async (colorScheme) => {
    const { page } = await article(`<main><h1>Article</h1>${ELEMENT}</main>${SCRIPT}`, { colorScheme });
    await button(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await openNth(page, 0);
    expect(await violations(page)).toEqual([]);
  });
});

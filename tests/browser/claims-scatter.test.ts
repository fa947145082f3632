// What was said of the region, and two indicators against each other, as a reader meets them: mouse, keyboard, phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { open, type Opened } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the panel, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(of: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run("#panel");
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const PLAIN = { webgl: false, reducedMotion: "reduce" } as const;

async function openPanel(path: string, ready: string, options: Parameters<typeof open>[1] = {}): Promise<Opened> {
  const opened = await open(path, { ...PLAIN, ...options });
  await opened.page.waitForSelector(ready);
  return opened;
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("for the first half of 2024 a reader sees 11 of 17, then 12 of 19, and who moved; and goes to 2022 and back", async () => {
  const { page, errors, foreign } = await openPanel("/?view=claims", ".claim a");
  expect(await page.$$eval("[data-claim=c02] .reading h4", (all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()))).toEqual(["Số liệu cùng cơ sở: hội nghị ngày 17/5/2024 có thể đúng", "Số liệu hiện có ở đây khác"]);
  expect(await page.textContent("[data-claim=c02] table tbody tr")).toContain("Hưng Yên");
  expect(await violations(page)).toEqual([]);
  await page.click("[data-claim=c02] table tbody button");
  await page.waitForFunction(() => location.search.includes("unit=hung-yen"));
  await page.click("details[data-key='2022'] summary");
  await page.waitForSelector("[data-claim=c12]");
  expect(await page.textContent("[data-claim=c12]")).toContain("cả vùng có từ 20 đến 22. Con số 23 nhiều hơn mức cao nhất có thể 1 nơi.");
  await page.click("[data-claim=c12] > button");
  await page.waitForFunction(() => location.pathname.includes("/iip_growth/2022/"));
  await expect.poll(() => page.textContent("atlas-claims h2")).toBe("năm 2022");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("atlas-claims h2")?.textContent === "nửa đầu năm 2024");
  expect([errors, foreign]).toEqual([[], []]);
  await page.context().close();
});

it("pointing at a cell of a claim marks the province on the map", async () => {
  const { page } = await openPanel("/?view=claims", ".claim a");
  await page.hover("[data-claim=c01] .reading .cells [data-unit=thanh-hoa]");
  await page.waitForSelector(".marks .hover");
  expect(await page.locator(".cells [data-unit=thanh-hoa][data-hover]").count()).toBeGreaterThan(1);
  await page.context().close();
});

it("two indicators are set against each other, swapped, and stepped back", async () => {
  const { page, errors } = await openPanel("/v/iip_growth/2022/?view=scatter", ".points [data-unit]");
  expect(await page.locator(".points [data-unit]").count()).toBe(17);
  expect(await page.evaluate(() => location.search)).toBe("?view=scatter");
  expect(await violations(page)).toEqual([]);
  await page.click("text=Đổi hai trục");
  await page.waitForFunction(() => location.pathname.includes("/exports/2022/") && location.search.includes("second=iip_growth"));
  await page.selectOption(".scatter-picks select >> nth=0", "population");
  await page.waitForFunction(() => location.search.includes("second=population"));
  // The indicator is a step back, what stands beside it is not.
  await page.goBack();
  await page.waitForFunction(() => location.pathname.includes("/iip_growth/2022/"));
  expect(errors).toEqual([]);
  await page.context().close();
});

it("no two names of the plot touch, at a desk and on a phone", async () => {
  for (const width of [1440, 360]) {
    const { page } = await openPanel("/v/retail/2016/?view=scatter", ".points [data-unit]", { viewport: { width, height: 800 } });
    await page.evaluate(() => document.fonts.ready);
    const touching = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".points [data-named] .name")].map((node) => ({ name: node.textContent, box: node.getBoundingClientRect() }));
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(({ box }) => Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 && Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 4).map(({ name }) => `${a.name ?? ""} × ${name ?? ""}`));
    });
    expect(touching, String(width)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.context().close();
  }
});

it("the plot is one tab stop, walked by arrows, chosen by Enter", async () => {
  const { page } = await openPanel("/v/iip_growth/2022/?view=scatter", ".points [data-unit]");
  await page.focus(".scatter-picks button >> nth=-1");
  await page.keyboard.press("Tab");
  const first = await page.getAttribute(":focus", "data-unit");
  expect(first).not.toBeNull();
  await page.keyboard.press("ArrowRight");
  const second = await page.getAttribute(":focus", "data-unit");
  expect(second).not.toBe(first);
  await expect.poll(() => page.getAttribute(":focus", "aria-label")).toMatch(/năm 2022: .*%/);
  await page.keyboard.press("Enter");
  await page.waitForFunction((unit) => location.search.includes(`unit=${String(unit)}`), second);
  await page.context().close();
});

it("on a phone, in the dark, in English, both stand without scrolling sideways, and axe finds nothing", async () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, colorScheme: "dark" } as const;
  for (const [path, ready] of [["/en/?view=claims", ".claim a"], ["/en/?view=scatter", ".points [data-unit]"]] as const) {
    const { page } = await openPanel(path, ready, phone);
    expect(await sideways(page), path).toBe(0);
    expect(await violations(page), path).toEqual([]);
    await page.context().close();
  }
});

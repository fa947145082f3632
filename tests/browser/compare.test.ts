// A reader who asks: sorts and narrows the table, sets provinces beside one another, with a mouse, with keys alone, on a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { rest } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE: OpenOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let reader: Opened | null = null;
afterEach(async () => {
  expect(reader?.errors).toEqual([]);
  await reader?.page.context().close();
});

async function read(path: string, options: OpenOptions = {}): Promise<Page> {
  reader = await open(path, { webgl: false, reducedMotion: "reduce", ...options });
  reader.page.setDefaultTimeout(8_000);
  await reader.page.waitForSelector("atlas-picker select");
  return reader.page;
}

/** Scrolls to the table, which brings the bar. */
async function toTable(page: Page): Promise<void> {
  await page.$eval("#table", (section) => section.scrollIntoView());
  await page.waitForSelector(".modes button");
}

async function violations(page: Page, within: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run(selector);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const shown = (page: Page): Promise<readonly string[]> => page.$$eval("#table tbody tr", (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector("th")?.textContent?.trim() ?? ""));
const query = (page: Page): string => new URL(page.url()).search;

describe("the table", () => {
  it("is sorted and narrowed where it stands, with keys alone, and prints whole", async () => {
    const page = await read("/v/exports/2022/");
    await toTable(page);
    await page.focus("atlas-table thead th:nth-child(2) button");
    await page.keyboard.press("Enter");
    await rest(page);
    expect((await shown(page))[0]).toBe("Bắc Ninh");
    expect(await page.getAttribute("atlas-table thead th:nth-child(2)", "aria-sort")).toBe("descending");
    await page.keyboard.press("Enter");
    await rest(page);
    expect((await shown(page))[0]).toBe("Lai Châu");
    await page.focus(".filters input[type=search]");
    await page.keyboard.type("thanh hoa");
    await page.waitForFunction(() => document.querySelector(".filters [role=status]")?.textContent === "1 trong 28 dòng");
    expect(await shown(page)).toEqual(["Thanh Hóa"]);
    await expect.poll(() => query(page)).toBe("");
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toHaveLength(28);
    expect(await page.isVisible("atlas-figures")).toBe(false);
  });

  it("shows all indicators of a period, and all periods of a province, in a region that scrolls by keys", async () => {
    const page = await read("/v/retail/2016/?unit=bac-giang", { viewport: { width: 700, height: 800 } });
    await toTable(page);
    await page.click(".modes button:nth-child(2)");
    await expect.poll(() => shown(page)).toHaveLength(28);
    expect(await page.isVisible("atlas-table")).toBe(false);
    await page.waitForSelector(".more a");
    expect(await violations(page, "#table")).toEqual([]);
    await page.focus("#table .wide");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector("#table .wide")?.scrollLeft ?? 0) > 0);
    const name = page.locator("#table .wide tbody th").first();
    expect((await name.boundingBox())?.x).toBe((await page.locator("#table .wide").boundingBox())?.x);
    await page.click(".modes button:nth-child(3)");
    await expect.poll(() => page.textContent("#table .wide caption")).toBe("Mọi kỳ của Bắc Giang");
    expect((await shown(page)).at(-1)).toBe("năm 1995");
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible("atlas-table")).toBe(true);
  });

  it("of all indicators does not make a phone's page scroll sideways", async () => {
    const page = await read("/v/retail/2016/", { ...PHONE, viewport: { width: 320, height: 640 } });
    await toTable(page);
    await page.tap(".modes button:nth-child(2)");
    await page.waitForSelector("#table .wide");
    expect(await sideways(page)).toBe(0);
  });
});

describe("the comparison", () => {
  it("begins at a province's card, goes on with whom it offers, and back undoes each step", async () => {
    const page = await read("/?unit=ha-noi");
    await page.click(".card button:has-text('So sánh')");
    await page.waitForSelector("atlas-compare .chips");
    await expect.poll(() => query(page)).toBe("?unit=ha-noi&compare=ha-noi&view=compare");
    await page.click("atlas-compare button:has-text('Thêm Phú Thọ')");
    await page.waitForSelector("atlas-compare .sentence");
    expect(await page.textContent(".sentence")).toContain("Phú Thọ (33,8%) cao hơn khoảng 29 điểm phần trăm so với Hà Nội (5%)");
    await expect.poll(() => query(page)).toContain("compare=ha-noi~phu-tho");
    await page.goBack();
    await page.waitForSelector("atlas-compare .sentence", { state: "detached" });
    await page.goBack();
    await rest(page);
    expect(await page.isVisible("atlas-table")).toBe(true);
  });

  it("is made with keys alone, and the focus is never lost", async () => {
    const page = await read("/?view=compare");
    await page.focus("atlas-compare .adding select");
    for (const [key, name] of [["ArrowDown", "Bắc Giang"], ["End", "Yên Bái"], ["h", "Hà Giang"]] as const) {
      await page.keyboard.press(key);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction((added) => [...document.querySelectorAll(".chips li")].some((chip) => chip.textContent?.includes(added)), name);
      expect(await page.evaluate(() => document.activeElement?.matches(".adding select"))).toBe(true);
    }
    expect(await page.textContent("atlas-compare [role=status]")).toBe(await page.textContent(".sentence"));
    await expect.poll(() => query(page)).toBe("?compare=bac-giang~yen-bai~ha-giang&view=compare");
    await page.focus(".chips li:last-child button");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".chips li").length === 2);
    expect(await page.evaluate(() => document.activeElement?.matches(".adding select"))).toBe(true);
    await page.focus(".base select");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.querySelector(".beside thead th:nth-child(2)")?.textContent?.startsWith("Yên Bái"));
    expect(await page.textContent(".beside tbody tr:first-child td:nth-child(3)")).toContain("cao hơn khoảng 17,3 điểm phần trăm");
  });

  it("marks on the map whom a pointer is on, and in its charts whom the map's is on", async () => {
    const page = await read("/?view=compare&compare=bac-giang~ha-noi");
    await page.waitForSelector(".strands svg .line");
    await page.hover('.chips [data-unit="bac-giang"] span');
    await page.waitForSelector('atlas-map .marks .hover[data-mark="bac-giang"]', { state: "attached" });
    await page.waitForSelector('.strands g[data-unit="bac-giang"][data-hover]', { state: "attached" });
  });

  it("reads on a phone without scrolling the page sideways, and folds open the figures of its charts", async () => {
    const page = await read("/en/?view=compare&compare=bac-giang~ha-noi~hai-phong~ha-giang", PHONE);
    await page.waitForSelector(".strands svg .line");
    expect(await sideways(page)).toBe(0);
    await page.tap(".charts summary");
    await page.waitForSelector(".charts table");
    expect(await sideways(page)).toBe(0);
    expect(await violations(page, "atlas-compare")).toEqual([]);
    await page.tap('[aria-label="Remove Ha Giang from the comparison"]');
    await page.waitForFunction(() => document.querySelectorAll(".chips li").length === 3);
  });
});

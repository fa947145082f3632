// What a reader does with the ranking and with the panel on classes, by pointer, by keys and on a phone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { rest } from "./page";

const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };
const HALF = "/v/iip_growth/2024-H1/";

async function reading(path: string, view: string, options: OpenOptions = {}): Promise<Opened> {
  const opened = await open(path, { ...PLAIN, ...options });
  await opened.page.waitForSelector(`atlas-${view} [data-unit]`);
  return opened;
}

const query = (page: Page): string => new URL(page.url()).search;
const hovered = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector("atlas-map .marks .hover")?.getAttribute("data-mark") ?? null);
const row = (unit: string): string => `atlas-ranking tr[data-unit="${unit}"]`;

/** Whether the middle of an element is on the screen with nothing over it. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

describe("the ranking at a desk", () => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await reading(`${HALF}?view=ranking`, "ranking");
    ({ page } = reader);
  });
  afterAll(() => page.context().close());

  it("has the bars in order and in proportion, on one zero line, the missing last", async () => {
    const bars = await page.$$eval("atlas-ranking tbody tr", (rows) =>
      rows.map((each) => {
        const box = each.querySelector(".bar")?.getBoundingClientRect();
        return { figure: Number.parseFloat(each.querySelector(".plot text")?.textContent?.replace(",", ".").replace("−", "-") ?? ""), left: box?.left ?? 0, width: box?.width ?? 0 };
      }),
    );
    const known = bars.filter(({ width }) => width > 0);
    expect([bars.length, known.length, bars.slice(0, 19).every(({ width }) => width > 0)]).toEqual([28, 19, true]);
    const rising = known.filter(({ figure }) => figure > 0);
    expect(Math.max(...rising.map(({ left }) => left)) - Math.min(...rising.map(({ left }) => left))).toBeLessThan(1);
    const perPoint = rising.map(({ width, figure }) => width / figure);
    expect(Math.max(...perPoint) / Math.min(...perPoint)).toBeLessThan(1.01);
    const fallen = known.find(({ figure }) => figure < 0);
    expect((fallen?.left ?? 0) + (fallen?.width ?? 0)).toBeCloseTo(rising[0]?.left ?? Number.NaN, 0);
  });

  it("pointing at a row marks the unit on the map, and pointing at the map marks the row", async () => {
    await page.hover(row("bac-giang"));
    await expect.poll(() => hovered(page)).toBe("bac-giang");
    await page.hover("#shape-thanh-hoa");
    await page.waitForSelector(`${row("thanh-hoa")}[data-hover]`);
    expect(await page.$$eval("atlas-ranking [data-hover]", (rows) => rows.length)).toBe(1);
  });

  it("the chosen one is kept in sight while the reader scrolls, and Back lets it go", async () => {
    await page.click(row("ha-noi"));
    await expect.poll(() => query(page)).toBe("?unit=ha-noi&view=ranking");
    await page.$eval(row("phu-tho"), (node) => node.scrollIntoView({ block: "start" }));
    await page.setViewportSize({ width: 1440, height: 420 });
    await page.$eval(row("phu-tho"), (node) => node.scrollIntoView({ block: "start" }));
    await expect.poll(() => isSeen(page, row("ha-noi"))).toBe(true);
    await page.$eval("atlas-ranking tbody tr:last-child", (node) => node.scrollIntoView({ block: "end" }));
    expect(await isSeen(page, row("ha-noi"))).toBe(true);
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector("atlas-ranking [data-chosen]"));
    await expect.poll(() => query(page)).toBe("?view=ranking");
  });

  it("one Tab from the tabs leads to the first row, arrows down the list, Enter chooses without moving the page away", async () => {
    await page.focus("#tab-ranking");
    await page.keyboard.press("Tab");
    for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowUp"]) await page.keyboard.press(key);
    const focused = await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-unit"));
    expect(focused).toBe(await page.$eval("atlas-ranking tbody tr:nth-last-child(2)", (node) => node.getAttribute("data-unit")));
    await expect.poll(() => isSeen(page, ":focus")).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${row(String(focused))}[data-chosen]`);
    expect(await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-unit"))).toBe(focused);
  });

  it("a voice hears a table: place, name with figure, class and status, and each sparkline in words", async () => {
    const tree = await page.locator(row("nam-dinh")).ariaSnapshot();
    expect(tree).toContain('cell "6"');
    expect(tree).toContain('button "Nam Định: 13,3%, đồng hạng 6 trong 19, lớp 4 trong 5, ước tính, hội nghị ngày 17/5/2024"');
    expect(tree).toMatch(/img "mới nhất 22,2% \(nửa đầu năm 2025\), thấp nhất 9,3%/);
  });

  it("shown again after another choice, it never shows the figures of the one before", async () => {
    await page.click("#tab-table");
    await page.waitForSelector("#panel[hidden]", { state: "attached" });
    await page.selectOption("atlas-picker select", "exports");
    await rest(page);
    const captions = page.evaluate(async () => {
      const seen: (string | null)[] = [];
      const panel = document.querySelector("#panel") as HTMLElement;
      while (!panel.querySelector("atlas-ranking:not([data-stale]) caption")?.textContent?.includes("uất khẩu") && seen.length < 400) {
        await new Promise(requestAnimationFrame);
        if (!panel.hidden && !panel.querySelector("atlas-ranking[data-stale]")) seen.push(panel.querySelector("caption")?.textContent ?? null);
      }
      return seen;
    });
    await page.click("#tab-ranking");
    const seen = await captions;
    expect(seen.length).toBeGreaterThan(0);
    for (const caption of seen) expect(caption).toMatch(/[Xx]uất khẩu/);
  });

  it("nothing went wrong meanwhile", () => {
    expect([reader.errors, reader.foreign]).toEqual([[], []]);
  });
});

describe("on a phone", () => {
  const phone: OpenOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  it("bars and their figures stand within the screen, and a tap on a row chooses", async () => {
    const { page } = await reading(`/en${HALF}?view=ranking`, "ranking", phone);
    const wide = await page.$$eval("atlas-ranking .plot text, atlas-ranking .bar, atlas-ranking .spark", (nodes) => nodes.filter((node) => node.getBoundingClientRect().right > innerWidth || node.getBoundingClientRect().left < 0).length);
    expect(wide).toBe(0);
    expect(await page.$eval(`${row("phu-tho")} .bar`, (bar) => bar.getBoundingClientRect().width)).toBeGreaterThan(120);
    await page.tap(row("bac-giang"));
    await page.waitForSelector(`${row("bac-giang")}[data-chosen]`);
    await page.context().close();
  });

  it("strips fit the screen, and follow when it is turned", async () => {
    const { page } = await reading(`${HALF}?view=classes`, "classes", phone);
    const widths = () => page.$$eval("atlas-classes .strip", (strips) => strips.map((strip) => strip.getBoundingClientRect().width));
    for (const width of await widths()) expect(width).toBeLessThanOrEqual(328);
    await page.setViewportSize({ width: 740, height: 360 });
    await page.waitForFunction(() => (document.querySelector(".strip")?.getBoundingClientRect().width ?? 0) > 500);
    await page.context().close();
  });
});

describe("classes", () => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await reading(`${HALF}?view=classes`, "classes");
    ({ page } = reader);
  });
  afterAll(() => page.context().close());

  it("another method is chosen from the keyboard: legend, map and sentence follow, and Back does not step through it", async () => {
    const before = await page.evaluate(() => history.length);
    await page.focus('input[value="quantile"]');
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("atlas-classes h3")?.textContent?.startsWith("Khoảng bằng nhau"));
    await expect.poll(() => query(page)).toBe("?view=classes&method=equal");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("equal");
    expect(await page.textContent("atlas-legend")).toContain("16,9%");
    expect(await page.textContent("atlas-classes")).toMatch(/8 trong 19 tỉnh đổi lớp nếu chia theo số tỉnh bằng nhau/);
    await page.check('input[name="cut-classes"][value="3"]');
    await expect.poll(() => query(page)).toBe("?view=classes&method=equal&classes=3");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it("pointing near a dot is enough: the unit is named, and marked on the map", async () => {
    await rest(page);
    await page.$eval(".strip", (node) => node.scrollIntoView({ block: "center" }));
    const box = await page.locator('.strip .dot[data-unit="phu-tho"]').first().boundingBox();
    if (!box) throw new Error("no dot");
    await page.mouse.move(box.x + box.width / 2 + 8, box.y + box.height / 2);
    await page.waitForFunction(() => document.querySelector(".strip .label")?.textContent === "Phú Thọ 33,8%");
    await rest(page);
    expect(await hovered(page)).toBe("phu-tho");
    await page.mouse.click(box.x + box.width / 2 + 8, box.y + box.height / 2);
    await expect.poll(() => query(page)).toContain("unit=phu-tho");
  });

  it("dots are one tab stop with arrows between them, and each says what it is", async () => {
    await page.focus('.dot[tabindex="0"]');
    // The one that was chosen last.
    expect(await page.getAttribute(":focus", "data-unit")).toBe("phu-tho");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getAttribute(":focus", "aria-label")).toMatch(/^Hà Nội: 5%, hạng 18 trong 19, lớp/);
    expect(await page.$$eval('.dot[tabindex="0"]', (all) => all.length)).toBe(1);
  });

  it("nothing went wrong meanwhile", () => {
    expect([reader.errors, reader.foreign]).toEqual([[], []]);
  });
});

// A reader of an article browses what the documents state, goes from there to the map and back, and reads Hà Nội's page
// without any script.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { facts } from "../model/real";
import { open, type Opened } from "./harness";
import { rest } from "./page";

const PLAIN = { webgl: false, reducedMotion: "reduce" } as const;

const ids = (page: Page) => page.$$eval("atlas-documents [data-fact]", (items) => items.map((item) => item.getAttribute("data-fact")));
const address = (page: Page) => page.evaluate(() => location.pathname + location.search);

async function browse(path: string, options = {}): Promise<Opened> {
  const reader = await open(path, { ...PLAIN, ...options });
  await reader.page.waitForSelector("atlas-documents [data-fact]");
  return reader;
}

describe("what the documents state", () => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await browse("/?view=documents");
    page = reader.page;
  });
  afterAll(() => page.context().close());

  it("is all there, and found by word, however typed", async () => {
    expect(await ids(page)).toHaveLength(facts.length);
    for (const [words, found] of [["Hòa Lạc", "F005"], ["cum cong nghiep", "F111"], ["bán lẻ 2021", "F028"]] as const) {
      await page.getByLabel("Tìm trong văn bản").fill(words);
      await page.waitForFunction((all) => document.querySelectorAll("atlas-documents [data-fact]").length < all, facts.length);
      await rest(page);
      expect(await ids(page)).toContain(found);
      expect(await page.textContent("atlas-documents [role=status]")).toBe(`${(await ids(page)).length} trong ${facts.length} điều được nêu`);
    }
  });

  it("leads to a project on the map, and Back leads from there", async () => {
    await page.getByLabel("Tìm trong văn bản").fill("hoa lac");
    await page.getByRole("button", { name: "Khu công nghệ cao Hòa Lạc trên bản đồ" }).first().click();
    await page.waitForSelector(".card");
    expect(await address(page)).toContain("project=P01&view=documents");
    expect(await page.evaluate(() => document.activeElement?.closest(".marker")?.getAttribute("data-project"))).toBe("P01");
    await page.goBack();
    await rest(page);
    expect(await address(page)).toBe("/v/iip_growth/2024-H1/?view=documents");
    expect(await ids(page)).toEqual(["F005", "F095"]);
    await page.getByRole("button", { name: "Bỏ mọi bộ lọc" }).click();
    await rest(page);
    expect(await ids(page)).toHaveLength(facts.length);
  });

  it("leads from a figure to its cell", async () => {
    await page.locator("[data-fact=F105] button").click();
    await page.waitForFunction(() => document.querySelector(".card .big")?.textContent?.startsWith("7,2%"));
    expect(await address(page)).toContain("indicator=iip_growth&period=2022-7M&unit=ha-noi");
    await page.goBack();
  });

  it("is narrowed to a province from the keyboard, which the map then shows, with a way back", async () => {
    await page.getByRole("combobox", { name: "Nơi", exact: true }).focus();
    await page.keyboard.press("q");
    await page.waitForFunction(() => location.search.includes("unit=quang-ninh"));
    await rest(page);
    expect((await ids(page)).sort()).toEqual(["F133", "F145"]);
    await page.getByRole("button", { name: "Xem mọi nơi" }).press("Enter");
    await page.waitForFunction(() => !location.search.includes("unit="));
    await rest(page);
    expect(await ids(page)).toHaveLength(facts.length);
    expect(reader.errors).toEqual([]);
    expect(reader.foreign).toEqual([]);
  });
});

it("is read with a thumb at 360 px", async () => {
  const { page } = await browse("/en/?view=documents&unit=quang-ninh", { viewport: { width: 360, height: 740 }, hasTouch: true });
  expect((await ids(page)).sort()).toEqual(["F133", "F145"]);
  await page.locator("[data-fact=F145] button").tap();
  const map = await page.$eval("atlas-map", (node) => node.getBoundingClientRect().top);
  expect(map).toBeGreaterThan(-200);
  expect(map).toBeLessThan(740);
  await page.context().close();
});

describe("Hà Nội’s page", () => {
  it("is reached from the card of Hà Nội, and leads back to a figure and to a project", async () => {
    const { page, errors } = await open("/?unit=ha-noi", PLAIN);
    await page.getByRole("link", { name: "Hà Nội: số liệu, mục tiêu, dự án" }).first().click();
    await page.waitForURL("**/ha-noi/");
    expect(await page.textContent("h1")).toBe("Hà Nội: công nghiệp và thương mại");
    await page.getByRole("link", { name: "Khu công nghệ cao Hòa Lạc" }).last().click();
    await page.waitForURL("**project=P01");
    await page.waitForSelector(".card");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("needs no script, and says targets and clusters in either language", async () => {
    const { page, requests } = await open("/ha-noi/", { ...PLAIN, javaScriptEnabled: false });
    expect(requests.filter((each) => each.endsWith(".js"))).toEqual([]);
    expect(await page.locator("#goals tbody tr").count()).toBe(3);
    expect(await page.textContent("#clusters")).toMatch(/44 cụm.*821 ha/s);
    expect(await page.locator("#projects tbody th[scope=row]").count()).toBe(37);
    await page.locator(".language").click();
    await page.waitForURL("**/en/ha-noi/");
    expect(await page.textContent("#clusters")).toMatch(/44 industrial clusters.*821 ha/s);
    await page.context().close();
  });

  it("prints whole: no table is cut, and nothing is wider than the paper", async () => {
    const { page } = await open("/ha-noi/", { ...PLAIN, viewport: { width: 720, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const cut = await page.$$eval(".wide", (frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
    expect(cut).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

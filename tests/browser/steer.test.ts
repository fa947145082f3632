// The map as it is spoken and keyed, the search box and the switch of the theme, in a real browser with its accessibility tree.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { rest } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** What the accessibility tree says of the focused element: role, name, description. */
async function focused(session: CDPSession): Promise<{ readonly role: string; readonly name: string; readonly description: string }> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const node = nodes.find(({ properties, role }) => role?.value !== "RootWebArea" && properties?.some(({ name, value }) => name === "focused" && value.value === true));
  const text = (part: { value?: unknown } | undefined): string => (typeof part?.value === "string" ? part.value : "");
  return { role: text(node?.role), name: text(node?.name), description: text(node?.description) };
}

/** Everything that live regions say from now on, in order; read it with `heard`. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(globalThis, { heard: log });
    new MutationObserver((records) => {
      const regions = new Set(records.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest("[role=status], [role=alert], [aria-live]:not([aria-live=off])") ?? []));
      for (const region of regions) {
        const text = (region.textContent ?? "").trim().replaceAll(/\s+/g, " ");
        if (text) log.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was last asked, once all is quiet. */
async function heard(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(250);
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

const unitAt = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-unit") ?? null);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await rest(page);
}

async function start(options: OpenOptions = {}, path = "/"): Promise<Opened> {
  const opened = await open(path, { ...PLAIN, ...options });
  opened.page.setDefaultTimeout(8_000);
  await opened.page.waitForSelector("atlas-search input");
  await opened.page.waitForSelector("atlas-details [role=status]", { state: "attached" });
  await opened.page.waitForSelector("atlas-theme select");
  return opened;
}

describe("the spoken and keyed map", () => {
  let reader: Opened;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    reader = await start({ forcedColors: "active" });
    ({ page } = reader);
    session = await page.context().newCDPSession(page);
    await page.focus('.units [data-unit="ha-noi"]');
    await listen(page);
  });
  afterAll(() => page.context().close());

  it("has one tab stop, whose name begins with what is seen and says figure, place, class and status", async () => {
    expect(await page.locator('svg.map .units [tabindex="0"]').count()).toBe(1);
    const { role, name } = await focused(session);
    expect([role, name]).toEqual(["button", expect.stringMatching(/^Hà Nội: 5%, .*hạng \d+ trong 19, lớp \d trong \d, theo công bố$/)]);
    for (const label of await page.$$eval("svg.map .labels [data-unit]", (labels) => labels.map((node) => [node.getAttribute("data-unit"), node.querySelector(".name")?.textContent] as const))) {
      expect((await page.getAttribute(`#shape-${label[0] ?? ""}`, "aria-label")) ?? "").toMatch(new RegExp(`^${label[1] ?? "?"}`));
    }
  });

  it("goes to the neighbour in the direction of the arrow, and takes the tab stop along", async () => {
    const walk: readonly (readonly [from: string, key: string, to: string])[] = [["thanh-hoa", "ArrowDown", "nghe-an"], ["nghe-an", "ArrowDown", "ha-tinh"], ["ha-tinh", "ArrowUp", "nghe-an"], ["lai-chau", "ArrowDown", "dien-bien"], ["bac-kan", "ArrowUp", "cao-bang"], ["hai-duong", "ArrowRight", "hai-phong"]];
    for (const [from, key, to] of walk) {
      await page.focus(`.units [data-unit="${from}"]`);
      await press(page, key);
      expect([from, key, await unitAt(page)]).toEqual([from, key, to]);
      expect(await page.locator('svg.map .units [tabindex="0"]').getAttribute("data-unit")).toBe(to);
    }
    expect((await focused(session)).name).toMatch(/^Hải Phòng: 15,24%/);
    expect(await heard(page), "walking is heard by the focus alone").toEqual([]);
  });

  it("c says how it stands to the one before, and then to the chosen one; again when asked again", async () => {
    await page.focus('.units [data-unit="bac-giang"]');
    await page.focus('.units [data-unit="ha-noi"]');
    await press(page, "c");
    await expect.poll(() => page.textContent("#map-speech")).toMatch(/Bắc Giang \(26,45%.*cao hơn khoảng 21 điểm phần trăm so với Hà Nội/);
    expect(await heard(page)).toHaveLength(1);
    await press(page, "c");
    expect(await heard(page)).toHaveLength(1);
    await page.focus('.units [data-unit="thanh-hoa"]');
    await press(page, "Enter");
    expect(await heard(page), "choosing names what opened, once").toEqual(["Chi tiết: Thanh Hóa"]);
    await page.focus('.units [data-unit="ha-noi"]');
    await press(page, "c");
    expect((await heard(page)).join()).toMatch(/^[^;]*Thanh Hóa.*Hà Nội/);
  });

  it("s says the view and where one is; Shift+C adds to the comparison and says so", async () => {
    await press(page, "s");
    expect(await heard(page)).toEqual([expect.stringMatching(/^Tăng trưởng chỉ số.*18 nơi tăng.*Đang ở Hà Nội: 5%/)]);
    await press(page, "Shift+C");
    expect(await heard(page)).toEqual(["Đã thêm vào so sánh: Hà Nội. Đang so sánh: Hà Nội."]);
    expect(new URL(page.url()).searchParams.get("compare")).toBe("ha-noi");
  });

  it("? opens the list of keys, and Escape gives the focus back to the map", async () => {
    await press(page, "?");
    await page.waitForSelector("dialog[open]");
    expect(await violations(page)).toEqual([]);
    await press(page, "Escape");
    expect([await unitAt(page), await page.locator("dialog[open]").count()]).toEqual(["ha-noi", 0]);
    await page.getByRole("button", { name: "Phím tắt" }).click();
    await page.waitForSelector("dialog[open]");
    await page.getByRole("button", { name: "Đóng" }).last().click();
  });

  it("another period is said once, by the summary", async () => {
    await heard(page);
    await page.getByRole("combobox", { name: "Kỳ", exact: true }).selectOption("2022");
    const said = await heard(page);
    expect(said.filter((text) => text.startsWith("Năm 2022,"))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith("Thanh Hóa:") || text.startsWith("Chi tiết"))).toEqual([]);
  });

  it("makes no error", () => expect([reader.errors, reader.foreign]).toEqual([[], []]));
});

describe("the search box", () => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await start();
    ({ page } = reader);
  });
  afterAll(() => page.context().close());

  it("is reached by /, found by its name, and clean open and closed", async () => {
    await press(page, "/");
    const { role, name } = await focused(await page.context().newCDPSession(page));
    expect([role, name]).toEqual(["combobox", "Tìm tỉnh, dự án, chỉ tiêu, kỳ"]);
    await page.keyboard.type("ninh binh");
    await press(page, "ArrowDown");
    await expect.poll(() => page.textContent("#found [aria-selected=true]")).toMatch(/^Ninh Bình/);
    expect(await violations(page)).toEqual([]);
    await press(page, "Escape", "Escape");
    expect([await page.inputValue("#find"), await page.locator("#found [role=option]").count()]).toEqual(["", 0]);
  });

  it("goes by keyboard to a unit on the map, and Back leads back", async () => {
    await page.keyboard.type("hoà bình");
    await press(page, "Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("unit")).toBe("hoa-binh");
    await expect.poll(() => unitAt(page)).toBe("hoa-binh");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("unit")).toBeNull();
  });

  it("goes to a project, to an indicator of a year, and to a way to look", async () => {
    const go = async (query: string): Promise<string> => {
      await press(page, "/");
      await page.keyboard.type(query);
      await press(page, "Enter");
      await page.waitForTimeout(100);
      return new URL(page.url()).pathname + new URL(page.url()).search;
    };
    expect(await go("hoa lac")).toContain("project=P01");
    expect(await go("xuat khau 2023")).toMatch(/^\/v\/exports\/2023\//);
    expect(await go("xếp hạng")).toContain("view=ranking");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-ranking");
  });

  it("makes no error", () => expect([reader.errors, reader.foreign]).toEqual([[], []]));
});

it("the search box answers a finger on a small phone, and nothing is wider than it", async () => {
  const { page } = await start({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.tap("#find");
  await page.keyboard.type("ha tay");
  await rest(page);
  const option = page.locator("#found [role=option]").first();
  expect(await option.textContent()).toMatch(/^Hà Tây/);
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await option.tap();
  await expect.poll(() => new URL(page.url()).searchParams.get("unit")).toBe("ha-noi");
  await page.context().close();
});

describe("the switch of the theme", () => {
  let reader: Opened;
  let page: Page;
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const DARK = "rgb(22, 22, 21)";
  beforeAll(async () => {
    reader = await start({ colorScheme: "light" });
    ({ page } = reader);
  });
  afterAll(() => page.context().close());

  it("turns the page dark at once, in the address without a step, and clean", async () => {
    const steps = await page.evaluate(() => history.length);
    await page.getByLabel("Nền").selectOption("dark");
    await rest(page);
    expect([await paper(), new URL(page.url()).search, await page.evaluate(() => history.length)]).toEqual([DARK, "?theme=dark", steps]);
    await expect.poll(() => page.getAttribute("meta[name=theme-color]", "content")).toBe("#161615");
    expect(await violations(page)).toEqual([]);
  });

  it("is kept for the next page, and an address that names a theme wins", async () => {
    await page.goto(`${reader.host.origin}/v/exports/2022/`);
    expect([await paper(), await page.getByLabel("Nền").inputValue()]).toEqual([DARK, "dark"]);
    await page.goto(`${reader.host.origin}/v/exports/2022/?theme=light`);
    expect(await paper()).not.toBe(DARK);
    await page.goto(`${reader.host.origin}/`);
    await page.getByLabel("Nền").selectOption("system");
    await rest(page);
    expect([await paper() === DARK, new URL(page.url()).search]).toEqual([false, ""]);
  });

  it("makes no error", () => expect([reader.errors, reader.foreign]).toEqual([[], []]));
});

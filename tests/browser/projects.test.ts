// Projects on the map and the reader's finger, the same in all five ways to have the map.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CDPSession, Page } from "playwright-core";
import type { Opened } from "./harness";
import { camera, inState, overlap, pointOn, rectOf, rest, startOver, tell, type Rect } from "./page";
import { openWith, PAINTERS } from "./painters";

/** A phone held upright. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };

/** Milliseconds that words must stay to be read at all. */
const LINGER = 400;

const middle = ({ left, right, top, bottom }: Rect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Two fingers that move apart until their distance has doubled. */
async function pinch(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }] });
  await touch("touchStart", 40);
  for (const apart of [45, 50, 60, 70, 80]) await touch("touchMove", apart);
  await touch("touchEnd", 80);
  await cdp.detach();
}

describe.each(PAINTERS)("when $name", (painter) => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await openWith(painter);
    ({ page } = reader);
  });
  beforeEach(() => startOver(page));
  afterAll(() => page.context().close());

  it("Hòa Lạc and Yên Thường are named at every scale, the others gathered far out and named close in", async () => {
    const names = () => page.$$eval(".marker .title", (titles) => titles.map((title) => title.textContent));
    const pins = ["Hòa Lạc", "Yên Thường"];
    expect((await names()).map((name) => (name ?? "").replace(/ \+\d+$/, ""))).toEqual(pins);
    const far = await page.locator(".marker.cluster").count();
    expect(far).toBeGreaterThan(0);
    const { k } = await camera(page);
    await page.click(".marker.cluster .symbol");
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(k * 2);
    expect(await page.locator(".marker").count()).toBeGreaterThan(far + 2);
    await tell(page, { type: "choose", wish: { project: "P29" } });
    await expect.poll(async () => (await names()).length).toBeGreaterThan(2);
    for (const pin of pins) expect((await names()).some((name) => name?.startsWith(pin))).toBe(true);
  });

  it("projects at one point open as a list, and each as its card", async () => {
    await page.locator(".marker.pin", { hasText: "Hòa Lạc" }).locator(".symbol").click();
    await page.waitForSelector(".card .reports button");
    await expect.poll(() => new URL(page.url()).search).toBe("?project=P01");
    expect(await page.textContent(".card h2")).toBe("Khu công nghệ cao Hòa Lạc");
    expect(await page.textContent(".card")).toMatch(/khu công nghệ cao.*đang hoạt động, theo tin ngày 10\/5\/2024.*1\.586 ha.*115\.500 tỷ đồng/s);
    expect(await page.textContent(".card")).toContain("Các văn bản nêu");
    await page.click(".card .reports button");
    await expect.poll(() => new URL(page.url()).search).toBe("?project=P02");
    await rest(page);
    expect(await page.textContent(".card h2")).toContain("Trung tâm hỗ trợ");
  });

  it("a card names a district that is gone as former, links its sources and says how coarse the point is", async () => {
    await page.locator(".marker.pin", { hasText: "Yên Thường" }).locator(".symbol").click();
    await page.waitForSelector(".card dl a");
    expect(await page.textContent(".card")).toContain("huyện Gia Lâm (cũ)");
    expect(await page.textContent(".card")).toContain("Điểm đặt ở giữa xã");
    for (const href of await page.$$eval(".card dl a", (links) => links.map((link) => link.getAttribute("href")))) expect(href).toMatch(/^https?:\/\//);
  });

  it("the precision of a point is drawn as a disc of the size of what it may be anywhere in", async () => {
    await tell(page, { type: "choose", wish: { project: "P03" } });
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(4);
    const { k } = await camera(page);
    const pin = await rectOf(page, '.marker[data-project="P03"] .symbol');
    const discs = await page.$$eval(".discs circle", (circles) =>
      circles.map((circle) => {
        const { left, right, top, bottom } = circle.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2, radius: (right - left) / 2 };
      }),
    );
    const own = discs.find(({ x, y }) => Math.hypot(x - middle(pin).x, y - middle(pin).y) < 2);
    // A thousand map units are 6.2° or about 645 km here: a commune is some kilometres wide, a district some ten.
    expect((own?.radius ?? 0) / k / (1000 / 645)).toBeGreaterThan(1);
    expect((own?.radius ?? 0) / k / (1000 / 645)).toBeLessThan(5);
    expect(new Set(discs.map(({ radius }) => Math.round(radius))).size).toBe(2);
  });

  it("a project is reached, chosen and left by the keyboard", async () => {
    await page.focus(".language");
    for (let i = 0; i < 8 && !(await page.$(".marker:focus")); i++) await page.keyboard.press("Tab");
    const first = await page.getAttribute(":focus", "aria-label");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getAttribute(":focus", "aria-label")).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("?project=P01");
    await page.focus(".units [tabindex='0']");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });
});

describe.each(PAINTERS)("for a finger, when $name", (painter) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openWith(painter, "/", PHONE));
  });
  afterAll(() => page.context().close());

  it("a tap chooses and explains without covering, a second one beside the land lets go of the words", async () => {
    const { x, y } = await pointOn(page, "thanh-hoa");
    await page.touchscreen.tap(x, y);
    await page.waitForSelector("atlas-tooltip:not([hidden])");
    await expect.poll(() => new URL(page.url()).search).toBe("?unit=thanh-hoa");
    await page.waitForTimeout(LINGER);
    expect(await page.$eval("atlas-tooltip", (tip) => tip.querySelector("strong")?.textContent)).toBe("Thanh Hóa");
    expect(overlap(await rectOf(page, "atlas-tooltip"), await rectOf(page, "#shape-thanh-hoa"))).toBe(false);
    const sea = await rectOf(page, "atlas-map");
    await page.touchscreen.tap(sea.left + 12, sea.bottom - 12);
    await page.waitForSelector("atlas-tooltip[hidden]", { state: "attached" });
  });

  it("two fingers zoom; one scrolls the page while the map is fully out", async () => {
    await tell(page, { type: "choose", wish: { unit: null } });
    await expect.poll(() => page.getAttribute("atlas-map", "data-near")).toBeNull();
    const action = await page.evaluate(() => getComputedStyle(document.querySelector("svg.map")?.parentElement as Element).touchAction);
    expect(action).toMatch(/pan-y/);
    const { k } = await camera(page);
    await pinch(page, middle(await rectOf(page, "atlas-map")));
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(k * 1.3);
    expect(await page.getAttribute("atlas-map", "data-near")).toBe("");
  });

  it("stays as it is", () => inState(page, painter.state));
});

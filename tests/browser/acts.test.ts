// What a reader does with pointer and keys, the same in all five ways to have the map.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { Opened } from "./harness";
import { camera, overlap, pointOn, rectOf, rest, startOver, unitIds } from "./page";
import { openWith, PAINTERS } from "./painters";

const TIP = "atlas-tooltip";
/** Land or circle in the colour of its class: one for every unit with a figure. */
const COLOURED = "svg.map :is(.units, .circles) [data-swatch]";
const CHOSEN = "svg.map .units [aria-pressed=true]";

/** Milliseconds that a reader takes to see that a tooltip stays. */
const LINGER = 400;

async function hover(page: Page, unit: string): Promise<void> {
  const { x, y } = await pointOn(page, unit);
  await page.mouse.move(x, y);
  await page.waitForFunction((id) => document.querySelector("atlas-map .marks .hover")?.getAttribute("data-mark") === id, unit);
  await rest(page);
}

/** The unit that has the focus, or `null`. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-unit") ?? null);
}

/** Tabs from the link before the map until a unit has the focus. */
async function tabToUnit(page: Page): Promise<string> {
  await page.focus(".language");
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    const unit = await focused(page);
    if (unit) return unit;
  }
  throw new Error("no unit is reached by Tab");
}

const path = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

describe.each(PAINTERS)("when $name", (painter) => {
  let reader: Opened;
  let page: Page;
  beforeAll(async () => {
    reader = await openWith(painter);
    ({ page } = reader);
  });
  beforeEach(() => startOver(page));
  afterAll(() => page.context().close());

  it("one sentence says so, and only then", async () => {
    expect(await page.getAttribute("atlas-map", "state")).toBe(painter.state);
    expect((await page.textContent(".map-notice"))?.trim()).toMatch(painter.notice);
    expect(await page.locator(".map-notice").isVisible()).toBe(painter.state !== "gl");
  });

  it("hovering says what a unit's figure is, without covering the unit", async () => {
    for (const unit of ["ha-noi", "bac-giang", "ha-tinh", "ha-giang", "dien-bien", "quang-ninh"]) {
      await hover(page, unit);
      await page.waitForSelector(`${TIP}:not([hidden])`);
      const label = (await page.getAttribute(`#shape-${unit}`, "aria-label")) ?? "";
      expect(label).toContain((await page.textContent(`${TIP} strong`)) ?? "?");
      expect([unit, overlap(await rectOf(page, TIP), await rectOf(page, `#shape-${unit}`))]).toEqual([unit, false]);
    }
  });

  it("a tooltip goes with Escape, stays while pointed at, and goes when left", async () => {
    await hover(page, "bac-giang");
    await page.keyboard.press("Escape");
    await page.waitForSelector(`${TIP}[hidden]`, { state: "attached" });
    await hover(page, "ha-tinh");
    const tip = await rectOf(page, TIP);
    await page.mouse.move((tip.left + tip.right) / 2, tip.bottom - 4, { steps: 4 });
    await page.waitForTimeout(LINGER);
    expect(await page.textContent(`${TIP} strong`)).toBe("Hà Tĩnh");
    await page.mouse.move(2, 2);
    await page.waitForSelector(`${TIP}[hidden]`, { state: "attached" });
  });

  it("a click chooses: the address carries it, the card has figure, status, source and the other reports", async () => {
    const { x, y } = await pointOn(page, "bac-giang");
    await page.mouse.click(x, y);
    await page.waitForSelector("atlas-details .card .reports a");
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2024-H1/?unit=bac-giang");
    expect(await page.getAttribute(CHOSEN, "data-unit")).toBe("bac-giang");
    expect(await page.textContent(".card h2")).toBe("Bắc Giang");
    expect(await page.textContent(".card .big")).toBe("26,45%");
    expect(await page.textContent(".card")).toMatch(/ước tính: /);
    expect(await page.getAttribute(".card > p a", "href")).toMatch(/^https?:\/\//);
    expect(await page.locator(".card > .reports > li").count()).toBe(3);
    expect(await page.locator(".card > .reports > li a").count()).toBe(3);
    expect(await page.locator("tr[data-chosen]").getAttribute("data-unit")).toBe("bac-giang");
    await page.click(".card header button");
    await expect.poll(() => page.locator(CHOSEN).count()).toBe(0);
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2024-H1/");
  });

  it("choosing flies to the unit and letting it go flies back", async () => {
    const whole = await camera(page);
    const { x, y } = await pointOn(page, "hai-phong");
    await page.mouse.click(x, y);
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(whole.k * 1.5);
    expect(overlap(await rectOf(page, "#shape-hai-phong"), await rectOf(page, "atlas-map"))).toBe(true);
    await page.click(".card header button");
    await expect.poll(async () => (await camera(page)).k).toBeCloseTo(whole.k, 3);
  });

  it("one unit is in the tab order, arrows walk to the one beside, Enter chooses, Escape leaves", async () => {
    const first = await tabToUnit(page);
    expect(await page.locator('.units [tabindex="0"]').count()).toBe(1);
    expect(await page.textContent(`${TIP} strong`)).toBeTruthy();
    const seen = new Set([first]);
    for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
      const [from, before] = [await focused(page), await rectOf(page, ":focus")];
      await page.keyboard.press(key);
      const after = await rectOf(page, ":focus");
      const unit = await focused(page);
      if (unit === null || unit === from) continue;
      seen.add(unit);
      const across = after.left + after.right - before.left - before.right;
      const down = after.top + after.bottom - before.top - before.bottom;
      expect([key, from, unit, { ArrowDown: down > 0, ArrowUp: down < 0, ArrowRight: across > 0, ArrowLeft: across < 0 }[key]]).toEqual([key, from, unit, true]);
    }
    expect(seen.size).toBeGreaterThan(3);
    const unit = await focused(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => path(page)).toContain(`unit=${unit ?? "?"}`);
    await expect.poll(() => focused(page)).toBe(unit);
    await page.keyboard.press("Escape");
    await page.waitForSelector(`${TIP}[hidden]`, { state: "attached" });
    await page.keyboard.press("Escape");
    await expect.poll(() => path(page)).toBe("/v/iip_growth/2024-H1/");
  });

  it("plus, minus and zero zoom, and so do the buttons", async () => {
    const { k } = await camera(page);
    const near = (factor: number) => expect.poll(async () => (await camera(page)).k / k).toBeCloseTo(factor, 2);
    await tabToUnit(page);
    for (const [key, factor] of [["+", 2], ["+", 4], ["-", 2], ["0", 1]] as const) {
      await page.keyboard.press(key);
      await near(factor);
    }
    for (const [button, factor] of [["Phóng to", 2], ["Phóng to", 4], ["Thu nhỏ", 2], ["Toàn vùng", 1]] as const) {
      await page.getByRole("button", { name: button, exact: true }).click();
      await near(factor);
    }
  });

  it("a near map is moved by dragging, and zoomed by the wheel with ctrl but not without", async () => {
    await page.getByRole("button", { name: "Phóng to", exact: true }).click();
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(1);
    const box = await rectOf(page, "atlas-map");
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const before = await camera(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 20, { steps: 6 });
    await page.mouse.move(x - 60, y - 20);
    await page.mouse.up();
    await expect.poll(async () => (await camera(page)).x - before.x).toBeLessThan(-40);
    expect(await page.locator(CHOSEN).count()).toBe(0);
    const still = (await camera(page)).k;
    await page.mouse.wheel(0, -100);
    await page.waitForTimeout(100);
    expect((await camera(page)).k).toBeCloseTo(still, 3);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await camera(page)).k).toBeGreaterThan(still * 1.1);
  });

  it("the picker changes indicator and period; Back and Forward go through what was chosen", async () => {
    const title = () => page.textContent("h1");
    const start = path(page);
    await page.getByRole("combobox", { name: "Chỉ tiêu", exact: true }).selectOption("exports");
    await expect.poll(() => path(page)).toBe("/v/exports/2023/");
    await page.getByRole("combobox", { name: "Kỳ", exact: true }).selectOption("2022");
    await expect.poll(() => path(page)).toBe("/v/exports/2022/");
    await rest(page);
    await expect.poll(title).toMatch(/xuất khẩu.*2022/);
    await expect.poll(() => page.title()).toContain((await title()) ?? "?");
    await expect.poll(() => page.locator(COLOURED).count()).toBe(18);
    expect(await page.textContent("atlas-legend")).toContain("18 trong 28");
    expect(await page.getAttribute(".language", "href")).toMatch(/\/en\/v\/exports\/2022\/$/);
    await page.goBack();
    await expect.poll(() => path(page)).toBe("/v/exports/2023/");
    await expect.poll(() => page.getByRole("combobox", { name: "Kỳ", exact: true }).inputValue()).toBe("2023");
    await page.goBack();
    await rest(page);
    await expect.poll(async () => [path(page), await page.locator(COLOURED).count()]).toEqual([start, 19]);
    await page.goForward();
    await page.goForward();
    await rest(page);
    await expect.poll(async () => [path(page), await page.locator(COLOURED).count()]).toEqual(["/v/exports/2022/", 18]);
    await page.locator("atlas-table").scrollIntoViewIfNeeded();
    await expect.poll(() => page.textContent("atlas-table caption")).toBe(await title());
  });

  it("28 units can be met by a pointer", async () => {
    const ids = await unitIds(page);
    expect(ids).toHaveLength(28);
    for (const id of ids) await pointOn(page, id);
  });

  it("nothing went wrong that the reader's machine did not do", () => {
    expect(reader.errors.filter((error) => !painter.excused.test(error))).toEqual([]);
    expect(reader.foreign).toEqual([]);
  });
});

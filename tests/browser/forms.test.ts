// The ways to draw the values as a reader changes them: what is drawn, where the address and Back lead, who paints, in
// which colours, and for whom.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { inState, openMap, rest, startOver, tell } from "./page";
import { wrongPaint } from "./paint";
import { rows } from "./tables";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };
const RADIOS = ".forms input[type=radio]";
const FORMS = ["choropleth", "tiles", "symbols"] as const;
type Form = (typeof FORMS)[number];

const path = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const radio = (form: Form): string => `.forms input[value=${form}]`;
const formOf = (page: Page): Promise<string | null> => page.getAttribute("svg.map", "data-form");

/** Waits until a form is drawn, squares with all that is in them. */
async function drawn(page: Page, form: Form): Promise<void> {
  await page.waitForSelector(`svg.map[data-form=${form}]${form === "tiles" ? "[data-tiles]" : ":not([data-tiles])"}`);
  await expect.poll(() => page.isChecked(radio(form))).toBe(true);
}

/** Opens an address in a page without an engine, ready to choose a form. */
async function openForms(address: string, options: OpenOptions = {}): Promise<Opened> {
  const reader = await open(address, { ...PLAIN, ...options });
  await reader.page.waitForSelector(RADIOS);
  return reader;
}

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Outlines of all units, by id. */
function outlines(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.$$eval("svg.map .units [data-unit]", (paths) => Object.fromEntries(paths.map((path) => [path.getAttribute("data-unit") ?? "", path.getAttribute("d") ?? ""])));
}

/** What is written in each square, and whether it lies within. */
function squares(page: Page): Promise<readonly { readonly unit: string; readonly text: string; readonly size: readonly [number, number]; readonly fits: boolean }[]> {
  return page.$$eval("svg.map .tiles [data-tile]", (tiles) =>
    tiles.map((tile) => {
      const unit = tile.getAttribute("data-tile") ?? "";
      const box = (document.querySelector(`#shape-${unit}`) as Element).getBoundingClientRect();
      const lines = [...tile.querySelectorAll("text")];
      const fits = lines.map((line) => line.getBoundingClientRect()).every(({ left, right, top, bottom }) => left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom);
      return { unit, text: lines.map(({ textContent }) => textContent).join(" "), size: [Math.round(box.width), Math.round(box.height)] as const, fits };
    }),
  );
}

/** Radius of each circle on the screen, in pixels. */
function radii(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.$$eval("svg.map [data-circle]", (groups) => Object.fromEntries(groups.map((group) => [group.getAttribute("data-circle") ?? "", Number(group.querySelector(".dot")?.getAttribute("r"))])));
}

/** Notes what moves, whoever caused it, but in the map and below the legend, which says of circles what they are. */
function keepShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Element | Text }[] })[]) {
      for (const { node } of entry.sources) if (!node?.parentElement?.closest("atlas-map, .rail")) shifts.push(node?.nodeName ?? "gone");
    }
  }).observe({ type: "layout-shift" });
}

const shifts = (page: Page): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts.splice(0));

describe("by mouse", () => {
  let page: Page;
  let reader: Opened;
  beforeAll(async () => {
    reader = await openForms("/v/exports/2023/");
    ({ page } = reader);
    await page.evaluate(keepShifts);
  });

  it("totals open as circles whose areas are as their figures", async () => {
    await drawn(page, "symbols");
    const values = new Map(rows("observations").flatMap(({ unit_id = "", indicator, period, value }) => (indicator === "exports" && period === "2023" ? [[unit_id, Number(value)] as const] : [])));
    const seen = await radii(page);
    expect(Object.keys(seen)).toHaveLength(17);
    for (const unit of ["hai-phong", "thai-nguyen", "phu-tho", "nghe-an"]) {
      expect([unit, ((seen[unit] ?? 0) / (seen["bac-ninh"] ?? 0)) ** 2]).toEqual([unit, expect.closeTo((values.get(unit) ?? 0) / (values.get("bac-ninh") ?? 0), 2)]);
    }
    expect(await page.locator(".units [data-swatch]").count()).toBe(0);
  });

  it("squares are 28 of one size, each with its name and figure within, and the land is gone", async () => {
    await page.click(radio("tiles"));
    await drawn(page, "tiles");
    expect(await shifts(page)).toEqual([]);
    const seen = await squares(page);
    expect(seen).toHaveLength(28);
    expect(new Set(seen.map(({ size }) => size.join("×"))).size).toBe(1);
    expect(seen.filter(({ fits }) => !fits)).toEqual([]);
    expect(seen.find(({ unit }) => unit === "bac-ninh")?.text).toBe("Bắc Ninh 39.302,697");
    expect(seen.find(({ unit }) => unit === "lao-cai")?.text).toBe("Lào Cai");
    for (const gone of [".coast", ".circles .dot", ".labels", ".markers .marker"]) expect([gone, await page.locator(`svg.map ${gone}`).filter({ visible: true }).count()]).toEqual([gone, 0]);
    expect(await wrongPaint(page)).toEqual([]);
  });

  it("a square answers as its land does", async () => {
    await page.hover("#shape-hai-phong");
    await page.waitForSelector("atlas-tooltip:not([hidden])");
    expect(await page.textContent("atlas-tooltip strong")).toBe("Hải Phòng");
    await page.click("#shape-hai-phong");
    await expect.poll(() => path(page)).toBe("/v/exports/2023/?unit=hai-phong&form=tiles");
    await page.keyboard.press("Escape");
    await tell(page, { type: "choose", wish: { unit: null } });
    // The card's coming and going is the reader's own doing.
    await shifts(page);
  });

  it("the coloured map gives all back, nothing outside it moves, and what has been tried leaves no step behind", async () => {
    await page.click(radio("choropleth"));
    await drawn(page, "choropleth");
    await expect.poll(() => path(page)).toBe("/v/exports/2023/?form=choropleth");
    await expect.poll(() => page.locator("svg.map :is(.tiles, .dot, [data-land])").count()).toBe(0);
    expect(await wrongPaint(page)).toEqual([]);
    const steps = await page.evaluate(() => history.length);
    for (const form of ["symbols", "tiles", "symbols"] as const) {
      await page.click(radio(form));
      await drawn(page, form);
    }
    await expect.poll(() => path(page)).toBe("/v/exports/2023/");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await shifts(page)).toEqual([]);
  });

  it("per head is no step either; Back undoes what was chosen before it, and it", async () => {
    await tell(page, { type: "choose", wish: { indicator: "retail", period: "2016" } });
    await page.check(".forms input[name=per]");
    await expect.poll(() => path(page)).toBe("/v/retail/2016/?per=head");
    await drawn(page, "choropleth");
    await rest(page);
    expect(await page.locator(radio("symbols")).count()).toBe(0);
    expect(await page.textContent("h1")).toMatch(/bình quân đầu người/);
    await page.goBack();
    await expect.poll(() => path(page)).toMatch(/^\/v\/exports\/2023\//);
    await page.goForward();
    await expect.poll(() => page.isChecked(".forms input[name=per]")).toBe(true);
    await page.uncheck(".forms input[name=per]");
    await drawn(page, "symbols");
  });

  it("no error is made", () => expect(reader.errors).toEqual([]));
});

describe("by keyboard alone", () => {
  it("Tab comes to the form that is drawn, arrows change it, Space asks per head", async () => {
    const { page } = await openForms("/v/retail/2016/");
    await page.focus(".map-tools button:last-of-type");
    const at = (): Promise<string | null> => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement?.matches(".forms input"))); i++) await page.keyboard.press("Tab");
    expect(await at()).toBe("symbols");
    await page.keyboard.press("ArrowLeft");
    await drawn(page, "tiles");
    await page.keyboard.press("ArrowLeft");
    await drawn(page, "choropleth");
    expect(await at()).toBe("choropleth");
    await page.keyboard.press("ArrowLeft");
    await drawn(page, "symbols");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await drawn(page, "choropleth");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("per");
    await expect.poll(() => path(page)).toBe("/v/retail/2016/?per=head");
  });

  it("arrows walk from square to square", async () => {
    const { page } = await openForms("/?form=tiles");
    await drawn(page, "tiles");
    await page.focus("#shape-ha-noi");
    const walked: (string | null)[] = [];
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(key);
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute("data-unit") ?? null));
    }
    expect(walked).toEqual(["vinh-phuc", "thai-nguyen", "bac-ninh", "ha-noi"]);
  });
});

describe("by touch, at 360 px", () => {
  it("each form is drawn whole at a tap, and a square is wide enough for a finger", async () => {
    const { page } = await openForms("/v/exports/2023/", { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    for (const form of ["tiles", "choropleth", "symbols"] as const) {
      await page.tap(`.forms label:has([value=${form}])`);
      await drawn(page, form);
      if (form === "tiles") {
        const seen = await squares(page);
        expect(seen.filter(({ fits, size }) => !fits || Math.min(...size) < 44)).toEqual([]);
        await page.tap("#shape-bac-giang");
        await expect.poll(() => path(page)).toContain("unit=bac-giang");
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it("axe finds nothing in any form", async () => {
    const { page } = await openForms("/v/retail/2016/?unit=ha-noi", { colorScheme });
    for (const form of FORMS) {
      await page.click(radio(form));
      await drawn(page, form);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe("with the engine", () => {
  let page: Page;
  let reader: Opened;
  beforeAll(async () => {
    reader = await openMap("/?form=tiles", "gl", { reducedMotion: "reduce" });
    ({ page } = reader);
    await page.waitForSelector(RADIOS);
  });

  it("squares of the address stand at load, drawn by the SVG in their colours", async () => {
    await drawn(page, "tiles");
    expect(await squares(page)).toHaveLength(28);
    expect(await page.locator("canvas.maplibregl-canvas").isVisible()).toBe(false);
    expect(await wrongPaint(page)).toEqual([]);
  });

  it("leaving squares restores every outline, and the engine paints again", async () => {
    await page.click(radio("choropleth"));
    await drawn(page, "choropleth");
    const land = await outlines(page);
    expect(await page.locator("canvas.maplibregl-canvas").isVisible()).toBe(true);
    await page.click(radio("tiles"));
    await drawn(page, "tiles");
    const tiles = await outlines(page);
    expect(Object.keys(land).filter((unit) => land[unit] === tiles[unit])).toEqual([]);
    await page.click(radio("choropleth"));
    await drawn(page, "choropleth");
    expect(await outlines(page)).toEqual(land);
    expect(await wrongPaint(page)).toEqual([]);
  });

  it("circles stand over land of paper, and the switch of the theme repaints both", async () => {
    await tell(page, { type: "choose", wish: { indicator: "exports", period: "2023" } });
    await drawn(page, "symbols");
    await expect.poll(() => wrongPaint(page)).toEqual([]);
    await page.selectOption("atlas-theme select", "dark");
    await page.waitForSelector("html[data-theme=dark]", { state: "attached" });
    await expect.poll(() => wrongPaint(page)).toEqual([]);
  });

  it("filled land takes their place in the dark, and the switch brings it back to light", async () => {
    await page.click(radio("choropleth"));
    await drawn(page, "choropleth");
    await expect.poll(() => wrongPaint(page)).toEqual([]);
    await page.selectOption("atlas-theme select", "light");
    await page.waitForSelector("html[data-theme=light]", { state: "attached" });
    await expect.poll(() => wrongPaint(page)).toEqual([]);
  });

  it("no error is made", async () => {
    await startOver(page);
    await inState(page, "gl");
    expect(await formOf(page)).toBe("choropleth");
    expect(reader.errors).toEqual([]);
  });
});

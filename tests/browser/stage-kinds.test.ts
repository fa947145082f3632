// The stage's own pictures as a presenter uses them: two maps with a divider, large figures, a race of places.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { rest } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce", viewport: { width: 1280, height: 720 } };
const STEPS = { beside: 7, after: 13, figures: 5, race: 8 } as const;
const KINDS = ["beside", "after", "figures", "race"] as const;

async function stage(kind: keyof typeof STEPS, options: OpenOptions = PLAIN, home = "/"): Promise<Opened> {
  const opened = await open(`${home}?story=28-tinh-phia-bac&step=${STEPS[kind]}`, options);
  await opened.page.waitForSelector(`atlas-stage-${kind === "after" ? "beside" : kind} h2`);
  return opened;
}

async function go(page: Page, kind: keyof typeof STEPS): Promise<void> {
  await page.keyboard.type(String(STEPS[kind]));
  await page.keyboard.press("Enter");
  await page.waitForSelector(`atlas-stage-${kind === "after" ? "beside" : kind} h2`);
  await rest(page);
}

function axe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await run.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Texts smaller than a fortieth of the height, and words that leave the stage. */
function unread(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = document.querySelector(".stage-map > :is(atlas-stage-beside, atlas-stage-figures, atlas-stage-race)") as HTMLElement;
    const found: string[] = [];
    for (const node of own.querySelectorAll<HTMLElement & { currentCSSZoom: number }>("h2, h3, p, small, b, text, button, span")) {
      if (node.closest(".unseen") || !node.textContent?.trim() || !node.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, bottom } = node.getBoundingClientRect();
      const seen = Number.parseFloat(getComputedStyle(node).fontSize) * (node.closest<typeof node>(".side")?.currentCSSZoom ?? 1);
      if (seen < innerHeight * 0.025 - 0.01) found.push(`small: ${node.textContent.slice(0, 30)} ${seen}`);
      if (!node.closest(".side") && (left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)) found.push(`outside: ${node.textContent.slice(0, 30)}`);
    }
    return found;
  });
}

describe("at a desk", () => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await stage("beside");
  });
  afterAll(() => reader.page.context().close());

  it("two maps have one camera, a divider for keys and pointer, and a way to stand side by side", async () => {
    const { page } = reader;
    const cameras = await page.$$eval(".side .ground", (grounds) => grounds.map((ground) => ground.getAttribute("transform")));
    expect(cameras[0]).toBe(cameras[1]);
    expect(await page.$$eval(".side-told h2", (titles) => titles.map(({ textContent }) => textContent))).toEqual([expect.stringContaining("2012"), expect.stringContaining("2022")]);
    await page.focus(".divider");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector('.divider[aria-valuenow="52"]');
    const handle = (await page.locator(".divider span").boundingBox()) as { x: number; y: number; width: number; height: number };
    expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(44);
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(200, handle.y, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction(() => Number(document.querySelector(".divider")?.getAttribute("aria-valuenow")) < 30);
    expect(await page.textContent(".stage-count")).toBe("7 / 14");
    await page.click(".way");
    await page.waitForSelector(".sides[data-apart]");
    const [left, right] = await Promise.all(["a", "b"].map((side) => page.locator(`.side[data-side=${side}]`).boundingBox()));
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
  });

  it("what is pointed at in one map is marked and told in both", async () => {
    const { page } = reader;
    const land = (await page.locator('.side[data-side=a] [data-unit="nghe-an"]').boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(land.x + land.width / 2, land.y + land.height / 2);
    await page.waitForFunction(() => document.querySelectorAll('.side .marks [data-mark="nghe-an"]').length === 2);
    expect(await page.$$eval(".side-told .side-name", (names) => names.map(({ textContent }) => textContent))).toEqual(["Nghệ An", "Nghệ An"]);
  });

  it("before and after the merger: a part is marked with what it became, what it became with all its parts, and told with the sum", async () => {
    const { page } = reader;
    await page.locator("atlas-stage").focus();
    await go(page, "after");
    await expect.poll(() => page.$$eval(".side", (sides) => sides.map((side) => side.querySelectorAll(".units [data-unit]").length))).toEqual([28, 18]);
    const marked = (side: string) => page.$$eval(`.side[data-side=${side}] .marks path`, (marks) => marks.map((mark) => mark.getAttribute("data-mark")).sort());
    await page.locator(".side[data-side=a] [data-unit=bac-giang]").focus();
    await page.waitForSelector(".side[data-side=b] .marks [data-mark=bac-ninh-2025]");
    expect(await marked("a")).toEqual(["bac-giang"]);
    expect(await page.textContent(".between")).toContain("Bắc Giang và Bắc Ninh nay là tỉnh Bắc Ninh");
    await page.locator(".side[data-side=b] [data-unit=phu-tho-2025]").focus();
    await page.waitForSelector(".side[data-side=a] .marks [data-mark=hoa-binh]");
    expect([await marked("a"), await marked("b")]).toEqual([["hoa-binh", "phu-tho", "vinh-phuc"], ["phu-tho-2025"]]);
    expect(await page.textContent(".side-told[data-side=a]")).toMatch(/Hòa Bình.*Phú Thọ.*Vĩnh Phúc/s);
    expect(await page.textContent(".between")).toMatch(/Hòa Bình, Phú Thọ và Vĩnh Phúc nay là tỉnh Phú Thọ; tính chung [\d,]+ triệu/);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.closest(".side")?.getAttribute("data-side") === "b" && document.activeElement.getAttribute("data-unit") !== "phu-tho-2025");
    await page.locator("atlas-stage").focus();
    await go(page, "beside");
    await expect.poll(() => page.locator(".side[data-side=b] .units [data-unit]").count()).toBe(28);
  });

  it("large figures name each unit, its figure and how far it is from the first", async () => {
    const { page } = reader;
    await page.locator("atlas-stage").focus();
    await go(page, "figures");
    await expect.poll(() => page.locator(".big li").count()).toBe(4);
    expect(await page.locator(".big li").nth(1).textContent()).toMatch(/Bắc Giang.*so với Phú Thọ/s);
  });

  it("a race goes period by period with keys, and says how many are known", async () => {
    const { page } = reader;
    await go(page, "race");
    await expect.poll(() => page.textContent(".race-head")).toMatch(/Năm 2022.*\d+ trong 28/s);
    await page.keyboard.press("[");
    await page.waitForFunction(() => document.querySelector(".race-head b")?.textContent === "Năm 2016");
    await page.focus(".race-tools input");
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => document.querySelector(".race-head b")?.textContent === "Năm 2015");
    await page.keyboard.press("PageDown");
    await page.waitForFunction(() => document.querySelector(".stage-count")?.textContent?.startsWith("9 /"));
    expect(reader.errors).toEqual([]);
  });
});

it("a race runs by itself, and stands still when asked", async () => {
  const { page } = await stage("race", { ...PLAIN, reducedMotion: "no-preference" });
  await page.waitForFunction(() => document.querySelector(".race-head b")?.textContent === "Năm 2013");
  await page.click(".race-tools button");
  const shown = await page.textContent(".race-head b");
  await page.waitForTimeout(2000);
  expect(await page.textContent(".race-head b")).toBe(shown);
  await page.context().close();
});

it.each([[1280, 720], [1920, 1080], [1024, 768]])("at %i × %i every text can be read from the last row", async (width, height) => {
  const { page } = await stage("beside", { ...PLAIN, viewport: { width, height } });
  for (const kind of KINDS) {
    await go(page, kind);
    expect(await unread(page), kind).toEqual([]);
  }
  await page.context().close();
});

it.each([[1280, 720], [1920, 1080], [1024, 768], [360, 740]])("at %i × %i the buttons of the stage and those of a race lie apart, and both can be pressed", async (width, height) => {
  const { page } = await stage("race", { ...PLAIN, viewport: { width, height }, hasTouch: width < height });
  await page.evaluate(() => document.querySelector("atlas-stage")?.toggleAttribute("data-awake", true));
  const covered = await page.$$eval(":is(.race-tools, .stage-tools) :is(button, input, select)", (parts) =>
    parts.flatMap((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // What a finger pushes into view lies beside the screen until then.
      if (right - left === 0 || x > innerWidth) return [];
      const there = document.elementFromPoint(x, y);
      return there && (part.contains(there) || there.contains(part)) ? [] : [part.outerHTML.slice(0, 60)];
    }),
  );
  expect(covered).toEqual([]);
  const [stages, races] = await Promise.all([".stage-tools", ".race-tools"].map((tools) => page.locator(tools).boundingBox()));
  expect((races?.y ?? Infinity) + (races?.height ?? 0)).toBeLessThanOrEqual(stages?.y ?? 0);
  await page.context().close();
});

it("on a phone nothing scrolls sideways", async () => {
  const { page } = await stage("beside", { ...PLAIN, viewport: { width: 360, height: 740 }, hasTouch: true });
  for (const kind of KINDS) {
    await go(page, kind);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector(".stage-sheet")?.scrollWidth]), kind).toEqual([360, 360]);
  }
  await page.context().close();
});

it.each([["light", "/"], ["dark", "/en/"]] as const)("axe finds nothing in %s at %s", async (colorScheme, home) => {
  const { page } = await stage("beside", { ...PLAIN, colorScheme }, home);
  await page.evaluate(AXE);
  for (const kind of KINDS) {
    await go(page, kind);
    expect(await axe(page), kind).toEqual([]);
  }
  await page.context().close();
});

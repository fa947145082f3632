// The stage as a presenter uses it: keys alone, a clicker, a finger; read from the last row on four screens; without a
// network once it is open, without WebGL, and after a map has lost its own.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";
import { rest } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STORY = "28-tinh-phia-bac";
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce", viewport: { width: 1280, height: 720 } };

/** Opens a step and waits until its map stands. */
async function stage(query: string, options: OpenOptions = PLAIN, home = "/"): Promise<Opened> {
  const opened = await open(`${home}?story=${STORY}&${query}`, options);
  await opened.page.waitForSelector("atlas-stage .stage-key .legend-title");
  await opened.page.waitForSelector("atlas-stage svg.map[data-live]");
  return opened;
}

const count = (page: Page): Promise<string | null> => page.textContent(".stage-count");
const at = (page: Page, step: number): Promise<unknown> => page.waitForFunction((text) => document.querySelector(".stage-count")?.textContent?.startsWith(text), `${String(step)} /`);
const stepIn = (page: Page): string | null => new URL(page.url()).searchParams.get("step");

/** Texts that are smaller than a fortieth of the stage, as they are seen. */
function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("atlas-stage") as HTMLElement;
    const least = innerHeight * 0.025;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest(".unseen, title, option, dialog:not([open])")) continue;
      const { fontSize } = getComputedStyle(parent);
      const seen = Number.parseFloat(fontSize) * (parent.closest<HTMLElement & { currentCSSZoom: number }>("atlas-map, .side, atlas-stage")?.currentCSSZoom ?? 1);
      if (seen < least - 0.01) found.push(`${node.textContent.trim().slice(0, 30)}: ${seen.toFixed(1)} of ${least.toFixed(1)}`);
    }
    return found;
  });
}

describe("with keys", () => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await stage("step=1");
  });
  afterAll(() => reader.page.context().close());

  it("turns with a keyboard and with a clicker, and the address and Back follow", async () => {
    const { page } = reader;
    for (const [key, step] of [["ArrowRight", 2], ["PageDown", 3], [" ", 4], ["PageUp", 3], ["Home", 1], ["End", 14]] as const) {
      await page.keyboard.press(key);
      await at(page, step);
      await expect.poll(() => stepIn(page)).toBe(String(step));
      await page.waitForTimeout(450);
    }
    await page.goBack();
    await at(page, 1);
    await page.goForward();
    await at(page, 14);
    await page.keyboard.press("7");
    await page.waitForSelector(".stage-typed:not([hidden])");
    await page.keyboard.press("Enter");
    await at(page, 7);
    await page.keyboard.press("b");
    await page.waitForSelector(".stage-black:not([hidden])");
    await page.keyboard.press("PageDown");
    await page.waitForSelector(".stage-black[hidden]", { state: "attached" });
    expect(await count(page)).toBe("7 / 14");
    await page.keyboard.press("F5");
    expect(await count(page)).toBe("7 / 14");
  });

  it("speaks another province large, another indicator too, and returns with one key", async () => {
    const { page } = reader;
    await page.keyboard.press("Home");
    await at(page, 1);
    const land = await page.locator("#shape-nghe-an").boundingBox();
    await page.mouse.click((land?.x ?? 0) + (land?.width ?? 0) / 2, (land?.y ?? 0) + (land?.height ?? 0) / 2);
    await page.waitForSelector('.stage-units[data-size="one"] [data-unit="nghe-an"]');
    expect(await page.textContent(".stage-back")).toContain("Trở lại bước 1");
    await page.selectOption(".stage-tools select >> nth=0", "exports");
    await page.waitForFunction(() => document.querySelector(".stage-key .legend-title")?.textContent?.startsWith("Kim ngạch"));
    await page.locator("atlas-stage").focus();
    await page.keyboard.press("r");
    await page.waitForFunction(() => !document.querySelector(".stage-back") && document.querySelector(".stage-key .legend-title")?.textContent?.startsWith("Tăng trưởng"));
    await expect.poll(() => stepIn(page)).toBe("1");
  });

  it("ends on a calm page, and Escape leaves to the explore page with the step's choice and its map", async () => {
    const { page } = reader;
    await page.keyboard.press("End");
    await at(page, 14);
    await page.keyboard.press("PageDown");
    await page.waitForSelector(".stage-end a");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("9");
    await page.keyboard.press("Enter");
    await at(page, 9);
    await page.keyboard.press("Escape");
    await page.waitForSelector("atlas-stage", { state: "detached" });
    expect(page.url()).toContain("/v/exports/2022/");
    expect(await page.isVisible(".stage > atlas-map svg.map")).toBe(true);
    await expect.poll(() => page.locator(".veil, .lift, .callout").count()).toBe(0);
    await page.goBack();
    await at(page, 9);
    expect(reader.errors).toEqual([]);
  });
});

describe("from the last row", () => {
  it.each([[1280, 720], [1920, 1080], [3840, 2160], [1024, 768]])("at %i × %i every text is a fortieth of the height, legend and source are there", async (width, height) => {
    const { page } = await stage("step=1", { ...PLAIN, viewport: { width, height } });
    await page.mouse.move(width / 3, height / 3);
    for (const step of [1, 2, 10, 12]) {
      for (const digit of String(step)) await page.keyboard.press(digit);
      await page.keyboard.press("Enter");
      await at(page, step);
      await page.waitForTimeout(400);
      expect(await small(page)).toEqual([]);
      for (const part of [".stage-source", ".stage-key .legend-classes li"]) {
        const box = await page.locator(part).last().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(height);
      }
    }
    await page.context().close();
  });
});

it.each([[1280, 720], [1920, 900]])("at %i × %i no step's words are cut, whichever step was shown before", async (width, height) => {
  const { page } = await stage("step=1", { ...PLAIN, viewport: { width, height } });
  for (let step = 2; step <= 14; step++) {
    await page.keyboard.press("PageDown");
    await at(page, step);
    await rest(page);
    // The legend is drawn after the words, and takes of their room.
    expect(await page.$eval(".stage-words", ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), `step ${step}`).toBeLessThanOrEqual(1);
  }
  await page.context().close();
});

it("needs no network once it is open", async () => {
  const { page, requests, errors } = await stage("step=1");
  await page.waitForSelector("atlas-stage[data-complete]");
  await page.context().setOffline(true);
  const before = requests.length;
  for (let step = 2; step <= 14; step++) {
    await page.keyboard.press("PageDown");
    await at(page, step);
  }
  // Chromium itself asks for a page's icon again at every new address.
  expect(requests.slice(before).filter((url) => !url.includes("/icon-"))).toEqual([]);
  expect(errors.filter((text) => !text.includes("/icon-"))).toEqual([]);
  await page.context().close();
});

it("turns under a finger", async () => {
  const { page } = await stage("step=2", { ...PLAIN, viewport: { width: 360, height: 740 }, hasTouch: true });
  const finger = await page.context().newCDPSession(page);
  // A tenth of a second for the finger, however long the browser takes to hear of it.
  const swipe = async (from: number, to: number): Promise<void> => {
    const at = Date.now() / 1000;
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: from, y: 500 }], timestamp: at });
    for (const [i, x] of [(from * 2 + to) / 3, (from + to * 2) / 3, to].entries()) await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: 502 }], timestamp: at + 0.02 * (i + 1) });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp: at + 0.1 });
  };
  await swipe(300, 80);
  await at(page, 3);
  await swipe(80, 300);
  await at(page, 2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

it("who goes back and forward while a story loads has one stage", async () => {
  const { page, errors } = await open("/", { webgl: false, viewport: { width: 1280, height: 720 } });
  await page.waitForSelector("atlas-picker select");
  await page.evaluate(async (story) => {
    const gone = (): Promise<unknown> => new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    document.querySelector("atlas-map")?.dispatchEvent(new CustomEvent("atlas-intent", { detail: { type: "choose", wish: { story, step: 3 } }, bubbles: true }));
    for (const way of [-1, 1]) {
      const arrived = gone();
      history.go(way);
      await arrived;
    }
  }, STORY);
  await at(page, 3);
  await page.waitForSelector("atlas-stage[data-complete]");
  expect(await page.locator("atlas-stage").count()).toBe(1);
  await page.keyboard.press("PageDown");
  await at(page, 4);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("a map that loses its context, or had none, is drawn all the same", async () => {
  const { page, errors } = await open("/", { viewport: { width: 1280, height: 720 } });
  await page.waitForSelector('atlas-map[state="gl"]', { timeout: 30_000 });
  await page.evaluate((story) => {
    document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    document.querySelector("atlas-map")?.dispatchEvent(new CustomEvent("atlas-intent", { detail: { type: "choose", wish: { story, step: 3 } }, bubbles: true }));
  }, STORY);
  await at(page, 3);
  await page.waitForSelector("atlas-stage .lift path", { state: "attached" });
  expect(await page.locator("atlas-stage canvas").count()).toBe(0);
  expect(errors.filter((text) => !/context/i.test(text))).toEqual([]);
  await page.context().close();
});

it("a story that nobody told opens the explore page and says so, and a step too far is the last", async () => {
  const { page } = await open("/?story=no-such-story&step=2", PLAIN);
  await page.waitForSelector(".lede .hint[role=status]");
  expect(page.url()).not.toContain("story=");
  expect(await page.isVisible("atlas-map svg.map")).toBe(true);
  await page.context().close();
  const far = await stage("step=77");
  await at(far.page, 14);
  await far.page.waitForFunction(() => location.search.includes("step=14"));
  await far.page.context().close();
});

describe.each([["the stage itself", /\/present-[\w-]+\.js$/], ["the story", /\/28-tinh-phia-bac-[\w-]+\.js$/]])("where %s cannot be fetched", (_, block) => {
  it.each([["/", "Chưa tải được bài trình bày", "Thử lại"], ["/en/", "could not be loaded", "Try again"]])("at %s the map is there, with a sentence and a way to try again", async (home, sentence, again) => {
    // A worker that has kept the site would answer in the place of the network that fails.
    const { page, host, errors } = await open("/404.html", { ...PLAIN, serviceWorkers: "block" });
    await page.route(block, (route) => route.abort());
    await page.goto(`${host.origin}${home}?story=${STORY}&step=3`);
    const told = page.locator(".lede [role=alert]");
    await told.waitFor();
    expect(await told.textContent()).toContain(sentence);
    expect(await page.isVisible("atlas-map svg.map")).toBe(true);
    expect(page.url()).not.toContain("story=");
    expect(errors.filter((text) => !text.includes("Failed to load resource"))).toEqual([]);
    await page.unroute(block);
    await page.getByRole("link", { name: again, exact: true }).click();
    await at(page, 3);
    await page.context().close();
  });
});

it("says so where the speaker's window, the handout or the code to follow cannot be fetched, and goes on", async () => {
  const { page } = await stage("step=2", { ...PLAIN, host: { block: /\/desk-[\w-]+\.js$/ } });
  await page.keyboard.press("s");
  await page.waitForSelector(".stage-told:not([hidden])");
  expect(await page.textContent(".stage-told")).toContain("Chưa tải được phần này");
  await page.keyboard.press("PageDown");
  await at(page, 3);
  await page.waitForSelector(".stage-told[hidden]", { state: "attached" });
  await page.context().close();
});

it("without script the address shows the ordinary page", async () => {
  const { page } = await open(`/?story=${STORY}&step=3`, { ...PLAIN, javaScriptEnabled: false });
  expect(await page.isVisible("atlas-map svg.map")).toBe(true);
  expect(await page.locator('.foot a[href*="story="]').count()).toBe(2);
  await page.context().close();
});

describe.each(["/", "/en/"])("axe, at %s", (home) => {
  it.each(["light", "dark"] as const)("finds nothing in %s", async (colorScheme) => {
    const { page } = await stage("step=2", { ...PLAIN, colorScheme }, home);
    await page.mouse.move(300, 300);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
    expect(found).toEqual([]);
    await page.context().close();
  });
});

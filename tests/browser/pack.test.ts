// A packed story as a presenter has it: opened from the disk, without a network, with WebGL and without.
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PACK_TEMPLATE } from "../../src/model/pack";
import { packPath } from "../../src/model/pack-address";
import { PACK_WORDS } from "../../src/model/words-pack";
import { STAGE_WORDS } from "../../src/model/words-stage";
import { launch, open, watch, type Watch } from "./harness";
import { DIST } from "./serve";

const STORIES = ["28-tinh-phia-bac", "hoa-lac-yen-thuong"] as const;

/** Bytes that one file may have. */
const MOST = 2_500_000;

interface OpenedFile extends Watch {
  readonly page: Page;
  readonly url: string;
}

async function openFile(path: string, { webgl = true, hash = "", ...options }: BrowserContextOptions & { readonly webgl?: boolean; readonly hash?: string } = {}): Promise<OpenedFile> {
  const browser = await launch({ webgl });
  const page = await (await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 }, reducedMotion: "reduce", ...options })).newPage();
  const seen = watch(page, "file://");
  const url = pathToFileURL(join(DIST, path)).href;
  await page.goto(url + hash);
  return { page, url, ...seen };
}

/** What was asked for beside the file itself. */
function asked({ requests, url }: OpenedFile): readonly string[] {
  return requests.filter((request) => request.replace(/#.*/, "") !== url && !/^(?:blob|data):/.test(request));
}

const count = (page: Page): Promise<string> => page.locator(".stage-count").innerText();

describe.each(STORIES)("the packed story %s", (story) => {
  it.each([["with WebGL", true], ["without WebGL", false]] as const)("%s shows every step by keys and asks for nothing", async (_, webgl) => {
    const file = await openFile(packPath("vi", story), { webgl });
    const { page, errors } = file;
    await page.locator("atlas-stage h1").waitFor();
    const steps = Number((await count(page)).split("/")[1]);
    expect(steps).toBeGreaterThan(5);
    const titles = new Set<string>();
    for (let step = 1; step <= steps; step++) {
      await expect.poll(() => count(page)).toBe(`${step} / ${steps}`);
      titles.add(await page.locator("atlas-stage h1").first().innerText());
      expect(new URL(page.url()).hash).toBe(step === 1 ? "" : `#step=${step}`);
      await page.keyboard.press("ArrowRight");
    }
    expect(titles.size).toBe(steps);
    await page.getByText(STAGE_WORDS.vi.again).waitFor();
    // Steps that follow one another faster are one step back.
    await page.waitForTimeout(500);
    await page.keyboard.press("Home");
    await expect.poll(() => count(page)).toBe(`1 / ${steps}`);
    await page.goBack();
    await expect.poll(() => count(page)).toBe(`${steps} / ${steps}`);
    expect([errors, asked(file)]).toEqual([[], []]);
    await page.context().close();
  });

  it("weighs what it may, and what the link says", () => {
    const sizes = (["vi", "en"] as const).map((language) => statSync(join(DIST, packPath(language, story))).size);
    for (const size of sizes) {
      expect(size).toBeLessThanOrEqual(MOST);
    }
    expect(Number(/[\d.]+/.exec(PACK_WORDS.en.size)?.[0]) * 1e6).toBe(MOST);
  });
});

it("is read without script: the first step's map, legend and source, and every step in words", async () => {
  const file = await openFile(packPath("vi", STORIES[0]), { javaScriptEnabled: false });
  const { page } = file;
  expect(await page.locator("svg.map .units path").count()).toBeGreaterThan(20);
  await page.locator("atlas-legend [data-class]").first().waitFor();
  expect(await page.locator(".packed-source").innerText()).toMatch(/\S{3}/);
  expect(await page.locator(".packed-steps li").count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === "loaded")))).toBe(true);
  await page.context().close();
});

it.each([["zooms with the engine and its worker inside", true, "gl"], ["stays the drawn map where there is no WebGL", false, "failed"]] as const)("left, %s", async (_, webgl, state) => {
  const file = await openFile(packPath("en", STORIES[0]), { webgl, hash: "#step=2" });
  const { page, errors } = file;
  await expect.poll(() => count(page)).toMatch(/^2 /);
  await page.keyboard.press("Escape");
  await page.locator(`atlas-map[state=${state}]`).waitFor({ timeout: 40_000 });
  expect(new URL(page.url()).hash).toBe("#map");
  expect(await page.locator("svg.map .units path").count()).toBeGreaterThan(20);
  await page.locator(".packed-steps a").nth(3).click();
  await expect.poll(() => count(page)).toMatch(/^4 /);
  expect([errors, asked(file)]).toEqual([[], []]);
  await page.context().close();
});

it("has a speaker's window of its own that goes with the stage, also after that was opened anew", async () => {
  const file = await openFile(packPath("vi", STORIES[0]), { webgl: false, hash: "#step=4" });
  const { page, errors } = file;
  await page.waitForSelector("atlas-stage[data-complete]");
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  const seen = watch(speaker, "file://");
  await speaker.waitForSelector("atlas-speaker [data-line=linked]");
  expect(await speaker.textContent(".speaker-over")).toMatch(/^Bước 4 /);
  await speaker.keyboard.press("PageDown");
  await expect.poll(() => count(page)).toMatch(/^5 /);
  await page.keyboard.press("PageDown");
  await expect.poll(() => speaker.textContent(".speaker-over")).toMatch(/^Bước 6 /);
  await page.reload();
  await expect.poll(() => count(page)).toMatch(/^6 /);
  await speaker.waitForSelector("atlas-speaker [data-line=linked]");
  await speaker.keyboard.press("PageUp");
  await expect.poll(() => count(page)).toMatch(/^5 /);
  expect([errors, seen.errors, asked(file), seen.requests.filter((request) => request.startsWith("http"))]).toEqual([[], [], [], []]);
  await page.context().close();
});

it("is saved by a link on the last page of the stage, and from the list of keys", async () => {
  const { page } = await open(`/?story=${STORIES[1]}&step=99`);
  await page.locator("atlas-stage h1").waitFor();
  const link = page.locator("atlas-stage .stage-end .stage-pack a");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe(`${STORIES[1]}.html`);
  expect(statSync(await download.path()).size).toBe(statSync(join(DIST, packPath("vi", STORIES[1]))).size);
  expect(await page.locator("atlas-stage dialog .stage-pack a").getAttribute("download")).toBe("");
  await page.context().close();
});

it("has a template that another's story is put into", () => {
  expect(statSync(join(DIST, PACK_TEMPLATE)).size).toBeLessThanOrEqual(MOST);
});

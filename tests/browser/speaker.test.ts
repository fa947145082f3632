// Two windows of one talk, the invitation to follow it, and its handout: as a presenter with a laptop and a projector has
// them, who reloads either, plugs one in late and has no network any more.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { encode } from "uqr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, watch, type Opened } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STORY = "28-tinh-phia-bac";
const STEPS = 14;

const at = (page: Page, step: number): Promise<unknown> => page.waitForFunction((text) => new URL(location.href).searchParams.get("step") === text && (document.querySelector(".stage-count, .speaker-over")?.textContent ?? "").includes(text), String(step));

async function axe(page: Page, within: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const { axe: run } = window as unknown as { axe: { run: (root: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await run.run(selector)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, within);
}

let opened: Opened;
let stage: Page;
let speaker: Page;
const errors: string[] = [];

beforeAll(async () => {
  opened = await open(`/?story=${STORY}&step=2`, { webgl: false, reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  stage = opened.page;
  stage.setDefaultTimeout(30_000);
  await stage.waitForSelector("atlas-stage[data-complete]");
  const [popup] = await Promise.all([stage.context().waitForEvent("page"), stage.keyboard.press("s")]);
  speaker = popup;
  speaker.setDefaultTimeout(30_000);
  speaker.on("pageerror", ({ message }) => errors.push(message));
  await speaker.waitForSelector("atlas-speaker [data-line=linked]");
}, 120_000);

afterAll(() => stage.context().close());

describe("two windows of one talk", () => {
  it("open at the same step, with the notes large and the next step named", async () => {
    await at(speaker, 2);
    expect(await speaker.textContent(".speaker-said")).not.toBe("");
    expect(await speaker.textContent(".coming b")).toMatch(/^3\. /);
    expect(Number.parseFloat(await speaker.$eval(".speaker-said", (node) => getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(22);
    expect(await speaker.$$eval(".thumbs .unit", (units) => units.length)).toBe(56);
  });

  it("go together, whichever is pressed, and a click in the list is a step", async () => {
    await speaker.keyboard.press("PageDown");
    await at(stage, 3);
    await stage.keyboard.press("PageDown");
    await at(speaker, 4);
    await speaker.click(".speaker-steps li:nth-child(7) button");
    await at(stage, 7);
    await speaker.keyboard.press("b");
    await stage.waitForSelector(".stage-black:not([hidden])");
    await stage.keyboard.press("b");
    await speaker.waitForSelector(".speaker-line:not([data-warns])");
  });

  it("are still together after either was reloaded", async () => {
    await stage.reload();
    await stage.waitForSelector("atlas-stage .stage-count");
    await speaker.waitForSelector("[data-line=linked]");
    await speaker.keyboard.press("ArrowRight");
    await at(stage, 8);
    await speaker.reload();
    await speaker.waitForSelector("[data-line=linked]");
    await at(speaker, 8);
    await stage.keyboard.press("ArrowRight");
    await at(speaker, 9);
  });

  it("hear nothing of what no window of the atlas says, nor of another story", async () => {
    await stage.evaluate((story) => {
      const session = /#speaker=(\w+)/.exec(document.URL)?.[1] ?? "a";
      const talk = { step: 1, ended: false, black: true, paused: false, away: false, spent: 0, since: null };
      for (const [name, data] of [
        [story, { type: "talk", from: "stage", session, turn: "9", by: "stage", talk }],
        [story, { type: "talk", from: "stage", session: "other", turn: 900, by: "stage", talk }],
        [story, "<img>"],
        ["hoa-lac-yen-thuong", { type: "talk", from: "stage", session, turn: 900, by: "stage", talk }],
      ] as const) new BroadcastChannel(`atlas-talk:${name}`).postMessage(data);
    }, STORY);
    await stage.keyboard.press("ArrowRight");
    await at(speaker, 10);
    expect(await stage.isHidden(".stage-black")).toBe(true);
  });

  it("wait for one another: a stage that is opened late goes to where the speaker is", async () => {
    const away = stage.url().replace(/\?.*/, "");
    await stage.goto(away);
    await speaker.waitForSelector("[data-line=waiting]");
    await speaker.keyboard.press("Home");
    await speaker.keyboard.press("5");
    await speaker.keyboard.press("Enter");
    await at(speaker, 5);
    await stage.goto(`${away}?story=${STORY}&step=1`);
    await at(stage, 5);
    await speaker.waitForSelector("[data-line=linked]");
  });

  it("the clock stands while the talk is paused", async () => {
    await speaker.keyboard.press(".");
    await speaker.waitForSelector(".elapsed[data-paused]");
    const stands = await speaker.textContent(".elapsed dd");
    await speaker.waitForTimeout(1600);
    expect(await speaker.textContent(".elapsed dd")).toBe(stands);
    await stage.waitForSelector(".stage-paused");
    await speaker.keyboard.press(".");
    await speaker.waitForSelector(".elapsed:not([data-paused])");
  });

  it("the speaker's window can be used by everybody, in both languages and on a narrow screen", async () => {
    expect(await axe(speaker, "atlas-speaker")).toEqual([]);
    const narrow = await stage.context().newPage();
    const seen = watch(narrow, opened.host.origin);
    await narrow.setViewportSize({ width: 360, height: 740 });
    await narrow.goto(`${opened.host.origin}/en/?story=hoa-lac-yen-thuong&step=2#speaker`);
    await narrow.waitForSelector("atlas-speaker [data-line=waiting]");
    expect(await narrow.textContent(".speaker-over")).toMatch(/^Step 2 of/);
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axe(narrow, "atlas-speaker")).toEqual([]);
    expect([...seen.errors, ...seen.foreign]).toEqual([]);
    await narrow.close();
  });
});

describe("without a network", () => {
  beforeAll(async () => {
    await stage.waitForSelector("atlas-stage[data-complete]");
    await stage.context().setOffline(true);
  });
  afterAll(() => stage.context().setOffline(false));

  it("listeners are invited by a code that says the address, and a key turns the page", async () => {
    await stage.focus("atlas-stage");
    await stage.keyboard.press("q");
    await stage.waitForSelector("dialog.follow .follow-own");
    expect(await stage.$("dialog.follow svg")).toBeNull();
    await stage.keyboard.press("q");
    await stage.waitForSelector("dialog.follow", { state: "detached" });
    await stage.evaluate(() => {
      const link = document.head.appendChild(document.createElement("link"));
      for (const other of document.querySelectorAll("link[rel=canonical]")) if (other !== link) other.remove();
      Object.assign(link, { rel: "canonical", href: "https://congthuong.example.org/" });
    });
    await stage.keyboard.press("q");
    const address = await stage.$eval(".follow-address a", (link) => (link as HTMLAnchorElement).href);
    expect(address).toMatch(/^https:\/\/congthuong\.example\.org\/v\/[\w]+\/[\w-]+\/.*#story=28-tinh-phia-bac~5$/);
    const { data, size } = encode(address, { ecc: "M", border: 0 });
    const drawn = await stage.$eval("dialog.follow svg", (svg, modules) => {
      const path = svg.querySelector("path") as SVGPathElement;
      const point = (x: number, y: number): DOMPoint => Object.assign((svg as SVGSVGElement).createSVGPoint(), { x: x + 4.5, y: y + 4.5 });
      return Array.from({ length: modules }, (_, y) => Array.from({ length: modules }, (__, x) => path.isPointInFill(point(x, y))));
    }, size);
    expect(drawn).toEqual(data);
    const box = await (await stage.$("dialog.follow svg"))?.boundingBox();
    expect(box?.height).toBeGreaterThan(720 * 0.55);
    expect(await axe(stage, "dialog.follow")).toEqual([]);
    await stage.keyboard.press("PageDown");
    await at(stage, 6);
    await stage.waitForSelector("dialog.follow", { state: "detached" });
  });

  it("the talk is printed as a handout: no more pages than steps, every picture there and whole", async () => {
    await stage.keyboard.press("p");
    await stage.waitForSelector(".handout-tools .first:not([disabled])");
    expect(await stage.$$eval("article img", (images) => images.length)).toBeGreaterThanOrEqual(STEPS);
    expect(await axe(stage, "atlas-handout")).toEqual([]);
    await stage.evaluate(() => (document.querySelector("atlas-handout") as unknown as { ready: () => Promise<void> }).ready());
    expect(await stage.$$eval("article img", (images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true);
    const pdf = (await stage.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(STEPS);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]/);
    await stage.emulateMedia({ media: "print" });
    // A step that is higher than the page would be cut: 297 mm less the margins.
    const tallest = await stage.$$eval("article", (articles) => Math.max(...articles.map((article) => article.getBoundingClientRect().height)));
    expect(tallest).toBeLessThan((267 / 25.4) * 96);
    expect(await stage.isVisible("atlas-stage")).toBe(false);
    await stage.emulateMedia({ media: "screen" });
  });

  it("a step is saved as a picture that says its title and where it comes from", async () => {
    const [svg] = await Promise.all([stage.waitForEvent("download"), stage.click('[data-step="3"] .handout-save button:first-child')]);
    expect(svg.suggestedFilename()).toBe(`${STORY}-03.svg`);
    const text = readFileSync(await svg.path(), "utf8");
    expect(text).toContain(`<title>${await stage.$eval('[data-step="3"] h2', (title) => (title.lastChild?.textContent ?? "").trim())}`);
    expect(text).toMatch(/width="1600" height="900"/);
    const [png] = await Promise.all([stage.waitForEvent("download"), stage.click('[data-step="3"] .handout-save button:last-child')]);
    expect(readFileSync(await png.path()).subarray(1, 4).toString()).toBe("PNG");
    await stage.keyboard.press("Escape");
    await stage.waitForSelector("atlas-handout", { state: "detached" });
    await stage.keyboard.press("PageDown");
    await at(stage, 7);
  });
});

it("who comes by the code sees the map, with a way into the presentation", async () => {
  const phone = await stage.context().newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(`${opened.host.origin}/v/iip_growth/2024-H1/?unit=bac-giang#story=${STORY}~3`);
  await phone.waitForSelector(".follow-back");
  expect(await phone.$eval(".follow-back", (link) => (link as HTMLAnchorElement).search)).toBe(`?story=${STORY}&step=3`);
  expect((await (await phone.$(".follow-back"))?.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await phone.close();
});

it("nothing went wrong in either window", () => {
  expect([...errors, ...opened.errors.filter((each) => !/ERR_INTERNET_DISCONNECTED/.test(each)), ...opened.foreign]).toEqual([]);
});

// Embeds that weigh little and jump nowhere, the figure that needs no script, and what a host may dress of them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SURFACES } from "../../src/model/color";
import { open } from "./harness";
import { article, jumps, SCRIPT } from "./newsroom";
import { rest } from "./page";

const DIST = join(import.meta.dirname, "../../dist");
const snippet = (path: string): string => readFileSync(join(DIST, `embed/snippet/${path}.html`), "utf8");
const VIEWS = readdirSync(join(DIST, "embed/figure/vi"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name: indicator }) => readdirSync(join(DIST, `embed/figure/vi/${indicator}`)).filter((file) => /^[\w-]+\.js$/.test(file)).map((file) => `indicator="${indicator}" period="${file.replace(".js", "")}"`));
const element = (attributes = "", within = ""): string => `<cong-thuong-atlas ${attributes}>${within}</cong-thuong-atlas>`;
const BELOW = '<p id="below">Bài viết tiếp tục ở đây.</p>';

const shown = (page: Page): Promise<unknown> => page.waitForSelector("cong-thuong-atlas .embed");

/** Computed values in the element's shadow. */
function looks(page: Page, selector: string, ...names: readonly string[]): Promise<readonly string[]> {
  return page.$eval("cong-thuong-atlas", (node, [of, all]) => {
    const style = getComputedStyle(node.shadowRoot?.querySelector(of) as Element);
    return all.map((name) => style.getPropertyValue(name));
  }, [selector, names] as const);
}

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
}

const boxes = (page: Page): Promise<readonly string[]> =>
  page.$eval("cong-thuong-atlas", (node) => [...(node.shadowRoot?.querySelectorAll(".embed, .embed *") ?? [])].filter((each) => !each.matches(".embed-tip")).map((each) => { const { x, y, width, height } = each.getBoundingClientRect(); return [x, y, width, height].map(Math.round).join(" "); }));

describe("fifty elements of fifty views", () => {
  it("are all drawn from one script, one land and a figure each", async () => {
    const { page, errors, requests, site } = await article(SCRIPT + VIEWS.slice(0, 50).map((view) => element(view)).join(""));
    // Each fetches its figure when it comes near the window.
    for (let i = 0; i < 50; i++) {
      await page.evaluate((at) => document.querySelectorAll("cong-thuong-atlas")[at]?.scrollIntoView(), i);
      await page.waitForFunction((at) => document.querySelectorAll("cong-thuong-atlas")[at]?.shadowRoot?.querySelector(".units [d^=m]"), i);
    }
    const asked = requests.filter((url) => url.startsWith(site.origin));
    expect([asked.length, new Set(asked).size, asked.filter((url) => url.endsWith("/figure/ground.js")).length]).toEqual([52, 52, 1]);
    const bare = await page.$$eval("cong-thuong-atlas", (nodes) => nodes.filter((node) => [...(node.shadowRoot?.querySelectorAll(".units [data-unit]") ?? [])].filter((path) => path.getAttribute("d")).length !== 28).length);
    expect(bare).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("a static figure", () => {
  it("is there before the script, and for good where the script does not come", async () => {
    const { page } = await article(element("", snippet("vi/iip_growth/2024-H1")) + SCRIPT, { block: /cong-thuong-atlas\.js/ });
    expect(await page.isVisible("figure svg")).toBe(true);
    expect(await page.$eval("figure svg", (svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(600);
    expect(await page.$eval("[data-unit=bac-giang]", (path) => getComputedStyle(path).fill)).toBe("rgb(7, 64, 79)");
  });

  it.each([360, 800])("gives way to the element without a jump at %i pixels, where the place is reserved", async (width) => {
    const { page, errors } = await article(`<div style="min-height:1500px">${element('style="display:block;min-height:1500px"', snippet("vi/iip_growth/2024-H1"))}</div>${BELOW}${SCRIPT}`, { viewport: { width, height: 2400 } });
    await shown(page);
    await rest(page);
    expect(await page.locator("figcaption strong").isVisible()).toBe(false);
    expect(await jumps(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  it("leaves nothing below it to move up where no place is reserved, until the page gets another width", async () => {
    const tall = element("", '<div style="height:2000px">Hình tĩnh</div>');
    const { page } = await article(tall + BELOW + SCRIPT);
    await shown(page);
    expect(await page.$eval("cong-thuong-atlas", (node) => node.getBoundingClientRect().height)).toBe(2000);
    await page.setViewportSize({ width: 600, height: 900 });
    await expect.poll(() => page.$eval("cong-thuong-atlas", (node) => node.getBoundingClientRect().height)).toBeLessThan(1800);
  });

  it("reads where ids, classes and styles are stripped, and three stand in one page with ids of their own", async () => {
    const { page, errors } = await article(["vi/iip_growth/2024-H1", "en/iip_growth/2024-H1", "vi/exports/2022"].map(snippet).join(""));
    const ids = await page.$$eval("[id]", (nodes) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.$$eval("figure *", (nodes) => nodes.forEach((node) => ["id", "class", "style"].forEach((name) => node.removeAttribute(name))));
    const seen = await page.$eval("figure", (figure) => [getComputedStyle(figure.querySelector("[data-unit=ha-noi]") as Element).fill, figure.querySelector("svg")?.getBoundingClientRect().width, [...figure.querySelectorAll("text")].every((text) => text.getBoundingClientRect().height > 8)]);
    expect(seen[0]).toBe("rgb(207, 230, 228)");
    expect(seen[1]).toBeGreaterThan(600);
    expect(seen[2]).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe("an embed's place", () => {
  it.each([360, 800])("does not jump in its frame at %i pixels", async (width) => {
    const { page, errors } = await open("/embed/iip_growth/2024-H1/?unit=bac-giang", { webgl: false, viewport: { width, height: 1600 } });
    const jumped = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 400));
      return sum;
    });
    expect(jumped).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });

  it.each([360, 800])("does not jump as an element at %i pixels, where its height is reserved", async (width) => {
    const { page } = await article(`${element('style="display:block;min-height:1500px" unit="ha-noi"')}${BELOW}${SCRIPT}`, { viewport: { width, height: 2400 } });
    await shown(page);
    await rest(page);
    expect(await jumps(page)).toBe(0);
  });
});

describe("what a host may dress", () => {
  it("is every part by its name", async () => {
    const parts = ["figure", "title", "summary", "map", "legend", "figures", "source"];
    const { page } = await article(`<style>${parts.map((part, i) => `cong-thuong-atlas::part(${part}) { outline: ${String(i + 1)}px solid rgb(1, 2, ${String(i + 3)}) }`).join(" ")}</style>${element()}${SCRIPT}`);
    await shown(page);
    const found = await page.$eval("cong-thuong-atlas", (node, names) => names.map((part) => getComputedStyle(node.shadowRoot?.querySelector(`[part=${part}]`) as Element).outlineColor), parts);
    expect(found).toEqual(parts.map((_, i) => `rgb(1, 2, ${String(i + 3)})`));
  });

  it("is paper, ink, lines, accent and type, but no colour of data", async () => {
    const { page } = await article(`<style>cong-thuong-atlas { --atlas-paper: rgb(1, 1, 1); --atlas-ink: #eee; --atlas-quiet: rgb(3, 3, 3); --atlas-hairline: rgb(4, 4, 4); --atlas-accent: rgb(5, 5, 5); --atlas-font: monospace; --p7: red; --s7: red }</style>${element('unit="bac-giang"')}${SCRIPT}`);
    await shown(page);
    expect(await looks(page, ".embed", "background-color", "color", "font-family")).toEqual(["rgb(1, 1, 1)", "rgb(238, 238, 238)", "monospace"]);
    expect(await looks(page, ".embed-source", "color")).toEqual(["rgb(3, 3, 3)"]);
    expect(await looks(page, ".embed-legend .swatch", "border-top-color", "background-color")).toEqual(["rgb(4, 4, 4)", "rgb(7, 64, 79)"]);
    expect(await looks(page, ".marks .chosen", "stroke")).toEqual(["rgb(5, 5, 5)"]);
    expect(await looks(page, "#shape-bac-giang", "fill", "stroke")).toEqual(["rgb(7, 64, 79)", rgb(SURFACES.light.paper)]);
  });

  it.each(["12px", "url(https://example.org/x.png) 0 0 / 9999px", "50px solid red", "}</style><script>throw 1</script>", "", "var(--atlas-paper)", "calc(1px * 1e9)"])("is mended where its value is %s: colours are the theme's, and nothing moves", async (value) => {
    const { page, errors, foreign } = await article(element('unit="bac-giang"') + SCRIPT);
    await shown(page);
    const before = await boxes(page);
    await page.$eval("cong-thuong-atlas", (node, text) => ["paper", "ink", "quiet", "hairline", "accent"].forEach((name) => (node as HTMLElement).style.setProperty(`--atlas-${name}`, text)), value);
    expect(await boxes(page)).toEqual(before);
    expect(await looks(page, ".embed", "background-color", "color", "background-image")).toEqual([rgb(SURFACES.light.paper), rgb(SURFACES.light.ink), "none"]);
    expect(await looks(page, ".marks .chosen", "stroke")).toEqual([rgb(SURFACES.light.accent)]);
    expect([errors, foreign.filter((url) => url.includes("example.org"))]).toEqual([[], []]);
  });
});

describe("light and dark", () => {
  it.each([
    ["light", "dark", "light"],
    ["dark", "light", "dark"],
    ["auto", "dark", "dark"],
    ["auto", "light", "light"],
    ["neon", "light", "light"],
  ] as const)("theme %s on a %s system is %s, as an element and in a frame", async (theme, colorScheme, seen) => {
    const { page } = await article(`${element(`theme="${theme}"`)}<iframe src="SITE/embed/iip_growth/2024-H1/?theme=${theme}" title="Atlas"></iframe>${SCRIPT}`, { colorScheme });
    await shown(page);
    const colors = [rgb(SURFACES[seen].paper), rgb(SURFACES[seen].ink)];
    expect(await looks(page, ".embed", "background-color", "color")).toEqual(colors);
    await expect.poll(() => page.frames()[1]?.$eval(".embed", (figure) => [getComputedStyle(figure).backgroundColor, getComputedStyle(figure).color])).toEqual(colors);
  });
});

describe("other media and hosts", () => {
  it("is printed light, whole and without what only a screen can do", async () => {
    const { page } = await article(element('theme="dark" unit="ha-noi"') + SCRIPT);
    await shown(page);
    await page.emulateMedia({ media: "print" });
    expect(await looks(page, ".embed", "background-color", "color")).toEqual([rgb(SURFACES.light.paper), rgb(SURFACES.light.ink)]);
    expect([await looks(page, ".embed-tip", "display"), await looks(page, ".embed-figures summary", "display")]).toEqual([["none"], ["none"]]);
  });

  it("keeps its data's colours and the system's marks in forced colours", async () => {
    const { page } = await article(element('unit="bac-giang"') + SCRIPT, { forcedColors: "active" });
    await shown(page);
    expect(await looks(page, "#shape-bac-giang", "fill")).toEqual(["rgb(7, 64, 79)"]);
    expect(await looks(page, ".embed-legend .swatch", "background-color")).toEqual(["rgb(7, 64, 79)"]);
    expect(await looks(page, ".marks .chosen", "stroke")).not.toEqual([rgb(SURFACES.light.accent)]);
  });

  it("moves nothing, whether less motion is asked for or not", async () => {
    const { page } = await article(element() + SCRIPT);
    await shown(page);
    await page.locator("cong-thuong-atlas #shape-ha-noi").click();
    expect(await page.$eval("cong-thuong-atlas", (node) => node.getAnimations({ subtree: true }).length + (node.shadowRoot?.getAnimations().length ?? 0))).toBe(0);
  });

  it("stands left to right in a host that runs the other way, within its width", async () => {
    const { page } = await article(`<div dir="rtl" style="width:320px">${element()}</div>${SCRIPT}`);
    await shown(page);
    const [left, right, direction] = await page.$eval("cong-thuong-atlas", (node) => {
      const [host, map] = [node.getBoundingClientRect(), (node.shadowRoot?.querySelector(".embed-map") as Element).getBoundingClientRect()];
      return [map.left - host.left, host.right - map.right, getComputedStyle(node.shadowRoot?.querySelector(".embed") as Element).direction] as const;
    });
    expect([left >= 0, right >= 0, direction]).toEqual([true, true, "ltr"]);
  });
});

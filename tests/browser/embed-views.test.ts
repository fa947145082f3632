// What a reader of an embed can see and change beyond the map: squares, ranking, table, other figures and periods, by
// pointer, keys and finger, in the element and in a frame, in hosts that mean no good.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open } from "./harness";
import { article, changes, element, ofTheSite, SCRIPT } from "./newsroom";
import { rest } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = "unit indicator period view";

const at = (selector: string): string => `cong-thuong-atlas ${selector}`;

describe("the element", () => {
  it("shows squares, a ranking and a table, each as heavy as its own figure and one script more", async () => {
    const { page, errors, requests } = await article(["tiles", "ranking", "table"].map((view) => element(`view="${view}" unit="bac-giang"`)).join("") + SCRIPT);
    for (const view of ["tiles", "ranking", "table"]) {
      await page.$eval(`cong-thuong-atlas[view=${view}]`, (node) => node.scrollIntoView());
      await page.waitForSelector(at(`[data-view="${view}"]`), { state: "attached" });
    }
    const seen = await page.$$eval("cong-thuong-atlas", (nodes) => nodes.map(({ shadowRoot }) => shadowRoot?.querySelectorAll(".embed-board [data-unit]:is([aria-pressed], :has(button[aria-pressed]))").length));
    expect(seen).toEqual([28, 28, 28]);
    expect(await page.$$eval("cong-thuong-atlas", (nodes) => nodes.map(({ shadowRoot }) => shadowRoot?.querySelector("[aria-pressed=true]")?.closest("[data-unit]")?.getAttribute("data-unit")))).toEqual(["bac-giang", "bac-giang", "bac-giang"]);
    expect(requests.filter((url) => url.endsWith("/more.js")).length).toBe(1);
    expect(requests.some((url) => url.endsWith("2024-H1.js"))).toBe(false);
    expect(ofTheSite(errors)).toEqual([]);
  });

  it("is changed by keys alone: another indicator, period and view, the unit kept, the focus too, each told once", async () => {
    const { page, errors } = await article(SCRIPT + element(`controls="${ALL}" unit="ha-noi" period="2022"`));
    const title = () => page.textContent(at(".embed-title"));
    await page.waitForSelector(at("select[name=indicator]"));
    await page.focus(at("select[name=indicator]"));
    await page.keyboard.type("Kim");
    await expect.poll(title).toMatch(/xuất khẩu/i);
    await expect.poll(() => page.$eval("cong-thuong-atlas", ({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute("name"))).toBe("indicator");
    expect(await page.getAttribute("cong-thuong-atlas", "indicator")).toBe("exports");
    expect(await page.textContent(at("[role=status]"))).toBe(await title());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("X");
    await page.waitForSelector(at(".embed-rows"));
    expect(await page.$eval("cong-thuong-atlas", ({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute("name"))).toBe("view");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const told = (await changes(page)) as readonly { readonly unit: string }[];
    const chosen = await page.getAttribute("cong-thuong-atlas", "unit");
    expect(told).toEqual([
      { indicator: "exports", period: "2022", unit: "ha-noi", lang: "vi", view: "map" },
      { indicator: "exports", period: "2022", unit: "ha-noi", lang: "vi", view: "ranking" },
      { indicator: "exports", period: "2022", unit: chosen, lang: "vi", view: "ranking" },
    ]);
    expect(ofTheSite(errors)).toEqual([]);
  });

  it("keeps the picture when what was chosen does not come, says so, and takes the next choice", async () => {
    const { page } = await article(SCRIPT + element('controls="view period" lang="en"'));
    await page.waitForSelector(at("select[name=view]"));
    const height = () => page.$eval("cong-thuong-atlas", (node) => node.getBoundingClientRect().height);
    await page.route(/ranking\.js/, (route) => route.abort());
    await page.selectOption(at("select[name=view]"), "ranking");
    await expect.poll(() => page.textContent(at("[role=status]"))).toMatch(/^What you chose could not be loaded/);
    expect(await page.inputValue(at("select[name=view]"))).toBe("map");
    expect(await page.locator(at("svg.map .units [data-unit]")).count()).toBe(28);
    expect(await changes(page)).toEqual([]);
    await page.selectOption(at("select[name=view]"), "table");
    await page.waitForSelector(at(".embed-table"));
    await page.unroute(/ranking\.js/);
    await page.selectOption(at("select[name=view]"), "ranking");
    await page.waitForSelector(at(".ranking"));
    expect(await height()).toBeGreaterThan(500);
  });

  it("is a picture with words where nothing may be changed", async () => {
    const { page } = await article(SCRIPT + element('controls="" unit="ha-noi"'));
    await page.waitForSelector(at(".embed"));
    expect(await page.$eval("cong-thuong-atlas", ({ shadowRoot }) => [shadowRoot?.querySelectorAll(".units :is([tabindex], [role=button])").length, getComputedStyle(shadowRoot?.querySelector("#shape-ha-noi") as Element).cursor, shadowRoot?.querySelector("select")])).toEqual([0, "auto", null]);
    await page.locator(at("#shape-bac-giang")).click();
    expect([await page.getAttribute("cong-thuong-atlas", "unit"), await changes(page)]).toEqual(["ha-noi", []]);
    await page.evaluate(() => document.querySelector("cong-thuong-atlas")?.setAttribute("controls", "unit"));
    await expect.poll(() => page.locator(at(".units [role=button]")).count()).toBe(28);
  });

  it("fetches nothing while it is far away, shows what stands in it, and shifts nothing when it comes", async () => {
    const { page, requests } = await article(`${SCRIPT}<div style="height:5000px"></div>${element()}<p>Sau</p>`);
    await rest(page);
    expect(requests.some((url) => url.includes("/figure/"))).toBe(false);
    expect(await page.$eval("cong-thuong-atlas", (node) => node.getBoundingClientRect().height)).toBeGreaterThan(700);
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (window as unknown as { shifts: number }).shifts = ((window as unknown as { shifts?: number }).shifts ?? 0) + (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      scrollTo(0, 3400);
    });
    await page.waitForSelector(at(".embed"), { state: "attached" });
    await rest(page);
    expect(await page.evaluate(() => (window as unknown as { shifts?: number }).shifts ?? 0)).toBe(0);
  });

  it("is loaded for the printer wherever it stands", async () => {
    const { page } = await article(`${SCRIPT}<div style="height:9000px"></div>${element()}`);
    await rest(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.waitForSelector(at(".embed"), { state: "attached" });
  });

  it("holds under a strict policy, with trusted types and without inline styles", async () => {
    const { page, errors } = await article(SCRIPT + element(`controls="${ALL}" view="ranking"`), { headers: { "Content-Security-Policy": "default-src 'none'; script-src SITE; require-trusted-types-for 'script'" } });
    await page.waitForSelector(at(".ranking"));
    await page.selectOption(at("select[name=view]"), "tiles");
    await page.waitForSelector(at("svg[data-tiles]"));
    expect(ofTheSite(errors)).toEqual([]);
  });

  it.each([
    ["light", "vi"],
    ["dark", "en"],
  ] as const)("has nothing for axe to find in any view, in %s (%s), at 360 pixels, and is large enough for a finger", async (colorScheme, lang) => {
    const { page } = await article(`<style>body { margin: 8px; background: ${colorScheme === "dark" ? "#111; color: #eee" : "#fff"} }</style>${SCRIPT}${element(`controls="${ALL}" unit="ha-noi" lang="${lang}"`)}`, { colorScheme, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.waitForSelector(at("select[name=view]"));
    await page.evaluate(AXE);
    for (const view of ["map", "tiles", "ranking", "table"]) {
      await page.selectOption(at("select[name=view]"), view);
      await page.waitForSelector(at(`[data-view="${view}"]`));
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
      expect(found, view).toEqual([]);
      const [wide, small] = await page.$eval("cong-thuong-atlas", ({ shadowRoot }) => [document.documentElement.scrollWidth, [...(shadowRoot?.querySelectorAll("select, summary, tr[data-unit]") ?? [])].filter((node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getBoundingClientRect().height < 43.5 && node.getBoundingClientRect().height > 0).map((node) => node.outerHTML.slice(0, 80))]);
      expect([wide, small], view).toEqual([360, []]);
    }
    await page.selectOption(at("select[name=view]"), "ranking");
    await page.locator(at('.ranking [data-unit="bac-giang"]')).tap();
    await expect.poll(() => page.getAttribute("cong-thuong-atlas", "unit")).toBe("bac-giang");
  });
});

describe("the page in a frame", () => {
  const inner = (page: Page): Frame => page.frames()[1] as Frame;
  const heights = (page: Page): Promise<readonly number[]> => inner(page).evaluate(() => [document.documentElement.scrollHeight, innerHeight]);

  it("takes view and controls from its address, keeps what is chosen in it, and tells its height anew", async () => {
    const { page, errors, site } = await article('<iframe src="SITE/en/embed/iip_growth/2022/?unit=ha-noi&view=ranking&controls=unit~indicator~view" title="Atlas" style="width:100%;border:0;height:300px"></iframe><script type="module" src="SITE/embed/parent.js"></script>');
    const frame = inner(page);
    await frame.waitForSelector(".ranking [data-unit=ha-noi][data-chosen]");
    await expect.poll(async () => new Set(await heights(page)).size).toBe(1);
    await frame.selectOption("select[name=view]", "tiles");
    await frame.selectOption("select[name=indicator]", "exports");
    await expect.poll(() => frame.title()).toMatch(/^Exports/);
    expect(frame.url()).toBe(`${site.origin}/en/embed/exports/2022/?unit=ha-noi&view=tiles&controls=unit~indicator~view`);
    expect(await frame.$$eval("h1", (nodes) => nodes.map(({ textContent }) => textContent))).toEqual([expect.stringMatching(/^Exports/)]);
    await expect.poll(async () => new Set(await heights(page)).size).toBe(1);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(async () => new Set(await heights(page)).size).toBe(1);
    await frame.goto(frame.url());
    await frame.waitForSelector("svg[data-tiles]");
    expect(await frame.inputValue("select[name=indicator]")).toBe("exports");
    expect(ofTheSite(errors)).toEqual([]);
  });

  it("lets its reader choose in a sandbox without an origin", async () => {
    const { page } = await article('<iframe sandbox="allow-scripts" src="SITE/embed/iip_growth/2022/?controls=view~period" title="Atlas" style="width:700px;height:1200px;border:0"></iframe>');
    const frame = inner(page);
    await frame.selectOption("select[name=view]", "table");
    await frame.waitForSelector(".embed-table");
    await frame.selectOption("select[name=period]", "2016");
    await expect.poll(() => frame.textContent("h1")).toMatch(/2016/);
    expect(await frame.locator(".embed-rows :is(button, [tabindex])").count()).toBe(0);
  });

  it.each([
    ["/embed/?indicator=exports&period=2022&unit=ha-noi&view=ranking", "/embed/exports/2022/?unit=ha-noi&view=ranking"],
    ["/embed/?indicator=exports&period=1900&unit=nowhere&view=nothing&theme=dark", /^\/embed\/exports\/\d{4}\/\?theme=dark$/],
    ["/embed/?indicator=../../evil&period=%3Cscript%3Ealert(1)%3C/script%3E&unit=javascript:alert(1)&controls=view~evil&theme=x", "/embed/iip_growth/2024-H1/?controls=view"],
    ["/en/embed/?period=2022", "/en/embed/iip_growth/2022/"],
    ["/embed/?lang=en&indicator=exports&period=2022", "/en/embed/exports/2022/"],
  ])("%s is mended to a view that is there", async (from, to) => {
    const { page, errors } = await open(from, { webgl: false });
    await page.waitForURL((url) => url.pathname.split("/").length > 4);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toEqual(typeof to === "string" ? to : expect.stringMatching(to));
    await page.waitForSelector(".embed");
    expect(errors).toEqual([]);
  });

  it("shows without a wish, or without script, what the atlas opens with", async () => {
    const { page } = await open("/en/embed/?indicator=exports", { webgl: false, javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toMatch(/2024/);
    const other = await open("/embed/?unit=ha-noi", { webgl: false });
    await expect.poll(() => other.page.getAttribute("#shape-ha-noi", "aria-pressed")).toBe("true");
    expect(new URL(other.page.url()).pathname).toBe("/embed/");
  });
});

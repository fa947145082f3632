// Embeds in somebody else's page: the element from a foreign origin, the page in a frame, and hosts that mean no good.
import { describe, expect, it } from "vitest";
import { article, changes, element, ofTheSite, SCRIPT } from "./newsroom";
import { rest } from "./page";

const LABEL = "#shape-bac-giang";

describe("the element", () => {
  it("shows its view from another origin, with nothing asked of anybody else", async () => {
    const { page, errors, requests, site } = await article(SCRIPT + element('indicator="iip_growth" period="2024-H1" unit="bac-giang"'));
    await page.waitForSelector("cong-thuong-atlas .embed");
    expect(await page.textContent("cong-thuong-atlas .embed-title")).toMatch(/IIP.*2024/s);
    expect(await page.locator("cong-thuong-atlas .units [data-unit]").count()).toBe(28);
    expect(await page.getAttribute(`cong-thuong-atlas ${LABEL}`, "aria-pressed")).toBe("true");
    expect(await page.textContent("cong-thuong-atlas .embed-tip")).toContain("26,45%");
    expect(requests.filter((url) => url.startsWith(site.origin)).map((url) => new URL(url).pathname)).toEqual(["/embed/cong-thuong-atlas.js", "/embed/figure/ground.js", "/embed/figure/vi/iip_growth/2024-H1.js"]);
    expect(errors).toEqual([]);
  });

  it("keeps what stands in it until its figure is there, and for good where that does not come", async () => {
    const still = '<cong-thuong-atlas><p id="still">Hình tĩnh</p></cong-thuong-atlas>';
    const { page, site } = await article(SCRIPT + still, { block: /embed\/figure/ });
    await expect.poll(() => site.requests.filter((path) => path.startsWith("/embed/figure/")).length).toBeGreaterThan(0);
    await rest(page);
    expect(await page.$eval("cong-thuong-atlas", (node) => node.shadowRoot !== null)).toBe(true);
    expect(await page.isVisible("#still")).toBe(true);
  });

  it("is walked and chosen by keys, tells the page, and follows its attributes", async () => {
    const { page, errors } = await article(SCRIPT + element('lang="en"'));
    await page.waitForSelector("cong-thuong-atlas .embed");
    await page.locator("cong-thuong-atlas .units [tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const unit = await page.getAttribute("cong-thuong-atlas", "unit");
    expect(unit).toMatch(/^[a-z-]+$/);
    await expect.poll(() => changes(page)).toEqual([{ indicator: "iip_growth", period: "2024-H1", unit, lang: "en", view: "map" }]);
    await page.evaluate(() => document.querySelector("cong-thuong-atlas")?.setAttribute("period", "2016"));
    await expect.poll(() => page.textContent("cong-thuong-atlas .embed-title")).toMatch(/2016/);
    await page.evaluate(() => document.querySelector("cong-thuong-atlas")?.setAttribute("indicator", '"><img src=x onerror=alert(1)>'));
    await rest(page);
    expect(await page.textContent("cong-thuong-atlas .embed-title")).toMatch(/IIP|industrial/i);
    expect(errors).toEqual([]);
  });

  it("holds under a strict policy, with trusted types and without inline styles", async () => {
    const policy = "default-src 'none'; script-src SITE; require-trusted-types-for 'script'";
    const { page, errors } = await article(SCRIPT + element(), { headers: { "Content-Security-Policy": policy } });
    await page.waitForSelector("cong-thuong-atlas .embed");
    expect(await page.$eval("cong-thuong-atlas", (node) => getComputedStyle(node.shadowRoot?.querySelector(".embed-map") as Element).aspectRatio)).toBe("9 / 10");
    expect(ofTheSite(errors)).toEqual([]);
  });

  it("keeps its looks among a host's resets, right to left, in quirks", async () => {
    const { page } = await article(`<style>* { all: unset !important } svg, path { display: none; fill: red; stroke: red }</style><div dir="rtl">${element('unit="ha-noi"')}</div>${SCRIPT}`);
    await page.waitForSelector("cong-thuong-atlas .embed", { state: "attached" });
    const look = await page.$eval("cong-thuong-atlas", (node) => {
      const of = (selector: string): CSSStyleDeclaration => getComputedStyle(node.shadowRoot?.querySelector(selector) as Element);
      return [getComputedStyle(node).display, of(".embed").direction, of("#shape-ha-noi").display, of("#shape-ha-noi").fill, of(".embed-title").display];
    });
    expect([look[0], look[1], look[2], look[4]]).toEqual(["block", "ltr", "inline", "block"]);
    expect(look[3]).not.toBe("rgb(255, 0, 0)");
  });

  it("comes and goes fifty times and stands with other views beside it", async () => {
    const { page, errors } = await article(SCRIPT + element('indicator="exports" period="2022"') + element('indicator="retail" period="2016" theme="dark" lang="en"'));
    await page.waitForFunction(() => [...document.querySelectorAll("cong-thuong-atlas")].every((node) => node.shadowRoot?.querySelector(".embed")));
    await page.evaluate(() => {
      const node = document.querySelector("cong-thuong-atlas") as Element;
      for (let i = 0; i < 50; i++) {
        node.remove();
        document.body.append(node);
      }
    });
    await rest(page);
    const seen = await page.$$eval("cong-thuong-atlas", (nodes) => nodes.map((node) => [node.shadowRoot?.querySelector(".embed-title")?.textContent ?? "", node.shadowRoot?.querySelectorAll(".embed-tip").length]));
    expect(seen.map(([, tips]) => tips)).toEqual([1, 1]);
    expect(seen.map(([title]) => title).sort()).toEqual([expect.stringMatching(/xuất khẩu/i), expect.stringMatching(/retail/i)]);
    expect(errors).toEqual([]);
  });
});

describe("the page in a frame", () => {
  it("tells its height to the page that asks, and to no other", async () => {
    const { page, errors } = await article(`<iframe src="SITE/embed/exports/2022/" title="Atlas" style="width:100%;border:0;height:300px"></iframe><script type="module" src="SITE/embed/parent.js"></script>`);
    const heights = () => page.$eval("iframe", (frame) => frame.clientHeight);
    await expect.poll(heights).toBeGreaterThan(500);
    const inner = await page.frames()[1]?.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    expect(inner?.[0]).toBe(inner?.[1]);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(async () => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    const before = await heights();
    await page.evaluate(() => postMessage({ type: "cong-thuong-atlas:height", height: 9000 }, "*"));
    await rest(page);
    expect(await heights()).toBe(before);
    expect(errors).toEqual([]);
  });

  it("works in a sandbox without an origin", async () => {
    const { page, errors } = await article(`<iframe sandbox="allow-scripts" src="SITE/embed/iip_growth/2024-H1/?unit=ha-noi&theme=dark" title="Atlas" style="width:700px;height:1200px;border:0"></iframe>`);
    const frame = page.frames()[1];
    await expect.poll(() => frame?.getAttribute("#shape-ha-noi", "aria-pressed")).toBe("true");
    expect(errors).toEqual([]);
  });
});

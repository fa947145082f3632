// Hosts that build their pages with a framework, in quirks or offline, and hosts that mean no good: whatever stands in an
// attribute, an address or a message is text.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import { launch, serveDist, watch } from "./harness";
import { article, SCRIPT } from "./newsroom";
import { rest } from "./page";
import type { Host } from "./serve";

const folder = mkdtempSync(join(import.meta.dirname, "../../.cache/hosts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A newsroom's own script, built from its source with the packages as they are published. */
async function bundled(name: string, source: string): Promise<string> {
  const entry = join(folder, `${name}.js`);
  writeFileSync(entry, source);
  await build({ root: folder, configFile: false, logLevel: "error", define: { "process.env.NODE_ENV": '"production"' }, build: { outDir: join(folder, name), target: "es2022", lib: { entry, formats: ["es"], fileName: name } } });
  return readFileSync(join(folder, name, `${name}.js`), "utf8").replaceAll("</script", "<\\/script");
}

/** The same small article in each: two provinces to choose from, the choice told back, the element taken out and put in. */
const REACT = `
import { createElement as h, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
function Article() {
  const [unit, setUnit] = useState("bac-giang");
  const [shown, setShown] = useState(true);
  const ref = useRef(null);
  useEffect(() => {
    const told = ({ detail }) => setUnit(detail.unit ?? "");
    const node = ref.current;
    node?.addEventListener("atlas-change", told);
    return () => node?.removeEventListener("atlas-change", told);
  }, [shown]);
  return h("main", null,
    h("p", { id: "told" }, unit),
    h("button", { id: "other", onClick: () => setUnit("ha-noi") }, "Hà Nội"),
    h("button", { id: "swap", onClick: () => setShown(!shown) }, "Ẩn, hiện"),
    shown ? h("cong-thuong-atlas", { ref, indicator: "iip_growth", period: "2024-H1", unit }) : null);
}
createRoot(document.querySelector("#app")).render(h(Article));`;
const VUE = `
import { createApp, h, ref } from "vue";
createApp({
  setup() {
    const unit = ref("bac-giang"), shown = ref(true);
    return () => h("main", null, [
      h("p", { id: "told" }, unit.value),
      h("button", { id: "other", onClick: () => (unit.value = "ha-noi") }, "Hà Nội"),
      h("button", { id: "swap", onClick: () => (shown.value = !shown.value) }, "Ẩn, hiện"),
      shown.value ? h("cong-thuong-atlas", { indicator: "iip_growth", period: "2024-H1", unit: unit.value, "onAtlas-change": ({ detail }) => (unit.value = detail.unit ?? "") }) : null,
    ]);
  },
}).mount("#app");`;

const pressed = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector("cong-thuong-atlas")?.shadowRoot?.querySelector("[data-unit][aria-pressed=true]")?.getAttribute("data-unit") ?? null);

describe.each([["React", REACT], ["Vue", VUE]])("in a page of %s", (name, source) => {
  let script: string;
  beforeAll(async () => {
    script = await bundled(name.toLowerCase(), source);
  });

  it("follows what the page sets, tells it what the reader chose, goes and comes again", async () => {
    const { page, errors } = await article(`<div id="app"></div>${SCRIPT}<script type="module">${script}</script>`);
    await expect.poll(() => pressed(page)).toBe("bac-giang");
    await page.click("#other");
    await expect.poll(() => pressed(page)).toBe("ha-noi");
    await page.locator("cong-thuong-atlas .units [data-unit=ha-noi]").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).not.toBe("ha-noi");
    const chosen = await page.textContent("#told");
    expect(await pressed(page)).toBe(chosen);
    for (let i = 0; i < 4; i++) await page.click("#swap");
    await expect.poll(() => pressed(page)).toBe(chosen);
    expect(await page.locator("cong-thuong-atlas").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

/** What scripts hide in, wherever it is put. */
const CORPUS = [
  '"><img src=x onerror=pwn()>',
  "'><svg onload=pwn()>",
  "<script>pwn()</script>",
  "</script><script>pwn()</script>",
  "</style><script>pwn()</script>",
  "javascript:pwn()",
  "data:text/html,<script>parent.pwn()</script>",
  "../../../evil",
  "//evil.invalid/x",
  "https://evil.invalid/x.js",
  "iip_growth/../../page",
  "`${pwn()}`",
  "{{constructor.constructor('pwn()')()}}",
  "__proto__",
  "constructor",
  "\u0000\u202Eiip_growth",
  "%22%3E%3Cscript%3Epwn()%3C/script%3E",
  "&quot;&gt;&lt;img src=x onerror=pwn()&gt;",
  "x".repeat(70_000),
] as const;
const ATTRIBUTES = ["indicator", "period", "unit", "lang", "theme", "view", "controls", "version"] as const;

/** Runs before any script of a page: notes whether anything of the corpus ran. */
function watchInjection(): void {
  (window as unknown as { pwned: number }).pwned = 0;
  (window as unknown as { pwn: () => void }).pwn = () => (window as unknown as { pwned: number }).pwned++;
}

const pwned = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { pwned: number }).pwned);

describe("hostile input", () => {
  let site: Host;
  beforeAll(async () => {
    site = await serveDist();
  });

  it("in any attribute runs nothing, asks nobody else, and leaves a figure to see", async () => {
    const { page, foreign } = await article(`${SCRIPT}<cong-thuong-atlas></cong-thuong-atlas>`);
    await page.evaluate(watchInjection);
    await page.waitForSelector("cong-thuong-atlas .embed");
    for (const text of CORPUS) {
      await page.evaluate(([names, value]) => {
        const element = document.createElement("cong-thuong-atlas");
        for (const name of names) element.setAttribute(name, value);
        document.querySelector("cong-thuong-atlas")?.replaceWith(element);
      }, [ATTRIBUTES, text] as const);
      await page.waitForSelector("cong-thuong-atlas .embed-title");
      expect(await page.evaluate(() => document.querySelector("cong-thuong-atlas")?.shadowRoot?.querySelectorAll("script, iframe, img, object, embed, [onerror], [onload]").length)).toBe(0);
    }
    // The newsroom's own page is foreign to the site, and nothing else is asked.
    expect([await pwned(page), foreign.filter((url) => url !== page.url())]).toEqual([0, []]);
  });

  it.each(["/embed/iip_growth/2024-H1/", "/embed/", "/en/embed/builder/"])("in the address of %s runs nothing and is mended", async (path) => {
    const texts = CORPUS.filter(({ length }) => length < 10_000);
    const names = [...ATTRIBUTES, "story", "step", "width"];
    // Each page has as many of them as there are names; together all of them.
    for (let first = 0; first < texts.length; first += names.length) {
      const values = names.map((_, i) => encodeURIComponent(texts[(first + i) % texts.length] ?? ""));
      const page = await (await (await launch({ webgl: false })).newContext({ locale: "vi-VN" })).newPage();
      const { errors, foreign } = watch(page, site.origin);
      await page.addInitScript(watchInjection);
      await page.goto(`${site.origin}${path}?${names.map((name, i) => `${name}=${values[i]}`).join("&")}#${values[0]}`);
      await page.waitForSelector("h1");
      await rest(page);
      expect([await pwned(page), errors, foreign]).toEqual([0, [], []]);
      await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/(?:en\/)?embed\//);
      await page.context().close();
    }
  });

  it("in messages moves no frame and tells no height to whom it does not know", async () => {
    const { page, errors } = await article(`<iframe src="SITE/embed/exports/2022/" title="Atlas" style="width:100%;border:0;height:300px"></iframe><iframe id="stranger" srcdoc="<p>x</p>" title="Khác"></iframe><script type="module" src="SITE/embed/parent.js"></script>`);
    await page.evaluate(watchInjection);
    const height = (): Promise<number> => page.$eval("iframe", (frame) => frame.clientHeight);
    await expect.poll(height).toBeGreaterThan(500);
    const before = await height();
    await page.evaluate((corpus) => {
      const stranger = (document.querySelector("#stranger") as HTMLIFrameElement).contentWindow as Window & { eval(text: string): void };
      const frame = (document.querySelector("iframe") as HTMLIFrameElement).contentWindow as Window;
      const shapes: unknown[] = [null, 0, [], {}, { type: "cong-thuong-atlas:height" }, { type: "cong-thuong-atlas:height", height: Number.NaN }, { type: "cong-thuong-atlas:height", height: 1e9 }, { type: "cong-thuong-atlas:height", height: -1 }, ...corpus.flatMap((text) => [text, { type: text, height: 500 }, { type: "cong-thuong-atlas:height", height: text }])];
      for (const shape of shapes) {
        postMessage(shape, "*");
        frame.postMessage(shape, "*");
        stranger.eval(`parent.postMessage(${JSON.stringify(shape)}, "*")`);
      }
    }, CORPUS);
    await rest(page);
    expect([await height(), await pwned(page), errors]).toEqual([before, 0, []]);
  });
});

describe("hard times", () => {
  it("a page that goes offline keeps its figures, and says why another does not come", async () => {
    const { page } = await article(`${SCRIPT}<cong-thuong-atlas indicator="exports" period="2022" controls="unit indicator period"></cong-thuong-atlas>`);
    await page.waitForSelector("cong-thuong-atlas .embed-title");
    const title = await page.textContent("cong-thuong-atlas .embed-title");
    await page.context().setOffline(true);
    await page.locator("cong-thuong-atlas select").first().selectOption("retail");
    await expect.poll(() => page.evaluate(() => document.querySelector("cong-thuong-atlas")?.shadowRoot?.textContent)).toMatch(/không|chưa/i);
    expect(await page.textContent("cong-thuong-atlas .embed-title")).toBe(title);
    await page.click("cong-thuong-atlas [data-circle=ha-noi] .dot");
    await expect.poll(() => pressed(page)).toBe("ha-noi");
  });
});

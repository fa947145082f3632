// A reader takes a picture, its figures, a citation or the address away: what arrives is what was promised, under the
// site's own policy, by touch and by keyboard, where storage throws and where the clipboard is refused.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { csvParse } from "d3-dsv";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, type OpenOptions, type Opened } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HEADERS = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8");
const POLICY = /Content-Security-Policy: (.+)/.exec(HEADERS)?.[1] ?? "";
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce", host: { headers: { "Content-Security-Policy": POLICY } } };

/** Opens a page and its dialog. */
async function take(path: string, options: OpenOptions = PLAIN, before?: string): Promise<Opened> {
  const opened = await open("/404.html", options);
  opened.page.setDefaultTimeout(20_000);
  if (before) await opened.page.addInitScript(before);
  await opened.page.goto(opened.host.origin + path);
  await opened.page.click("atlas-take > button");
  await opened.page.waitForSelector("atlas-take dialog[open] h3");
  return opened;
}

/** Presses a button of the dialog and waits for the file. */
async function file(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`atlas-take dialog button:has-text("${label}")`)]);
  await page.waitForFunction((name) => document.querySelector(".take-said")?.textContent?.includes(name), download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const said = (page: Page, text: string) => page.waitForFunction((wanted) => document.querySelector(".take-said")?.textContent?.includes(wanted), text);

/** Hosts that the dialog's links lead to, the site's own aside. */
function abroad(page: Page): Promise<readonly string[]> {
  return page.$$eval("atlas-take .acts a", (nodes) => nodes.map((node) => (node as HTMLAnchorElement).hostname).filter((host) => host !== location.hostname));
}

describe("at a desk", () => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await take("/v/exports/2022/?unit=bac-giang");
  });

  it("an SVG is well-formed, stands alone and has its words as outlines", async () => {
    const { name, bytes } = await file(reader.page, "Tải SVG");
    expect(name).toBe("atlas-cong-thuong-exports-2022-16x9.svg");
    const { window } = new JSDOM(bytes, { contentType: "image/svg+xml" });
    const svg = window.document.documentElement;
    expect([svg.localName, svg.getAttribute("viewBox")]).toEqual(["svg", "0 0 1600 900"]);
    expect(svg.querySelectorAll("text, image, style, script")).toHaveLength(0);
    expect(svg.querySelectorAll(".units [data-unit]")).toHaveLength(28);
    expect(svg.querySelector("title")?.textContent).toContain("xuất khẩu");
  });

  it("a PNG is twice the size of its format, and is shown to be kept", async () => {
    for (const [format, width, height] of [["1x1", 2400, 2400], ["9x16", 2160, 3840]] as const) {
      await reader.page.selectOption("atlas-take select >> nth=0", format);
      const { name, bytes } = await file(reader.page, "Tải PNG");
      expect(name).toBe(`atlas-cong-thuong-exports-2022-${format}.png`);
      expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(["PNG", width, height]);
      expect(bytes.length).toBeGreaterThan(100_000);
      await reader.page.waitForFunction((wide) => document.querySelector<HTMLImageElement>("atlas-take img")?.naturalWidth === wide, width);
    }
  });

  it("files of figures hold what is known, and all 28 where they say so", async () => {
    const csv = csvParse((await file(reader.page, "Tải CSV")).bytes.toString("utf8").slice(1));
    const known = await reader.page.$$eval("atlas-table td.number", (cells) => cells.filter((cell) => cell.textContent !== "–").length);
    expect(csv).toHaveLength(known);
    const json = JSON.parse((await file(reader.page, "Tải JSON")).bytes.toString("utf8")) as { units: unknown[] };
    expect(json.units).toHaveLength(28);
    const geo = JSON.parse((await file(reader.page, "Tải GeoJSON")).bytes.toString("utf8")) as { features: { geometry: { coordinates: unknown } }[]; credit: string };
    expect(geo.features).toHaveLength(28);
    expect(geo.credit).toContain("ODbL");
    const [lon = 0, lat = 0] = (geo.features[0]?.geometry.coordinates as number[][][][]).flat(Infinity) as unknown as number[];
    expect([lon > 100 && lon < 110, lat > 17 && lat < 24]).toEqual([true, true]);
  });

  it("has nothing that axe finds, asked nobody else, and had no error", async () => {
    await reader.page.evaluate(AXE);
    const found = await reader.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
    expect(reader.foreign).toEqual([]);
    expect(reader.errors.filter((error) => !error.includes("404"))).toEqual([]);
  });
});

describe("by keyboard", () => {
  it("the button opens it, Escape closes it, and the focus returns to where it was", async () => {
    const { page } = await take("/en/");
    await page.keyboard.press("Escape");
    await page.waitForSelector("atlas-take dialog:not([open])", { state: "attached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Download, cite, share");
    await page.keyboard.press("Enter");
    await page.waitForSelector("atlas-take dialog[open] h3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("atlas-take dialog:not([open])", { state: "attached" });
  });
});

describe("on a phone of 360 px in an app whose storage throws", () => {
  const APP: OpenOptions = { ...PLAIN, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, userAgent: "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo android/12090684" };
  const HOSTILE = `for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
    window.open = () => { throw new Error("no windows here"); };
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("denied")) } });
    document.execCommand = () => false;`;

  it("says that files may not be saved there, fits, is large enough for a finger, and leaves the address selected where copying is refused", async () => {
    const { page, errors } = await take("/?unit=ha-noi", APP, HOSTILE);
    expect(await page.textContent("atlas-take dialog")).toContain("mở bằng trình duyệt của máy");
    const sizes = await page.$$eval("atlas-take dialog :is(button, select, a, input)", (nodes) => nodes.map((node) => node.getBoundingClientRect()).map(({ height, right, left }) => [height >= 43.5, left >= 0 && right <= 360]));
    expect(sizes.flat().every(Boolean)).toBe(true);
    expect(await page.$eval("atlas-take dialog", (dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    await page.tap('atlas-take button:has-text("Chép địa chỉ")');
    await said(page, "đã chọn sẵn");
    await expect.poll(() => page.evaluate(() => { const field = document.activeElement as HTMLInputElement; return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0); })).toMatch(/\/v\/iip_growth\/2024-H1\/\?unit=ha-noi$/);
    expect(await abroad(page)).toEqual(["www.facebook.com", "button-share.zalo.me"]);
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });
});

describe("where the device can share and copy", () => {
  const ABLE = `navigator.share = (what) => { window.shared = what; return Promise.resolve(); };
    Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } });`;

  it("hands title and address to it, and says what was copied", async () => {
    const { page } = await take("/en/v/exports/2022/", PLAIN, ABLE);
    await page.click('atlas-take button:has-text("Share with")');
    const shared = await page.evaluate(() => (window as unknown as { shared: { title: string; url: string } }).shared);
    expect(shared.url).toMatch(/\/en\/v\/exports\/2022\/$/);
    expect(shared.title).toContain("Exports");
    await page.click('atlas-take button[aria-label="Copy: BibTeX"]');
    await said(page, "Copied.");
    await expect.poll(() => page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain("@misc{atlas-cong-thuong-exports-2022,");
    expect(await abroad(page)).toEqual([]);
  });
});

describe("under a policy stricter than the site's own", () => {
  it("a PNG is refused in words, and the SVG still comes", async () => {
    const { page } = await take("/", { ...PLAIN, host: { headers: { "Content-Security-Policy": "default-src 'self'" } } });
    await page.click('atlas-take button:has-text("Tải PNG")');
    await said(page, "Ảnh SVG vẫn tải được");
    expect((await file(page, "Tải SVG")).bytes.length).toBeGreaterThan(50_000);
  });
});

describe("on paper", () => {
  it("a view is one page of picture, words and table, without any control", async () => {
    const { page } = await open("/v/exports/2022/", PLAIN);
    await page.waitForSelector("atlas-take button");
    await page.emulateMedia({ media: "print" });
    const seen = await page.$$eval("button, select, dialog, atlas-take, atlas-timeline, atlas-panels .tabs", (nodes) => nodes.filter((node) => node.checkVisibility() && !node.closest("td, th, atlas-table, svg")).map((node) => node.outerHTML.slice(0, 80)));
    expect(seen).toEqual([]);
    expect(await page.isVisible("svg.map")).toBe(true);
    expect((await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

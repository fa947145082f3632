// Access for everybody: axe finds nothing, in any colours, at any width, whatever is chosen; what is pressed is large
// enough for a finger, and no page scrolls sideways.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../../src/model/choice";
import { open, type OpenOptions, type Opened } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Elements that make the page scroll sideways. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((node) => node.getBoundingClientRect().right > clientWidth + 1 && !node.closest("svg, atlas-table"));
    return [`${String(scrollWidth)} px in ${String(clientWidth)}`, ...wide.slice(0, 5).map((node) => `${node.localName}.${node.className}`)];
  });
}

/** What a finger could miss, as `element: width × height`: controls under 44 px, links and what stands in a table's row under 24 px. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, select, summary, a[href]:not(.skip)")].flatMap((node) => {
      const { width, height } = node.getBoundingClientRect();
      if (width === 0 || !node.checkVisibility()) return [];
      const isControl = !node.matches("a, td *, th *");
      const isInline = getComputedStyle(node).display === "inline";
      const least = isControl ? 44 : isInline ? 0 : 24;
      return height >= least - 0.5 && (!isControl || width >= least - 0.5) ? [] : [`${node.localName} ${(node.textContent ?? "").trim().slice(0, 30)}: ${width.toFixed(0)} × ${height.toFixed(0)}`];
    }),
  );
}

/** What is shown although it says that it is hidden: any rule that lays an element out does that. */
function unhidden(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll("[hidden]:not([hidden=until-found])")].filter((node) => getComputedStyle(node).display !== "none").map((node) => `${node.localName}.${node.className}`));
}

/** Goes to a page and waits for its card. */
async function visit(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(origin + path);
  if (/builder/.test(path)) await page.waitForSelector("#verdicts tr");
  if (/editor/.test(path)) await page.waitForSelector(".editor-start button");
  if (!/imprint|corrections|ha-noi|embed|editor/.test(path)) await page.waitForSelector("atlas-picker select");
  if (path.includes("view=documents")) await page.waitForSelector("atlas-documents [data-fact]");
  if (/unit=|project=/.test(path)) await page.waitForSelector(".card a");
  const view = /view=(\w+)/.exec(path)?.[1];
  if (!view) return;
  await page.waitForSelector(`atlas-${view} > *`);
  await page.locator("#panel").scrollIntoViewIfNeeded();
  const whole: Partial<Record<string, string>> = { compare: "table a", claims: ".claim-list", series: ".quiet path", multiples: "use.unit", scatter: ".points g", classes: ".dot" };
  await page.waitForSelector(`atlas-${view} ${whole[view] ?? "*"}`, { state: "attached" });
}

/** The unit that is looked at in every view, and what it is set beside. */
const VIEWED = "/v/iip_growth/2022/?unit=bac-giang&compare=bac-giang~ha-noi&second=exports&second_period=2022";
const PATHS = [
  ...["/", "/en/", "/v/exports/2022/", "/imprint/", "/en/corrections/", "/?unit=bac-giang", "/en/?project=P01", "/ha-noi/", "/embed/builder/", "/en/embed/builder/?csp=default-src+%27none%27&cms=svg", "/embed/guide/", "/story/editor/", "/en/story/editor/", "/v/exports/2022/?form=tiles", "/v/retail/2016/?per=head"],
  ...VIEWS.map((view) => `${VIEWED}&view=${view}`),
  ...["series", "claims"].map((view) => `/en${VIEWED}&view=${view}`),
];
/** Without the engine, whose canvas is hidden from all of this. */
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };
const LOOKS: readonly (readonly [name: string, options: OpenOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["320 px, as at 400 %", { viewport: { width: 320, height: 640 } }],
];

describe.each(LOOKS)("in %s", (_, options) => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await open("/404.html", { ...PLAIN, ...options });
  });
  afterAll(() => reader.page.context().close());

  it.each(PATHS)("%s has nothing that axe finds", async (path) => {
    await visit(reader.page, reader.host.origin, path);
    expect(await violations(reader.page)).toEqual([]);
  });
});

describe.each([320, 360, 1440])("at %i px", (width) => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await open("/404.html", { ...PLAIN, viewport: { width, height: 800 } });
  });
  afterAll(() => reader.page.context().close());

  it.each(PATHS)("%s does not scroll sideways, what is pressed is large enough, what is hidden is not seen", async (path) => {
    await visit(reader.page, reader.host.origin, path);
    expect(await sideways(reader.page)).toEqual([]);
    expect(await smallTargets(reader.page)).toEqual([]);
    expect(await unhidden(reader.page)).toEqual([]);
  });
});

describe("the whole way through a page by keyboard", () => {
  it("begins with a way past the map, and shows where it is", async () => {
    const { page, host } = await open("/404.html", PLAIN);
    await visit(page, host.origin, "/");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.textContent(":focus")).toBe("Đến bảng số liệu");
    expect(await page.$eval(":focus", (link) => link.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const node = document.activeElement as Element;
        const { outlineStyle } = getComputedStyle(node);
        const marked = document.querySelector(".marks .focus") !== null || node.closest(".marker") !== null;
        return [node.localName, outlineStyle !== "none" || marked];
      });
      expect(seen[1], String(seen[0])).toBe(true);
    }
  });
});

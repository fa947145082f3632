// The page of a reader without script: picture, sentence, legend, table and ways on are there, and on paper too.
import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { open } from "./harness";
import { unitIds } from "./page";
import { paintOf, wrongPaint } from "./paint";
import { UNITS } from "./tables";

describe("a page without script", () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await open("/", { javaScriptEnabled: false }));
  });

  it("paints the 28 units in their swatches, and the unknown ones hatched on paper", async () => {
    expect([...(await unitIds(page))].sort()).toEqual([...UNITS].sort());
    expect(await wrongPaint(page)).toEqual([]);
    const painted = await paintOf(page);
    const hatched = await page.$$eval('svg.map .units [data-class="missing"]', (paths) => paths.map((path) => path.getAttribute("data-unit") ?? ""));
    // The hatch's lines take a sixth of the paper, their soft edges as much again.
    for (const unit of hatched) expect([unit, (painted.get(unit)?.share ?? 1) < 0.85]).toEqual([unit, true]);
  });

  it("says in one sentence what the picture rests on, and that the 28 are 18 units now", async () => {
    expect(await page.textContent(".summary")).toMatch(/trong 19 tỉnh.*18 nơi tăng.*9 nơi chưa có số liệu.*10 là ước tính tháng 5/);
    expect(await page.textContent(".lede .note")).toMatch(/1\/7\/2025.*28.*18 đơn vị/);
  });

  it("gives each unit a class, a name and its figure to whoever listens", async () => {
    const named = await page.$$eval("svg.map .units [data-unit]", (paths) => paths.map((path) => [path.getAttribute("data-class"), path.getAttribute("aria-label")]));
    for (const [kind, label] of named) {
      expect(kind).toMatch(/^(?:\d|missing)$/);
      expect(label).toMatch(kind === "missing" ? /chưa/ : /\d+(?:,\d+)?%/);
    }
  });

  it("counts in the legend what it paints, missing ones by pattern and word", async () => {
    const counts = await page.$$eval(".legend-classes li", (rows) => rows.map((row) => [row.getAttribute("data-class") ?? "", Number(row.querySelector(".count")?.textContent)] as const));
    for (const [kind, count] of counts) expect([kind, await page.locator(`svg.map .units [data-class="${kind}"]`).count()]).toEqual([kind, count]);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(28);
    expect(await page.textContent('.legend-classes [data-class="missing"]')).toMatch(/Chưa có số liệu/);
  });

  it("lists the 28 in a table, each figure with a link to its source", async () => {
    const rows = await page.$$eval("atlas-table tbody tr", (lines) =>
      lines.map((line) => ({ known: line.querySelector(".number")?.textContent !== "–", links: [...line.querySelectorAll("a")].map((link) => link.href) })),
    );
    expect(rows).toHaveLength(28);
    expect(rows.filter(({ known }) => known)).toHaveLength(19);
    for (const { known, links } of rows) {
      expect(links.length > 0).toBe(known);
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
    }
    expect(await page.locator('[data-unit="bac-giang"] .others li').count()).toBe(3);
  });

  it("names Hòa Lạc and Yên Thường on the map", async () => {
    expect(await page.$$eval(".marker.pin .title", (names) => names.map((name) => name.textContent))).toEqual(["Hòa Lạc", "Yên Thường"]);
    for (const name of ["Hòa Lạc", "Yên Thường"]) expect(await page.locator(".marker.pin", { hasText: name }).isVisible()).toBe(true);
  });

  it("has every link of its own lead somewhere", async () => {
    const own = await page.$$eval("a[href]", (links) => [...new Set((links as HTMLAnchorElement[]).map(({ href }) => href.replace(/#.*/, "")))].filter((href) => href.startsWith(document.location.origin)));
    expect(own.length).toBeGreaterThan(50);
    const answers = await Promise.all(own.map(async (href) => [href, (await fetch(href)).status] as const));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it("goes to another picture by a link, and to the other language", async () => {
    const { page: other } = await open("/", { javaScriptEnabled: false });
    await other.click(".views summary");
    await other.click('.views a[href="./v/exports/2022/"]');
    await expect.poll(() => new URL(other.url()).pathname).toBe("/v/exports/2022/");
    await other.click(".language");
    await expect.poll(() => new URL(other.url()).pathname).toBe("/en/v/exports/2022/");
    await expect.poll(() => other.textContent("h1")).toMatch(/Exports of goods.*2022/);
  });

  it("has no error", () => expect(errors).toEqual([]));
});

describe("a printed page", () => {
  it.each([[false, "svg"], [true, "gl"]] as const)("shows the drawn map, its legend and the table: with script %s", async (javaScriptEnabled, state) => {
    const { page } = await open("/", { javaScriptEnabled });
    if (javaScriptEnabled) await page.waitForSelector(`atlas-map[state="${state}"]`);
    await page.emulateMedia({ media: "print" });
    expect(await wrongPaint(page)).toEqual([]);
    for (const part of ["svg.map", "atlas-legend", "atlas-table"]) expect([part, await page.locator(part).isVisible()]).toEqual([part, true]);
    for (const part of [".map-tools", "atlas-picker select", ".maplibregl-canvas"]) expect([part, await page.locator(part).filter({ visible: true }).count()]).toEqual([part, 0]);
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(3);
  });
});

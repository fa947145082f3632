import { describe, expect, test } from "vitest";
import { pageOf, placePaths, textPaths, viewPaths } from "../../src/compile/pages";
import type { Cell } from "../../src/model/atlas";
import { views } from "../browser/tables";
import { atlas } from "../model/real";
import { all, opened, siteAt } from "./site";

/** Known units from which a view has a page of its own. */
const PAGED = 8;

const URL_OF_SITE = "https://example.org/atlas/";
const site = siteAt(URL_OF_SITE);
const CHANGELOG = "# C\n\n## 0.1.0 – 2026-11-22\n\n- Data (vi): Bản đầu.\n- Data (en): First.\n";

test("there is a page for both homes and for every language, indicator and period with at least 8 known", () => {
  const wanted = views(PAGED).map(({ indicator, period }) => `v/${indicator}/${period}/`);
  expect(wanted.length).toBeGreaterThan(50);
  expect([...viewPaths(atlas)].sort()).toEqual(["", "en/", ...wanted, ...wanted.map((path) => `en/${path}`)].sort());
});

test("there are an imprint, corrections, a builder, a guide and a story editor in each language", () => {
  const pages = ["imprint/", "corrections/", "embed/builder/", "embed/guide/", "story/editor/"];
  expect(textPaths()).toEqual([...pages, ...pages.map((path) => `en/${path}`)]);
});

test("Hà Nội has a page in each language", () => {
  expect(placePaths(atlas)).toEqual(["ha-noi/", "en/ha-noi/"]);
});

describe.each(["", "en/", "v/retail/2003/", "en/v/retail/2003/", "imprint/", "en/corrections/", "ha-noi/", "en/ha-noi/", "embed/builder/", "en/embed/builder/", "embed/guide/", "en/embed/guide/", "story/editor/", "en/story/editor/"])("the page “%s”", (path) => {
  const page = opened(pageOf(site, path, CHANGELOG));
  const own = all(page, "a", "href").filter((href) => !/^(?:https?:|#)/.test(href ?? ""));

  test("is in the language of its path", () => {
    expect(page.documentElement.lang).toBe(path.startsWith("en/") ? "en" : "vi");
  });

  test("leads by relative ways, and only to pages that are there", () => {
    const there = new Set([...viewPaths(atlas), ...textPaths(), ...placePaths(atlas)].map((each) => URL_OF_SITE + each));
    const led = own.map((href) => new URL(href ?? "", URL_OF_SITE + path)).map(({ origin, pathname }) => origin + pathname);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((href) => !/^\.{1,2}\//.test(href ?? ""))).toEqual([]);
    expect(led.filter((address) => !there.has(address))).toEqual([]);
  });
});

test("the corrections are those of the changelog it is given", () => {
  expect(opened(pageOf(site, "corrections/", CHANGELOG)).querySelector("main")?.textContent).toContain("Bản đầu.");
  expect(opened(pageOf(site, "en/corrections/", CHANGELOG)).querySelector("main")?.textContent).toContain("First.");
});

test("the page that a host sends for any other address is made too", () => {
  expect(opened(pageOf(site, "404.html", CHANGELOG)).querySelector("h1")?.textContent).toBe("Không có trang này");
});

test.each(["en", "imprint", "ha-noi", "bac-giang/", "imprint/more/", "v/", "v/iip_growth/", "v/iip_growth/1850/", "en/404.html", "../"])("“%s” is no page", (path) => {
  expect(pageOf(site, path, CHANGELOG)).toBeNull();
});

test("nor is a view that fewer than 8 are known of", () => {
  const few = views().filter(({ known }) => known < PAGED);
  expect(few.length).toBeGreaterThan(5);
  for (const { indicator, period } of few) expect(pageOf(site, `v/${indicator}/${period}/`, CHANGELOG)).toBeNull();
});

test("a view keeps its page down to the eighth known unit", () => {
  const view = views().find(({ known }) => known === PAGED + 1);
  const { indicator = "", period = "" } = view ?? {};
  const without = (count: number) => {
    const row = atlas.cells.get(indicator)?.get(period) ?? new Map<string, Cell>();
    const drawn = new Set(atlas.places.map(({ unit }) => unit));
    const rest = new Map([...row].filter(([unit]) => drawn.has(unit)).slice(count));
    return { ...atlas, cells: new Map(atlas.cells).set(indicator, new Map([[period, rest]])) };
  };
  const path = `v/${indicator}/${period}/`;
  expect([0, 1, 2].map((count) => viewPaths(without(count)).includes(path))).toEqual([true, true, false]);
});

import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { choicesPath, embedChoices, embedViews, type BuiltFile } from "../../src/compile/embed-views";
import { figurePath } from "../../src/compile/embed-pages";
import { pagedViews } from "../../src/compile/pages";
import { grow } from "../../src/shells/grow";
import { siteAt } from "./site";

const site = siteAt("https://example.org/atlas/");
const VIEW = { language: "vi", indicator: "iip_growth", period: "2024-H1" } as const;

/** The figures of the first view. */
const figures = new Map<string, Element>();
let names: readonly string[] = [];
beforeAll(async () => {
  const first: BuiltFile[] = [];
  for (const file of embedViews(site)) {
    first.push(file);
    if (first.length >= 3) break;
  }
  names = first.map(({ fileName }) => fileName);
  const { document } = new JSDOM("").window;
  for (const { fileName, source } of first) {
    const { tree } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as { readonly tree: Parameters<typeof grow>[0] };
    const node = grow(tree, document);
    if (node) figures.set(/\.(\w+)\.js$/.exec(fileName)?.[1] ?? "", node);
  }
});

test("each paged view is drawn as squares, as a ranking and as a table, beside its map", () => {
  const [view] = pagedViews(site.atlas);
  expect(view).toBeDefined();
  if (view) expect(names).toEqual(["tiles", "ranking", "table"].map((look) => figurePath(view, look as "tiles")));
  expect([figurePath(VIEW), figurePath(VIEW, "ranking"), choicesPath("en")]).toEqual(["embed/figure/vi/iip_growth/2024-H1.js", "embed/figure/vi/iip_growth/2024-H1.ranking.js", "embed/figure/en/choices.js"]);
});

test("every look has 28 units that say themselves, the sentence, the source and the way to the whole page; only the table has no fold of figures", () => {
  for (const [look, figure] of figures) {
    const units = [...figure.querySelectorAll(".embed-board [data-unit]")];
    expect(new Set(units.map((node) => node.getAttribute("data-unit"))).size, look).toBe(28);
    for (const unit of units) expect((unit.getAttribute("aria-label") ?? unit.getAttribute("data-spoken") ?? "").length, look).toBeGreaterThan(5);
    expect(figure.querySelector(".embed-summary")?.textContent, look).toMatch(/28|\d/);
    expect(figure.querySelector(".embed-source a")?.getAttribute("href"), look).toMatch(/^https:\/\/example\.org\/atlas\/v\//);
    expect(figure.querySelector("details") === null, look).toBe(look === "table");
  }
});

test("squares are squares alone; the ranking leaves its lines over time to the page; the table names every source", () => {
  const tiles = figures.get("tiles");
  expect(tiles?.querySelectorAll(".tiles [data-tile]").length).toBe(28);
  expect(tiles?.querySelector(".coast, .labels, [data-land]")).toBeNull();
  expect([...(tiles?.querySelectorAll(".units path") ?? [])].every((path) => /^M[\d. ]+h[\d.]+v[\d.]+h-[\d.]+Z$/.test(path.getAttribute("d") ?? ""))).toBe(true);
  expect(figures.get("ranking")?.querySelector(".trend")).toBeNull();
  expect(figures.get("ranking")?.querySelectorAll("rect.bar").length).toBeGreaterThan(7);
  expect(figures.get("table")?.querySelectorAll("tbody a[href^=http]").length).toBeGreaterThan(7);
});

test("there is to choose what is drawn: every indicator with a paged view, its periods in words", () => {
  const choices = embedChoices(site.atlas, "vi");
  const paged = pagedViews(site.atlas).filter(({ language }) => language === "vi");
  expect(choices.flatMap(({ id, periods }) => periods.map((period) => `${id}/${period.id}`)).sort()).toEqual(paged.map(({ indicator, period }) => `${indicator}/${period}`).sort());
  expect(choices.find(({ id }) => id === "iip_growth")).toMatchObject({ opening: "2024-H1" });
  for (const { opening, periods } of choices) expect(periods.map(({ id }) => id)).toContain(opening);
});

import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { drawOnce, frozenFiles, versionPath } from "../../src/compile/frozen-pages";
import type { Version } from "../../src/compile/freeze";
import type { Cell } from "../../src/model/atlas";
import type { IndicatorChoices } from "../../src/model/embed-choice";
import { siteAt } from "./site";

const site = siteAt("https://example.org/atlas/");
const { atlas, sources } = site;

/** One view alone, in a version that had another figure of Hà Nội, and one view that is no more. */
function planted(): Version {
  const halfYear = atlas.cells.get("iip_growth")?.get("2024-H1") ?? new Map<string, Cell>();
  const other: Cell = [{ value: 4.5, decimals: 1, status: "estimate", basis: null, source: "seed-004" }];
  const cells = new Map([["iip_growth", new Map([["2024-H1", new Map(halfYear).set("ha-noi", other)], ["2029", halfYear]])]]);
  return { atlas: { ...atlas, version: "0123456789", cells }, sources };
}

let files: ReadonlyMap<string, string>;
beforeAll(() => {
  files = new Map(frozenFiles(site, planted(), drawOnce()));
});
const file = (path: string): string => files.get(path) ?? "";

test("a version has a page and a figure of each of its views, in both languages", () => {
  const paths = [...files.keys()].filter((path) => path.startsWith(versionPath("0123456789")));
  expect(paths.sort()).toEqual(
    ["2024-H1", "2029"].flatMap((period) => [`embed/iip_growth/${period}/index.html`, `en/embed/iip_growth/${period}/index.html`, `figure/en/iip_growth/${period}.js`, `figure/vi/iip_growth/${period}.js`]).concat("figure/en/choices.js", "figure/vi/choices.js", "version.js").map((path) => `data/0123456789/${path}`).sort(),
  );
});

test("its page shows its own figure, finds its style and script, and tells what differs today", () => {
  const { document } = new JSDOM(file("data/0123456789/embed/iip_growth/2024-H1/index.html")).window;
  expect(document.querySelector("[data-row=ha-noi]")?.textContent).toContain("4,5%");
  expect(document.querySelector("script")?.getAttribute("src")).toBe("../../../../../embed/page.js");
  expect(document.querySelector("link[rel=stylesheet]")?.getAttribute("href")).toBe("../../../../../embed/page.css");
  expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("https://example.org/atlas/v/iip_growth/2024-H1/");
  expect(document.querySelector("main > .embed + details.embed-note > summary")?.textContent).toMatch(/phiên bản 0123456789.*khác ở 1 nơi/);
  expect(document.querySelector(".embed-note li")?.textContent).toMatch(/^Hà Nội: đã ghim 4,5% \(ước tính\); nay /);
});

test("its figure is a module that another version with the same figure shares, named by what is in it", () => {
  const stub = file("data/0123456789/figure/vi/iip_growth/2024-H1.js");
  const [, shared = ""] = /^export \* from "\.\.\/\.\.\/\.\.\/\.\.\/\.\.\/(data\/figure\/[0-9a-f]{16}\.js)";\n/.exec(stub) ?? [];
  expect(file(shared)).toContain("4,5%");
  expect(stub).toContain("export const note = ");
});

test("a view that is no more leads to the home of today's site, and says what is gone", () => {
  const { document } = new JSDOM(file("data/0123456789/en/embed/iip_growth/2029/index.html")).window;
  expect(document.querySelector(".embed-source a")?.getAttribute("href")).toBe("https://example.org/atlas/en/");
  expect(document.querySelector(".embed-note summary")?.textContent).toMatch(/places that differ today: \d+/);
});

test("there is to choose what the version has a page of, and no more", async () => {
  const { choices } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(file("data/0123456789/figure/en/choices.js"))}`)) as { readonly choices: readonly IndicatorChoices[] };
  expect(choices.map(({ id, opening, periods }) => [id, opening, periods.map((period) => period.id)])).toEqual([["iip_growth", "2024-H1", ["2024-H1", "2029"]]]);
});

test("what says the same is drawn once, and what does not is drawn again", () => {
  const draw = drawOnce();
  const view = { language: "vi", indicator: "iip_growth", period: "2024-H1" } as const;
  expect(draw({ ...site, atlas: { ...atlas, version: "9876543210" } }, view)).toBe(draw(site, view));
  expect(draw({ ...site, ...planted() }, view)).not.toBe(draw(site, view));
});

import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { embedOf, embedPath, figurePath, type DrawnEmbed } from "../../src/compile/embed-pages";
import type { Tree } from "../../src/draw/embed";
import { pagedViews } from "../../src/compile/pages";
import { siteAt } from "./site";

const site = siteAt("https://example.org/atlas/");
const VIEW = { language: "vi", indicator: "iip_growth", period: "2024-H1" } as const;
let drawn: DrawnEmbed;
beforeAll(() => {
  drawn = embedOf(site, VIEW);
});

/** The figure as a module gives it. */
function tree(): Tree {
  const text = /JSON\.parse\((.*)\);/s.exec(drawn.figure)?.[1] ?? "";
  return JSON.parse(JSON.parse(text) as string) as Tree;
}

test("every view with a page of its own is embedded, in both languages", () => {
  const views = pagedViews(site.atlas);
  expect(views.length % 2).toBe(0);
  expect(views).toContainEqual(VIEW);
  expect([embedPath(VIEW), embedPath({ ...VIEW, language: "en" }), figurePath(VIEW)]).toEqual(["embed/iip_growth/2024-H1/", "en/embed/iip_growth/2024-H1/", "embed/figure/vi/iip_growth/2024-H1.js"]);
});

test("a frame's page has heading, 28 shapes, legend, all figures, sources and the way to the whole page, and is not to be found itself", () => {
  const { document } = new JSDOM(drawn.page).window;
  expect(document.querySelector("h1")?.textContent).toMatch(/IIP.*2024/);
  expect(document.querySelectorAll(".units [data-unit][aria-label]").length).toBe(28);
  expect(document.querySelectorAll(".embed-legend [data-class]").length).toBeGreaterThan(3);
  expect(document.querySelectorAll(".embed-figures tbody tr").length).toBe(28);
  expect(document.querySelector("[data-row=bac-giang]")?.textContent).toContain("26,45%");
  expect(document.querySelector(".embed-source")?.textContent).toMatch(/^Nguồn: /);
  expect(document.querySelector(".embed-source a")?.getAttribute("href")).toBe(`${site.url}v/iip_growth/2024-H1/`);
  expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(`${site.url}v/iip_growth/2024-H1/`);
});

test("the element's figure is the page's, but for the heading, which is the host's to have", () => {
  const grown = JSON.stringify(tree());
  expect(tree().tag).toBe("figure");
  expect(grown).not.toContain('"tag":"h1"');
  expect(grown.match(/"data-unit":/g)?.length).toBe(28);
});

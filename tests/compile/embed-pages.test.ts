import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { embedOf, embedPath, figurePath, landModule, type DrawnEmbed } from "../../src/compile/embed-pages";
import { pagedViews } from "../../src/compile/pages";
import type { Tree } from "../../src/draw/embed";
import { layLand, type Land } from "../../src/draw/land";
import { grow } from "../../src/shells/grow";
import { siteAt } from "./site";

const site = siteAt("https://example.org/atlas/");
const VIEW = { language: "vi", indicator: "iip_growth", period: "2024-H1" } as const;
let drawn: DrawnEmbed;
beforeAll(() => {
  drawn = embedOf(site, VIEW);
});

/** What a module of one export gives. */
async function exportOf<T>(source: string): Promise<T> {
  return Object.values((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, T>)[0] as T;
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

test("the element's figure is the page's, but for the land, which all share, and for the heading, which is the host's to have", async () => {
  const { document, Event } = new JSDOM(drawn.page).window;
  const figure = grow(await exportOf<Tree>(drawn.figure), document) as Element;
  figure.querySelector("details")?.dispatchEvent(new Event("toggle"));
  expect([figure.localName, figure.querySelectorAll("h1").length, figure.querySelectorAll(".units [d]").length]).toEqual(["figure", 0, 0]);
  layLand(figure, await exportOf<Land>(landModule(site)));
  for (const selector of [".units", ".edges", ".labels", ".embed-legend", ".embed-figures"]) {
    const shapes = (root: ParentNode): readonly string[] => [...(root.querySelector(selector)?.querySelectorAll("*") ?? [])].map((node) => `${node.localName} ${node.getAttribute("d") ?? ""} ${node.textContent ?? ""}`);
    expect(shapes(figure), selector).toEqual(shapes(document));
  }
});

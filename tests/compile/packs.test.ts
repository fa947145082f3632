import { expect, it } from "vitest";
import { packOf } from "../../src/compile/packs";
import { PACK_MARKS, PACK_SLOT } from "../../src/model/pack";
import { parseStory } from "../../src/model/story";
import { claims, stories } from "../model/real";
import { opened, siteAt } from "./site";

const { language, name, title, page, story: slot } = PACK_MARKS;
const template = `<!doctype html><html lang="${language}" data-story="${name}"><head><title>${title}</title></head><body>${page}<script type="application/json" id="${PACK_SLOT}">${slot}</script></body></html>`;
const site = { ...siteAt("https://atlas.example/"), claims };

it.each(["vi", "en"] as const)("a story's file in %s holds the story, its first picture and every step in words", (own) => {
  for (const story of stories) {
    const document = opened(packOf(template, site, story, own));
    expect(document.documentElement.lang).toBe(own);
    expect(parseStory(document.getElementById(PACK_SLOT)?.textContent ?? "").story).toEqual(story);
    expect(document.querySelectorAll("svg.map .units path").length).toBeGreaterThan(20);
    expect(document.querySelectorAll("atlas-legend [data-class]").length).toBeGreaterThan(0);
    const steps = [...document.querySelectorAll(".packed-steps li")];
    expect(steps).toHaveLength(story.steps.length);
    for (const step of steps) expect(step.textContent).toMatch(/^[^{}]+$/);
    expect(document.title).toBe(document.querySelector(".home")?.textContent);
  }
});

it("a story's file leads nowhere but into itself", () => {
  const [story] = stories;
  if (!story) throw new Error("there is no story");
  const document = opened(packOf(template, site, story, "vi"));
  const ways = [...document.querySelectorAll("[href], [src]")].map((node) => node.getAttribute("href") ?? node.getAttribute("src"));
  expect(ways.filter((way) => !way?.startsWith("#"))).toEqual([]);
  expect(document.querySelectorAll("[style]")).toHaveLength(0);
});

it("a story without a step is refused", () => {
  const empty = { id: "a", title: { vi: "", en: "" }, summary: { vi: "", en: "" }, steps: [] };
  expect(() => packOf(template, site, empty, "vi")).toThrow("without a step");
});

import { describe, expect, test } from "vitest";
import { drawPage } from "../../src/draw/page";
import { pagePath, parse } from "../../src/model/address";
import { PAGED, periodsOf } from "../../src/model/cells";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround, sources } from "../model/real";
import { emptyDocument } from "./document";

const ground = realGround();

function pageOf(wish: Parameters<typeof chosen>[0], from: Partial<Parameters<typeof drawPage>[1]> = {}): HTMLElement {
  const { body } = emptyDocument();
  drawPage(body, { atlas, scene: mapScene(from.atlas ?? atlas, chosen(wish)), ground, sources, root: "../", ...from });
  return body;
}

describe("the default page", () => {
  const body = pageOf({});
  const scene = mapScene(atlas, chosen({}));

  test("has title, sentence, 28 shapes, legend, table and the line on the merger before any script", () => {
    expect(body.querySelector("h1")?.textContent).toBe(scene.title);
    expect(body.querySelector(".summary")?.textContent).toBe(scene.summary);
    expect(body.textContent).toContain("28 tỉnh, thành phố này là 18 đơn vị");
    const units = [...body.querySelectorAll(".units [data-unit]")];
    expect(units.map((path) => [path.getAttribute("data-unit"), path.getAttribute("data-class"), path.getAttribute("role"), path.getAttribute("aria-label")])).toEqual(
      atlas.places.map(({ unit }) => {
        const found = scene.units.find((each) => each.unit.id === unit);
        return [unit, String(found?.class), "img", found?.spoken];
      }),
    );
    expect(body.querySelectorAll("tbody tr")).toHaveLength(28);
    expect(body.querySelectorAll(".legend-classes li")).toHaveLength(6);
  });

  test("names Hòa Lạc and Yên Thường on the map, and gathers the other projects", () => {
    expect([...body.querySelectorAll(".marker .title")].map(({ textContent }) => textContent)).toEqual(["Hòa Lạc", "Yên Thường"]);
    const counted = [...body.querySelectorAll(".marker .count")].reduce((sum, { textContent }) => sum + Number(textContent), 0);
    expect(counted).toBe(atlas.projects.length - 3);
  });

  test("leads to every page of every indicator, and says which one is open", () => {
    const links = [...body.querySelectorAll(".views a")];
    const expected = atlas.indicators.flatMap(({ id }) => periodsOf(atlas, id, PAGED).map((period) => `../${pagePath(atlas, { language: "vi", indicator: id, period: period.id }) ?? ""}`));
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual(expected.sort());
    expect(links.filter((link) => link.hasAttribute("aria-current")).map((link) => link.getAttribute("href"))).toEqual(["../v/iip_growth/2024-H1/"]);
    for (const link of links) expect(link.textContent).toMatch(/\(\d+\)$/);
  });

  test("leads past the map to the table, and to itself in English", () => {
    expect(body.querySelector(".skip")?.getAttribute("href")).toBe("#table");
    expect(body.querySelector("#table table")).not.toBeNull();
    expect(parse(atlas, body.querySelector(".language")?.getAttribute("href")?.slice(3) ?? "")).toEqual(chosen({ language: "en" }));
  });

  test("gives no id twice, and refers to none that is not there", () => {
    const ids = [...body.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...body.querySelectorAll("[href^='#'], [aria-labelledby]")].map((node) => node.getAttribute("aria-labelledby") ?? node.getAttribute("href")?.slice(1));
    expect(wanted.length).toBeGreaterThan(28);
    expect(wanted.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });
});

test("hostile text in every field of the data becomes text, never markup", () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const both = { vi: evil, en: evil };
  const hostile = {
    ...atlas,
    version: evil,
    units: atlas.units.map((unit) => ({ ...unit, name: both })),
    indicators: atlas.indicators.map((indicator) => ({ ...indicator, name: both })),
    breaks: atlas.breaks.map((each) => ({ ...each, act: evil, what: both })),
    projects: atlas.projects.map((project) => ({ ...project, name: both, district: evil, commune: evil })),
  };
  const evilSources = new Map([...sources].map(([id, source]) => [id, { ...source, publisher: both, url: `javascript:${evil}`, published: null }]));
  const body = pageOf({ indicator: "retail", period: "2003" }, { atlas: hostile, sources: evilSources });
  expect(body.textContent).toContain(evil);
  expect(body.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
  expect([...body.querySelectorAll("a")].filter((link) => /^javascript:/.test(link.getAttribute("href") ?? ""))).toEqual([]);
});

test("a page in English is English: no word of the interface's Vietnamese", () => {
  const text = pageOf({ indicator: "population", language: "en" }).querySelector("main")?.textContent ?? "";
  expect(text).toContain("Average population, 2016");
  expect(text).not.toMatch(/tỉnh|số liệu|nguồn|chú giải/i);
});

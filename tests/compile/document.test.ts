import { describe, expect, test } from "vitest";
import { hostRoot, missingPage, placePage, rootOf, textPage, viewPage } from "../../src/compile/document";
import { imprint, notFound } from "../../src/compile/small-pages";
import { parse } from "../../src/model/address";
import { mapScene } from "../../src/model/scene";
import type { Unit } from "../../src/model/atlas";
import { atlas } from "../model/real";
import { all, opened, siteAt } from "./site";

const site = siteAt("https://example.org/atlas/");
const ASSETS = "script[src], link[rel=icon], link[rel=stylesheet], link[rel=modulepreload]";

function assets(document: Document): readonly string[] {
  return [...document.querySelectorAll(ASSETS)].map((node) => node.getAttribute("src") ?? node.getAttribute("href") ?? "");
}

/** What a page says of its own address and of the other language's. */
function addresses(document: Document): readonly (readonly [string | null, string | null])[] {
  return [...document.querySelectorAll("link[rel=canonical], link[hreflang], meta[property='og:url']")].map((node) => [
    node.getAttribute("hreflang") ?? node.getAttribute("rel") ?? node.getAttribute("property"),
    node.getAttribute("href") ?? node.getAttribute("content"),
  ]);
}

test("the way to the root goes up a step for each folder", () => {
  expect(["", "en/", "imprint/", "v/exports/2022/", "en/v/exports/2022/"].map(rootOf)).toEqual(["./", "../", "../", "../../../", "../../../../"]);
});

test("the root on its host is the path of the site's address", () => {
  expect(["https://example.org/", "https://example.org/atlas/", "http://localhost:4173/"].map((url) => hostRoot({ url }))).toEqual(["/", "/atlas/", "/"]);
});

describe("the page of a view", () => {
  const path = "en/v/exports/2022/";
  const page = opened(viewPage(site, path));
  const scene = mapScene(atlas, parse(atlas, path));

  test("is in its language, and told by its scene's title and sentence", () => {
    expect(page.documentElement.lang).toBe("en");
    expect(page.title).toBe(`${scene.title} – Atlas Công Thương`);
    expect(all(page, "meta[name=description], meta[property='og:description']", "content")).toEqual([scene.summary, scene.summary]);
    expect(page.querySelector("h1")?.textContent).toBe(scene.title);
    expect(page.querySelectorAll(".units [data-unit]")).toHaveLength(28);
  });

  test("finds its assets and its root from its depth", () => {
    expect(assets(page)).toEqual(["icon.svg", "assets/index-a1.js", "assets/index-b2.css", "assets/cells-c3.js"].map((name) => `../../../../${name}`));
    expect(page.documentElement.dataset["root"]).toBe("../../../../");
  });

  test("names itself and its other language in full, below a site in a folder", () => {
    expect(addresses(page)).toEqual([
      ["canonical", "https://example.org/atlas/en/v/exports/2022/"],
      ["en", "https://example.org/atlas/en/v/exports/2022/"],
      ["vi", "https://example.org/atlas/v/exports/2022/"],
      ["og:url", "https://example.org/atlas/en/v/exports/2022/"],
    ]);
    expect(page.querySelector("meta[name=robots]")).toBeNull();
  });
});

describe("what a view says to those who run no script", () => {
  const path = "v/retail/2003/";
  const html = viewPage(site, path);
  const page = opened(html);
  const scene = mapScene(atlas, parse(atlas, path));
  const property = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content");

  test("has a picture in full, its size and what it shows", () => {
    expect(["type", "site_name", "locale", "image", "image:width", "image:height", "image:alt"].map(property)).toEqual([
      "website",
      "Atlas Công Thương",
      "vi_VN",
      `https://example.org/atlas/og/vi/retail/2003.png?v=${atlas.version}`,
      "1200",
      "630",
      scene.summary,
    ]);
    expect(all(page, "meta[name='twitter:card']", "content")).toEqual(["summary_large_image"]);
  });

  test("holds the view as a data set, in a block that no word of it can end", () => {
    const blocks = [...page.querySelectorAll("script[type='application/ld+json']")];
    expect(blocks.map((block) => (JSON.parse(block.textContent ?? "") as { name: string; url: string }))).toMatchObject([{ name: scene.title, url: "https://example.org/atlas/v/retail/2003/" }]);
    const hostile = "</script><script>alert(1)</script><!--";
    const atlasOf = { ...atlas, indicators: atlas.indicators.map((each) => ({ ...each, name: { vi: hostile, en: hostile } })) };
    const attacked = opened(viewPage({ ...site, atlas: atlasOf }, path));
    expect(attacked.querySelectorAll("script")).toHaveLength(2);
    expect((JSON.parse(attacked.querySelector("script[type='application/ld+json']")?.textContent ?? "") as { variableMeasured: { name: string } }).variableMeasured.name).toBe(hostile);
  });

  test("leads to the record by which it is embedded", () => {
    expect([...page.querySelectorAll("link[type='application/json+oembed']")].map((link) => ["rel", "href", "title"].map((name) => link.getAttribute(name)))).toEqual([["alternate", "https://example.org/atlas/oembed/vi/retail/2003.json", page.title]]);
  });

  test("is not said of a page of words, which has no picture of its own", () => {
    const plain = opened(textPage(site, "imprint/", "en", imprint("en")));
    expect(all(plain, "meta[property='og:locale']", "content")).toEqual(["en_GB"]);
    expect(plain.querySelector("meta[property^='og:image'], meta[name='twitter:card'], link[type='application/json+oembed'], script")).toBeNull();
  });
});

test("a home is found under the address of the view it shows", () => {
  const page = opened(viewPage(siteAt("https://example.org/"), ""));
  expect(addresses(page)).toEqual([
    ["canonical", "https://example.org/v/iip_growth/2024-H1/"],
    ["vi", "https://example.org/v/iip_growth/2024-H1/"],
    ["en", "https://example.org/en/v/iip_growth/2024-H1/"],
    ["og:url", "https://example.org/v/iip_growth/2024-H1/"],
  ]);
  expect(assets(page)[0]).toBe("./icon.svg");
});

test("a page of words has the site's dress and no script", () => {
  const page = opened(textPage(site, "imprint/", "en", imprint("en")));
  expect(page.documentElement.lang).toBe("en");
  expect(assets(page)).toEqual(["../../icon.svg", "../../assets/index-b2.css"]);
  expect(addresses(page).slice(0, 3)).toEqual([
    ["canonical", "https://example.org/atlas/en/imprint/"],
    ["en", "https://example.org/atlas/en/imprint/"],
    ["vi", "https://example.org/atlas/imprint/"],
  ]);
  expect(all(page, ".language", "href")).toEqual(["../../imprint/"]);
});

describe("the page for an address that is not there", () => {
  const page = opened(missingPage(site, notFound(hostRoot(site))));

  test("holds at any depth: each of its ways begins at the root of the host", () => {
    const ways = [...assets(page), ...all(page, "a", "href")];
    expect(ways.filter((way) => !way?.startsWith("/atlas/"))).toEqual([]);
    expect(assets(page)).toEqual(["/atlas/icon.svg", "/atlas/assets/index-b2.css"]);
    expect(all(page, "main a", "href")).toEqual(["/atlas/", "/atlas/en/"]);
    expect(page.documentElement.dataset["root"]).toBe("/atlas/");
  });

  test("leads to the English home, since it is itself at no address", () => {
    expect(all(page, ".language", "href")).toEqual(["/atlas/en/"]);
  });

  test("is kept out of indexes, and claims no address", () => {
    expect(all(page, "meta[name=robots]", "content")).toEqual(["noindex"]);
    expect(addresses(page)).toEqual([]);
  });

  test("is Vietnamese, and says so of its English half", () => {
    expect(page.documentElement.lang).toBe("vi");
    expect([...page.querySelectorAll("main [lang]")].map((node) => [node.getAttribute("lang"), node.querySelector("h2")?.textContent])).toEqual([["en", "There is no such page"]]);
  });
});

describe("a place's page", () => {
  const page = opened(placePage(site, atlas.units.find(({ id }) => id === "ha-noi") as Unit, "en"));

  test("stands at its own address in either language", () => {
    expect(addresses(page)).toEqual([
      ["canonical", "https://example.org/atlas/en/ha-noi/"],
      ["en", "https://example.org/atlas/en/ha-noi/"],
      ["vi", "https://example.org/atlas/ha-noi/"],
      ["og:url", "https://example.org/atlas/en/ha-noi/"],
    ]);
    expect(page.title).toBe("Hanoi: industry and trade – Atlas Công Thương");
  });

  test("has its stylesheet and no script", () => {
    expect(page.querySelector("script, link[rel=modulepreload]")).toBeNull();
    expect(all(page, "link[rel=stylesheet]", "href")).toEqual(["../../assets/index-b2.css"]);
  });
});

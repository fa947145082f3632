import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { EMBED_SIZE, oembedOf } from "../../src/compile/oembed";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "../model/real";

const url = "https://example.org/atlas/";
const record = (wish: Wish, of = atlas) => oembedOf({ atlas: of, url }, chosen(wish));

/** The frame in a record, as a host's page would hold it. */
function frame(html: string | number | undefined): Element | null {
  return new JSDOM(String(html)).window.document.body.firstElementChild;
}

describe("the record of a view", () => {
  test("is oEmbed's rich kind, with a size, a title, a provider and a picture", () => {
    expect(record({ language: "en", indicator: "exports", period: "2022" })).toMatchObject({
      type: "rich",
      version: "1.0",
      title: mapScene(atlas, chosen({ language: "en", indicator: "exports", period: "2022" })).title,
      provider_name: "Atlas Công Thương",
      provider_url: `${url}en/`,
      ...EMBED_SIZE,
      thumbnail_url: `${url}og/en/exports/2022.png?v=${atlas.version}`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test("holds one frame on the view's embed in its language, named, as high as it says and loaded when near", () => {
    for (const [language, path] of [["vi", "embed/iip_growth/2024-H1/"], ["en", "en/embed/iip_growth/2024-H1/"]] as const) {
      const { html, title, height } = record({ language });
      expect([...(frame(html)?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([
        ["src", url + path],
        ["title", `${title} – Atlas Công Thương`],
        ["lang", language],
        ["width", "100%"],
        ["height", String(height)],
        ["loading", "lazy"],
        ["frameborder", "0"],
      ]);
    }
  });

  test("stays one frame whatever a name says", () => {
    const hostile = '"><script>alert(1)</script>';
    const { html } = record({}, { ...atlas, indicators: atlas.indicators.map((each) => ({ ...each, name: { vi: hostile, en: hostile } })) });
    const { document } = new JSDOM(String(html)).window;
    expect([...document.body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(["iframe"]);
    expect(document.querySelector("iframe")?.title).toContain(hostile);
  });
});

// What the site says of its views to social pages, chats and search engines, which run no script: read from the files
// as they lie there, and once in a browser under the site's own policy.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { EMBED_SIZE } from "../../src/compile/oembed";
import { pagePaths } from "../size/measure.mjs";
import { open } from "./harness";
import { decodePng } from "./pixels";
import { DIST } from "./serve";

const POLICY = /Content-Security-Policy: (.+)/.exec(readFileSync(new URL("../../public/_headers", import.meta.url), "utf8"))?.[1] ?? "";

/** What a page of a view says of itself. */
interface Said {
  readonly path: string;
  readonly canonical: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly dataset: Readonly<Record<string, unknown>>;
  /** Address of the record by which it is embedded. */
  readonly oembed: string;
}

const said: readonly Said[] = pagePaths(DIST)
  .filter((path) => /^(?:en\/)?(?:v\/.*|index\.html$)/.test(path))
  .map((path) => {
    const { document } = new JSDOM(readFileSync(join(DIST, path), "utf8")).window;
    const properties = new Map([...document.querySelectorAll("meta[property], meta[name]")].map((meta) => [meta.getAttribute("property") ?? meta.getAttribute("name") ?? "", meta.getAttribute("content") ?? ""]));
    const dataset = JSON.parse(document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}") as Readonly<Record<string, unknown>>;
    const oembed = document.querySelector("link[type='application/json+oembed']")?.getAttribute("href") ?? "";
    return { path, oembed, canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "", properties, dataset };
  });

const root = (said.find(({ path }) => path === "index.html")?.canonical ?? "").replace(/v\/.*$/, "");

/** The file in the built site that an absolute address means. */
function fileOf(address: string): string {
  return join(DIST, address.replace(root, "").replace(/\?.*$/, ""));
}

const pictures = new Map(said.map(({ canonical, properties }) => [canonical, properties.get("og:image") ?? ""]));

describe("the pages of the views", () => {
  it("name a picture each, in full, with its size and words, and it is there", () => {
    expect(said.length).toBeGreaterThan(100);
    for (const { path, properties } of said) {
      const image = properties.get("og:image") ?? "";
      expect([path, image.startsWith(`${root}og/`), existsSync(fileOf(image))]).toEqual([path, true, true]);
      expect([properties.get("og:image:width"), properties.get("og:image:height"), properties.get("twitter:card")]).toEqual(["1200", "630", "summary_large_image"]);
      expect(properties.get("og:image:alt")).toBe(properties.get("description"));
      expect(properties.get("og:locale")).toBe(path.startsWith("en/") ? "en_GB" : "vi_VN");
    }
  });

  it("have pictures that differ, of the size they say, neither blank nor heavy", () => {
    const files = [...pictures.values()].map((image) => readFileSync(fileOf(image)));
    expect(new Set(files.map((bytes) => createHash("sha256").update(bytes).digest("hex"))).size).toBe(pictures.size);
    expect(files.filter((bytes) => bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630)).toEqual([]);
    // What compresses to less than this is an empty sheet, or one without its land.
    expect(files.map(({ length }) => length).filter((length) => length < 40_000 || length > 120_000)).toEqual([]);
  });

  it("are known by the land's colours and the words' ink", () => {
    for (const canonical of ["v/iip_growth/2024-H1/", "en/v/exports/2022/"]) {
      const picture = decodePng(readFileSync(fileOf(pictures.get(root + canonical) ?? "")));
      const counts = new Map<string, number>();
      for (let y = 0; y < 630; y += 3) for (let x = 0; x < 1200; x += 3) counts.set(picture.at(x, y), (counts.get(picture.at(x, y)) ?? 0) + 1);
      expect([...counts.values()].filter((count) => count > 200).length).toBeGreaterThan(8);
    }
  });

  it("are data sets, each under its own address and name, licensed and dated, from sources with addresses", () => {
    const names = new Map<string, string>();
    for (const { path, canonical, properties, dataset } of said) {
      expect([path, dataset["@type"], dataset["url"], dataset["description"]]).toEqual([path, "Dataset", canonical, properties.get("description")]);
      expect(existsSync(join(fileOf(String(dataset["license"])), "index.html"))).toBe(true);
      expect(dataset["temporalCoverage"]).toMatch(/^(\d{4})-01-01\/\1-\d\d-\d\d$/);
      expect(dataset["thumbnailUrl"]).toBe(properties.get("og:image"));
      const sources = dataset["isBasedOn"] as readonly { readonly name: string; readonly url?: string }[];
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter(({ name, url }) => name === "" || !/^https?:\/\//.test(url ?? ""))).toEqual([]);
      names.set(canonical, String(dataset["name"]));
    }
    expect(new Set(names.values()).size).toBe(names.size);
  });
});

describe("the records by which views are embedded", () => {
  it("are found from each page, and their frame and picture are there", () => {
    for (const { path, canonical, oembed, properties } of said) {
      const record = JSON.parse(readFileSync(fileOf(oembed), "utf8")) as Readonly<Record<string, string | number>>;
      const frame = new JSDOM(String(record["html"])).window.document.querySelector("iframe");
      expect([path, record["type"], record["version"], frame?.src]).toEqual([path, "rich", "1.0", canonical.replace("/v/", "/embed/")]);
      expect(existsSync(join(fileOf(frame?.src ?? ""), "index.html"))).toBe(true);
      expect(record["thumbnail_url"]).toBe(properties.get("og:image"));
      expect(frame?.title).toBe(properties.get("og:title"));
    }
  });

  it("give each frame the height that its page has in a column of text", async () => {
    const { page, host } = await open("/embed/iip_growth/2024-H1/", { webgl: false, viewport: { width: EMBED_SIZE.width, height: 400 } });
    for (const path of ["embed/iip_growth/2024-H1/", "en/embed/iip_growth/2024/", "en/embed/exports/2022/", "embed/retail/1995/"]) {
      await page.goto(`${host.origin}/${path}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect([path, height <= EMBED_SIZE.height, height > EMBED_SIZE.height - 150]).toEqual([path, true, true]);
    }
  });
});

it("a browser takes the data for data under the site's own policy", async () => {
  const { page, errors } = await open("/en/v/exports/2022/", { webgl: false, host: { headers: { "Content-Security-Policy": POLICY } } });
  expect(await page.locator("script[type='application/ld+json']").evaluate((block) => (JSON.parse(block.textContent ?? "") as { name: string }).name)).toMatch(/^Exports of goods/);
  expect(errors).toEqual([]);
});

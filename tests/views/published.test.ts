import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { publishedRoot } from "../../src/views/published";

const page = (url: string, canonical: string, home: string) => new JSDOM(`<link rel="canonical" href="${canonical}"><a class="home" href="${home}">Atlas</a>`, { url }).window.document;

test("the site's published root is what its pages call themselves by, in both languages and in a folder", () => {
  for (const path of ["v/iip_growth/2024-H1/", "en/v/exports/2022/"]) {
    expect(publishedRoot(page(`https://mirror.example.org/${path}`, `https://atlas.example.org/map/${path}`, "https://mirror.example.org/"))).toBe("https://atlas.example.org/map/");
  }
});

test("a build that was not told where it will be published goes by the way home", () => {
  expect(publishedRoot(page("https://host.example.org/a/en/v/exports/2022/", "http://localhost:4173/en/v/exports/2022/", "https://host.example.org/a/en/"))).toBe("https://host.example.org/a/");
  expect(publishedRoot(page("https://host.example.org/", "http://localhost:4173/v/iip_growth/2024-H1/", "https://host.example.org/"))).toBe("https://host.example.org/");
});

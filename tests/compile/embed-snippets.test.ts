import { expect, test } from "vitest";
import { snippetOf, snippetPath } from "../../src/compile/embed-snippets";
import { siteAt } from "./site";

const VIEW = { language: "vi", indicator: "iip_growth", period: "2024-H1" } as const;

test("a view's snippet is a file of its own, with the way to the view's page and ids of its own", () => {
  const html = snippetOf(siteAt("https://example.org/atlas/"), VIEW);
  expect(html).toMatch(/^<figure lang="vi" style="margin:0">.*<\/figure>\n$/s);
  expect(html).toContain('href="https://example.org/atlas/v/iip_growth/2024-H1/"');
  expect(html).toContain('id="ct-vi-iip_growth-2024-H1-hatch"');
  expect([snippetPath(VIEW), snippetPath({ ...VIEW, language: "en" })]).toEqual(["embed/snippet/vi/iip_growth/2024-H1.html", "embed/snippet/en/iip_growth/2024-H1.html"]);
});

import { expect, test } from "vitest";
import { pageOf } from "../../src/compile/pages";
import { opened, siteAt } from "../compile/site";

test.each([["story/editor/", "Soạn bài trình bày"], ["en/story/editor/", "Make a story"]])("%s has a place for the editor, its land and its script", (path, title) => {
  const page = opened(pageOf(siteAt("https://example.org/"), path, ""));
  expect(page.querySelector("h1")?.textContent).toBe(title);
  expect(page.querySelectorAll("main > atlas-editor").length).toBe(1);
  expect(page.querySelectorAll(".editor-land[hidden] svg.map .units [data-unit]").length).toBe(28);
  expect(page.querySelectorAll("script[type=module]").length).toBe(1);
  expect(page.querySelector("noscript")?.textContent).not.toBe("");
});

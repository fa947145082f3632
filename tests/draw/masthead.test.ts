import { expect, test } from "vitest";
import { drawFoot, drawMasthead } from "../../src/draw/masthead";
import { atlas } from "../model/real";
import { emptyDocument } from "./document";

const links = (node: HTMLElement) => [...node.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);

test("the masthead leads home and to the same page in the other language, named in that language", () => {
  const { body } = emptyDocument();
  drawMasthead(body, "en", "../../../../", "v/exports/2023/");
  expect(links(body)).toEqual([["Atlas Công Thương", "../../../../en/"], ["Tiếng Việt", "../../../../v/exports/2023/"]]);
  const other = body.querySelector(".language");
  expect([other?.getAttribute("lang"), other?.getAttribute("hreflang")]).toEqual(["vi", "vi"]);
});

test("the foot says the version of the data and leads to imprint, corrections, the pages on embedding, the story editor and those of places in the page's language", () => {
  const { body } = emptyDocument();
  drawFoot(body, atlas, "vi", "./");
  expect(body.textContent).toContain(atlas.version);
  expect(links(body)).toEqual([["Về trang này", "./imprint/"], ["Đính chính", "./corrections/"], ["Nhúng vào bài", "./embed/builder/"], ["Hướng dẫn nhúng", "./embed/guide/"], ["Soạn bài trình bày", "./story/editor/"], ["Hà Nội: số liệu, mục tiêu, dự án", "./ha-noi/"]]);
  const english = emptyDocument().body;
  drawFoot(english, atlas, "en", "../");
  expect(links(english).map(([, href]) => href)).toEqual(["../en/imprint/", "../en/corrections/", "../en/embed/builder/", "../en/embed/guide/", "../en/story/editor/", "../en/ha-noi/"]);
});

test("the foot leads to the stories that there are, and says that these need script", () => {
  const { body } = emptyDocument();
  drawFoot(body, atlas, "en", "../", [{ id: "a-story", title: { vi: "Một câu chuyện", en: "A story" } }]);
  expect(links(body)).toContainEqual(["A story", "../en/?story=a-story&step=1"]);
  expect(body.textContent).toContain("needs JavaScript");
});

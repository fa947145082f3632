import { expect, test } from "vitest";
import { drawText, type TextPage } from "../../src/draw/text-page";
import { atlas } from "../model/real";
import { emptyDocument } from "./document";

const evil = "<script>alert(1)</script>";
const page: TextPage = {
  title: "Về trang này",
  description: "…",
  sections: [
    { heading: null, blocks: ["Một câu.", { list: ["một", evil] }] },
    { heading: "Liên hệ", blocks: [{ link: "https://example.org/", label: "một nơi" }] },
  ],
};

test("a page of words is drawn between masthead and foot, block by block, all of it as text", () => {
  const { body } = emptyDocument();
  drawText(body, page, atlas, "vi", "../", "en/imprint/");
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(["HEADER", "MAIN", "FOOTER"]);
  expect([...body.querySelectorAll("main :is(h1, h2, p, li)")].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ["H1", "Về trang này"],
    ["P", "Một câu."],
    ["LI", "một"],
    ["LI", evil],
    ["H2", "Liên hệ"],
    ["P", "một nơi"],
  ]);
  expect(body.querySelector("main a")?.getAttribute("href")).toBe("https://example.org/");
  expect(body.querySelector("script")).toBeNull();
});

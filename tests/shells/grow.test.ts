// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tree } from "../../src/draw/embed";
import { grow } from "../../src/shells/grow";

const leaf = (tag: string, attributes: Tree[1] = {}, ...children: readonly (Tree | string)[]): Tree => [tag, attributes, ...children];

test("a tree becomes the nodes that it tells of, shapes among them in their own namespace", () => {
  const node = grow(leaf("figure", { class: "embed" }, leaf("p", {}, "Hà Nội <b>"), leaf("svg", {}, leaf("path", { d: "M0 0" }))), document);
  expect(node?.outerHTML).toBe('<figure class="embed"><p>Hà Nội &lt;b&gt;</p><svg><path d="M0 0"></path></svg></figure>');
  expect(node?.querySelector("path")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

test("what no figure has is left out with all that it holds: scripts, frames, handlers, styles, other kinds of links", () => {
  const hostile = leaf("div", { onclick: "alert(1)", ONLOAD: "alert(1)", style: "color:red", title: "kept" }, leaf("script", {}, "alert(1)"), leaf("iframe", { src: "https://x" }), leaf("a", { href: "javascript:alert(1)" }, "x"), leaf("a", { href: "https://example.org/" }, "y"));
  expect(grow(hostile, document)?.outerHTML).toBe('<div title="kept"><a>x</a><a href="https://example.org/">y</a></div>');
  expect(grow(leaf("object"), document)).toBeNull();
});

test("no text or attribute ever becomes markup", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, value) => {
      const node = grow(leaf("p", { title: value }, text), document);
      expect([node?.textContent, node?.getAttribute("title"), node?.childElementCount]).toEqual([text, value, 0]);
    }),
  );
});

test("what a summary hides grows when it is opened, and once", () => {
  const node = grow(leaf("details", { class: "embed-figures" }, leaf("summary", {}, "Bảng số liệu"), leaf("table", {}, leaf("tbody"))), document);
  expect(node?.outerHTML).toBe('<details class="embed-figures"><summary>Bảng số liệu</summary></details>');
  for (let times = 0; times < 2; times++) node?.dispatchEvent(new Event("toggle"));
  expect(node?.querySelectorAll("table > tbody")).toHaveLength(1);
});

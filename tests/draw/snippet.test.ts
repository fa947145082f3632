import { beforeAll, describe, expect, test } from "vitest";
import { drawSnippet } from "../../src/draw/snippet";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realLeanGround, sources } from "../model/real";
import { emptyDocument } from "./document";

const ground = realLeanGround();

function snippet(wish: Parameters<typeof chosen>[0] = {}, name = "ct-a"): Document {
  const document = emptyDocument();
  drawSnippet(document.body, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources, href: "https://example.org/v/iip_growth/2024-H1/", name });
  return document;
}

let document: Document;
let all: readonly Element[];
beforeAll(() => {
  document = snippet();
  all = [...document.body.querySelectorAll("*")];
});

describe("a snippet", () => {
  test("is one figure with a caption, a picture that is named and told in words, the sources and the way to the whole page", () => {
    expect([document.body.childElementCount, document.body.firstElementChild?.localName]).toEqual([1, "figure"]);
    expect(document.querySelector("figcaption")?.textContent).toMatch(/IIP.*2024.*Phú Thọ \(33,8%\)/s);
    expect(document.querySelector("svg")?.getAttribute("role")).toBe("img");
    expect(document.querySelector("svg > title")?.textContent).toMatch(/IIP/);
    expect(document.querySelector("svg > desc")?.textContent).toMatch(/18 nơi tăng/);
    expect(document.querySelector("p")?.textContent).toMatch(/^Nguồn: .*OpenStreetMap/s);
    expect(document.querySelector("a")?.getAttribute("href")).toBe("https://example.org/v/iip_growth/2024-H1/");
  });

  test("needs no script, no stylesheet and no class, and two styles, which only make room", () => {
    expect(all.filter(({ localName }) => /^(?:script|style|link|iframe|image|foreignObject)$/.test(localName))).toEqual([]);
    expect(all.flatMap((node) => [...node.attributes].map(({ name }) => name)).filter((name) => /^(?:class|on.*|aria-.*|data-(?!unit).*)$/.test(name))).toEqual([]);
    expect(all.flatMap((node) => node.getAttribute("style") ?? [])).toEqual(["margin:0", "max-width:640px"]);
  });

  test("is one picture, so that no rule of a host sizes another within it", () => {
    expect(document.querySelectorAll("svg").length).toBe(1);
  });

  test("paints every shape by its own attributes", () => {
    for (const node of document.querySelectorAll("path:not(clipPath *), circle, text")) expect(node.closest("[fill]") ?? node.getAttribute("stroke"), node.outerHTML.slice(0, 80)).not.toBeNull();
  });

  test("tells each of 28 units when pointed at, dots the edge of estimates and hatches what is missing, on paper where the hatch is lost", () => {
    const units = [...document.querySelectorAll("[data-unit]")];
    expect(units.length).toBe(28);
    for (const unit of units) expect(unit.querySelector("title")?.textContent).toBeTruthy();
    expect(document.querySelectorAll("[clip-path]").length).toBe(14);
    const hatched = units.filter((unit) => /^url\(#ct-a-hatch\) #[\da-f]{6}$/.test(unit.getAttribute("fill") ?? ""));
    expect(hatched.length).toBe(9);
  });

  test("says in its legend what each class, each mark and what is missing means, with how many there are", () => {
    const text = document.querySelector("svg")?.textContent ?? "";
    for (const said of ["từ 14% trở lên", "dưới 0%", "Chưa có số liệu", "19 trong 28", "ước tính (14)"]) expect(text).toContain(said);
  });

  test("has ids that another snippet of the page has not, and each that it refers to", () => {
    const ids = (page: Document): readonly string[] => [...page.querySelectorAll("[id]")].map(({ id }) => id);
    const mine = ids(document);
    expect(mine.filter((id) => !id.startsWith("ct-a-"))).toEqual([]);
    expect(new Set([...mine, ...ids(snippet({}, "ct-b"))]).size).toBe(mine.length * 2);
    const referred = document.body.innerHTML.matchAll(/(?:url\(|href=")#(ct-[\w-]+)/g);
    for (const [, id = ""] of referred) expect(mine).toContain(id);
  });

  test("draws values as circles where the view does, in English where it is asked", () => {
    const english = snippet({ indicator: "exports", period: "2022", language: "en" });
    expect(english.querySelectorAll("circle").length).toBeGreaterThan(20);
    expect(english.querySelector("figure")?.lang).toBe("en");
    expect(english.querySelector("p")?.textContent).toMatch(/^Source/);
  });
});

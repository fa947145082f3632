import { describe, expect, test } from "vitest";
import { drawPlace } from "../../src/draw/place-page";
import { parse } from "../../src/model/address";
import type { Language, Unit } from "../../src/model/atlas";
import { reportText } from "../../src/model/format";
import { placeScene } from "../../src/model/place";
import { atlas, facts, LANGUAGES, realCloseUp, sources } from "../model/real";
import { emptyDocument } from "./document";

const hanoi = atlas.units.find(({ id }) => id === "ha-noi") as Unit;
const ROOT = "../";

function drawn(language: Language) {
  const { body } = emptyDocument();
  const scene = placeScene(atlas, facts, atlas.projects, hanoi, language);
  drawPlace(body, { atlas, scene, sources, root: ROOT }, realCloseUp("ha-noi"), "en/ha-noi/");
  return { body, scene };
}

const pages = new Map(LANGUAGES.map((language) => [language, drawn(language)]));
const { body, scene } = pages.get("vi") as ReturnType<typeof drawn>;
const texts = (selector: string, within: ParentNode = body) => [...within.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
const hrefs = (selector: string) => [...body.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");

test("it begins with one heading and the sentence, and leads to each of its sections", () => {
  expect(texts("h1")).toEqual(["Hà Nội: công nghiệp và thương mại"]);
  expect(texts(".summary")).toEqual([scene.summary]);
  expect(hrefs(".contents a")).toEqual(["#figures", "#goals", "#clusters", "#projects", "#others", "#documents"]);
});

test("every way within the page arrives, and no two places share an id", () => {
  for (const { body: page } of pages.values()) {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  }
});

describe("the figures", () => {
  test("are each the cell's own, with a way to their view of Hà Nội", () => {
    const shown = [...body.querySelectorAll("#figures tbody tr")];
    expect(shown).toHaveLength(scene.figures.length);
    scene.figures.forEach(({ indicator, period, cell }, i) => {
      expect(shown[i]?.textContent).toContain(reportText(cell[0], indicator, "vi"));
      const href = shown[i]?.querySelector("a")?.getAttribute("href") ?? "";
      expect(parse(atlas, href.slice(ROOT.length))).toMatchObject({ indicator: indicator.id, period, unit: "ha-noi", language: "vi" });
    });
  });

  test("show every other report of their cell", () => {
    expect(texts("#figures .others li")).toHaveLength(scene.figures.reduce((sum, { cell }) => sum + cell.length - 1, 0));
  });
});

test("the targets stand beside what is known, and say what kind of comparison it is", () => {
  const said = texts("#goals tbody tr");
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/tăng 9%.*không so trực tiếp/s);
  expect(said[1]).toMatch(/tăng 7-8%.*10 tháng đầu năm 2021.*−7,8%.*một phần năm/s);
  expect(said[2]).toMatch(/tăng 5%.*2,2%.*thấp hơn mục tiêu/s);
});

test("the 44 clusters and their 821 ha are there", () => {
  expect(texts("#clusters .key li").join(" ")).toMatch(/44 cụm.*821 ha/);
});

test("each project has its row, with its status and a way to it on the map", () => {
  const ways = hrefs("#projects tbody th[scope=row] a").map((href) => parse(atlas, href.slice(ROOT.length)).project);
  expect(ways.sort()).toEqual(atlas.projects.map(({ id }) => id).sort());
  expect(texts("#hi-tech-park").join()).toMatch(/Khu công nghệ cao Hòa Lạc.*đang hoạt động, theo tin ngày 10\/5\/2024.*1\.586 ha/s);
  for (const kind of body.querySelectorAll("#projects tbody")) expect(kind.querySelectorAll("tr").length).toBe(1 + atlas.projects.filter((project) => project.kind === kind.id).length);
});

test("the documents are cited, and facts name theirs", () => {
  expect(texts(".cited li")).toHaveLength(scene.documents.length);
  scene.documents.forEach((id, i) => expect(texts(".cited li")[i]).toContain(sources.get(id)?.publisher.vi));
  for (const item of body.querySelectorAll(".statements li")) expect(item.querySelector('a[href^="#seed-"]')).not.toBeNull();
});

test("a fact that states a figure leads to it", () => {
  expect(parse(atlas, body.querySelector('#F036 a[href^="../"]')?.getAttribute("href")?.slice(ROOT.length) ?? "")).toMatchObject({ indicator: "iip_growth", period: "2020", unit: "ha-noi" });
});

test("in English it leads to English pages only", () => {
  const english = pages.get("en")?.body as HTMLElement;
  const inner = [...english.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "").filter((href) => href.startsWith(ROOT));
  expect(inner.length).toBeGreaterThan(50);
  expect(inner.filter((href) => !href.startsWith(`${ROOT}en/`))).toEqual([]);
});

import { expect, test } from "vitest";
import { drawPreview, PREVIEW } from "../../src/draw/preview";
import { openingPeriod, periodsOf } from "../../src/model/cells";
import type { Wish } from "../../src/model/choice";
import { textWidth, type Weight } from "../../src/model/glyphs";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, LANGUAGES, realGlyphs, realGround, sources } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const [glyphs, ground] = [realGlyphs(), realGround()];

function preview(wish: Wish): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawPreview(svg, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources, theme: "light", glyphs });
  return svg;
}

/** What is read, a line break being a space. */
function words(svg: SVGSVGElement): string {
  return [...svg.querySelectorAll("text")].map((text) => [...text.querySelectorAll("tspan")].map(({ textContent }) => textContent).join(" ") || text.textContent).join("\n");
}

/** Each indicator's opening period and its oldest, in both languages. */
const SAMPLE: readonly Wish[] = LANGUAGES.flatMap((language) => atlas.indicators.flatMap(({ id }) => [openingPeriod(atlas, id), periodsOf(atlas, id)[0]?.id].map((period) => ({ language, indicator: id, period }))));

test("every line of every indicator stands beside the land and above the edge, in a title that is read at a third of its size", () => {
  for (const wish of SAMPLE) {
    const svg = preview(wish);
    expect(svg.getAttribute("viewBox")).toBe(`0 0 ${PREVIEW.width} ${PREVIEW.height}`);
    const edge = Number(svg.querySelector("svg")?.getAttribute("x"));
    const lines = [...svg.querySelectorAll("tspan")].filter((line) => line.closest("svg") === svg);
    const outside = lines.filter((line) => {
      const text = line.parentElement as Element;
      const shift = Number(/translate\(0 (-?\d+)/.exec(line.closest("g[transform]")?.getAttribute("transform") ?? "")?.[1] ?? 0);
      const end = Number(line.getAttribute("x")) + textWidth(glyphs, line.textContent ?? "", Number(text.getAttribute("font-size")), text.getAttribute("font-weight") as Weight);
      const y = Number(line.getAttribute("y")) + shift;
      return end > edge || y > PREVIEW.height || y < 0;
    });
    expect(outside.map(({ textContent }) => textContent)).toEqual([]);
    expect(Number(svg.querySelector("text")?.getAttribute("font-size"))).toBeGreaterThanOrEqual(30);
  }
}, 60_000);

test("it says what it shows, of when, in which unit, what its marks mean, from whom and by whom", () => {
  const text = words(preview({ indicator: "exports", period: "2022" })).replaceAll("\n", " ");
  for (const part of ["Kim ngạch xuất khẩu hàng hóa", "Năm 2022, triệu USD", "Chưa có số liệu: chưa thu thập được", "18 trong 28 tỉnh, thành phố có số liệu. Diện tích vòng tròn tỉ lệ với số liệu. Viền chấm: ước tính (2).", "Atlas Công Thương", "Nguồn số liệu: Báo Công Thương", "và 2 nguồn khác", "© OpenStreetMap contributors, ODbL 1.0"]) {
    expect(text).toContain(part);
  }
});

test("it shows every unit and no project", () => {
  const svg = preview({ language: "en" });
  expect(svg.querySelectorAll(".units path")).toHaveLength(28);
  expect(svg.querySelectorAll(".marker")).toHaveLength(0);
  expect(svg.getAttribute("lang")).toBe("en");
});

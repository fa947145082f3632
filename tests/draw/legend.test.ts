import { describe, expect, test } from "vitest";
import { drawLegend, legendNotes, missingText } from "../../src/draw/legend";
import { mapScene } from "../../src/model/scene";
import type { Wish } from "../../src/model/choice";
import { atlas, chosen, VIEWS } from "../model/real";
import { emptyDocument } from "./document";

function legendOf(wish: Wish) {
  const { body } = emptyDocument();
  const scene = mapScene(atlas, chosen(wish));
  drawLegend(body, scene.legend, scene.choice.language);
  return { body, scene };
}

const rows = (body: HTMLElement) => [...body.querySelectorAll(".legend-classes li")];

describe("the legend of growth in the conference's half-year", () => {
  const { body, scene } = legendOf({});

  test("has a row for each class, the highest first, and one for the missing, with pattern and word", () => {
    expect(rows(body).map((row) => [row.getAttribute("data-class"), row.querySelector(".swatch")?.getAttribute("data-swatch"), ...[...row.children].slice(1).map(({ textContent }) => textContent)])).toEqual([
      ["4", "p7", "từ 14% trở lên", "5"],
      ["3", "p5", "từ 11% đến dưới 14%", "4"],
      ["2", "p3", "từ 9,2% đến dưới 11%", "4"],
      ["1", "p1", "từ 0% đến dưới 9,2%", "5"],
      ["0", "n4", "dưới 0%", "1"],
      ["missing", "missing", "Chưa có số liệu: chưa thu thập được", "9"],
    ]);
  });

  test("has its heavy rule at zero, once, and says what it means", () => {
    expect(rows(body).filter((row) => row.hasAttribute("data-turn")).map((row) => row.getAttribute("data-class"))).toEqual(["1"]);
    expect(legendNotes(scene.legend, "vi")).toEqual(["Cả nước: 7,7% (ước tính)", "19 trong 28 tỉnh, thành phố có số liệu", "Viền chấm: ước tính (14)", "Vạch đậm: mốc 0"]);
    expect([...body.querySelectorAll(".legend-notes li")].map(({ textContent }) => textContent)).toEqual(legendNotes(scene.legend, "vi"));
  });

  test("drawn twice is the same", () => {
    const before = body.innerHTML;
    drawLegend(body, scene.legend, "vi");
    expect(body.innerHTML).toBe(before);
  });
});

test("figures with a note are counted, and nothing is said of marks that are not there", () => {
  expect(legendNotes(legendOf({ indicator: "retail", period: "2003", language: "en" }).scene.legend, "en")).toEqual(["Whole country: 333,809.3 billion VND (final)", "27 of 28 provinces and cities have a figure", "The area of a circle is in proportion to its figure", "† With a note (5)"]);
});

test("reasons that differ are counted, one alone is not", () => {
  expect(missingText(mapScene(atlas, chosen({ indicator: "retail", period: "2003" })).legend, "vi")).toBe("Chưa có số liệu: chưa thành lập");
  expect(missingText(mapScene(atlas, chosen({ indicator: "exports", period: "2025", language: "en" })).legend, "en")).toMatch(/^No figure: \d+ [a-z ]+, \d+ [a-z ]+$/);
});

test("a full period has no row for missing", () => {
  expect(rows(legendOf({ indicator: "iip_growth", period: "2016" }).body).map((row) => row.getAttribute("data-class"))).not.toContain("missing");
});

test("counts of the rows add up to 28 in every view", () => {
  const { body } = emptyDocument();
  for (const view of VIEWS.filter(({ language }) => language === "en")) {
    drawLegend(body, mapScene(atlas, view).legend, view.language);
    expect([...body.querySelectorAll(".count")].reduce((sum, { textContent }) => sum + Number(textContent), 0)).toBe(28);
  }
});

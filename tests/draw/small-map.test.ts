import { expect, test } from "vitest";
import { drawOutlines, drawSmallMap, markSmallMap } from "../../src/draw/small-map";
import { smallMaps } from "../../src/model/small-maps";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const { maps } = smallMaps(atlas, chosen({ period: "2016" }), false);
const [full, sparse] = [maps.find(({ period }) => period === "2016"), maps.find(({ period }) => period === "2024")] as [(typeof maps)[number], (typeof maps)[number]];

test("every unit is drawn by reference, in its colour or hatched, and redrawn in place", () => {
  const document = emptyDocument();
  drawOutlines(emptySvg(document), realGround().units);
  const svg = emptySvg(document);
  for (const map of [full, sparse]) {
    drawSmallMap(svg, map);
    const units = [...svg.querySelectorAll("use.unit")];
    expect(units).toHaveLength(28);
    for (const unit of units) expect(document.querySelector(unit.getAttribute("href") ?? "")).not.toBeNull();
    expect(units.filter((unit) => unit.getAttribute("fill") === "url(#small-hatch)")).toHaveLength(28 - map.known);
  }
  const before = svg.outerHTML;
  drawSmallMap(svg, sparse);
  expect(svg.outerHTML).toBe(before);
});

test("the hovered and the chosen unit are outlined above all others", () => {
  const svg = emptySvg(emptyDocument());
  drawSmallMap(svg, full);
  markSmallMap(svg, "ha-noi", "bac-giang");
  expect([...svg.querySelectorAll(".marks use")].map((mark) => [mark.getAttribute("class"), mark.getAttribute("href")])).toEqual([["hover", "#small-ha-noi"], ["chosen", "#small-bac-giang"]]);
  expect(svg.lastElementChild?.getAttribute("class")).toBe("marks");
  markSmallMap(svg, null, null);
  expect(svg.querySelectorAll(".marks use")).toHaveLength(0);
});

import { describe, expect, test } from "vitest";
import { drawStrip, labelDots } from "../../src/draw/strip";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { cutsOf, type Cut } from "../../src/model/stability";
import { atlas, chosen } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

function drawn(wish: Wish, { width = 640, isLive = true, ringed = [] as readonly string[] } = {}) {
  const svg = emptySvg(emptyDocument());
  const scene = mapScene(atlas, chosen(wish));
  const [cut] = cutsOf(scene) as [Cut];
  drawStrip(svg, cut, scene, { width, isLive, ringed: new Set(ringed) });
  return { svg, scene, cut };
}

const place = (svg: SVGSVGElement, unit: string) => Number(/translate\((.+),/.exec(svg.querySelector(`.dot[data-unit="${unit}"]`)?.getAttribute("transform") ?? "")?.[1]);

describe("the strip of the conference's half-year", () => {
  const { svg, scene, cut } = drawn({}, { ringed: ["yen-bai"] });

  test("has one dot for each known unit, in the colour of its class, estimates dotted, equals side by side", () => {
    const dots = [...svg.querySelectorAll(".dot")];
    expect(new Set(dots.map((dot) => dot.getAttribute("data-unit")))).toEqual(new Set(scene.units.filter(({ cell }) => cell).map(({ unit }) => unit.id)));
    for (const { unit, swatch, estimate } of scene.units.filter(({ cell }) => cell)) {
      const value = svg.querySelector(`.dot[data-unit="${unit.id}"] .value`);
      expect([value?.getAttribute("fill"), value?.hasAttribute("data-estimate")]).toEqual([`var(--${swatch})`, estimate]);
    }
    expect(new Set(dots.map((dot) => dot.getAttribute("transform"))).size).toBe(dots.length);
    expect(place(svg, "nam-dinh")).toBe(place(svg, "quang-ninh"));
  });

  test("orders dots by their values", () => {
    const places = [...svg.querySelectorAll(".dot")].map((dot) => place(svg, dot.getAttribute("data-unit") ?? ""));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(place(svg, "ha-tinh")).toBeLessThan(place(svg, "ha-noi"));
    expect(place(svg, "ha-noi")).toBeLessThan(place(svg, "phu-tho"));
  });

  test("has a rule with its value at each break, and a band in the colour of each class", () => {
    expect([...svg.querySelectorAll("text.break")].map(({ textContent }) => textContent)).toEqual(["0%", "9,2%", "11%", "14%"]);
    const rules = [...svg.querySelectorAll("line.break")].map((rule) => Number(rule.getAttribute("x1")));
    expect(rules).toEqual(rules.toSorted((a, b) => a - b));
    expect(rules).toHaveLength(cut.classes.breaks.length);
    expect([...svg.querySelectorAll(".band")].map((band) => band.getAttribute("fill"))).toEqual(scene.legend.classes.map(({ swatch }) => `var(--${swatch})`));
  });

  test("rings whom it is told to ring, and nobody else", () => {
    expect([...svg.querySelectorAll(".ring")].map((ring) => ring.parentElement?.getAttribute("data-unit"))).toEqual(["yen-bai"]);
  });

  test("says what each dot is, where dots are buttons", () => {
    expect(svg.querySelector('.dot[data-unit="ha-noi"]')?.getAttribute("aria-label")).toMatch(/^Hà Nội: 5%, hạng 18 trong 19/);
    expect(drawn({}, { isLive: false }).svg.querySelectorAll("[role=button], [tabindex]")).toHaveLength(0);
  });
});

test("a phone's strip stays within its width, and stacks the labels that would touch", () => {
  const { svg } = drawn({ indicator: "exports", period: "2022" }, { width: 288 });
  for (const dot of svg.querySelectorAll(".dot")) {
    const x = place(svg, dot.getAttribute("data-unit") ?? "");
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(288);
  }
  expect(new Set([...svg.querySelectorAll("text.break")].map((text) => text.getAttribute("y"))).size).toBeGreaterThan(1);
  const fewer = svg.querySelectorAll(".tick").length;
  expect(fewer).toBeLessThan(drawn({ indicator: "exports", period: "2022" }, { width: 1100 }).svg.querySelectorAll(".tick").length);
});

test("a period with one figure is one dot on a point of an axis", () => {
  const { svg } = drawn({ indicator: "exports", period: "2025" });
  expect(svg.querySelectorAll(".dot")).toHaveLength(1);
  expect(svg.outerHTML).not.toContain("NaN");
});

test("name and figure are written over a dot, once, and go with the next", () => {
  const { svg, scene } = drawn({});
  const labels = () => [...svg.querySelectorAll(".label")].map(({ textContent }) => textContent);
  labelDots(svg, scene, ["ha-noi", "ha-noi", "lao-cai"], "vi");
  expect(labels()).toEqual(["Hà Nội 5%"]);
  labelDots(svg, scene, ["phu-tho"], "vi");
  expect(labels()).toEqual(["Phú Thọ 33,8%"]);
  expect(svg.querySelector(".label")?.getAttribute("text-anchor")).toBe("end");
});

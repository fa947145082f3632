import { describe, expect, test } from "vitest";
import { drawGround } from "../../src/draw/ground";
import { drawMap, drawMarks } from "../../src/draw/map";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround, VIEWS } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const ground = realGround();

function emptyMap(): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawGround(svg, ground, atlas.places);
  return svg;
}

const paths = (svg: SVGSVGElement) => [...svg.querySelectorAll(".units [data-unit]")];

test("every unit of every view says its class, its swatch and itself in words", () => {
  const svg = emptyMap();
  const byId = new Map(paths(svg).map((path) => [path.getAttribute("data-unit"), path]));
  for (const view of VIEWS.filter(({ language }) => language === "vi")) {
    const scene = mapScene(atlas, view);
    drawMap(svg, scene);
    expect(svg.getAttribute("aria-label")).toBe(scene.title);
    expect(svg.querySelectorAll(".edges path")).toHaveLength(scene.form === "symbols" ? 0 : scene.legend.estimates);
    for (const unit of scene.units) {
      const path = byId.get(unit.unit.id);
      expect(["data-class", "data-swatch", "role", "aria-label"].map((name) => path?.getAttribute(name))).toEqual([String(unit.class), scene.form === "symbols" ? null : unit.swatch, "img", unit.spoken]);
    }
  }
});

test("drawing twice changes nothing", () => {
  const svg = emptyMap();
  for (const wish of [{ unit: "ha-noi" }, { indicator: "exports", language: "en" }, {}]) {
    drawMap(svg, mapScene(atlas, chosen(wish)));
    const before = svg.outerHTML;
    drawMap(svg, mapScene(atlas, chosen(wish)));
    expect(svg.outerHTML === before).toBe(true);
  }
});

test("a chosen unit is marked, and no longer when another is", () => {
  const svg = emptyMap();
  for (const unit of ["ha-noi", "ha-tinh", null]) {
    drawMap(svg, mapScene(atlas, chosen({ unit })));
    expect(paths(svg).filter((path) => path.hasAttribute("data-chosen")).map((path) => path.getAttribute("data-unit"))).toEqual(unit ? [unit] : []);
  }
});

test("nodes that came with the page are kept, not replaced", () => {
  const document = emptyDocument();
  const drawn = emptyMap();
  drawMap(drawn, mapScene(atlas, chosen({})));
  const svg = document.importNode(drawn, true);
  document.body.append(svg);
  const before = [...svg.querySelectorAll("*")];
  drawMap(svg, mapScene(atlas, chosen({})));
  expect([...svg.querySelectorAll("*")]).toEqual(before);
});

test("a switch touches only what differs", async () => {
  const svg = emptyMap();
  const scene = mapScene(atlas, chosen({}));
  drawMap(svg, scene);
  const seen: MutationRecord[] = [];
  const observer = new (svg.ownerDocument.defaultView as unknown as { MutationObserver: typeof MutationObserver }).MutationObserver((records) => seen.push(...records));
  observer.observe(svg.querySelector(".units") as Element, { attributes: true, subtree: true });
  drawMap(svg, scene);
  await Promise.resolve();
  expect(seen).toEqual([]);
  drawMap(svg, mapScene(atlas, chosen({ unit: "ha-noi" })));
  await Promise.resolve();
  expect(seen.map(({ target, attributeName }) => [(target as Element).getAttribute("data-unit"), attributeName])).toEqual([["ha-noi", "data-chosen"]]);
});

test("a unit that a view has made a button stays one and says whether it is pressed", () => {
  const svg = emptyMap();
  for (const path of paths(svg)) path.setAttribute("role", "button");
  drawMap(svg, mapScene(atlas, chosen({ unit: "ha-noi" })));
  const pressed = paths(svg).filter((path) => path.getAttribute("aria-pressed") === "true");
  expect(pressed.map((path) => path.getAttribute("data-unit"))).toEqual(["ha-noi"]);
  expect(new Set(paths(svg).map((path) => path.getAttribute("role")))).toEqual(new Set(["button"]));
});

describe("hostile text", () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const hostile = {
    ...atlas,
    units: atlas.units.map((unit) => ({ ...unit, name: { vi: evil, en: evil } })),
    indicators: atlas.indicators.map((indicator) => ({ ...indicator, name: { vi: evil, en: evil } })),
    breaks: atlas.breaks.map((each) => ({ ...each, what: { vi: evil, en: evil } })),
    remarks: [{ unit: "ha-noi", indicator: "retail", from: "2003", to: "2003", what: { vi: evil, en: evil } }],
  };

  test("in names, breaks and remarks stays text", () => {
    const svg = emptyMap();
    drawMap(svg, mapScene(hostile, chosen({ indicator: "retail", period: "2003" })));
    expect(svg.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(svg.querySelector("[data-unit=ha-noi]")?.getAttribute("aria-label")).toContain(evil);
  });
});

test("what is outlined has its unit's outline, the chosen one on top; nothing is outlined when nothing is", () => {
  const svg = emptyMap();
  const marks = () => [...svg.querySelectorAll(".marks path")].map((path) => `${path.getAttribute("class")} ${[...svg.querySelectorAll(".units path")].find((unit) => unit.getAttribute("d") === path.getAttribute("d"))?.getAttribute("data-unit")}`);
  drawMarks(svg, { hover: "ha-noi", focus: "ha-giang", chosen: "ha-noi" });
  expect(marks()).toEqual(["hover ha-noi", "focus ha-giang", "chosen ha-noi"]);
  drawMarks(svg, { hover: null, focus: null, chosen: "ha-tinh" });
  expect(marks()).toEqual(["chosen ha-tinh"]);
  drawMarks(svg, { hover: null, focus: null, chosen: null });
  expect(marks()).toEqual([]);
});

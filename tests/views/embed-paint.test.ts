// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import type { Wish } from "../../src/model/choice";
import { SURFACES } from "../../src/model/color";
import { mapScene, type MapScene } from "../../src/model/scene";
import { paintsOf, surfacesOf } from "../../src/views/embed-paint";
import { atlas, chosen } from "../model/real";

let svg: SVGSVGElement;
let scene: MapScene;

function draw(wish: Wish): void {
  document.body.replaceChildren();
  scene = mapScene(atlas, chosen(wish));
  const ground = { units: new Map(atlas.places.map(({ unit }) => [unit, "M0 0h1v1z"])), neighbours: "", coast: "", rivers: "" };
  drawEmbed(document.body, { atlas, scene, ground, sources: new Map(), href: "https://example.org/", heading: "p", view: "map" });
  svg = document.querySelector("svg.map") as SVGSVGElement;
}

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  // jsdom knows neither colours in words nor a canvas to read them from.
  vi.stubGlobal("CSS", { escape: (text: string) => text, supports: () => false });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  delete document.documentElement.dataset["theme"];
  draw({});
});

test("every unit has the colour of its swatch as the stylesheet has it, and paper where it has none", () => {
  const swatches = new Map(scene.units.flatMap(({ unit, swatch }) => (swatch ? [[unit.id, swatch]] : [])));
  [...new Set(swatches.values())].forEach((name, i) => svg.style.setProperty(`--${name}`, `#0000${String(i + 10)}`));
  const paints = paintsOf(svg);
  expect(paints.map(({ id }) => id).sort()).toEqual(scene.units.map(({ unit }) => unit.id).sort());
  for (const { id, fill } of paints) {
    const swatch = swatches.get(id);
    expect(fill, id).toBe(swatch ? svg.style.getPropertyValue(`--${swatch}`) : SURFACES.light.paper);
  }
  expect(new Set(paints.map(({ fill }) => fill)).size).toBeGreaterThan(2);
});

test("a unit without a figure is hatched, an estimate has its edge, and no other", () => {
  draw({ indicator: "retail", period: "2003" });
  const missing = scene.units.filter((unit) => unit.class === "missing").map(({ unit }) => unit.id);
  expect(missing.length).toBeGreaterThan(0);
  expect(paintsOf(svg).filter(({ pattern }) => pattern === "missing").map(({ id }) => id).sort()).toEqual([...missing].sort());
  draw({});
  const estimated = scene.units.filter(({ estimate }) => estimate).map(({ unit }) => unit.id);
  expect(paintsOf(svg).filter(({ estimate }) => estimate).map(({ id }) => id).sort()).toEqual([...estimated].sort());
});

test("the quiet colours are the host's where they are colours, else those of the theme that is shown", () => {
  svg.style.setProperty("--paper", "#fafaf0");
  svg.style.setProperty("--sea", "url(evil)");
  expect(surfacesOf(svg)).toMatchObject({ paper: "#fafaf0", sea: SURFACES.light.sea, ink: SURFACES.light.ink });
  document.documentElement.dataset["theme"] = "dark";
  expect(surfacesOf(svg)).toMatchObject({ paper: "#fafaf0", sea: SURFACES.dark.sea });
});

test("an element's own theme goes before that of the page and of the device", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  document.documentElement.dataset["theme"] = "dark";
  const host = document.body.appendChild(document.createElement("div"));
  host.setAttribute("theme", "light");
  host.attachShadow({ mode: "open" }).append(svg);
  expect(surfacesOf(svg).sea).toBe(SURFACES.light.sea);
  host.removeAttribute("theme");
  expect(surfacesOf(svg).sea).toBe(SURFACES.dark.sea);
});

test("borders are paper between colours, and hairlines between the paper under circles", () => {
  expect(surfacesOf(svg).border).toBe(SURFACES.light.paper);
  draw({ indicator: "exports", period: "2022" });
  expect(surfacesOf(svg).border).toBe(SURFACES.light.hairline);
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import { frameCamera } from "../../src/model/camera";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { treeOf } from "../../src/compile/embed-pages";
import { grow } from "../../src/shells/grow";
import { liftMap } from "../../src/views/embed-place";
import { atlas, chosen } from "../model/real";

let figure: HTMLElement;

function draw(wish: Wish): void {
  document.body.replaceChildren();
  const ground = { units: new Map(atlas.places.map(({ unit }) => [unit, "M0 0h1v1z"])), neighbours: "", coast: "", rivers: "" };
  drawEmbed(document.body, { atlas, scene: mapScene(atlas, chosen(wish)), ground, sources: new Map(), href: "https://example.org/", heading: "p", view: "map" });
  figure = document.querySelector(".embed") as HTMLElement;
}

// jsdom measures nothing and names no CSS: the box of a unit is what the atlas knows of it.
beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  Object.defineProperty(SVGElement.prototype, "getBBox", {
    configurable: true,
    value(this: SVGElement) {
      const [west = 0, north = 0, east = 0, south = 0] = atlas.places.find(({ unit }) => unit === this.getAttribute("data-unit"))?.box ?? [];
      return { x: west, y: north, width: east - west, height: south - north };
    },
  });
});

const BOX = { width: 600, height: 660 };
const NEAR = { k: 6, x: -900, y: -1200 };
const map = (): SVGSVGElement => figure.querySelector("svg.map") as SVGSVGElement;

test.each<[string, Wish]>([["colours", {}], ["circles", { indicator: "exports", period: "2022" }]])("a drawing of %s that was moved and drawn finer ends exactly as it came", (_, wish) => {
  draw(wish);
  const before = figure.outerHTML;
  const lifted = liftMap(figure);
  lifted.place(frameCamera(BOX.width, BOX.height), BOX.width, BOX.height);
  lifted.place(NEAR, BOX.width, BOX.height);
  lifted.retrace(new Map([["ha-noi", "M1 1h2v2z"]]));
  expect(figure.outerHTML).not.toBe(before);
  lifted.end();
  expect(figure.outerHTML.replaceAll(' style=""', "")).toBe(before.replaceAll(' style=""', ""));
});

test("every unit has a label with its name and figure while it is lifted, and only then", () => {
  draw({});
  const layers = (): number => map().querySelectorAll("g.labels").length;
  const still = layers();
  const lifted = liftMap(figure);
  const live = [...map().querySelectorAll("g.labels")].find((layer) => layer.querySelectorAll("[data-label]").length === 28);
  const labels = new Map([...(live?.querySelectorAll("[data-label]") ?? [])].map((label) => [label.getAttribute("data-label"), [label.querySelector(".name")?.textContent, label.querySelector(".figure")?.textContent]]));
  expect(labels.size).toBe(28);
  expect(labels.get("bac-giang")).toEqual(["Bắc Giang", "26,45%"]);
  expect(layers()).toBe(still + 1);
  lifted.end();
  expect(layers()).toBe(still);
});

test("labels have their names where the figure was grown and nobody has opened its table", () => {
  draw({});
  const grown = grow(treeOf(figure), document) as HTMLElement;
  document.body.replaceChildren(grown);
  figure = grown;
  const lifted = liftMap(figure);
  const names = [...map().querySelectorAll("g.labels [data-label] .name")].map(({ textContent }) => textContent);
  expect(names).toContain("Bắc Giang");
  expect(names).not.toContain("");
  lifted.end();
});

test("circles stand on their land wherever the camera is", () => {
  draw({ indicator: "exports", period: "2022" });
  const lifted = liftMap(figure);
  lifted.place(NEAR, BOX.width, BOX.height);
  const circle = map().querySelector('[data-circle="ha-noi"]');
  const [x, y] = map().querySelector('.units [data-unit="ha-noi"]')?.getAttribute("data-at")?.split(" ").map(Number) ?? [];
  const place = atlas.places.find(({ unit }) => unit === "ha-noi");
  const [atX, atY] = [x ?? ((place?.box[0] ?? 0) + (place?.box[2] ?? 0)) / 2, y ?? ((place?.box[1] ?? 0) + (place?.box[3] ?? 0)) / 2];
  const [, moved, down] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(circle?.getAttribute("transform") ?? "") ?? [];
  expect([Number(moved), Number(down)]).toEqual([expect.closeTo(atX * NEAR.k + NEAR.x, 6), expect.closeTo(atY * NEAR.k + NEAR.y, 6)]);
  lifted.end();
});

test("land is drawn finer in its fill and in its estimate's edge, and nowhere else", () => {
  draw({});
  const lifted = liftMap(figure);
  lifted.retrace(new Map([["ha-noi", "M1 1h2v2z"]]));
  const finer = [...map().querySelectorAll("[d='M1 1h2v2z']")];
  expect(finer.length).toBeGreaterThan(0);
  for (const path of finer) expect(path.getAttribute("data-unit") ?? path.getAttribute("data-edge")).toBe("ha-noi");
  lifted.end();
});

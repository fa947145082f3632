import { describe, expect, test } from "vitest";
import { drawGround } from "../../src/draw/ground";
import { drawMap } from "../../src/draw/map";
import { drawLabelTexts, drawMarkers, drawStill, fitLabels, placeLayer } from "../../src/draw/overlay";
import { frameCamera, zoomAt } from "../../src/model/camera";
import { touch } from "../../src/model/labels";
import { placeMarkers } from "../../src/model/markers";
import { FRAME } from "../../src/model/mercator";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realGround } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const ground = realGround();
const { places, projects } = atlas;

function emptyMap(): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawGround(svg, ground, places);
  return svg;
}

const scene = mapScene(atlas, chosen({}));
const markersOf = (svg: SVGSVGElement) => [...svg.querySelectorAll(".markers > g")];
const at = (node: Element) => (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(node.getAttribute("transform") ?? "") ?? []).slice(1).map(Number) as [number, number];

describe("labels", () => {
  const svg = emptyMap();
  const layer = svg.querySelector(".labels") as SVGGElement;
  drawLabelTexts(layer, scene.units);

  test("say name and figure of every unit, and of a missing one the name alone", () => {
    const labels = [...layer.children];
    expect(labels.map((label) => [label.getAttribute("data-label"), label.querySelector(".name")?.textContent, label.querySelector(".figure")?.textContent])).toEqual(scene.units.map(({ unit, name, figure }) => [unit.id, name, figure]));
    expect(labels.filter((label) => label.hasAttribute("data-bare"))).toHaveLength(9);
  });

  test("of former land carry a dagger", () => {
    const old = mapScene(atlas, chosen({ indicator: "retail", period: "2003" }));
    drawLabelTexts(layer, old.units);
    expect([...layer.querySelectorAll(".figure")].filter(({ textContent }) => textContent?.endsWith("†"))).toHaveLength(5);
    drawLabelTexts(layer, scene.units);
  });

  test("stand on their point, or aside by the pixels that the fit asks for", () => {
    const view = frameCamera(900, 800);
    const fits = fitLabels(scene, places, projects, view.k);
    for (const pixel of [1, 2]) {
      placeLayer(layer, places, fits, view, pixel);
      for (const { unit, x, y } of places) {
        const label = layer.querySelector(`[data-label="${unit}"]`) as Element;
        const placed = fits.get(unit);
        expect(label.getAttribute("data-fit")).toBe(placed?.fit);
        const [left, top] = at(label);
        expect(left).toBeCloseTo(x * view.k + view.x + (placed?.dx ?? 0) * pixel, 1);
        expect(top).toBeCloseTo(y * view.k + view.y + (placed?.dy ?? 0) * pixel, 1);
      }
    }
  });

  test("are more where there is more room, and all close in", () => {
    const shown = (k: number) => [...fitLabels(scene, places, projects, k).values()].filter(({ fit }) => fit !== "none").length;
    expect(shown(0.31)).toBeGreaterThan(8);
    expect(shown(0.9)).toBeGreaterThan(shown(0.31));
    expect(shown(4)).toBe(28);
  });

  test("none hangs out of the frame, and no two touch, whatever the picture: only the chosen one may", () => {
    for (const wish of [{}, { indicator: "exports", period: "2023" }, { indicator: "retail", period: "2016" }, { indicator: "retail", period: "2016", language: "en" }] as const) {
      const each = mapScene(atlas, chosen(wish));
      for (const k of [0.31, 0.46, 0.61, 0.8, 1.5]) {
        const boxes = [...fitLabels(each, places, projects, k)].flatMap(([id, { fit, dx, dy }]) => {
          const [unit, place] = [each.units.find((one) => one.unit.id === id), places.find((one) => one.unit === id)];
          if (fit === "none" || !unit || !place) return [];
          const half = { x: (Math.max(fit === "figure" ? 0 : unit.name.length * 0.54, fit === "name" ? 0 : unit.figure.length * 0.58) * 11.5) / 2, y: ((fit === "full" && unit.figure ? 2 : 1) * 11.5) / 2 };
          return [{ left: place.x * k + dx - half.x, right: place.x * k + dx + half.x, top: place.y * k + dy - half.y, bottom: place.y * k + dy + half.y }];
        });
        expect(boxes.length).toBeGreaterThan(8);
        for (const [i, box] of boxes.entries()) {
          expect([box.left >= 0, box.top >= 0, box.right <= FRAME.width * k, box.bottom <= FRAME.height * k]).toEqual([true, true, true, true]);
          for (const other of boxes.slice(i + 1)) expect(touch(box, other)).toBe(false);
        }
      }
    }
  });

  test("of the chosen unit are shown from where the map has flown to it", () => {
    for (const { unit } of places) {
      for (const k of [1.2, 3]) expect(fitLabels(mapScene(atlas, chosen({ unit })), places, projects, k).get(unit)?.fit, unit).not.toBe("none");
    }
  });
});

describe("markers", () => {
  const view = frameCamera(900, 800);

  test("stand where the model places them, pins named, clusters counted", () => {
    for (const camera of [view, zoomAt(view, 6, 450, 400), zoomAt(view, 30, 450, 400)]) {
      const svg = emptyMap();
      drawMarkers(svg, projects, camera, scene.choice);
      const expected = placeMarkers(projects, camera.k);
      expect(markersOf(svg)).toHaveLength(expected.length);
      markersOf(svg).forEach((node, i) => {
        const marker = expected[i];
        const [x, y] = at(node);
        expect(x).toBeCloseTo((marker?.x ?? 0) * camera.k + camera.x, 1);
        expect(y).toBeCloseTo((marker?.y ?? 0) * camera.k + camera.y, 1);
        expect(node.getAttribute(marker?.coincident ? "data-project" : "data-cluster")).toBe(marker?.id);
        if (marker && !marker.coincident) expect(node.querySelector(".count")?.textContent).toBe(String(marker.projects.length));
        const seen = node.querySelector(".count")?.textContent ?? "";
        expect(node.getAttribute("aria-label")?.startsWith(marker?.pin ? (node.querySelector(".title")?.textContent ?? "?") : seen)).toBe(true);
        if (marker?.coincident) for (const project of marker.projects) expect(node.getAttribute("aria-label")).toContain(project.name.vi);
      });
      expect(svg.querySelectorAll(".discs circle")).toHaveLength(expected.filter(({ disc }) => disc !== null).length);
    }
  });

  test("that stay at another view are the same nodes, so that a focus is not lost", () => {
    const svg = emptyMap();
    drawMarkers(svg, projects, view, scene.choice);
    const before = markersOf(svg);
    drawMarkers(svg, projects, { ...view, x: view.x + 50 }, scene.choice);
    expect(markersOf(svg)).toEqual(before);
    expect(at(before[0] as Element)[0]).toBeGreaterThan(50);
  });

  test("are buttons where the picture is live, and pictures where it is still", () => {
    const svg = emptyMap();
    drawMarkers(svg, projects, view, scene.choice);
    expect(new Set(markersOf(svg).map((node) => node.getAttribute("role")))).toEqual(new Set(["img"]));
    svg.toggleAttribute("data-live", true);
    drawMarkers(svg, projects, view, scene.choice);
    expect(new Set(markersOf(svg).map((node) => `${node.getAttribute("role")} ${node.getAttribute("tabindex")}`))).toEqual(new Set(["button -1"]));
  });

  test("of the chosen project are marked, with its disc", () => {
    const svg = emptyMap();
    drawMarkers(svg, projects, zoomAt(view, 30, 450, 400), chosen({ project: "P02" }));
    expect([...svg.querySelectorAll(".markers [data-chosen]")].map((node) => node.getAttribute("data-project"))).toEqual(["P01"]);
    expect(svg.querySelectorAll(".discs [data-chosen]")).toHaveLength(1);
  });

  test("close in, names that would lie on another's step back", () => {
    const svg = emptyMap();
    drawMarkers(svg, projects, zoomAt(view, 12, 450, 400), scene.choice);
    const named = markersOf(svg).filter((node) => node.querySelector(".title"));
    const crowded = named.filter((node) => node.hasAttribute("data-crowded"));
    expect(named.length).toBeGreaterThan(10);
    expect(crowded.length).toBeLessThan(named.length);
    for (const pin of svg.querySelectorAll(".pin")) expect(pin.hasAttribute("data-crowded")).toBe(false);
  });
});

test("the name of a project lies on no other project, however near the picture is", () => {
  for (const near of [8, 10, 12, 14, 17, 20]) {
    const svg = emptyMap();
    drawMap(svg, scene);
    svg.setAttribute("data-live", "");
    drawMarkers(svg, projects, zoomAt({ k: 1, x: 0, y: 0 }, near, 450, 400), scene.choice);
    const spots = markersOf(svg).map((node) => ({ node, at: (/translate\((.+) (.+)\)/.exec(node.getAttribute("transform") ?? "") ?? []).slice(1).map(Number) as [number, number] }));
    for (const { node, at } of spots) {
      const title = node.querySelector(".title");
      if (!title || node.hasAttribute("data-crowded") || node.classList.contains("pin")) continue;
      const end = at[0] + (title.textContent ?? "").length * 6;
      expect(spots.filter((other) => other.node !== node && other.at[0] > at[0] + 8 && other.at[0] < end && Math.abs(other.at[1] - at[1]) < 10)).toEqual([]);
    }
  }
});

describe("a still picture", () => {
  test("holds labels for three widths, never fewer on a wider one, and is the same when drawn again", () => {
    const svg = emptyMap();
    drawMap(svg, scene);
    drawStill(svg, scene, places, projects);
    const shown = [...svg.querySelectorAll(".labels")].map((layer) => layer.querySelectorAll('[data-fit]:not([data-fit="none"])').length);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    expect(shown[0]).toBeGreaterThan(8);
    const before = svg.outerHTML;
    drawStill(svg, scene, places, projects);
    expect(svg.outerHTML === before).toBe(true);
  });

  test("takes back what a live one changed: its box, its camera, its buttons", () => {
    const fresh = emptyMap();
    drawStill(fresh, scene, places, projects);
    const svg = emptyMap();
    svg.toggleAttribute("data-live", true);
    svg.setAttribute("viewBox", "0 0 900 800");
    svg.querySelector(".ground")?.setAttribute("transform", "scale(3)");
    drawMarkers(svg, projects, zoomAt(frameCamera(900, 800), 4, 0, 0), scene.choice);
    drawStill(svg, scene, places, projects);
    expect(svg.getAttribute("viewBox")).toBe(fresh.getAttribute("viewBox"));
    expect(svg.hasAttribute("data-live") || svg.querySelector(".ground")?.hasAttribute("transform")).toBe(false);
    expect(svg.querySelector(".markers")?.innerHTML === fresh.querySelector(".markers")?.innerHTML).toBe(true);
  });
});

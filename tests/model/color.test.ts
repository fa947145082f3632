import { interpolateLab } from "d3-interpolate";
import { describe, expect, test } from "vitest";
import { METHODS, type Classes } from "../../src/model/classify";
import { isDeep, palette, STEPS, SURFACES, type Swatch, type Theme } from "../../src/model/color";
import { mapScene } from "../../src/model/scene";
import { swatchOf } from "../../src/model/swatch";
import { atlas, VIEWS } from "./real";
import { contrast, distance, lab, VISIONS } from "./vision";

/** Four just-noticeable differences: told apart side by side, across a border of paper. */
const TOLD_APART = 9.2;

const themes: readonly Theme[] = ["light", "dark"];
const ramps = ["s", "n", "p"] as const;

function ramp(theme: Theme, name: (typeof ramps)[number]): readonly string[] {
  return Array.from({ length: STEPS }, (_, i) => palette(theme)[`${name}${i + 1}` as Swatch]);
}

/** Swatches of a legend, for every count of classes and every turn. */
const legends: readonly (readonly Swatch[])[] = Array.from({ length: STEPS }, (_, i) => i + 1).flatMap((count) =>
  [null, ...Array.from({ length: count + 1 }, (_, i) => i)].map((turn) => {
    const classes: Classes = { breaks: Array.from({ length: count - 1 }, (_, i) => i), turn, least: 0, most: count };
    return Array.from({ length: count }, (_, i) => swatchOf(classes, i));
  }),
);

test("contrast and distance are the textbook's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(lab("#ff0000").map(Math.round)).toEqual([53, 80, 67]);
  expect(distance("#ff0000", "#00ff00", "usual")).toBeCloseTo(170.6, 0);
  expect(distance("#a00000", "#404000", "deuteranopia")).toBeLessThan(distance("#a00000", "#404000", "usual") / 2);
});

describe.each(themes)("in the %s theme", (theme) => {
  const colors = palette(theme);
  const surface = SURFACES[theme];

  test("there are 21 swatches, each a colour of its own", () => {
    expect(Object.keys(colors)).toHaveLength(21);
    expect(new Set(Object.values(colors)).size).toBe(21);
    for (const color of Object.values({ ...colors, ...surface })) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each(ramps)("the steps of %s are even: straight lines in CIELAB through the middle one", (name) => {
    const steps = ramp(theme, name) as [string, string, string, string, string, string, string];
    const [near, , , middle, , , far] = steps;
    const even = [...[0, 1, 2, 3].map((i) => interpolateLab(near, middle)(i / 3)), ...[1, 2, 3].map((i) => interpolateLab(middle, far)(i / 3))];
    const hex = (rgb: string): string => `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    expect(steps).toEqual(even.map(hex));
  });

  test.each(VISIONS)("any two classes of a legend are told apart under %s", (vision) => {
    for (const swatches of legends) {
      swatches.forEach((a, i) => {
        for (const b of swatches.slice(i + 1)) expect(distance(colors[a], colors[b], vision), `${a} ${b}`).toBeGreaterThan(TOLD_APART);
      });
    }
  });

  test.each(VISIONS)("decline and growth are told apart at every equal step, the ends widely, under %s", (vision) => {
    for (let step = 1; step <= STEPS; step++) expect(distance(colors[`n${step}` as Swatch], colors[`p${step}` as Swatch], vision)).toBeGreaterThan(TOLD_APART);
    expect(distance(colors.n7, colors.p7, vision)).toBeGreaterThan(3 * TOLD_APART);
  });

  test.each(VISIONS)("each ramp leads one way in lightness under %s: much stands out from the paper", (vision) => {
    for (const name of ramps) {
      const lightness = ramp(theme, name).map((color) => lab(color, vision)[0]);
      lightness.forEach((each, i) => {
        if (i > 0) expect((each - (lightness[i - 1] as number)) * (theme === "light" ? -1 : 1)).toBeGreaterThan(3);
      });
      expect(Math.abs((lightness[6] as number) - lab(surface.paper, vision)[0])).toBeGreaterThan(60);
    }
  });

  test.each(VISIONS)("the palest class is told from bare paper, on which missing is hatched, under %s", (vision) => {
    for (const name of ramps) expect(distance(ramp(theme, name)[0] as string, surface.paper, vision)).toBeGreaterThan(TOLD_APART * 0.85);
  });

  // WCAG 1.4.3 asks 4.5 between text and what surrounds it: the halo is what surrounds a label's strokes.
  test("a label reads against its halo: ink on paper up to step 4, paper on the swatch from step 5", () => {
    expect(contrast(surface.ink, surface.paper)).toBeGreaterThanOrEqual(4.5);
    const deep = Object.entries(colors).filter(([swatch]) => isDeep(swatch as Swatch));
    expect(deep.map(([swatch]) => swatch)).toEqual(["s5", "s6", "s7", "n5", "n6", "n7", "p5", "p6", "p7"]);
    for (const [, color] of deep) expect(contrast(surface.paper, color)).toBeGreaterThanOrEqual(4.5);
  });

  test("ink is readable on the first three steps and seen on the fourth, even where the halo is lost", () => {
    for (const name of ramps) {
      for (const color of ramp(theme, name).slice(0, 3)) expect(contrast(surface.ink, color)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(surface.ink, ramp(theme, name)[3] as string)).toBeGreaterThanOrEqual(3);
    }
  });

  test("hatch, accent and quiet words stand out from the paper", () => {
    expect(contrast(surface.hatch, surface.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(surface.accent, surface.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(surface.quiet, surface.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("the accent is no colour of the data", () => {
    for (const color of Object.values(colors)) expect(distance(surface.accent, color, "usual")).toBeGreaterThan(TOLD_APART * 2);
  });
});

test("the legends of the real atlas are among those that were judged", () => {
  const judged = new Set(legends.map((each) => each.join()));
  for (const view of VIEWS.filter(({ language }) => language === "vi")) {
    for (const method of METHODS) {
      for (const classes of [null, 7]) expect(judged).toContain(mapScene(atlas, { ...view, method, classes }).legend.classes.map(({ swatch }) => swatch).join());
    }
  }
});

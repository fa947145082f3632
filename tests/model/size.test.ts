import fc from "fast-check";
import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { keyValues, LARGEST, radiusOf } from "../../src/model/size";
import { atlas, chosen, VIEWS } from "./real";

test("a circle's area is the value's share of the largest, from zero", () => {
  fc.assert(fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (share) => Math.abs(radiusOf(share) ** 2 / LARGEST ** 2 - share) < 1e-9));
  expect(radiusOf(0)).toBeGreaterThan(0);
  expect(radiusOf(0)).toBeLessThan(radiusOf(0.01));
});

test("a key holds round values, the largest first, none above what is drawn", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (most) => {
      const values = keyValues(most);
      expect(values.length).toBeGreaterThan(0);
      expect([...values].sort((a, b) => b - a)).toEqual(values);
      expect(new Set(values).size).toBe(values.length);
      expect(values[0]).toBeLessThanOrEqual(most);
      for (const value of values) expect(String(value)).toMatch(/^[125]0*$/);
    }),
  );
  expect(keyValues(39_302.697)).toEqual([20_000, 5_000, 1_000]);
  expect(keyValues(0)).toEqual([]);
});

test("every known unit of a picture in circles has its share, the largest 1; of any other picture none has", () => {
  for (const view of VIEWS.filter(({ language }) => language === "vi")) {
    const scene = mapScene(atlas, view);
    const sizes = scene.units.map(({ size }) => size);
    if (scene.form !== "symbols") {
      expect(new Set(sizes)).toEqual(new Set([null]));
      expect(scene.legend.sizes).toEqual([]);
      continue;
    }
    expect(scene.units.map(({ size }) => size !== null)).toEqual(scene.units.map(({ cell }) => cell !== null));
    expect(Math.max(...sizes.map((size) => size ?? 0))).toBe(1);
    expect(scene.legend.sizes.every(({ share }) => share > 0 && share <= 1)).toBe(true);
  }
  expect(mapScene(atlas, chosen({ indicator: "exports", period: "2023" })).legend.sizes.map(({ label }) => label)).toEqual(["20.000", "5.000", "1.000"]);
});

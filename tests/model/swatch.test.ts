import { expect, test } from "vitest";
import type { Classes } from "../../src/model/classify";
import { STEPS } from "../../src/model/color";
import { swatchOf } from "../../src/model/swatch";

function swatches(below: number | null, count: number): readonly string[] {
  const classes: Classes = { breaks: Array.from({ length: count - 1 }, (_, i) => i), turn: below, least: -1, most: count };
  return Array.from({ length: count }, (_, i) => swatchOf(classes, i));
}

test("levels go up one ramp, from its first step to its last", () => {
  expect(swatches(null, 5)).toEqual(["s1", "s3", "s4", "s6", "s7"]);
  expect(swatches(null, 7)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
  expect(swatches(null, 2)).toEqual(["s2", "s6"]);
  expect(swatches(null, 1)).toEqual(["s4"]);
});

test("growth goes away from the reference on both sides, the farthest the strongest", () => {
  expect(swatches(2, 5)).toEqual(["n6", "n2", "p1", "p4", "p7"]);
  expect(swatches(1, 5)).toEqual(["n4", "p1", "p3", "p5", "p7"]);
  expect(swatches(0, 3)).toEqual(["p1", "p4", "p7"]);
  expect(swatches(3, 3)).toEqual(["n7", "n4", "n1"]);
});

test("no two classes share a step, for any count and any turn", () => {
  for (let count = 1; count <= STEPS; count++) {
    for (const below of [null, ...Array.from({ length: count + 1 }, (_, i) => i)]) {
      const found = swatches(below, count);
      expect(new Set(found).size).toBe(count);
      expect(found.filter((name) => name.startsWith("n"))).toHaveLength(below ?? 0);
    }
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { thinOutline } from "../../src/model/thin-outline";
import { realGround } from "./real";

test("corners move to the grid, and those that fall together are one", () => {
  expect(thinOutline("M0 0L10.4 0L11 1L10 10L0 10Z", 4)).toBe("M0 0L12 0L12 12L0 12Z");
});

test("steps, whose minus signs stand for their separators, are the same outline as places", () => {
  expect(thinOutline("m8 8 8 0 0 8-8 0zm40 0 8 0 0 8z", 4)).toBe(thinOutline("M8 8L16 8L16 16L8 16ZM48 8L56 8L56 16Z", 4));
});

test("an islet without an area is dropped, but never the whole of a place", () => {
  expect(thinOutline("M0 0L20 0L20 20ZM40 40L41 40L41 41Z", 4)).toBe("M0 0L20 0L20 20Z");
  expect(thinOutline("M40 40L41 40L41 41Z", 4)).toBe("M40 40L41 40L41 41Z");
});

test("what has curves or shorthands is left as it is", () => {
  for (const path of ["M0 0h20v20h-20z", "M0 0A5 5 0 0 1 10 10Z", ""]) expect(thinOutline(path, 4)).toBe(path);
});

test("thinning again changes nothing", () => {
  const corner = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (corners, grid) => {
      const once = thinOutline(`M${corners.map((point) => point.join(" ")).join("L")}Z`, grid);
      expect(thinOutline(once, grid)).toBe(once);
    }),
  );
});

test("the real outlines keep every unit, and however finely they are drawn, no more corners than the grid has", () => {
  const corners = (path: string) => path.match(/-?[\d.]+ -?[\d.]+/g)?.length ?? 0;
  for (const path of realGround().units.values()) {
    const thin = thinOutline(path, 6);
    expect(thin).toMatch(/^M/);
    // The same outline, each side cut into eight.
    const fine = thin.replaceAll(/M([^Z]+)Z/g, (_, ring: string) => {
      const points = ring.split("L").map((point) => point.split(" ").map(Number) as [number, number]);
      const cut = points.flatMap(([x, y], i) => {
        const [toX, toY] = points[(i + 1) % points.length] as [number, number];
        return Array.from({ length: 8 }, (__, step) => `${x + ((toX - x) * step) / 8} ${y + ((toY - y) * step) / 8}`);
      });
      return `M${cut.join("L")}Z`;
    });
    expect(corners(thinOutline(fine, 6))).toBeLessThan(corners(fine) / 2);
  }
});

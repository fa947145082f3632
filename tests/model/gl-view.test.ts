import fc from "fast-check";
import { expect, test } from "vitest";
import { frameCamera } from "../../src/model/camera";
import { cameraOf, glView, zoomOf } from "../../src/model/gl-view";

const camera = fc.record({
  k: fc.double({ min: 0.1, max: 60, noNaN: true }),
  x: fc.double({ min: -3000, max: 3000, noNaN: true }),
  y: fc.double({ min: -3000, max: 3000, noNaN: true }),
});
const pixels = fc.integer({ min: 100, max: 3000 });

test("a camera comes back from the engine's terms to a thousandth of a pixel", () => {
  fc.assert(
    fc.property(camera, pixels, pixels, (c, width, height) => {
      const back = cameraOf(glView(c, width, height), width, height);
      expect(back.k / c.k).toBeCloseTo(1, 9);
      expect(back.x).toBeCloseTo(c.x, 3);
      expect(back.y).toBeCloseTo(c.y, 3);
    }),
  );
});

test("twice as near is one zoom more", () => {
  expect(zoomOf(2) - zoomOf(1)).toBeCloseTo(1, 12);
});

test("the frame on a screen of 900 × 800 looks at the Red River's hills at zoom 6.5", () => {
  const view = glView(frameCamera(900, 800), 900, 800);
  expect(view.zoom).toBeCloseTo(6.528, 3);
  expect(view.center[0]).toBeCloseTo(105.1, 6);
  expect(view.center[1]).toBeGreaterThan(20.6);
  expect(view.center[1]).toBeLessThan(20.8);
});

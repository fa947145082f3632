import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXT, NEAREST, clamp, fit, frameCamera, zoomAt, type Box, type Camera } from "../../src/model/camera";
import { FRAME } from "../../src/model/mercator";

const pixels = fc.integer({ min: 100, max: 3000 });
const coordinate = fc.double({ min: -2000, max: 4000, noNaN: true });
const camera = fc.record({ k: fc.double({ min: 1e-3, max: 100, noNaN: true }), x: coordinate, y: coordinate });
const box = fc
  .tuple(coordinate, coordinate, fc.double({ min: 1, max: 900, noNaN: true }), fc.double({ min: 1, max: 900, noNaN: true }))
  .map(([west, north, width, height]): Box => [west, north, west + width, north + height]);

const screen = (c: Camera, x: number, y: number): [number, number] => [x * c.k + c.x, y * c.k + c.y];
const land = (c: Camera, px: number, py: number): [number, number] => [(px - c.x) / c.k, (py - c.y) / c.k];

function expectSame(a: Camera, b: Camera): void {
  expect(a.k / b.k).toBeCloseTo(1, 9);
  expect(a.x).toBeCloseTo(b.x, 5);
  expect(a.y).toBeCloseTo(b.y, 5);
}

describe("fit", () => {
  test("shows the whole box inside the padding, touching it on two opposite sides, and centred", () => {
    fc.assert(
      fc.property(box, pixels, pixels, fc.integer({ min: 0, max: 40 }), (b, width, height, padding) => {
        const c = fit(b, width, height, padding);
        const [left, top] = screen(c, b[0], b[1]);
        const [right, bottom] = screen(c, b[2], b[3]);
        expect(left + right).toBeCloseTo(width, 6);
        expect(top + bottom).toBeCloseTo(height, 6);
        expect(Math.min(left, top)).toBeCloseTo(padding, 6);
      }),
    );
  });

  test("leaves free the side that something covers", () => {
    const c = fit([0, 0, 100, 100], 400, 400, { top: 0, right: 0, bottom: 200, left: 0 });
    expect(screen(c, 0, 0)).toEqual([100, 0]);
    expect(screen(c, 100, 100)).toEqual([300, 200]);
  });

  test("padding that leaves nothing free still gives a camera", () => {
    expect(fit([0, 0, 100, 100], 100, 100, 80).k).toBeGreaterThan(0);
  });
});

test("the frame camera is the viewBox of the frame under xMidYMid meet", () => {
  const wide = frameCamera(FRAME.width * 3, FRAME.height);
  expect(wide).toEqual({ k: 1, x: FRAME.width, y: 0 });
  const tall = frameCamera(FRAME.width / 2, FRAME.height);
  expect(tall).toEqual({ k: 0.5, x: 0, y: FRAME.height / 4 });
});

describe("zoomAt", () => {
  test("keeps the land under the pixel, and its inverse undoes it", () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.1, max: 10, noNaN: true }), pixels, pixels, (c, factor, px, py) => {
        const nearer = zoomAt(c, factor, px, py);
        const [x, y] = land(c, px, py);
        const [sameX, sameY] = screen(nearer, x, y);
        expect(sameX).toBeCloseTo(px, 5);
        expect(sameY).toBeCloseTo(py, 5);
        expectSame(zoomAt(nearer, 1 / factor, px, py), c);
      }),
    );
  });
});

describe("clamp", () => {
  test("leaves an allowed camera alone: clamping twice is clamping once", () => {
    fc.assert(
      fc.property(camera, pixels, pixels, (c, width, height) => {
        const once = clamp(c, width, height);
        expectSame(clamp(once, width, height), once);
      }),
    );
  });

  test("never lets the scale out of the frame's and 32 times that", () => {
    fc.assert(
      fc.property(camera, pixels, pixels, (c, width, height) => {
        const frame = frameCamera(width, height);
        const { k } = clamp(c, width, height);
        expect(k).toBeGreaterThanOrEqual(frame.k);
        expect(k).toBeLessThanOrEqual(frame.k * NEAREST);
      }),
    );
  });

  test("comes back to the frame camera when zoomed fully out, wherever it was", () => {
    fc.assert(
      fc.property(camera, pixels, pixels, (c, width, height) => {
        const frame = frameCamera(width, height);
        expectSame(clamp({ ...c, k: frame.k / 2 }, width, height), frame);
      }),
    );
  });

  test("always looks at a place of the frame", () => {
    fc.assert(
      fc.property(camera, pixels, pixels, (c, width, height) => {
        const [x, y] = land(clamp(c, width, height), width / 2, height / 2);
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(FRAME.width + 1e-6);
        expect(y).toBeLessThanOrEqual(FRAME.height + 1e-6);
      }),
    );
  });

  test("shows nothing past the context once nearer than twice the frame", () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 2, max: 40, noNaN: true }), pixels, fc.double({ min: 0.7, max: 1.4, noNaN: true }), (c, nearer, width, aspect) => {
        const height = Math.round(width / aspect);
        const held = clamp({ ...c, k: frameCamera(width, height).k * nearer }, width, height);
        const [west, north] = land(held, 0, 0);
        const [east, south] = land(held, width, height);
        expect(west).toBeGreaterThanOrEqual(CONTEXT[0] - 1e-6);
        expect(north).toBeGreaterThanOrEqual(CONTEXT[1] - 1e-6);
        expect(east).toBeLessThanOrEqual(CONTEXT[2] + 1e-6);
        expect(south).toBeLessThanOrEqual(CONTEXT[3] + 1e-6);
      }),
    );
  });
});

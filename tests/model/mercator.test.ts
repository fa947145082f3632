import fc from "fast-check";
import { expect, test } from "vitest";
import { FRAME, fromMap, toMap, WORLD_UNITS } from "../../src/model/mercator";
import { atlas } from "./real";

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });

test("a point goes to the map and comes back", () => {
  fc.assert(
    fc.property(lon, lat, (east, north) => {
      const [x, y] = fromMap(...toMap(east, north));
      expect(x).toBeCloseTo(east, 9);
      expect(y).toBeCloseTo(north, 9);
    }),
  );
});

test("east is right and north is up", () => {
  fc.assert(
    fc.property(lon, lat, lon, lat, (lonA, latA, lonB, latB) => {
      const [a, b] = [toMap(lonA, latA), toMap(lonB, latB)];
      if (lonA < lonB) expect(a[0]).toBeLessThanOrEqual(b[0]);
      if (latA < latB) expect(a[1]).toBeGreaterThanOrEqual(b[1]);
    }),
  );
});

test("a small square of land is a square of the map, wherever it lies", () => {
  const step = 1e-4;
  for (const north of [18, 21, 23.4]) {
    const [x, y] = toMap(105, north);
    const [right] = toMap(105 + step, north);
    const [, up] = toMap(105, north + step * Math.cos((north * Math.PI) / 180));
    expect((y - up) / (right - x)).toBeCloseTo(1, 4);
  }
});

test("the frame's corners are 102–108.2° E, 17.8–23.5° N, and the globe is as wide as it says", () => {
  expect(toMap(102, 23.5).map((each) => Math.abs(Math.round(each)))).toEqual([0, 0]);
  expect(toMap(108.2, 17.8).map(Math.round)).toEqual([FRAME.width, FRAME.height]);
  expect(toMap(180, 0)[0] - toMap(-180, 0)[0]).toBeCloseTo(WORLD_UNITS, 6);
});

test("every drawn unit lies in the frame but for its islands", () => {
  for (const { x, y } of atlas.places) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(FRAME.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(FRAME.height);
  }
});

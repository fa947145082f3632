import { expect, test } from "vitest";
import { HATCH } from "../../src/draw/ground";
import { hatch, hatchPlacing } from "../../src/views/map-gl-hatch";

/** Coverage 0–255 by row and column. */
function alpha(image: ReturnType<typeof hatch>): number[][] {
  return Array.from({ length: image.height }, (_, y) => Array.from({ length: image.width }, (_, x) => image.data[(y * image.width + x) * 4 + 3] ?? -1));
}

const mean = (rows: number[][]): number => rows.flat().reduce((sum, a) => sum + a, 0) / rows.flat().length / 255;

test("a hatch covers as much as a line 1 px wide every 6 px along an edge", () => {
  const cover = mean(alpha(hatch("#8f8b82", [0, 0])));
  expect(Math.abs(cover - Math.SQRT2 / HATCH)).toBeLessThan(0.01);
});

test("the line runs from the lower left to the upper right and joins its copies", () => {
  const rows = alpha(hatch("#8f8b82", [0, 0]));
  const side = rows.length;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) expect(rows[y]?.[x]).toBe(rows[(y + 1) % side]?.[(x + side - 1) % side]);
  }
  expect(rows[0]?.[side - 1]).toBe(255);
  expect(rows[0]?.[side / 2 - 1]).toBe(0);
});

test("every texel has the colour, so that no dark fringe appears where the line fades", () => {
  const { data } = hatch("#8f8b82", [1.3, 2.1]);
  for (let i = 0; i < data.length; i += 4) expect([...data.slice(i, i + 3)]).toEqual([0x8f, 0x8b, 0x82]);
});

test("a phase of a whole period changes nothing, half a period moves the line", () => {
  expect(hatch("#000000", [6, -12])).toEqual(hatch("#000000", [0, 0]));
  expect(alpha(hatch("#000000", [3, 0]))[0]?.[5]).toBe(255);
});

test("the tile is 6 screen pixels wide at the scale it was placed for, whatever the zoom's fraction", () => {
  for (const zoom of [5, 5.53, 6.999]) {
    const enlarged = 2 ** (zoom - Math.floor(zoom));
    const { pixelRatio } = hatchPlacing(0, 0, zoom);
    expect((hatch("#000000", [0, 0]).width / pixelRatio) * enlarged).toBeCloseTo(HATCH, 9);
  }
});

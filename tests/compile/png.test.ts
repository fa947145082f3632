import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePng } from "../../src/compile/png";
import { decodePng } from "../browser/pixels";

/** Opaque pixels of colours given as numbers. */
function pixelsOf(colors: readonly number[]): Uint8Array {
  return Uint8Array.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]));
}

const pictures = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 256 })).map(([width, colors]) => {
  const height = Math.ceil(colors.length / width);
  return { width, height, colors: Array.from({ length: width * height }, (_, i) => colors[i % colors.length] ?? 0) };
});

test("a picture of at most 256 colours is read again as it was", () => {
  fc.assert(
    fc.property(pictures, ({ width, height, colors }) => {
      const read = decodePng(encodePng(pixelsOf(colors), width, height));
      expect([read.width, read.height]).toEqual([width, height]);
      expect([...read.rgb]).toEqual([...pixelsOf(colors)].filter((_, i) => i % 4 !== 3));
    }),
  );
});

test("of more colours the 256 most frequent stay, and any other becomes the nearest of them", () => {
  const greens = Array.from({ length: 256 }, (_, i) => i << 8);
  const read = decodePng(encodePng(pixelsOf([...greens, ...greens, 0x030f00, 0xff0000]), 257, 2));
  expect([read.at(16, 0), read.at(255, 1), read.at(256, 1)]).toEqual(["#001000", "#000f00", "#000000"]);
});

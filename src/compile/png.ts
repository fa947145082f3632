// Pixels as a PNG of at most 256 colours, a third of what it takes with all of them: a map has few, and soft edges
// between them. It must not know what the picture shows.

import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The most colours a palette can hold. */
const COLORS = 256;

/** Red, green and blue of a pixel, as one number. */
function colorAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function channels(color: number): readonly [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function distance(a: number, b: number): number {
  const [from, to] = [channels(a), channels(b)];
  return (from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2 + (from[2] - to[2]) ** 2;
}

/** The colours used most, and for every colour the place of the nearest of them. */
function paletteOf(pixels: Uint8Array): { readonly palette: readonly number[]; readonly places: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  const palette = all.slice(0, COLORS);
  const nearest = (color: number): number => palette.reduce((best, other, i) => (distance(color, other) < distance(color, palette[best] ?? 0) ? i : best), 0);
  return { palette, places: new Map(all.map((color, i) => [color, i < COLORS ? i : nearest(color)])) };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const [length, checked, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(type, "latin1"), data]), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, sum]);
}

/**
 * Encodes a picture. Colours beyond the 256 used most become the nearest of these.
 *
 * @param pixels red, green, blue and alpha of each pixel, row by row; taken as opaque
 * @see https://www.w3.org/TR/png-3/, colour type 3
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, places } = paletteOf(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = places.get(colorAt(pixels, (y * width + x) * 4)) ?? 0;
  }
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", Buffer.from(palette.flatMap(channels))), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

// Pixels as a PNG of at most 256 colours, a third of what it takes with all of them: a map has few, and soft edges
// between them. It must not know what the picture shows.

import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The most colours a palette can hold. */
const COLORS = 256;

/** A line of pixels of one colour: red, green and blue as one number, and how many. */
interface Run {
  readonly color: number;
  length: number;
}

/** The picture as runs, row after row: a map has few, and each is looked up once. */
function runsOf(pixels: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  let last: Run = { color: -1, length: 0 };
  for (let at = 0; at < pixels.length; at += 4) {
    const color = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (color === last.color) last.length++;
    else runs.push((last = { color, length: 1 }));
  }
  return runs;
}

function channels(color: number): readonly [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** The place in a palette of the colour that is nearest. */
function nearest(color: number, palette: readonly (readonly [number, number, number])[]): number {
  const [red, green, blue] = channels(color);
  let [place, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((other, i) => {
    const distance = (red - other[0]) ** 2 + (green - other[1]) ** 2 + (blue - other[2]) ** 2;
    if (distance < least) [place, least] = [i, distance];
  });
  return place;
}

/** Channels of the colours used most, one after another, and for every colour the place of the nearest of them. */
function paletteOf(runs: readonly Run[]): { readonly palette: readonly number[]; readonly places: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const { color, length } of runs) counts.set(color, (counts.get(color) ?? 0) + length);
  const all = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  const palette = all.slice(0, COLORS).map(channels);
  return { palette: palette.flat(), places: new Map(all.map((color, i) => [color, i < COLORS ? i : nearest(color, palette)])) };
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
  const runs = runsOf(pixels);
  const { palette, places } = paletteOf(runs);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const indexed = Buffer.alloc(width * height);
  let at = 0;
  for (const { color, length } of runs) indexed.fill(places.get(color) ?? 0, at, (at += length));
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) indexed.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", Buffer.from(palette)), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

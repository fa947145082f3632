// Reads the pixels of a screenshot or of a picture of the site: PNG of 8 bits a channel or a palette's place, not
// interlaced. It must not know what the picture shows.
import { inflateSync } from "node:zlib";

/** A decoded picture; `at` gives `#rrggbb` of a pixel, clamped to the picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): string;
  /** Red, green, blue of each pixel, row by row. */
  readonly rgb: Uint8Array;
}

/** The filter of a PNG line: what is added to a byte given those left, above and above left of it. */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(left + up - corner - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @param png bytes of a picture @throws RangeError for a PNG of another kind */
export function decodePng(png: Buffer): Picture {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  }
  const all = (type: string): Buffer => Buffer.concat(chunks.filter((chunk) => chunk.type === type).map(({ data }) => data));
  const [width, height, depth, kind, interlaced] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25], png[28]];
  const channels = { 2: 3, 3: 1, 6: 4 }[Number(kind)];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new RangeError(`a PNG of kind ${String(kind)}, ${String(depth)} bits`);
  const raw = inflateSync(all("IDAT"));
  const line = width * channels;
  const bytes = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - line] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (bytes[at - line - channels] ?? 0);
      bytes[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  const palette = all("PLTE");
  const rgb = channels === 3 ? bytes : channels === 1 ? Buffer.concat(Array.from(bytes, (place) => palette.subarray(place * 3, place * 3 + 3))) : bytes.filter((_, i) => i % 4 !== 3);
  const at = (x: number, y: number): string => {
    const from = (Math.min(height - 1, Math.max(0, Math.round(y))) * width + Math.min(width - 1, Math.max(0, Math.round(x)))) * 3;
    return `#${Buffer.from(rgb.subarray(from, from + 3)).toString("hex")}`;
  };
  return { width, height, at, rgb };
}

/** A difference of a channel that an eye does not see at a border's edge: half of a soft pixel of two quiet colours. */
const VISIBLE = 48;

/** Share of pixels, 0–1, in which some channel differs visibly. @throws RangeError when sizes differ */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError("pictures of two sizes");
  let different = 0;
  for (let i = 0; i < a.rgb.length; i += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((a.rgb[i + channel] ?? 0) - (b.rgb[i + channel] ?? 0)) > VISIBLE)) different++;
  }
  return different / (a.width * a.height);
}

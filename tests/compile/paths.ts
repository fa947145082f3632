// Reads back the path data that compile writes.

export type Point = readonly [x: number, y: number];

/** Whole numbers after each `m`; a space stands between two, or the minus of the second. */
export const CLOSED = /^(?:m-?\d+(?:(?: |(?=-))-?\d+)+z)+$/;
export const OPEN = /^(?:m-?\d+(?:(?: |(?=-))-?\d+)+)+$/;

/** Lines of path data of relative moves, as SVG 2 reads it: `m` begins where the last line ended, or where it began if it was closed. */
export function lines(path: string): readonly (readonly Point[])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m([^mz]+)(z?)/g)].map(([, body = "", closed]) => {
    const numbers = (body.match(/-?\d+/g) ?? []).map(Number);
    const line = Array.from({ length: numbers.length / 2 }, (_, i): Point => [(x += numbers[2 * i] as number), (y += numbers[2 * i + 1] as number)]);
    if (closed) [x, y] = line[0] as Point;
    return line;
  });
}

/** West, north, east, south. */
export function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

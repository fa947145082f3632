// Writes lines as path data in as few letters as it takes: whole numbers, each relative to the one before.

/** A point in whole numbers of whatever unit the picture has. */
export type Point = readonly [x: number, y: number];

/** Relative path data in whole numbers: `m` then implied `l`, a minus sign standing for its own separator. */
function pathData(points: readonly Point[], from: Point, close: boolean): string {
  let [x, y] = from;
  const steps = points.map(([px, py]) => {
    const step = `${px - x} ${py - y}`;
    [x, y] = [px, py];
    return step;
  });
  return `m${steps.join(" ").replaceAll(" -", "-")}${close ? "z" : ""}`;
}

/**
 * Lines as one path; each begins where the one before left the pen.
 *
 * @param close whether they are rings, given without their last point
 * @param from where the pen stands, if another path goes before
 */
export function joined(parts: readonly (readonly Point[])[], close: boolean, from: Point = [0, 0]): string {
  let pen = from;
  return parts
    .map((points) => {
      const text = pathData(points, pen, close);
      pen = (close ? points[0] : points.at(-1)) as Point;
      return text;
    })
    .join("");
}

/** The longer side of the box around points. */
export function extent(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

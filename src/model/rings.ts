// Outlines of land as rings of corners, read from path data of straight lines. It must not know what is outlined.

/** A corner. */
export type Corner = readonly [x: number, y: number];

/** The rings of a path, in absolute numbers, each without its first corner again at its end. @param path letters M, L and Z, large or small */
export function ringsOf(path: string): readonly Corner[][] {
  const rings: Corner[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = "", rest = ""] of path.matchAll(/([MLZmlz])([^MLZmlz]*)/g)) {
    if (letter === "Z" || letter === "z") [x, y] = [startX, startY];
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [dx, dy] = [numbers[i] as number, numbers[i + 1] as number];
      [x, y] = letter === "m" || letter === "l" ? [x + dx, y + dy] : [dx, dy];
      if (i === 0 && (letter === "m" || letter === "M")) {
        rings.push([]);
        [startX, startY] = [x, y];
      }
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

// Dots along an axis, moved aside just enough that none hides another, and labels in as few rows as they need.

/** Room for a rounding error, in the unit of the coordinates. */
const DUST = 1e-6;

/**
 * Where dots stand across their axis.
 *
 * @param along places on the axis, any order
 * @param size diameter of a dot, in the same unit
 * @returns for each, how far aside it stands: 0 where nothing is in the way, and else as little as will do, to either side
 */
export function swarm(along: readonly number[], size: number): readonly number[] {
  const across = along.map(() => 0);
  const placed: number[] = [];
  const order = along.map((_, i) => i).sort((a, b) => (along[a] as number) - (along[b] as number));
  for (const i of order) {
    const near = placed.filter((other) => Math.abs((along[other] as number) - (along[i] as number)) < size);
    // Free places touch a neighbour: above it or below it.
    const places = near.flatMap((other) => {
      const step = Math.sqrt(size ** 2 - ((along[other] as number) - (along[i] as number)) ** 2);
      return [(across[other] as number) - step, (across[other] as number) + step];
    });
    const isFree = (place: number): boolean => near.every((other) => Math.hypot((along[other] as number) - (along[i] as number), (across[other] as number) - place) >= size - DUST);
    across[i] = [0, ...places].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).find(isFree) ?? 0;
    placed.push(i);
  }
  return across;
}

/**
 * Rows for labels centred on an axis, the lowest row first.
 *
 * @param along their middles, ascending
 * @param widths in the same unit
 * @returns for each the lowest row in which it touches no label before it
 */
export function rowsOf(along: readonly number[], widths: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return along.map((middle, i) => {
    const half = (widths[i] as number) / 2;
    const free = ends.findIndex((end) => end <= middle - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + half;
    return row;
  });
}

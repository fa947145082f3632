// How large a circle is drawn: its area is the value, from zero. It must know no screen.

/** Map units of the largest circle's radius: wide enough to compare, small enough that the delta stays apart. */
export const LARGEST = 56;

/** No circle is drawn smaller, in map units, or it would not be seen; its figure stands beside it. */
const LEAST = 3.5;

/** Parts of the largest value that the key shows, each rounded down to a round number. */
const KEYS = [1, 0.25, 0.04] as const;

/** First digits of round numbers, the largest first. */
const ROUND = [5, 2, 1] as const;

/**
 * Radius of a circle in map units at the frame's own scale.
 *
 * @param share of the largest value, 0–1
 */
export function radiusOf(share: number): number {
  return Math.max(LEAST, Math.sqrt(share) * LARGEST);
}

function roundedDown(value: number): number {
  const near = 10 ** Math.floor(Math.log10(value));
  // A logarithm may round up to the next power.
  const power = near > value ? near / 10 : near;
  return (ROUND.find((digit) => digit * power <= value) ?? 1) * power;
}

/**
 * Round whole values for a key, the largest first, none above the largest value; none for what is all below 1.
 *
 * @param most the largest value, 0 or more
 */
export function keyValues(most: number): readonly number[] {
  return [...new Set(KEYS.map((part) => most * part).filter((value) => value >= 1).map(roundedDown))];
}

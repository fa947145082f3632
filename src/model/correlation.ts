// How far two figures of the same units go together, with what makes the answer doubtful: few pairs, one unit that
// carries it all, what chance alone would give.

import { sampleCorrelation, sampleRankCorrelation } from "simple-statistics";

/** Pairs below which nothing is computed: with seven, one unit alone can turn the answer. */
export const LEAST_PAIRS = 8;

/** One unit with both figures. */
export interface Pair {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}

export interface Correlation {
  readonly n: number;
  /** Pearson's, of the figures themselves, −1 to 1. */
  readonly r: number;
  /** Spearman's, of their ranks, equals sharing the mean of theirs, −1 to 1. */
  readonly rho: number;
  /** Size of ρ that chance alone stays under 19 times in 20 were there no connection. */
  readonly chance: number;
  /** The unit without which ρ changes most, and ρ then; `null` when none changes it by 0.1. */
  readonly lever: { readonly unit: string; readonly rho: number } | null;
}

/** A change of ρ worth a word. */
const NOTABLE = 0.1;

function rankCorrelation(pairs: readonly Pair[]): number {
  return sampleRankCorrelation(pairs.map(({ x }) => x), pairs.map(({ y }) => y));
}

/**
 * @param pairs any order
 * @returns `null` with fewer than eight pairs, or when one of the figures is the same everywhere
 * @see Kendall & Gibbons, Rank Correlation Methods (1990), §5: ρ has the standard error 1/√(n − 1) where there is no connection
 */
export function correlate(pairs: readonly Pair[]): Correlation | null {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return null;
  const rho = rankCorrelation(pairs);
  const r = sampleCorrelation(pairs.map(({ x }) => x), pairs.map(({ y }) => y));
  if (!Number.isFinite(rho) || !Number.isFinite(r)) return null;
  const without = pairs.map(({ unit }) => ({ unit, rho: rankCorrelation(pairs.filter((pair) => pair.unit !== unit)) })).filter((each) => Number.isFinite(each.rho));
  const [lever] = without.sort((a, b) => Math.abs(b.rho - rho) - Math.abs(a.rho - rho));
  // Two-sided, 5 %.
  return { n, r, rho, chance: Math.min(1, 1.96 / Math.sqrt(n - 1)), lever: lever && Math.abs(lever.rho - rho) >= NOTABLE ? lever : null };
}

/** How a correlation is called, by its size: below 0.2, 0.4, 0.6, 0.8, and above. */
export type Strength = "none" | "weak" | "moderate" | "strong" | "very-strong";

/** @param value of r or ρ, −1 to 1 */
export function strength(value: number): Strength {
  const names: readonly Strength[] = ["none", "weak", "moderate", "strong", "very-strong"];
  // A hair, since 0.6 / 0.2 is 2.9999999999999996 in binary.
  return names[Math.min(names.length - 1, Math.floor(Math.abs(value) / 0.2 + 1e-9))] as Strength;
}

// How far two published figures lie apart, as it may be said: never finer than the coarser of them. It must not know which
// figures may be compared at all, nor a language.

import type { Indicator, Report } from "./atlas";

/** By how much one figure is above another. */
export interface Difference {
  /** Positive when the first is higher; in the indicator's unit, points for rates; rounded half away from zero. */
  readonly value: number;
  /** Digits after the decimal mark: those of the coarser report. */
  readonly decimals: number;
  /** Digits were dropped, or one of the two is an estimate. */
  readonly about: boolean;
}

/** How many times the larger of two levels is the smaller. */
export interface Ratio {
  /** Above 1, with at most two digits that count. */
  readonly value: number;
  readonly about: boolean;
}

/** More digits than these say nothing of how many times one thing is another. */
const RATIO_DIGITS = 2;

/** A figure as a whole number of its last digits, so that nothing is lost to binary fractions. */
function whole(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

function isEstimate(a: Report, b: Report): boolean {
  return a.status === "estimate" || b.status === "estimate";
}

/**
 * The first report less the second, with the digits that both have.
 *
 * @param a of the same indicator and unit as `b`; no more digits than its `decimals`
 * @returns of the two exchanged: the same with the other sign; zero is never negative
 */
export function difference(a: Report, b: Report): Difference {
  const fine = Math.max(a.decimals, b.decimals);
  const decimals = Math.min(a.decimals, b.decimals);
  const step = 10 ** (fine - decimals);
  const exact = whole(a.value, fine) - whole(b.value, fine);
  const steps = Math.sign(exact) * Math.floor((2 * Math.abs(exact) + step) / (2 * step)) + 0;
  return { value: steps / 10 ** decimals, decimals, about: steps * step !== exact || isEstimate(a, b) };
}

/** Digits of a figure that count: 3 of 450, 2 of 0.045. */
function digits({ value, decimals }: Report): number {
  return String(whole(Math.abs(value), decimals)).length;
}

/**
 * The larger level over the smaller, with two digits or as many as the coarser report has; counts are exact and always have two.
 *
 * @returns the same of the two exchanged; `null` for rates, without two positive figures, and where it rounds to 1
 */
export function ratio(a: Report, b: Report, { kind, unit }: Pick<Indicator, "kind" | "unit">): Ratio | null {
  const small = Math.min(a.value, b.value);
  const large = Math.max(a.value, b.value);
  if (kind !== "level" || small <= 0) return null;
  const kept = unit === "count" ? RATIO_DIGITS : Math.min(RATIO_DIGITS, digits(a), digits(b));
  const value = Number((large / small).toPrecision(kept));
  if (value === 1) return null;
  return { value, about: value * small !== large || isEstimate(a, b) };
}

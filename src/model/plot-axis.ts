// A side of a scatter, linear or logarithmic: how far it reaches, where a value lies on it and where its ticks stand. It
// must not know a pixel.

import { axisOf } from "./axis";

/** Values and where they lie, 0 at the low end to 1 at the high one. */
export interface PlotAxis {
  readonly isLog: boolean;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** @param value positive on a logarithmic axis */
  readonly at: (value: number) => number;
}

/** Ticks wanted. */
const WANTED = 5;

/** A free rim at either end, so that no mark is cut. */
const RIM = 0.04;

/** Above this quotient of largest and smallest, most points of a linear axis would lie in one corner. */
const WIDE = 50;

/** Whether an axis of levels had better be logarithmic: all above zero, the largest more than 50 times the smallest. */
export function isWide(values: readonly number[]): boolean {
  const least = Math.min(...values);
  return values.length > 1 && least > 0 && Math.max(...values) / least > WIDE;
}

/** Round numbers of a logarithmic axis: tenfold steps, and 2 and 5 between them while they are few. */
function logTicks(low: number, high: number): readonly number[] {
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 }, (_, i) => Math.floor(Math.log10(low)) + i);
  const within = (steps: readonly number[]): readonly number[] => powers.flatMap((power) => steps.map((step) => Number(`${step}e${power}`))).filter((value) => value >= low && value <= high);
  const tenfold = within([1]);
  return tenfold.length >= WANTED - 1 ? tenfold : within([1, 2, 5]);
}

/**
 * @param values finite, at least one, all positive where `isLog`; what must be in sight, zero included where it should be
 * @returns an axis that reaches a little beyond them
 */
export function plotAxis(values: readonly number[], isLog: boolean): PlotAxis {
  const project = isLog ? Math.log10 : (value: number): number => value;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = least === most ? Math.max(1, Math.abs(most)) / 2 : 0;
  const grow = spread > 0 ? 2 : 1;
  const linear = axisOf([least - spread, most + spread], WANTED);
  const [low, high] = isLog ? [least / grow, most * grow] : [linear.from, linear.to];
  const [from, to] = [project(low), project(high)];
  const rim = (to - from) * RIM;
  const at = (value: number): number => (project(value) - from + rim) / (to - from + 2 * rim);
  return { isLog, at, ticks: (isLog ? logTicks(low, high) : linear.ticks).map((value) => ({ value, at: at(value) })) };
}

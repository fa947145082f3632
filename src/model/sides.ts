// Two maps beside one another: both pictures, whether their colours mean the same, and what of a unit may be said from
// one to the other. It must not know how they are laid out.

import type { Atlas, Language, Report } from "./atlas";
import { breakAfter } from "./cells";
import { differenceText, ratioText } from "./comparison-text";
import { difference, ratio } from "./difference";
import { comparePeriods, parsePeriod } from "./period";
import { mapScene, type MapScene, type UnitScene } from "./scene";
import type { Step } from "./story";
import { besideChoice, stepChoice, type Reader } from "./story-step";

/** Side A, on the left, and side B. */
export interface Sides {
  readonly a: MapScene;
  readonly b: MapScene;
  /** One measure over periods of one length: the same classes and the same sizes of circles on both. */
  readonly alike: boolean;
}

/** The two sides of a step; `null` for a step of one. */
export function sides(atlas: Atlas, step: Pick<Step, "choice" | "beside">, reader: Reader): Sides | null {
  const [a, b] = [stepChoice(atlas, step, reader), besideChoice(atlas, step, reader)];
  if (!b) return null;
  const alike = a.indicator === b.indicator && a.per === b.per && parsePeriod(a.period)?.months === parsePeriod(b.period)?.months;
  return { a: mapScene(atlas, a, alike ? b.period : null), b: mapScene(atlas, b, alike ? a.period : null), alike };
}

/** Why two figures of a unit are not set against one another. */
export type Apart = "land" | "basis";

/** Why the figures of both sides may not be compared; `null` where they may. */
export function apart(atlas: Atlas, unit: string, a: { readonly period: string; readonly report: Report }, b: { readonly period: string; readonly report: Report }): Apart | null {
  if (breakAfter(atlas, unit, a.period) !== breakAfter(atlas, unit, b.period)) return "land";
  return a.report.basis === b.report.basis ? null : "basis";
}

/** A unit on both sides. */
export interface Pair {
  readonly a: UnitScene;
  readonly b: UnitScene;
  /** How its later figure stands to the earlier one: `gấp 2,9 lần`, `cao hơn 1,2 điểm phần trăm`; `null` where the sides are of two kinds, or a figure is missing. */
  readonly between: string | null;
  readonly apart: Apart | null;
}

/** A unit on both sides; `null` for what is not drawn. */
export function pairOf(atlas: Atlas, { a, b, alike }: Sides, unit: string, language: Language): Pair | null {
  const [left, right] = [a, b].map(({ units }) => units.find((each) => each.unit.id === unit));
  if (!left || !right) return null;
  if (!alike || !left.cell || !right.cell) return { a: left, b: right, between: null, apart: null };
  const [before, after] = [{ period: a.choice.period, report: left.cell[0] }, { period: b.choice.period, report: right.cell[0] }].sort((x, y) => comparePeriods(x.period, y.period)) as [{ period: string; report: Report }, { period: string; report: Report }];
  const why = apart(atlas, unit, before, after);
  if (why) return { a: left, b: right, between: null, apart: why };
  const times = after.report.value > before.report.value ? ratio(after.report, before.report, a.indicator) : null;
  return { a: left, b: right, between: times ? ratioText(times, language) : differenceText(difference(after.report, before.report), a.indicator, language), apart: null };
}

// Two maps beside one another: both pictures, whether their colours mean the same, and what of a unit may be said from
// one to the other. It must not know how they are laid out.

import type { Atlas, Language, Report } from "./atlas";
import { breakAfter } from "./cells";
import type { Classes } from "./classify";
import type { Choice } from "./choice";
import { differenceText, ratioText } from "./comparison-text";
import { difference, ratio } from "./difference";
import { afterMerger, partsOf, successor } from "./merger";
import { becameText, gapText, landText } from "./merger-text";
import { measured, shownValues } from "./per-head";
import { comparePeriods, parsePeriod } from "./period";
import { cut, mapScene, type MapScene, type UnitScene } from "./scene";
import type { Step } from "./story";
import { besideChoice, stepChoice, type Reader } from "./story-step";

/** Side A, on the left, and side B. */
export interface Sides {
  readonly a: MapScene;
  readonly b: MapScene;
  /** One measure over periods of one length: the same classes and the same sizes of circles on both. */
  readonly alike: boolean;
  /** The atlas of side B: the same, or in the boundaries after the merger. */
  readonly land: Atlas;
}

/** Classes over the figures of both periods; where parts became sums, circles are sized by these too, and nothing else changes. */
function sharedClasses(atlas: Atlas, land: Atlas, a: Choice, b: Choice): Classes | null {
  const values = (of: Atlas, { period }: Choice): number[] => [...shownValues(of, measured(of, a), period).values()];
  const pooled = [...new Set([a.period, b.period])].flatMap((period) => values(atlas, { ...a, period }));
  if (pooled.length === 0) return null;
  const classes = cut(pooled, a, measured(atlas, a).indicator);
  return { ...classes, most: Math.max(classes.most, ...values(land, b)) };
}

/** Side B in later boundaries: its heading says so, and who has no sum is told why. */
function onLand(atlas: Atlas, scene: MapScene): MapScene {
  const { language } = scene.choice;
  const units = scene.units.map((unit): UnitScene => {
    const why = unit.cell ? null : gapText(atlas, scene.choice, unit.unit.id);
    return why === null ? unit : { ...unit, absence: "no-sum", spoken: `${unit.name}: ${why}` };
  });
  const why = units.flatMap(({ absence }) => absence ?? []);
  const missing = { count: why.length, reasons: [...new Set(why)].map((absence) => ({ absence, count: why.filter((each) => each === absence).length })) };
  return { ...scene, units, legend: { ...scene.legend, missing }, title: `${scene.title}, ${landText(atlas, "since", language)}` };
}

/** The two sides of a step; `null` for a step of one. */
export function sides(atlas: Atlas, step: Pick<Step, "choice" | "beside">, reader: Reader): Sides | null {
  const [a, b] = [stepChoice(atlas, step, reader), besideChoice(atlas, step, reader)];
  if (!b) return null;
  const alike = a.indicator === b.indicator && a.per === b.per && parsePeriod(a.period)?.months === parsePeriod(b.period)?.months;
  const land = step.beside?.era ? afterMerger(atlas) : atlas;
  const classes = alike ? sharedClasses(atlas, land, a, b) : null;
  const other = land === atlas ? mapScene(atlas, b, classes) : onLand(atlas, mapScene(land, { ...b, unit: b.unit && successor(atlas, b.unit) }, classes));
  return { a: mapScene(atlas, a, classes), b: other, alike, land };
}

/** A unit of one side as the other side has it: its parts on side A, what it became on side B. */
export function acrossTo(side: "a" | "b", atlas: Atlas, { land }: Pick<Sides, "land">, unit: string): readonly string[] {
  if (land === atlas) return [unit];
  if (side === "b") return [successor(atlas, unit)];
  const parts = partsOf(atlas, unit);
  return parts.length > 0 ? parts : [unit];
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
  /** On side A: one, or all that became the one on side B. */
  readonly a: readonly [UnitScene, ...UnitScene[]];
  readonly b: UnitScene;
  /** How its later figure stands to the earlier one: `gấp 2,9 lần`, `cao hơn 1,2 điểm phần trăm`; `null` where the sides are of two kinds, or a figure is missing. */
  readonly between: string | null;
  readonly apart: Apart | null;
  /** What the merger made of it, and why it has no figure since; `null` where both sides have the same boundaries. */
  readonly became: string | null;
  readonly gap: string | null;
}

/** A unit on both sides, asked for as either has it; `null` for what is not drawn. */
export function pairOf(atlas: Atlas, both: Sides, unit: string, language: Language): Pair | null {
  const { a, b, alike, land } = both;
  const [heir = unit] = acrossTo("b", atlas, both, unit);
  const parts = acrossTo("a", atlas, both, heir);
  const [left, ...others] = a.units.filter((each) => parts.includes(each.unit.id));
  const right = b.units.find((each) => each.unit.id === heir);
  if (!left || !right) return null;
  const isLater = land !== atlas;
  const gap = isLater && !right.cell ? gapText(atlas, b.choice, heir) : null;
  const pair: Pair = { a: [left, ...others], b: right, between: null, apart: null, became: isLater ? becameText(atlas, right, b.indicator, gap, language) : null, gap };
  const isSame = isLater && a.choice.period === b.choice.period;
  if (!alike || isSame || others.length > 0 || !left.cell || !right.cell) return pair;
  const [before, after] = [{ period: a.choice.period, report: left.cell[0] }, { period: b.choice.period, report: right.cell[0] }].sort((x, y) => comparePeriods(x.period, y.period)) as [{ period: string; report: Report }, { period: string; report: Report }];
  const why = apart(atlas, left.unit.id, before, after);
  if (why) return { ...pair, apart: why };
  const times = after.report.value > before.report.value ? ratio(after.report, before.report, a.indicator) : null;
  return { ...pair, between: times ? ratioText(times, language) : differenceText(difference(after.report, before.report), a.indicator, language) };
}

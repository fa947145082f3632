// How much of a picture hangs on its classes: who would change class under another method, and who stands so near to a
// break that little would do it. It must not know how either is drawn.

import { least } from "d3-array";

import type { Indicator, Report } from "./atlas";
import { CLASS_LIMITS, classify, classOf, METHODS, type Classes, type Method } from "./classify";
import { usualMethod } from "./choice";
import type { MapScene, UnitScene } from "./scene";

/** A known unit in a class. */
export interface Placed {
  readonly unit: UnitScene;
  readonly report: Report;
  /** 0 the lowest, under the method at hand. */
  readonly class: number;
  /** Its class in the present picture. */
  readonly before: number;
}

/** The values of a picture, cut by one method. */
export interface Cut {
  readonly method: Method;
  readonly classes: Classes;
  /** The known, in the order of the scene. */
  readonly placed: readonly Placed[];
  /** Those whose class, counted from the lowest, is another than in the present picture. */
  readonly moved: readonly Placed[];
  /** Classes in which there is nobody. */
  readonly empty: number;
}

/**
 * The picture's values under every method, with as many classes wanted.
 *
 * @returns the present method first, then the others in their usual order; none when nothing is known
 */
export function cutsOf(scene: MapScene): readonly Cut[] {
  const { classes: present, choice, indicator } = scene;
  if (!present) return [];
  const used = choice.method ?? usualMethod(indicator.id);
  const known = scene.units.flatMap((unit) => (unit.cell ? [{ unit, report: unit.cell[0], before: classOf(present, unit.cell[0].value) }] : []));
  const values = known.map(({ report }) => report.value);
  return [used, ...METHODS.filter((method) => method !== used)].map((method) => {
    const classes = method === used ? present : classify(values, choice.classes ?? CLASS_LIMITS.usual, method, indicator.reference);
    const placed = known.map((each) => ({ ...each, class: classOf(classes, each.report.value) }));
    const filled = new Set(placed.map((each) => each.class)).size;
    return { method, classes, placed, moved: placed.filter((each) => each.class !== each.before), empty: classes.breaks.length + 1 - filled };
  });
}

/** Why a unit is borderline: another published figure of it falls in another class; rounding alone might; it is merely near. */
export type Closeness = "rival" | "rounding" | "near";

/** A unit that little would put in another class. */
export interface Borderline {
  readonly unit: UnitScene;
  readonly report: Report;
  readonly why: Closeness;
  /** The nearest break; for a rival the nearest of those between the two figures. */
  readonly break: number;
  /** From the shown figure to that break, in the indicator's unit. */
  readonly distance: number;
  /** The first published figure in another class; only where that is why. */
  readonly rival: Report | null;
}

/** Part of the narrower class beside a break that counts as near to it. */
const NEAR = 1 / 10;

/**
 * How near to a break is near: a tenth of the narrower of the two classes that meet there. Classes are narrow where
 * values are dense, so that one extreme value makes nobody else borderline.
 *
 * @param index of the break
 */
function nearness({ breaks, least: low, most: high }: Classes, index: number): number {
  const [below, at, above] = [breaks[index - 1] ?? low, breaks[index] as number, breaks[index + 1] ?? high];
  return NEAR * Math.min(at - below, above > at ? above - at : Number.POSITIVE_INFINITY);
}

/** Distances without the dust of binary fractions. */
function apart(a: number, b: number): number {
  return Number(Math.abs(a - b).toPrecision(12));
}

function nearest(breaks: readonly number[], value: number): number | undefined {
  return least(breaks, (each) => apart(each, value));
}

/** Whether a figure is a rounded one; things that are counted are not. */
function isRounded({ unit }: Indicator): boolean {
  return unit !== "count";
}

/**
 * The borderline units: another published figure in another class, a break less than half a unit of the last published
 * digit away, or at most a tenth of the narrower class beside it; the first of these that holds is told.
 *
 * @returns in the order of the scene
 */
export function borderline({ units, classes, indicator }: Pick<MapScene, "units" | "classes" | "indicator">): readonly Borderline[] {
  if (!classes) return [];
  const { breaks } = classes;
  return units.flatMap((unit): readonly Borderline[] => {
    const [report, ...others] = unit.cell ?? [];
    if (!report) return [];
    const at = (line: number): Pick<Borderline, "unit" | "report" | "break" | "distance"> => ({ unit, report, break: line, distance: apart(line, report.value) });
    const rival = others.find(({ value }) => classOf(classes, value) !== classOf(classes, report.value)) ?? null;
    const between = rival && nearest(breaks.filter((each) => each > Math.min(rival.value, report.value) && each <= Math.max(rival.value, report.value)), report.value);
    if (between != null) return [{ ...at(between), why: "rival", rival }];
    const line = nearest(breaks, report.value);
    if (line === undefined) return [];
    const found = at(line);
    if (isRounded(indicator) && found.distance < 0.5 * 10 ** -report.decimals) return [{ ...found, why: "rounding", rival: null }];
    return found.distance <= nearness(classes, breaks.indexOf(line)) ? [{ ...found, why: "near", rival: null }] : [];
  });
}

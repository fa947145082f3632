// Checks what was said of the region against the cells and against the reports that it was made from. It must not word
// what it finds.

import type { Atlas, Cell, Claim, Indicator, Report } from "./atlas";
import { cellOf, drawnUnits, indicatorOf } from "./cells";
import { parsePeriod } from "./period";

/** Whether a claim holds: it must, it may, it cannot, or what it would take is not known of every unit. */
export type Verdict = "agrees" | "possible" | "differs" | "incomputable";

/** What a unit adds: it counts, or is a known part, for sure; it does not, for sure; or nothing is known. */
export type Answer = "yes" | "no" | "unknown";

/** One unit in one reading. */
export interface UnitAnswer {
  readonly unit: string;
  readonly report: Report | null;
  readonly answer: Answer;
}

/** A claim recomputed from one set of reports. */
export interface Reading {
  /** What the reports rest on; `null` for those that the cells show. */
  readonly basis: string | null;
  /** All drawn units, in the order of the table. */
  readonly units: readonly UnitAnswer[];
  /** How many say yes for sure, and of how many nothing is known. */
  readonly yes: number;
  readonly unknown: number;
  /** Sum of the known parts, for a total; else `null`. Digits beyond the coarsest part are dropped. */
  readonly sum: { readonly value: number; readonly decimals: number } | null;
  /** The true value lies within, whatever the unknown units are; infinite where they set no bound; `null` when it cannot be computed. */
  readonly bounds: Bounds | null;
  readonly verdict: Verdict;
  /** How far the claim lies outside the bounds: below them negative; 0 inside. */
  readonly beyond: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A unit that the two readings take from different reports. */
export interface Change {
  readonly unit: string;
  /** The report of the claim's own basis. */
  readonly own: Report | null;
  readonly shown: Report | null;
  /** Its answer in the first reading and in the second. */
  readonly from: Answer;
  readonly to: Answer;
}

/** A claim with what can be said of it. */
export interface Check {
  readonly claim: Claim;
  readonly indicator: Indicator;
  /** The level whose sums a claimed growth is recomputed from; `null` for other measures, and where there is none. */
  readonly level: Indicator | null;
  readonly shown: Reading;
  /** From the reports of the claim's own basis; `null` when its source names none, or none of them is here. */
  readonly own: Reading | null;
  /** Units on which the readings differ, in the order of the table; none without an own reading. */
  readonly changes: readonly Change[];
}

/**
 * Half of a number's last printed digit: how far the truth may lie from it.
 *
 * @param decimals digits after the decimal mark, where known; without them, and for whole numbers, zeros at the end count
 *   as rounding, since sources print “1 404 nghìn tỷ” for 1 404 000 billion
 */
export function halfStep(value: number, decimals = String(value).split(".")[1]?.length ?? 0): number {
  if (decimals > 0 || value === 0) return 0.5 * 10 ** -decimals;
  return 0.5 * 10 ** (/0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0);
}

/** The level whose growth an indicator is; `null` when there is none here. */
export function levelOf(atlas: Atlas, growth: string): Indicator | null {
  const level = indicatorOf(atlas, growth.replace(/_growth$/, ""));
  return level?.kind === "level" && level.additive ? level : null;
}

/** The same span a year before. */
export function yearBefore(period: string): string {
  return period.replace(/^\d{4}/, String((parsePeriod(period)?.year ?? Number.NaN) - 1));
}

type Judgement = Pick<Reading, "bounds" | "verdict" | "beyond">;

function judge(claim: Claim, bounds: Bounds | null, isComplete: boolean): Judgement {
  if (!bounds) return { bounds, verdict: "incomputable", beyond: 0 };
  const slack = claim.unit === "units" ? 0 : halfStep(claim.value);
  // A hair more, since 12.3 + 0.05 is 12.350000000000001 in binary.
  const hair = Math.abs(claim.value) * 1e-9;
  if (claim.value + slack + hair < bounds.least) return { bounds, verdict: "differs", beyond: claim.value - bounds.least };
  if (claim.value - slack - hair > bounds.most) return { bounds, verdict: "differs", beyond: claim.value - bounds.most };
  return { bounds, verdict: isComplete ? "agrees" : "possible", beyond: 0 };
}

/** Known parts added up, and how far rounding may have carried the sum. */
function added(parts: readonly Report[]): { readonly value: number; readonly decimals: number; readonly slack: number } {
  const decimals = Math.min(...parts.map((part) => part.decimals));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { value: parts.length > 0 ? Number(value.toFixed(decimals)) : 0, decimals: parts.length > 0 ? decimals : 0, slack: parts.reduce((sum, part) => sum + halfStep(part.value, part.decimals), 0) };
}

/** The growth of a sum in percent, as far as rounding of its parts leaves it open. */
function growthBounds(now: readonly Report[], before: readonly Report[]): Bounds | null {
  const [to, from] = [added(now), added(before)];
  if (from.value - from.slack <= 0) return null;
  return { least: ((to.value - to.slack) / (from.value + from.slack) - 1) * 100, most: ((to.value + to.slack) / (from.value - from.slack) - 1) * 100 };
}

/** @param pick the report of a cell that is read; `null` where it has none that belongs */
function read(atlas: Atlas, claim: Claim, basis: string | null, pick: (cell: Cell) => Report | null): Reading {
  const { indicator, measure, period, threshold } = claim;
  const at = (of: string, when: string, unit: string): Report | null => {
    const cell = cellOf(atlas, of, when, unit);
    return cell ? pick(cell) : null;
  };
  const level = measure === "growth" ? levelOf(atlas, indicator) : null;
  const before = new Map<string, Report>();
  const units = drawnUnits(atlas).map(({ id: unit }): UnitAnswer => {
    if (measure === "growth") {
      const report = level ? at(level.id, period, unit) : null;
      const earlier = level ? at(level.id, yearBefore(period), unit) : null;
      if (!report || earlier?.basis !== report.basis) return { unit, report, answer: "unknown" };
      before.set(unit, earlier);
      return { unit, report, answer: "yes" };
    }
    const report = at(indicator, period, unit);
    if (!report) return { unit, report, answer: "unknown" };
    const counts = measure === "total" || (measure === "units_above" ? report.value > (threshold ?? 0) : report.value >= (threshold ?? 0));
    return { unit, report, answer: counts ? "yes" : "no" };
  });
  const known = units.filter(({ answer }) => answer === "yes").flatMap(({ report }) => report ?? []);
  const yes = known.length;
  const unknown = units.filter(({ answer }) => answer === "unknown").length;
  const isComplete = unknown === 0;
  const sum = measure === "total" ? added(known) : null;
  let bounds: Bounds | null;
  if (sum) bounds = { least: sum.value - sum.slack, most: isComplete ? sum.value + sum.slack : Number.POSITIVE_INFINITY };
  else if (measure === "growth") bounds = isComplete ? growthBounds(known, [...before.values()]) : null;
  else bounds = { least: yes, most: yes + unknown };
  return { basis, units, yes, unknown, sum: sum && { value: sum.value, decimals: sum.decimals }, ...judge(claim, bounds, isComplete) };
}

/**
 * Recomputes a claim from what the cells show and from the reports of its own basis. A count with k units known and u
 * unknown lies between the certain ones and those plus u; a sum of known parts bounds a total of levels from below, since
 * none is negative; growth of a total takes every level of both periods, each pair on one basis.
 *
 * @param claim of this atlas, as checked at build
 */
export function check(atlas: Atlas, claim: Claim): Check {
  const shown = read(atlas, claim, null, ([first]) => first);
  const own = claim.basis === null ? null : read(atlas, claim, claim.basis, (cell) => cell.find(({ basis }) => basis === claim.basis) ?? null);
  const isHere = own?.units.some(({ answer }) => answer !== "unknown") ?? false;
  const changes = own && isHere ? shown.units.flatMap(({ unit, report, answer }, i): Change[] => {
    const { report: first, answer: from } = own.units[i] as UnitAnswer;
    return first === report ? [] : [{ unit, own: first, shown: report, from, to: answer }];
  }) : [];
  const level = claim.measure === "growth" ? levelOf(atlas, claim.indicator) : null;
  return { claim, indicator: indicatorOf(atlas, claim.indicator) as Indicator, level, shown, own: isHere ? own : null, changes };
}

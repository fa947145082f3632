// The periods of an indicator on a true axis of time: where each stands, how long it is, how much of it is known. It must
// not know a pixel.

import type { Atlas } from "./atlas";
import { drawnUnits, OFFERED, PAGED, periodsOf } from "./cells";
import type { Choice } from "./choice";
import { measured } from "./per-head";
import { parsePeriod, periodEnd } from "./period";

/** Whole years stand in a lane of their own, parts of a year in another. */
export type Lane = "years" | "parts";

/** One period with a figure. */
export interface Mark {
  readonly id: string;
  readonly months: number;
  readonly lane: Lane;
  /** Its last day on the axis, from 0 to 1. */
  readonly at: number;
  /** How many of the drawn units have a figure; at least 1, but for the present period. */
  readonly known: number;
  /** Fewer known than a period needs to be offered in a list. */
  readonly sparse: boolean;
}

export interface Track {
  /** In the order of time. */
  readonly marks: readonly Mark[];
  /** Every year of the axis, those without a figure too, with its first and its last moment from 0 to 1. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
  /** How many units are drawn. */
  readonly total: number;
}

const DAY = 86_400_000;

/** The moment after a period's last day. */
function after(id: string): number {
  return Date.parse(periodEnd(id)) + DAY;
}

/**
 * The axis of a choice: from the first year with a figure to the last, both whole, in proportion to their days.
 *
 * @param choice its period is on the track even where nobody is known in it per head
 */
export function trackOf(atlas: Atlas, choice: Pick<Choice, "indicator" | "per" | "period">): Track {
  const { cell } = measured(atlas, choice);
  const units = drawnUnits(atlas);
  const periods = periodsOf(atlas, choice.indicator)
    .map(({ id }) => ({ id, known: units.filter((unit) => cell(id, unit.id) !== null).length }))
    .filter(({ id, known }) => known > 0 || id === choice.period);
  const all = periods.map(({ id }) => parsePeriod(id)?.year as number);
  const first = Math.min(...all);
  const last = Math.max(...all);
  const start = Date.UTC(first, 0);
  const place = (time: number): number => (time - start) / (Date.UTC(last + 1, 0) - start);
  return {
    marks: periods.map(({ id, known }) => {
      const { months } = parsePeriod(id) as { readonly months: number };
      return { id, known, months, lane: months === 12 ? "years" : "parts", at: place(after(id)), sparse: known < OFFERED };
    }),
    years: Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, from: place(Date.UTC(first + i, 0)), to: place(Date.UTC(first + i + 1, 0)) })),
    total: units.length,
  };
}

function nearest(marks: readonly Mark[], at: number): Mark | null {
  // Of two at the same distance the later one: it is the newer figure.
  return marks.reduce<Mark | null>((best, mark) => (best === null || Math.abs(mark.at - at) <= Math.abs(best.at - at) ? mark : best), null);
}

/**
 * The mark nearest to a place.
 *
 * @param at a place on the axis, from 0 to 1
 * @param lane only of this lane, where it has any
 * @returns `null` for an empty track
 */
export function markAt({ marks }: Track, at: number, lane: Lane | null = null): Mark | null {
  return nearest(marks.filter((mark) => mark.lane === lane), at) ?? nearest(marks, at);
}

/** The marks of periods as long as this one that are not sparse, itself always among them: what may be played one after the other. */
export function playable({ marks }: Track, id: string): readonly Mark[] {
  const months = parsePeriod(id)?.months;
  return marks.filter((mark) => mark.id === id || (mark.months === months && !mark.sparse));
}

/**
 * The nearest period that says more: with at least 8 known units, or as many as any has where none has 8.
 *
 * @returns `null` where the period is itself so full, or nothing is fuller
 */
export function fullerPeriod({ marks }: Track, id: string): Mark | null {
  const here = marks.find((mark) => mark.id === id);
  if (!here) return null;
  const enough = Math.min(PAGED, Math.max(...marks.map(({ known }) => known)));
  return here.known >= enough ? null : nearest(marks.filter(({ known }) => known >= enough), here.at);
}

/** The known period nearest to one that is not known, of the same length where one ends within a year of it. */
export function nearestKnown({ marks }: Track, id: string): Mark | null {
  const end = after(id);
  const far = (mark: Mark): number => Math.abs(after(mark.id) - end);
  const months = parsePeriod(id)?.months;
  const best = (of: readonly Mark[]): Mark | null => of.reduce<Mark | null>((near, mark) => (near === null || far(mark) <= far(near) ? mark : near), null);
  const alike = best(marks.filter((mark) => mark.months === months));
  return alike && far(alike) <= 366 * DAY ? alike : best(marks);
}

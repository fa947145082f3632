// Where a race of places stands in a frame: columns of periods, lines between what may be joined, and the names beside one
// column. It must not know a document.

import type { Race, RaceLane, RaceMark } from "./race";

/** The frame, in pixels, and the size of its type. */
export interface RaceFrame {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

/** A period. */
export interface RaceColumn {
  readonly period: string;
  readonly x: number;
  /** Where years before it were left out, the middle of what they leave free; else `null`. */
  readonly gap: { readonly x: number; readonly width: number } | null;
}

/** A figure's place. */
export interface RaceDot {
  readonly x: number;
  readonly y: number;
  /** Which period, 0 the first. */
  readonly at: number;
  readonly mark: RaceMark;
}

export interface RaceChart {
  readonly columns: readonly RaceColumn[];
  /** Pixels from one row to the next. */
  readonly pitch: number;
  /** Width that a name with its figure takes. */
  readonly names: number;
  readonly lanes: readonly { readonly lane: RaceLane; readonly dots: readonly RaceDot[]; /** Curves from a dot to the next, by the period that they lead to. */ readonly lines: readonly { readonly at: number; readonly path: string }[] }[];
}

/** Widths in sizes of type: left of the first column, and of a name with its figure; wide figures need more. */
const LEFT = 1.2;
const NAME = 8.7;
const DIGIT = 0.64;

/** Sizes of type above the first row, and below the last one, where the periods are written. */
const TOP = 0.9;
const BOTTOM = 2;

/** A step over years that were left out is this much longer. */
const SKIP = 1.9;

const fine = (value: number): string => String(Math.round(value * 10) / 10);

/** @param figures the longest figure, in letters */
export function raceChart({ periods, skipped, known, lanes }: Race, { width, height, type }: RaceFrame, figures: number): RaceChart {
  const names = (NAME + figures * DIGIT) * type;
  const [left, right] = [LEFT * type, Math.max(LEFT * type + 1, width - names - type)];
  const steps = skipped.map((years, i): number => (i === 0 ? 0 : years > 0 ? SKIP : 1));
  const length = steps.reduce((sum, each) => sum + each, 0) || 1;
  const unit = (right - left) / length;
  const xs = steps.map((_, i) => left + steps.slice(0, i + 1).reduce((sum, each) => sum + each, 0) * unit);
  const pitch = (height - (TOP + BOTTOM) * type) / Math.max(1, Math.max(...known, 1) - 1);
  const y = (row: number): number => TOP * type + row * pitch;
  return {
    pitch,
    names,
    columns: periods.map((period, i) => {
      const x = xs[i] as number;
      const before = xs[i - 1];
      return { period, x, gap: (skipped[i] ?? 0) > 0 && before !== undefined ? { x: (before + x) / 2, width: (x - before) * 0.7 } : null };
    }),
    lanes: lanes.map((lane) => {
      const dots = lane.marks.flatMap((mark, at): RaceDot[] => (mark ? [{ x: xs[at] as number, y: y(mark.row), at, mark }] : []));
      const lines = dots.flatMap((to, i) => {
        const from = dots[i - 1];
        if (!from || !to.mark.joined) return [];
        const middle = fine((from.x + to.x) / 2);
        return [{ at: to.at, path: `M${fine(from.x)} ${fine(from.y)}C${middle} ${fine(from.y)} ${middle} ${fine(to.y)} ${fine(to.x)} ${fine(to.y)}` }];
      });
      return { lane, dots, lines };
    }),
  };
}

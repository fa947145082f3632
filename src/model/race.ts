// Places over several periods: who stands where in each, what may be joined, and who is followed. It must not know how it
// is drawn or how fast it runs.

import type { Atlas, Report, Unit } from "./atlas";
import { drawnUnits } from "./cells";
import { comparedUnits, type Choice } from "./choice";
import { highlighted } from "./highlight";
import { measured, shownValues, type Measure } from "./per-head";
import { parsePeriod } from "./period";
import { ranks, type Rank } from "./rank";
import { runsOf } from "./runs";
import type { Step } from "./story";
import { racePeriods } from "./story-step";

/** A unit in one period of a race. */
export interface RaceMark {
  readonly report: Report;
  readonly rank: Rank;
  /** Its row, 0 the highest: a row of its own for each of those who share a place. */
  readonly row: number;
  /** A line may lead here from the period before: the next year, the same land, the same basis. */
  readonly joined: boolean;
  /** There is a figure of the period before, but it may not be joined. */
  readonly cut: boolean;
}

/** A unit over all periods; `null` where it has no figure. */
export interface RaceLane {
  readonly unit: Unit;
  readonly marks: readonly (RaceMark | null)[];
}

/** A race of ranks. */
export interface Race {
  readonly measure: Measure;
  /** In the order of time. */
  readonly periods: readonly string[];
  /** How many units have a figure, by period. */
  readonly known: readonly number[];
  /** Whole years that lie between a period and the one before it and are not ranked; 0 where none does. */
  readonly skipped: readonly number[];
  /** In the order of the table of units. */
  readonly lanes: readonly RaceLane[];
  /** Units to follow: those that the step lifts out, chooses or compares; else those who ever led. */
  readonly followed: ReadonlySet<string>;
}

/** Rows by unit: the highest first, those who share a place in the order of the table. */
function rowsOf(places: ReadonlyMap<string, Rank>): ReadonlyMap<string, number> {
  return new Map([...places].sort(([, a], [, b]) => a.place - b.place).map(([unit], row) => [unit, row]));
}

/** The race of a step. */
export function race(atlas: Atlas, step: Pick<Step, "choice" | "since" | "highlight">, choice: Pick<Choice, "indicator" | "per" | "unit" | "compare">): Race {
  const measure = measured(atlas, choice);
  const periods = racePeriods(atlas, step);
  const months = parsePeriod(periods[0] ?? "")?.months ?? 0;
  const places = periods.map((period) => ranks(shownValues(atlas, measure, period)));
  const rows = places.map(rowsOf);
  const lanes = drawnUnits(atlas).map((unit): RaceLane => {
    const runs = runsOf(atlas, measure, unit.id, months);
    const runAt = (period: string | undefined) => runs.find((run) => run.some((point) => point.period === period));
    const marks = periods.map((period, i): RaceMark | null => {
      const report = measure.cell(period, unit.id)?.[0];
      const rank = places[i]?.get(unit.id);
      if (!report || !rank) return null;
      const before = runAt(periods[i - 1]);
      const joined = before !== undefined && before === runAt(period) && skippedBefore(periods, i) === 0;
      return { report, rank, row: rows[i]?.get(unit.id) ?? 0, joined, cut: before !== undefined && !joined };
    });
    return { unit, marks };
  });
  const asked = [...(highlighted(atlas, step) ?? []), ...(choice.unit === null ? [] : [choice.unit]), ...comparedUnits(choice)];
  const leaders = lanes.filter(({ marks }) => marks.some((mark) => mark?.rank.place === 1)).map(({ unit }) => unit.id);
  return {
    measure,
    periods,
    known: places.map(({ size }) => size),
    skipped: periods.map((_, i) => skippedBefore(periods, i)),
    lanes,
    followed: new Set(asked.length > 0 ? asked : leaders),
  };
}

function skippedBefore(periods: readonly string[], i: number): number {
  const [from, to] = [periods[i - 1], periods[i]].map((period) => parsePeriod(period ?? "")?.year);
  return from === undefined || to === undefined ? 0 : to - from - 1;
}

/** Who has no figure in a period, in the order of the table. */
export function absentees({ lanes }: Pick<Race, "lanes">, at: number): readonly Unit[] {
  return lanes.filter(({ marks }) => !marks[at]).map(({ unit }) => unit);
}

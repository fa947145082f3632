// What was measured, as plain numbers and as a table. It must not know how anything is measured.

/** One thing measured several times. */
export interface Figure {
  readonly name: string;
  /** `ms`, `bytes`, `×` (a ratio of two things measured in the same run) or a plural noun of what is counted. */
  readonly unit: string;
  /** In the order of measuring; n ≥ 1. */
  readonly samples: readonly number[];
  /** Largest allowed median; left out where nothing was promised. */
  readonly goal?: number;
}

/** A part of the benchmark: its figures, once it has run. */
export interface Suite {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** The middle of the numbers, the mean of the two middle ones for an even count. @throws RangeError if there are none */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("nothing was measured");
  return (low + high) / 2;
}

/**
 * How many times as much one thing takes as another, pair by pair, since both of a pair met the same machine.
 *
 * @param over, under measured in turn, equally often
 */
export function ratio(name: string, over: readonly number[], under: readonly number[], goal?: number): Figure {
  if (over.length !== under.length) throw new RangeError(`${name}: ${over.length} against ${under.length} samples`);
  return { name, unit: "×", samples: over.map((value, i) => value / (under[i] as number)), ...(goal === undefined ? {} : { goal }) };
}

/** Whether the median keeps the goal; `null` without one. */
export function isReached({ samples, goal }: Figure): boolean | null {
  return goal === undefined ? null : median(samples) <= goal;
}

function amount(value: number, unit: string): string {
  const digits = unit === "×" ? 2 : unit === "ms" && value < 100 ? 1 : 0;
  return value.toFixed(digits);
}

/** The figures as lines of a table under a line of heads. */
export function wordFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, samples, goal } = figure;
    const numbers = [Math.min(...samples), median(samples), Math.max(...samples)].map((value) => amount(value, unit));
    const reached = isReached(figure);
    return [name, ...numbers, unit, String(samples.length), goal === undefined ? "" : `≤ ${goal}`, reached === null ? "" : reached ? "reached" : "MISSED"];
  });
  const table = [["", "min", "median", "max", "", "n", "goal", ""], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number): boolean => (column > 0 && column < 4) || column === 5;
  return table.map((row) => row.map((text, i) => (isNumber(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join("  ").trimEnd()).join("\n");
}

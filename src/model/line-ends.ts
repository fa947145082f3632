// Which of the quiet lines of a chart are named at their ends: few enough to be read, far enough out to be in nobody's way.

import type { ChartLine, LineChart } from "./line-chart";

/** How many quiet lines may be named, and from where on across the chart their ends lie. */
const ENDS = { most: 8, from: 0.6 } as const;

/** Quiet lines that reach furthest, all to the same period; none where they are many or end early, and no lone points. */
export function lasting(chart: LineChart): readonly ChartLine[] {
  const endOf = ({ runs }: ChartLine): number => runs.at(-1)?.at(-1)?.at ?? 0;
  const lines = chart.lines.filter(({ role, runs }) => role === "quiet" && (runs.at(-1)?.length ?? 0) > 1);
  const end = Math.max(ENDS.from, ...lines.map(endOf));
  const those = lines.filter((line) => endOf(line) === end);
  return those.length <= ENDS.most ? those : [];
}

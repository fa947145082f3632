// What became of the figures of one view from one data version to another. It must not know which of the two is shown.

import type { Source } from "./atlas";
import { statusText } from "./describe";
import { reportText } from "./format";
import type { MapScene } from "./scene";
import { words } from "./words";

/** What is said of one place in one version. */
export interface Said {
  /** Figure with its unit and status; empty where none is known. */
  readonly figure: string;
  readonly notes: readonly string[];
}

/** A place of which the versions say different things. */
export interface Change {
  /** `null` for the country. */
  readonly unit: string | null;
  readonly name: string;
  readonly then: Said;
  readonly now: Said;
}

const NOTHING: Said = { figure: "", notes: [] };

type Line = readonly [unit: string | null, name: string, said: Said];

function linesOf({ units, country, indicator, choice }: MapScene): readonly Line[] {
  const { language } = choice;
  const figure = (cell: MapScene["country"]): string => (cell ? `${reportText(cell[0], indicator, language)} (${statusText(cell[0], language)})` : "");
  return [
    ...units.map(({ unit, name, cell, notes }): Line => [unit.id, name, { figure: figure(cell), notes }]),
    [null, words(language).ui.country, { figure: figure(country), notes: [] }],
  ];
}

/**
 * The places whose shown figure, its status or its notes differ, in the order of the newer table. Another source of the
 * same figure is no change.
 *
 * @param now `null` where the newer version has no such view: every figure is gone from it
 */
export function changes(then: MapScene, now: MapScene | null): readonly Change[] {
  const [before, after] = [linesOf(then), now ? linesOf(now) : []];
  const names = new Map([...after, ...before].map(([unit, name]) => [unit, name]));
  const of = (lines: readonly Line[], unit: string | null): Said => lines.find(([id]) => id === unit)?.[2] ?? NOTHING;
  return [...names]
    .map(([unit, name]): Change => ({ unit, name, then: of(before, unit), now: of(after, unit) }))
    .filter((change) => change.then.figure !== change.now.figure || change.then.notes.join("\n") !== change.now.notes.join("\n"));
}

/** Date of the newest publication among the shown figures, as precise as it is known; `null` while none is. */
export function newestOf({ units, country }: MapScene, sources: ReadonlyMap<string, Source>): string | null {
  const dates = [...units.map(({ cell }) => cell), country].flatMap((cell) => sources.get(cell?.[0].source ?? "")?.published ?? []);
  return dates.sort().at(-1) ?? null;
}

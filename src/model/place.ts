// Everything that a place's page states: its latest figures, what its targets came to, what the documents say of it, its
// projects. Every number comes from a cell, a fact or a project. It must not know how a page looks.

import type { Atlas, Cell, Fact, Indicator, Language, Project, ProjectKind, Unit } from "./atlas";
import { cellOf, notesOn, periodsOf } from "./cells";
import { statusText } from "./describe";
import { byTheme } from "./fact-filter";
import { reportText } from "./format";
import { measured, shownValues } from "./per-head";
import { parsePeriod, periodText } from "./period";
import { ranks, type Rank } from "./rank";
import { PLACE_WORDS } from "./words-place";

/** A figure of the place. */
export interface PlaceFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly cell: Cell;
  /** Its place among the drawn units known then. */
  readonly rank: Rank;
  readonly notes: readonly string[];
}

/** What is known of how a target ended: the same measure for the whole span, for a part of it, only another measure, or nothing. */
export type Outcome = "whole" | "part" | "other-measure" | "unknown";

/** A target beside what came of it. */
export interface Goal {
  readonly fact: Fact;
  /** What the document says of the same target beside it, such as how it compares with the year before. */
  readonly also: Fact;
  readonly indicator: Indicator;
  readonly period: string;
  readonly cell: Cell | null;
  readonly outcome: Outcome;
  /** The figure against the target's range, where the measure and the span are the same. */
  readonly verdict: "below" | "within" | "above" | null;
}

/** A place's page in numbers and records. */
export interface PlaceScene {
  readonly unit: Unit;
  readonly language: Language;
  readonly summary: string;
  /** In the order of the indicators; each has its latest figure, then that of the latest whole year where it is another. */
  readonly figures: readonly PlaceFigure[];
  readonly goals: readonly Goal[];
  /** Facts on industrial clusters: what is first, then what is meant to be. */
  readonly clusters: { readonly actual: readonly Fact[]; readonly others: readonly Fact[] };
  readonly projects: readonly { readonly kind: ProjectKind; readonly projects: readonly Project[] }[];
  /** All facts that are not shown above, by theme. */
  readonly facts: ReturnType<typeof byTheme>;
  /** Ids of the documents that name the place, sorted. */
  readonly documents: readonly string[];
}

/** Targets by unit: the fact, what is said beside it, the nearest indicator and whether it measures the same. */
const GOALS: Readonly<Record<string, readonly { readonly fact: string; readonly also: string; readonly indicator: string; readonly isSame: boolean }[]>> = {
  "ha-noi": [
    // Value added and output are near, and not the same.
    { fact: "F026", also: "F027", indicator: "iip_growth", isSame: false },
    { fact: "F028", also: "F029", indicator: "retail_growth", isSame: true },
    { fact: "F031", also: "F032", indicator: "exports_growth", isSame: true },
  ],
};

function figuresOf(atlas: Atlas, indicator: Indicator, unit: string, language: Language): readonly PlaceFigure[] {
  const periods = periodsOf(atlas, indicator.id).map(({ id }) => id).filter((id) => cellOf(atlas, indicator.id, id, unit));
  const latest = periods.at(-1);
  const year = periods.findLast((id) => parsePeriod(id)?.months === 12);
  const wanted = [...new Set([latest, year])].filter((id) => id !== undefined);
  return wanted.map((period) => {
    const known = shownValues(atlas, measured(atlas, { indicator: indicator.id, per: null }), period);
    const notes = notesOn(atlas, indicator.id, period, unit).map((note) => note[language]);
    return { indicator, period, cell: cellOf(atlas, indicator.id, period, unit) as Cell, rank: ranks(known).get(unit) as Rank, notes };
  });
}

/** A target's range: `9` is 9 to 9, `7-8` is 7 to 8. */
function rangeOf({ id, value }: Fact): readonly [low: number, high: number] {
  const [low = NaN, high = low] = value.split("-").map(Number);
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError(`${id}: “${value}” is no number or range`);
  return [low, high];
}

function goalsOf(atlas: Atlas, facts: ReadonlyMap<string, Fact>, unit: string): readonly Goal[] {
  const goals = GOALS[unit] ?? [];
  // Documents that state none of them are not ours: the page then has no such part.
  if (!goals.some(({ fact }) => facts.has(fact))) return [];
  return goals.map(({ fact: id, also: alsoId, indicator: indicatorId, isSame }) => {
    const [fact, also, indicator] = [facts.get(id), facts.get(alsoId), atlas.indicators.find((each) => each.id === indicatorId)];
    if (!fact || !also || !indicator) throw new RangeError(`the target ${id} of ${unit} lacks its fact or its indicator`);
    const [low, high] = rangeOf(fact);
    const span = parsePeriod(fact.period);
    const period = periodsOf(atlas, indicatorId).map((each) => each.id).findLast((each) => parsePeriod(each)?.year === span?.year && cellOf(atlas, indicatorId, each, unit)) ?? fact.period;
    const cell = cellOf(atlas, indicatorId, period, unit);
    const outcome: Outcome = !cell ? "unknown" : !isSame ? "other-measure" : period === fact.period ? "whole" : "part";
    const value = cell?.[0].value ?? NaN;
    const verdict = outcome !== "whole" ? null : value < low ? "below" : value > high ? "above" : "within";
    return { fact, also, indicator, period, cell, outcome, verdict };
  });
}

/** How much there is of the place, and its first figure. */
function summaryOf(unit: Unit, language: Language, figures: readonly PlaceFigure[], counts: { readonly facts: number; readonly documents: number; readonly projects: number }): string {
  const name = unit.name[language];
  const indicators = new Set(figures.map(({ indicator }) => indicator.id)).size;
  const [first] = figures;
  const latest = first ? `${first.indicator.name[language]}, ${periodText(first.period, language)}: ${reportText(first.cell[0], first.indicator, language)} (${statusText(first.cell[0], language)}).` : "";
  const holds =
    language === "vi"
      ? `Số liệu của ${name} ở ${indicators} chỉ tiêu, ${counts.facts} điều mà ${counts.documents} văn bản nêu về ${name} và ${counts.projects} dự án.`
      : `${name}’s figures in ${indicators} indicators, ${counts.facts} statements that ${counts.documents} documents make of it, and ${counts.projects} projects.`;
  return `${holds} ${latest}`.trim();
}

/**
 * The page of a place.
 *
 * @param facts all of the documents; those of the place are found by its name
 * @param projects those that lie in it
 * @throws RangeError if some of a place's targets are stated and another's fact or indicator is not there
 */
export function placeScene(atlas: Atlas, facts: readonly Fact[], projects: readonly Project[], unit: Unit, language: Language): PlaceScene {
  const own = facts.filter(({ scope }) => scope === unit.name.vi);
  const goals = goalsOf(atlas, new Map(facts.map((fact) => [fact.id, fact])), unit.id);
  const figures = atlas.indicators.flatMap((indicator) => figuresOf(atlas, indicator, unit.id, language));
  const clusters = own.filter(({ topic }) => topic === "clusters");
  const shown = new Set([...clusters, ...goals.flatMap(({ fact, also }) => [fact, also])].map(({ id }) => id));
  const documents = [...new Set(own.map(({ source }) => source))].sort();
  const kinds = [...new Set(projects.map(({ kind }) => kind))];
  return {
    unit,
    language,
    summary: summaryOf(unit, language, figures, { facts: own.length, documents: documents.length, projects: projects.length }),
    figures,
    goals,
    clusters: { actual: clusters.filter(({ kind }) => kind === "actual"), others: clusters.filter(({ kind }) => kind !== "actual") },
    projects: kinds.map((kind) => ({ kind, projects: projects.filter((project) => project.kind === kind) })),
    facts: byTheme(own.filter(({ id }) => !shown.has(id))),
    documents,
  };
}

/** What may be said of how a target ended, in words. */
export function outcomeText({ outcome, verdict }: Goal, language: Language): string {
  const say = PLACE_WORDS[language];
  return verdict ? say.verdicts[verdict] : say.outcomes[outcome];
}

/** The heading of a place's page. */
export function placeTitle(unit: Unit, language: Language): string {
  const say = PLACE_WORDS[language];
  return `${unit.name[language]}: ${say.title}`;
}

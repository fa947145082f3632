// The one search of the atlas: what was typed, however it is spelled, becomes the few things that a reader may mean, the
// likeliest first. It must not know a document.

import type { Atlas } from "./atlas";
import { drawnUnits, indicatorOf, knownCount, unitOf } from "./cells";
import type { Choice, Wish } from "./choice";
import { findables, periodNames, type Findable } from "./findable";
import { fold, foldPlace } from "./fold";
import { FIT, fitOf, looseFitOf } from "./match";
import { periodText } from "./period";
import { SEARCH_WORDS } from "./words-search";

/** What a reader may have meant. */
export type Found = Pick<Findable, "kind" | "label" | "where" | "wish">;

/** Options that are listed at most. */
const MOST = 8;

/** What something is also known by fits like a word of its name, a little worse. */
const ALSO = 0.5;

/** Words of a query that is taken apart; a longer one is no list of facets. */
const MOST_WORDS = 9;

/** What a query is held against; made once for a choice. */
interface Index {
  readonly all: readonly Findable[];
  /** Every period of any indicator, with its names. */
  readonly periods: readonly { readonly id: string; readonly names: readonly string[] }[];
}

const indexes = new WeakMap<Choice, Index>();

function indexOf(atlas: Atlas, choice: Choice): Index {
  const made = indexes.get(choice);
  if (made) return made;
  const ids = new Set(atlas.indicators.flatMap(({ id }) => [...(atlas.cells.get(id)?.keys() ?? [])]));
  const index: Index = { all: findables(atlas, choice), periods: [...ids].map((id) => ({ id, names: periodNames(id) })) };
  indexes.set(choice, index);
  return index;
}

/** A query, and as the name of a place: without what only says its kind. */
interface Asked {
  readonly text: string;
  readonly place: string;
}

function fitness({ text, place }: Asked, { kind, names, also }: Findable, fitOfName: typeof fitOf = fitOf): number | null {
  const query = kind === "unit" ? place : text;
  let best: number | null = null;
  const take = (fit: number | null): void => {
    if (fit !== null && (best === null || fit < best)) best = fit;
  };
  for (const name of names) take(fitOfName(query, name));
  if (fitOfName !== fitOf) return best;
  for (const name of also) {
    const fit = fitOf(query, name);
    if (fit !== null && fit <= FIT.word) take(FIT.word + ALSO);
  }
  return best;
}

/** Parts of a choice that a query names one after the other. */
interface Facets {
  readonly unit?: string;
  readonly indicator?: string;
  readonly period?: string;
}

/** What a run of words can be by itself: a unit or a period by its full name, an indicator by words of it. */
function facetsOf(words: string, { all, periods }: Index): readonly Facets[] {
  const asked = { text: words, place: words };
  const named = (kind: Findable["kind"], worst: number): readonly Wish[] =>
    all
      .flatMap((each) => {
        if (each.kind !== kind || each.wish.per || each.wish.compare) return [];
        const fit = fitness(asked, each);
        return fit !== null && fit <= worst ? [{ fit, wish: each.wish }] : [];
      })
      .sort((a, b) => a.fit - b.fit)
      .map(({ wish }) => wish);
  return [
    ...named("unit", FIT.exact).map(({ unit }): Facets => ({ unit: String(unit) })),
    ...periods.filter(({ names }) => names.includes(words)).map(({ id }): Facets => ({ period: id })),
    ...named("indicator", FIT.word).slice(0, 2).map(({ indicator }): Facets => ({ indicator: String(indicator) })),
  ];
}

/** All ways to read words as different facets, one after the other. */
function readings(words: readonly string[], read: (words: string) => readonly Facets[]): readonly Facets[] {
  const cuts = words.slice(1).flatMap((_, i) => {
    const heads = read(words.slice(0, i + 1).join(" "));
    if (heads.length === 0) return [];
    const tails = readings(words.slice(i + 1), read);
    return heads.flatMap((head) => tails.filter((tail) => !Object.keys(head).some((key) => key in tail)).map((tail): Facets => ({ ...head, ...tail })));
  });
  return [...read(words.join(" ")), ...cuts];
}

/** What a query means as several facets together, or as a period that the present indicator has not and others have. */
function composed(atlas: Atlas, choice: Choice, query: string, index: Index): readonly Found[] {
  const asked = query.split(" ");
  if (asked.length > MOST_WORDS) return [];
  const { language } = choice;
  const say = SEARCH_WORDS[language];
  const known = new Map<string, readonly Facets[]>();
  const read = (part: string): readonly Facets[] => {
    const facets = known.get(part) ?? facetsOf(part, index);
    known.set(part, facets);
    return facets;
  };
  const opens = (id: string): Wish["period"] => index.all.find(({ kind, wish }) => kind === "indicator" && wish.indicator === id && !wish.per)?.wish.period;
  return readings(asked, read).flatMap(({ unit, indicator, period }): readonly Found[] => {
    const elsewhere = !unit && !indicator && period !== undefined && knownCount(atlas, choice.indicator, period) === 0;
    if (!elsewhere && [unit, indicator, period].filter(Boolean).length < 2) return [];
    const ids = indicator ? [indicator] : elsewhere ? atlas.indicators.map(({ id }) => id) : [choice.indicator];
    return ids.flatMap((id): readonly Found[] => {
      const when = String(period ?? opens(id));
      const count = knownCount(atlas, id, when);
      if (count === 0) return [];
      const names = [unitOf(atlas, unit ?? null)?.name, indicatorOf(atlas, id)?.name].flatMap((name) => name?.[language] ?? []);
      const where = `${say.toMap} – ${count}/${drawnUnits(atlas).length} ${say.known}`;
      return [{ kind: unit ? "unit" : indicator ? "indicator" : "period", label: [...names, periodText(when, language)].join(", "), where, wish: { ...(unit ? { unit } : {}), indicator: id, period: when, per: null } }];
    });
  });
}

/**
 * What a reader may mean by a query: whole names before their beginnings, these before beginnings of words, these before
 * what lies within; words here and there and what is one slip away only where nothing else is found. A unit, an
 * indicator and a period may be named together.
 *
 * @returns at most eight, the likeliest first; none for a query without letters and digits
 */
export function find(atlas: Atlas, choice: Choice, query: string): readonly Found[] {
  const text = fold(query);
  if (text === "") return [];
  const index = indexOf(atlas, choice);
  const asked = { text, place: foldPlace(query) || text };
  const fitting = (how: typeof fitOf): readonly { readonly each: Findable; readonly fit: number }[] =>
    index.all
      .flatMap((each) => {
        const fit = fitness(asked, each, how);
        return fit === null ? [] : [{ each, fit }];
      })
      .sort((a, b) => a.fit - b.fit);
  const together = composed(atlas, choice, text, index);
  let single = fitting(fitOf);
  if (single.length + together.length === 0) {
    const loose = fitting(looseFitOf);
    single = loose.filter(({ fit }) => fit === loose[0]?.fit);
  }
  const exact = single.filter(({ fit }) => fit === FIT.exact);
  const listed = [...exact.map(({ each }) => each), ...together, ...single.slice(exact.length).map(({ each }) => each)];
  const unique = new Map(listed.map(({ kind, label, where, wish }): [string, Found] => [`${label} ${where}`, { kind, label, where, wish }]));
  return [...unique.values()].slice(0, MOST);
}

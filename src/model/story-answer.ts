// What a reference is asked of and what comes back, with the few questions that several of them share. It must not know
// their names.

import type { Atlas, Claim, Fact, Indicator, Language, Report, Status } from "./atlas";
import { indicatorOf, unitOf } from "./cells";
import { afterMerger } from "./merger";
import { measured, shownValues, type Measure } from "./per-head";
import { ranks } from "./rank";
import type { Step } from "./story";
import type { Teller } from "./story-teller";

/** All that a sentence may take its numbers from. */
export interface Tables {
  readonly atlas: Atlas;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
}

/** The tables, and what they answer. */
export interface Knowledge extends Tables, Teller {}

/** Who asks: a text of a step, or with `null` one of the story itself. */
export interface Ask {
  readonly known: Tables;
  readonly step: Pick<Step, "choice" | "highlight"> | null;
  readonly language: Language;
}

/** An indicator in a period, and how it is measured. */
export interface Look {
  readonly indicator: Indicator;
  readonly period: string;
  readonly measure: Measure;
}

/**
 * Where a reference looks: at the step's own indicator, per head where its picture is, and period, unless it names others.
 * A unit of the later map has what `afterMerger` gives it.
 *
 * @returns `null` without an indicator that exists, or without a period
 */
export function look({ known: { atlas }, step }: Ask, id?: string, when?: string): Look | null {
  const asked = id ?? step?.choice.indicator ?? null;
  const period = when ?? step?.choice.period;
  if (indicatorOf(atlas, asked) === null || asked === null || period === undefined) return null;
  const looked = { indicator: asked, per: id === undefined ? (step?.choice.per ?? null) : null };
  const [measure, after] = [measured(atlas, looked), measured(afterMerger(atlas), looked)];
  return { indicator: measure.indicator, period, measure: { ...measure, cell: (when, unit) => measure.cell(when, unit) ?? after.cell(when, unit) } };
}

/** What is looked at, for who is told that it is missing. */
export function lookText(at: Look | null): string {
  return at ? `${at.indicator.id} in ${at.period}` : "an indicator and a period of the atlas";
}

/** The shown report of a unit, or `null`. */
export function reportAt({ measure, period }: Look, unit: string): Report | null {
  return measure.cell(period, unit)?.[0] ?? null;
}

/** The shown reports of all drawn units that have one, by unit. */
export function reportsAt({ known: { atlas } }: Ask, at: Look): ReadonlyMap<string, Report> {
  return new Map([...shownValues(atlas, at.measure, at.period).keys()].flatMap((unit): [string, Report][] => {
    const report = reportAt(at, unit);
    return report ? [[unit, report]] : [];
  }));
}

/**
 * The units that a reference names: by id, the country included, or by place: `#1` the highest, `#-1` the lowest.
 *
 * @returns several where a place is shared; none where nobody stands there
 */
export function unitsNamed(ask: Ask, name: string, at: Look | null): readonly string[] {
  const place = /^#(-?)([1-9]\d?)$/.exec(name);
  if (!place) return unitOf(ask.known.atlas, name) ? [name] : [];
  if (!at) return [];
  const sign = place[1] === "-" ? -1 : 1;
  const values = new Map([...reportsAt(ask, at)].map(([unit, { value }]) => [unit, sign * value]));
  return [...ranks(values)].flatMap(([unit, rank]) => (rank.place === Number(place[2]) ? [unit] : []));
}

/** Names of units in a list: `Bắc Giang, Hà Nam và Phú Thọ`. */
export function namesText({ known: { atlas }, language }: Ask, units: readonly string[]): string {
  const names = units.flatMap((unit) => unitOf(atlas, unit)?.name[language] ?? []);
  return new Intl.ListFormat(language === "vi" ? "vi-VN" : "en-GB").format(names);
}

/** A figure as it may be said: an estimate always says that it is one. */
export function saidAs(text: string, status: Status, language: Language): string {
  if (status !== "estimate") return text;
  return language === "vi" ? `ước ${text}` : `an estimated ${text}`;
}

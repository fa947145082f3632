// The references that a story's text may hold: what each looks up and how it is said. They are listed in data/README.md;
// `story-text.ts` finds them in a text. They must not throw, whatever stands in them.

import type { Report } from "./atlas";
import { breakAfter, drawnUnits, indicatorOf, knownCount } from "./cells";
import { differenceText, ratioText } from "./comparison-text";
import { rankText } from "./describe";
import { difference, ratio } from "./difference";
import { dateText, numberText, reportText } from "./format";
import { highlighted, isWithin } from "./highlight";
import { afterMerger } from "./merger";
import { parsePeriod, periodText } from "./period";
import { ranks } from "./rank";
import { sourcesOf } from "./report-sources";
import { look, lookText, namesText, reportAt, reportsAt, saidAs, unitsNamed, type Ask, type Look } from "./story-answer";
import type { Answer } from "./story-teller";

/** Answers a reference; `given` are the parts between its slashes. */
export type Reference = (ask: Ask, ...given: readonly (string | undefined)[]) => Answer;

const no = (expected: string): Answer => ({ expected });
const yes = (text: string, sources: readonly string[] = []): Answer => ({ text, sources });

/** A unit's own figure or what comes of it. */
function ofUnit(say: (ask: Ask, at: Look, unit: string, report: Report) => Answer): Reference {
  return (ask, name = "", indicator, period) => {
    const at = look(ask, indicator, period);
    const [unit] = unitsNamed(ask, name, at);
    const report = at && unit !== undefined ? reportAt(at, unit) : null;
    if (!at || unit === undefined || !report) return no(`a unit with a figure of ${lookText(at)}`);
    return say(ask, at, unit, report);
  };
}

/** Two figures of one indicator and period; of two bases nothing is computed. */
function ofTwo(say: (ask: Ask, at: Look, a: Report, b: Report) => string | null): Reference {
  return (ask, first = "", second = "", indicator, period) => {
    const at = look(ask, indicator, period);
    const reports = [first, second].flatMap((name) => (at && unitsNamed(ask, name, at)[0] !== undefined ? (reportAt(at, unitsNamed(ask, name, at)[0] as string) ?? []) : []));
    const [a, b] = reports;
    if (!at || !a || !b) return no(`two units with a figure of ${lookText(at)}`);
    const text = a.basis === b.basis ? say(ask, at, a, b) : null;
    return text === null ? no("two figures on one basis that may be compared so") : yes(text, sourcesOf(reports));
  };
}

/** How many times a unit's figure is its earlier one: on the same land and basis, over spans of the same length. */
const rise: Reference = (ask, name = "", from = "", to, indicator) => {
  const [later, earlier] = [look(ask, indicator, to), look(ask, indicator, from)];
  const [unit] = unitsNamed(ask, name, later);
  if (!later || !earlier || unit === undefined) return no("a unit and an earlier period");
  const [now, before] = [reportAt(later, unit), reportAt(earlier, unit)];
  if (!now || !before) return no(`figures of ${unit} in ${earlier.period} and ${later.period}`);
  const { atlas } = ask.known;
  const land = drawnUnits(atlas).some(({ id }) => id === unit) ? atlas : afterMerger(atlas);
  const isAlike = parsePeriod(later.period)?.months === parsePeriod(earlier.period)?.months && now.basis === before.basis && breakAfter(land, unit, later.period) === breakAfter(land, unit, earlier.period);
  const times = isAlike && now.value > before.value ? ratio(now, before, later.indicator) : null;
  return times ? yes(ratioText(times, ask.language), sourcesOf([now, before])) : no("a level that has risen, on the same land and basis");
};

const CONDITION = /^(>=|>|<=|<|=)(-?\d+(?:\.\d+)?)$/;
const BOUNDS = { ">=": "from", ">": "above", "<=": "to", "<": "below" } as const;

/** The drawn units that meet a condition: `>=10`, `missing`, `highlighted`. `null` for no condition. */
function unitsMeeting(ask: Ask, condition: string): { readonly units: readonly string[]; readonly reports: readonly Report[] } | null {
  const at = look(ask);
  if (!at) return null;
  const reports = reportsAt(ask, at);
  const all = drawnUnits(ask.known.atlas).map(({ id }) => id);
  const found = (units: readonly string[]) => ({ units, reports: units.flatMap((unit) => reports.get(unit) ?? []) });
  if (condition === "missing") return found(all.filter((unit) => !reports.has(unit)));
  if (condition === "highlighted") return ask.step?.highlight ? found(highlighted(ask.known.atlas, ask.step) ?? []) : null;
  const [, sign, limit] = CONDITION.exec(condition) ?? [];
  if (sign === undefined) return null;
  const value = Number(limit);
  const bounds = sign === "=" ? { from: value, to: value } : { [BOUNDS[sign as keyof typeof BOUNDS]]: value };
  return found([...reports].flatMap(([unit, report]) => (isWithin(report.value, bounds) ? [unit] : [])));
}

function meeting(say: (ask: Ask, units: readonly string[]) => string | null): Reference {
  return (ask, condition = "") => {
    const met = unitsMeeting(ask, condition);
    const text = met && say(ask, met.units);
    return met && text !== null ? yes(text, sourcesOf(met.reports)) : no("a condition such as >=10 or <0, missing, or highlighted where the step lifts units out; names need a unit that meets it");
  };
}

function counted(say: (known: number, all: number) => number): Reference {
  return (ask, indicator, period) => {
    const at = look(ask, indicator, period);
    if (!at || knownCount(ask.known.atlas, at.indicator.id, at.period) === 0) return no("a period in which the indicator is known");
    return yes(numberText(say(reportsAt(ask, at).size, drawnUnits(ask.known.atlas).length), 0, ask.language));
  };
}

/** A period in which something is known. */
function ofPeriod(say: (ask: Ask, period: string) => string): Reference {
  return (ask, given) => {
    const period = given ?? ask.step?.choice.period ?? "";
    const isKnown = [...ask.known.atlas.cells.values()].some((periods) => periods.has(period));
    return isKnown ? yes(say(ask, period)) : no("a period of the atlas");
  };
}

function ofBreak(say: (ask: Ask, date: string) => string): Reference {
  return (ask, unit) => {
    const found = ask.known.atlas.breaks.find((each) => each.unit === unit);
    return found ? yes(say(ask, found.date)) : no("a unit of data/breaks.csv");
  };
}

/** A bound of the step's highlight, as its values are written; or how many places it lifts out. */
const bound: Reference = (ask, key = "") => {
  const limit = (ask.step?.highlight as Readonly<Record<string, unknown>> | undefined)?.[key];
  const at = look(ask);
  if (typeof limit !== "number" || !at) return no("a bound of the step's own highlight");
  if (key === "top" || key === "bottom") return yes(numberText(limit, 0, ask.language));
  const decimals = String(limit).split(".")[1]?.length ?? 0;
  return yes(reportText({ value: limit, decimals, status: "final", basis: null, source: "" }, at.indicator, ask.language));
};

/** What is looked up in the cells and periods of the atlas, by name. */
export const CELL_REFERENCES: Readonly<Record<string, Reference>> = {
  cell: ofUnit(({ language }, { indicator }, _unit, report) => yes(saidAs(reportText(report, indicator, language), report.status, language), sourcesOf([report]))),
  rank: ofUnit((ask, at, unit, report) => {
    const rank = ranks(new Map([...reportsAt(ask, at)].map(([id, { value }]) => [id, value]))).get(unit);
    return rank ? yes(rankText(rank, ask.language), sourcesOf([report])) : no("one of the 28 units");
  }),
  name: (ask, name = "", indicator, period) => {
    const units = unitsNamed(ask, name, look(ask, indicator, period));
    return units.length > 0 ? yes(namesText(ask, units)) : no("a unit, or a place that somebody holds, such as #1");
  },
  difference: ofTwo(({ language }, { indicator }, a, b) => differenceText(difference(a, b), indicator, language)),
  times: ofTwo(({ language }, { indicator }, a, b) => {
    const times = a.value > b.value ? ratio(a, b, indicator) : null;
    return times && ratioText(times, language);
  }),
  rise,
  known: counted((known) => known),
  unknown: counted((known, all) => all - known),
  units: ({ known: { atlas }, language }) => yes(numberText(drawnUnits(atlas).length, 0, language)),
  count: meeting(({ language }, units) => numberText(units.length, 0, language)),
  names: meeting((ask, units) => (units.length > 0 ? namesText(ask, units) : null)),
  bound,
  indicator: ({ known: { atlas }, step, language }, id) => {
    const found = indicatorOf(atlas, id ?? step?.choice.indicator ?? null);
    return found ? yes(found.name[language]) : no("an indicator of data/indicators.csv");
  },
  period: ofPeriod(({ language }, period) => periodText(period, language)),
  year: ofPeriod((_, period) => String(parsePeriod(period)?.year)),
  break: ofBreak(({ language }, date) => dateText(date, language)),
  "break-year": ofBreak((_, date) => date.slice(0, "YYYY".length)),
};

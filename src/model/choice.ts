// What a reader has chosen: everything a link must carry, and nothing else. Any record can be mended into a choice that exists.

import type { Atlas, Language } from "./atlas";
import { DEFAULT_VIEW, drawnUnits, indicatorOf, knownCount, openingPeriod, periodsOf } from "./cells";
import { CLASS_LIMITS, METHODS, type Method } from "./classify";
import { hasPerHead } from "./per-head";

/** What can be shown below the map beside the table of the picture, in the order of their tabs. */
export const VIEWS = ["ranking", "series", "multiples", "compare", "scatter", "classes", "claims", "documents"] as const;

export type View = (typeof VIEWS)[number];

/** How values are drawn: land in class colours, equal squares in geographic order, or circles whose area is the value. */
export const FORMS = ["choropleth", "tiles", "symbols"] as const;

export type Form = (typeof FORMS)[number];

/** How many units may stand beside one another. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Between ids in one part of a choice: no id holds it, and no service that passes links on rewrites it. */
const JOINT = "~";

export interface Choice {
  readonly language: Language;
  readonly indicator: string;
  readonly period: string;
  /** Chosen unit. */
  readonly unit: string | null;
  /** Chosen project. */
  readonly project: string | null;
  /** Up to four units to compare, ids joined by `~`; see `comparedUnits`. */
  readonly compare: string | null;
  /** Second indicator of a scatter. */
  readonly second: string | null;
  /** Its period; `null` for the first one's, where it is known then, and else its own opening one. */
  readonly secondPeriod: string | null;
  /** `head` for money divided by the people of that year. */
  readonly per: "head" | null;
  /** How values are drawn; `null` for the indicator's own way. */
  readonly form: Form | null;
  /** What is shown below the map; `null` for the table of the picture. */
  readonly view: View | null;
  /** Light or dark; `null` as the system has it. */
  readonly theme: "light" | "dark" | null;
  /** How classes are cut; `null` for the indicator's own way. */
  readonly method: Method | null;
  /** How many classes; `null` for five. */
  readonly classes: number | null;
  /** Story on the stage, of which only its name is known here; its step decides all else but language and theme, and so all else is as the atlas opens. */
  readonly story: string | null;
  /** Which of its steps, 1 the first; `null` without a story. */
  readonly step: number | null;
}

/** A choice as it may arrive from an address, an attribute or a file: any text, or nothing. */
export type Wish = { readonly [K in keyof Choice]?: string | number | null | undefined };

/** The method that suits an indicator: counts and people gather around natural gaps; money and rates are too skewed for any but equal counts. */
export function usualMethod(indicator: string): Method {
  return ["supermarkets", "commercial_centres", "population"].includes(indicator) ? "natural" : "quantile";
}

/** The form that suits: totals as symbols, which do not grow with the land; rates, and money per head, on the land. */
export function usualForm(atlas: Atlas, { indicator, per }: Pick<Choice, "indicator" | "per">): Form {
  return indicatorOf(atlas, indicator)?.kind === "level" && per === null ? "symbols" : "choropleth";
}

/** The forms that an indicator can have: circles are for totals, which begin at zero; a rate or a quotient has no area. */
export function formsOf(atlas: Atlas, { indicator, per }: Pick<Choice, "indicator" | "per">): readonly Form[] {
  return indicatorOf(atlas, indicator)?.kind === "level" && per === null ? FORMS : FORMS.filter((form) => form !== "symbols");
}

/** Ids of the units to compare, in the order chosen: none to four. */
export function comparedUnits({ compare }: Pick<Choice, "compare">): readonly string[] {
  return compare === null ? [] : compare.split(JOINT);
}

/** Units to compare as a part of a wish; `null` for none. */
export function comparing(units: readonly string[]): string | null {
  return units.length === 0 ? null : units.join(JOINT);
}

/** Where the second indicator is looked at; `null` when there is none. */
export function secondView(atlas: Atlas, { second, secondPeriod, period }: Pick<Choice, "second" | "secondPeriod" | "period">): { readonly indicator: string; readonly period: string } | null {
  return second === null ? null : { indicator: second, period: secondPeriod ?? secondUsual(atlas, second, period) };
}

function secondUsual(atlas: Atlas, second: string, period: string): string {
  return knownCount(atlas, second, period) > 0 ? period : openingPeriod(atlas, second);
}

function mendSecond(atlas: Atlas, wish: Wish, first: Pick<Choice, "indicator" | "period">): Pick<Choice, "second" | "secondPeriod"> {
  const second = atlas.indicators.find(({ id }) => id === wish.second)?.id ?? null;
  if (second === null) return { second, secondPeriod: null };
  const usual = secondUsual(atlas, second, first.period);
  const period = periodsOf(atlas, second).find(({ id }) => id === wish.secondPeriod)?.id ?? usual;
  if (second === first.indicator && period === first.period) return { second: null, secondPeriod: null };
  return { second, secondPeriod: period === usual ? null : period };
}

function mendCompare(atlas: Atlas, wish: unknown): string | null {
  if (typeof wish !== "string") return null;
  const known = new Set(drawnUnits(atlas).map(({ id }) => id));
  return comparing([...new Set(wish.split(JOINT))].filter((id) => known.has(id)).slice(0, COMPARED.most));
}

function mendPeriod(atlas: Atlas, indicator: string, wish: unknown): string {
  const known = typeof wish === "string" && periodsOf(atlas, indicator).some(({ id }) => id === wish);
  return known ? wish : openingPeriod(atlas, indicator);
}

function mendClasses(wish: unknown): number | null {
  const count = typeof wish === "string" && /^\d$/.test(wish) ? Number(wish) : wish;
  const fits = typeof count === "number" && Number.isInteger(count) && count >= CLASS_LIMITS.least && count <= CLASS_LIMITS.most;
  return fits && count !== CLASS_LIMITS.usual ? count : null;
}

/** A story's name as it may be; whether there is such a story, and how long it is, the stage finds out. */
function mendStory(wish: Wish): Pick<Choice, "story" | "step"> {
  if (typeof wish.story !== "string" || !/^[a-z\d-]{1,64}$/.test(wish.story)) return { story: null, step: null };
  const step = Number(wish.step);
  return { story: wish.story, step: Number.isInteger(step) && step > 0 && step < 100 ? step : 1 };
}

/**
 * The nearest choice that exists: unknown indicators become growth of IIP, unknown periods the indicator's opening one,
 * anything else unknown is dropped, and so is a project beside a unit; values equal to the default are dropped too, so that equal choices are equal records.
 * Beside a story all else but language and theme is dropped.
 */
export function mend(atlas: Atlas, asked: Wish): Choice {
  const told = mendStory(asked);
  const wish: Wish = told.story === null ? asked : { language: asked.language, theme: asked.theme };
  const indicator = typeof wish.indicator === "string" && periodsOf(atlas, wish.indicator).length > 0 ? wish.indicator : DEFAULT_VIEW.indicator;
  const period = mendPeriod(atlas, indicator, wish.period);
  const method = METHODS.find((name) => name === wish.method) ?? null;
  const unit = drawnUnits(atlas).find(({ id }) => id === wish.unit)?.id ?? null;
  const per = wish.per === "head" && hasPerHead(atlas, indicator, period) ? "head" : null;
  const form = formsOf(atlas, { indicator, per }).find((name) => name === wish.form) ?? null;
  return {
    language: wish.language === "en" ? "en" : "vi",
    indicator,
    period,
    unit,
    project: unit === null ? (atlas.projects.find(({ id }) => id === wish.project)?.id ?? null) : null,
    compare: mendCompare(atlas, wish.compare),
    ...mendSecond(atlas, wish, { indicator, period }),
    per,
    form: form === usualForm(atlas, { indicator, per }) ? null : form,
    view: VIEWS.find((name) => name === wish.view) ?? null,
    theme: wish.theme === "light" || wish.theme === "dark" ? wish.theme : null,
    method: method === usualMethod(indicator) ? null : method,
    classes: mendClasses(wish.classes),
    ...told,
  };
}

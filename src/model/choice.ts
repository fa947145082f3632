// What a reader has chosen: everything a link must carry, and nothing else. Any record can be mended into a choice that exists.

import type { Atlas, Language } from "./atlas";
import { DEFAULT_VIEW, drawnUnits, openingPeriod, periodsOf } from "./cells";
import { CLASS_LIMITS, METHODS, type Method } from "./classify";

export interface Choice {
  readonly language: Language;
  readonly indicator: string;
  readonly period: string;
  /** Chosen unit. */
  readonly unit: string | null;
  /** Chosen project. */
  readonly project: string | null;
  /** How classes are cut; `null` for the indicator's own way. */
  readonly method: Method | null;
  /** How many classes; `null` for five. */
  readonly classes: number | null;
}

/** A choice as it may arrive from an address, an attribute or a file: any text, or nothing. */
export type Wish = { readonly [K in keyof Choice]?: string | number | null | undefined };

/** The method that suits an indicator: counts and people gather around natural gaps; money and rates are too skewed for any but equal counts. */
export function usualMethod(indicator: string): Method {
  return ["supermarkets", "commercial_centres", "population"].includes(indicator) ? "natural" : "quantile";
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

/**
 * The nearest choice that exists: unknown indicators become growth of IIP, unknown periods the indicator's opening one,
 * anything else unknown is dropped, and so is a project beside a unit; values equal to the default are dropped too, so that equal choices are equal records.
 */
export function mend(atlas: Atlas, wish: Wish): Choice {
  const indicator = typeof wish.indicator === "string" && periodsOf(atlas, wish.indicator).length > 0 ? wish.indicator : DEFAULT_VIEW.indicator;
  const method = METHODS.find((name) => name === wish.method) ?? null;
  const unit = drawnUnits(atlas).find(({ id }) => id === wish.unit)?.id ?? null;
  return {
    language: wish.language === "en" ? "en" : "vi",
    indicator,
    period: mendPeriod(atlas, indicator, wish.period),
    unit,
    project: unit === null ? (atlas.projects.find(({ id }) => id === wish.project)?.id ?? null) : null,
    method: method === usualMethod(indicator) ? null : method,
    classes: mendClasses(wish.classes),
  };
}

// Which cell, or which claim on the region, a document's fact states. Only what cannot be mistaken is linked: the same
// source, place, period, unit of measure and value, and one match alone.

import type { Atlas, Claim, Fact } from "../model/atlas";
import { cellOf, drawnUnits } from "../model/cells";

/** Indicators that a topic may speak of. */
const INDICATORS: Readonly<Record<string, readonly string[]>> = {
  IIP: ["iip_growth"],
  export: ["exports", "exports_growth"],
  retail: ["retail", "retail_growth", "retail_goods", "retail_goods_growth"],
};

/** The documents' units of measure in those of cells and claims. */
const MEASURES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  "% change y/y": ["percent", 1],
  "billion USD": ["million USD", 1000],
  "thousand billion VND": ["billion VND", 1000],
  "of 28 localities": ["units", 1],
};

/** Kinds that say what was; a target of 5 % states no cell of 5 %. */
const SAID: readonly string[] = ["actual", "estimate"];

/** A product of two printed decimals carries an error of the last binary digit. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9 * Math.abs(b);
}

/**
 * What a fact states.
 *
 * @param claims what is claimed of the region; a fact of scope `north-28` can only state one of them
 * @returns `null` for a fact that states no figure of the atlas, or that could state two
 */
export function stated(fact: Omit<Fact, "states">, atlas: Pick<Atlas, "units" | "indicators" | "cells">, claims: readonly Claim[]): Fact["states"] {
  const [measure, factor] = MEASURES[fact.unit] ?? [];
  if (measure === undefined || factor === undefined || fact.value === "" || !SAID.includes(fact.kind)) return null;
  const value = Number(fact.value) * factor;
  const period = fact.period.replace(/ \(as stated on .*\)$/, "");
  const unit = drawnUnits(atlas).find(({ name }) => name.vi === fact.scope)?.id ?? null;
  const found = (INDICATORS[fact.topic] ?? []).filter((indicator) => {
    if (fact.scope === "north-28") return claims.some((claim) => claim.indicator === indicator && claim.period === period && claim.source === fact.source && claim.unit === measure && isEqual(claim.value, value));
    if (unit === null || atlas.indicators.find(({ id }) => id === indicator)?.unit !== measure) return false;
    return cellOf(atlas, indicator, period, unit)?.some((report) => report.source === fact.source && isEqual(report.value, value));
  });
  const [indicator] = found;
  return indicator !== undefined && found.length === 1 ? { indicator, period, unit } : null;
}

// The merger of 1 July 2025 in words: who became what, and why a merged unit has no figure. It must not know where they stand.

import type { Atlas, Indicator, Language, Unit } from "./atlas";
import { unitOf } from "./cells";
import type { Choice } from "./choice";
import { dateText, reportText } from "./format";
import { gapOf, partsOf } from "./merger";
import type { UnitScene } from "./scene";
import { words } from "./words";
import { MERGER_WORDS } from "./words-merger";

function list(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === "vi" ? "vi-VN" : "en-GB").format(names);
}

function namesOf(atlas: Atlas, units: readonly string[], language: Language): string {
  return list(units.flatMap((unit) => unitOf(atlas, unit)?.name[language] ?? []), language);
}

/** Boundaries by the day that they hold from or until: `địa giới từ 1/7/2025`. */
export function landText({ lineage }: Pick<Atlas, "lineage">, side: "since" | "until", language: Language): string {
  const day = lineage.find(({ change }) => change === "merged")?.date ?? "";
  const say = MERGER_WORDS[language];
  return `${side === "until" ? say.until : say.since} ${dateText(day, language)}`;
}

/**
 * Why a unit of the later map has no figure: `thiếu số liệu của Hà Giang`.
 *
 * @returns `null` where nothing of the merger is to blame
 */
export function gapText(atlas: Atlas, { indicator, per, period, language }: Choice, unit: string): string | null {
  const say = MERGER_WORDS[language];
  const gap = gapOf(atlas, indicator, period, unit) ?? (per ? gapOf(atlas, "population", period, unit) : null);
  if (!gap) return null;
  return gap.why === "parts" ? `${say.without} ${namesOf(atlas, gap.without, language)}` : say[gap.why];
}

function full({ name, kind }: Unit, language: Language): string {
  const what = MERGER_WORDS[language][kind === "city" ? "city" : "province"];
  return language === "vi" ? `${what} ${name.vi}` : `${name.en} ${what}`;
}

/**
 * What became of a unit or of several: `Hà Giang và Tuyên Quang nay là tỉnh Tuyên Quang; tính chung 225,585 triệu USD (theo công bố)`.
 *
 * @param unit as the later map shows it
 * @param gap why it has no figure
 */
export function becameText(atlas: Atlas, { unit, cell, name }: UnitScene, indicator: Indicator, gap: string | null, language: Language): string {
  const say = MERGER_WORDS[language];
  const parts = partsOf(atlas, unit.id);
  if (parts.length < 2) return `${name} ${say.unchanged}`;
  const told = cell ? `${cell[0].parts ? `${say.sum} ` : ""}${reportText(cell[0], indicator, language)} (${words(language).status[cell[0].status]})` : gap ? `${say.noSum}, ${gap}` : null;
  return `${namesOf(atlas, parts, language)} ${say.became} ${full(unit, language)}${told ? `; ${told}` : ""}`;
}

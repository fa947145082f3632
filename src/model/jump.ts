// A period as a reader types it: `2024-H1`, `nửa đầu 2024`, `6 tháng 2024`, `quý 1 2024`, `first half of 2024`. It must not
// know which periods have figures.

import { fold } from "./fold";
import { parsePeriod } from "./period";

/** Words that say nothing beside a period: every period here begins in January. */
const FILLERS = new Set(["nam", "year", "ky", "dau", "first", "of", "the", "in", "full", "ca", "trong", "den"]);

/** Numbers that are written as words or in Roman. */
const NUMBERS: Readonly<Record<string, string>> = { i: "1", mot: "1", hai: "2", ba: "3", bon: "4", sau: "6", bay: "7", tam: "8", chin: "9", muoi: "10", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11" };

/** Months by what is left of the words, as a pattern. */
const LENGTHS: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [/^$/, () => 12],
  [/^(?:h ?1|nua|half)$/, () => 6],
  [/^(?:q ?1|quy 1|quarter(?: 1)?|1 quarter)$/, () => 3],
  [/^(\d{1,2}) ?(?:m|t|thang|months?)$/, ([, count]) => Number(count)],
];

function idOf(year: string, months: number): string | null {
  const span = { 12: "", 6: "-H1", 3: "-Q1" }[months] ?? `-${months}M`;
  return parsePeriod(year + span) ? year + span : null;
}

/**
 * Reads what was typed.
 *
 * @param text anything, in either language, in any case, with or without diacritics
 * @returns the period's id, known or not; where only a year is understood (`quý 3 2024`), no id and that year
 */
export function readJump(text: string): { readonly id: string | null; readonly year: string | null } {
  const words = fold(text);
  const years = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const [year] = years;
  if (!year || years.length > 1) return { id: null, year: null };
  const rest = words
    .replace(year, " ")
    .split(" ")
    .filter((word) => word !== "" && !FILLERS.has(word))
    .map((word) => NUMBERS[word] ?? word)
    .join(" ");
  for (const [pattern, months] of LENGTHS) {
    const found = pattern.exec(rest);
    if (found) return { id: idOf(year, months(found)), year };
  }
  return { id: null, year };
}

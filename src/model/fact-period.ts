// The time that a fact speaks of, from the documents' loose notes into words. It must not know the fact.

import type { Language } from "./atlas";
import { dateText } from "./format";
import { parsePeriod, periodText } from "./period";

/** Notes beyond the grammar of periods, with their words; `$1`, `$2` are what the pattern caught. */
const FORMS: readonly (readonly [pattern: RegExp, vi: string, en: string])[] = [
  [/^(\d{4})-(\d{4})$/, "$1–$2", "$1–$2"],
  [/^(\d{4})-(\d{4}), (?:view|vision)(?: to)? (\d{4})$/, "$1–$2, tầm nhìn $3", "$1–$2, with a view to $3"],
  [/^Q1 (\d{4})$/, "quý I năm $1", "first quarter of $1"],
  [/^Q2 (\d{4})$/, "quý II năm $1", "second quarter of $1"],
  [/^Q3 (\d{4})$/, "quý III năm $1", "third quarter of $1"],
  [/^Q4 (\d{4})$/, "quý IV năm $1", "fourth quarter of $1"],
  [/^from (\d{4})$/, "từ năm $1", "from $1"],
  [/^to (\d{4})$/, "đến năm $1", "to $1"],
  [/^as of (\d{4})$/, "tính đến năm $1", "as of $1"],
  [/^term from (\d{4})$/, "nhiệm kỳ từ năm $1", "term from $1"],
  [/^next term \(after (\d{4})\)$/, "nhiệm kỳ sau năm $1", "term after $1"],
  [/^(\d{4}) vs (\d{4})$/, "năm $1 so với năm $2", "$1 against $2"],
];

/**
 * The time in words: `từ năm 2020`, `nửa đầu năm 2024 (nêu ngày 17/5/2024)`, `7 tháng đầu năm 2022`, `ngày 13/8/2020`.
 *
 * @param period as the table of facts has it; one of no known form comes back as it is
 */
export function factPeriodText(period: string, language: Language): string {
  const said = /^(.+) \(as stated on (\d{1,2})\/(\d{1,2})\/(\d{4})\)$/.exec(period);
  if (said) {
    const [, span = "", day = "", month = "", year = ""] = said;
    const date = dateText(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, language);
    return `${factPeriodText(span, language)} (${language === "vi" ? "nêu ngày" : "as stated on"} ${date})`;
  }
  if (parsePeriod(period)) return periodText(period, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return `${language === "vi" ? "ngày " : ""}${dateText(period, language)}`;
  const form = FORMS.find(([pattern]) => pattern.test(period));
  return form ? period.replace(form[0], language === "vi" ? form[1] : form[2]) : period;
}

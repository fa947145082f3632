// Numbers and dates in words of a language, by Intl. Figures keep every digit that was published and gain none.

import type { Indicator, Language, Report } from "./atlas";
import { words } from "./words";

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * @param value any finite number
 * @param decimals digits after the decimal mark, exactly; `"max"` as many as the number has
 * @returns with the language's separators and a real minus
 */
export function numberText(value: number, decimals: number | "max", language: Language): string {
  const key = `${language}${decimals}`;
  const digits = decimals === "max" ? { maximumFractionDigits: 12 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(LOCALES[language], digits)));
  return format.format(value).replace("-", "−");
}

/** A bare number of an indicator, with `%` for rates and no unit for levels: for labels and legends. */
export function figureText(value: number, decimals: number | "max", indicator: Indicator, language: Language): string {
  return numberText(value, decimals, language) + (indicator.unit === "percent" ? "%" : "");
}

/** A report with its unit, as it is spoken and cited: `26,45%`, `26.797,380 triệu USD`. */
export function reportText(report: Report, indicator: Indicator, language: Language): string {
  const figure = figureText(report.value, report.decimals, indicator, language);
  const unit = words(language).units[indicator.unit];
  return unit ? `${figure} ${unit}` : figure;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as `2024`, `5/2024`, `17/5/2024` or `2024`, `May 2024`, `17 May 2024`. */
export function dateText(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-");
  if (!month) return iso;
  if (language === "vi") return [day, month, year].filter(Boolean).map(Number).join("/");
  return new Intl.DateTimeFormat(LOCALES.en, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  }).format(new Date(`${iso}${day ? "" : "-01"}T00:00:00Z`));
}

// The grammar of periods: every period is cumulative from January and is written `YYYY`, `YYYY-H1`, `YYYY-Q1` or `YYYY-nM`.

import type { Language } from "./atlas";

/** A span of months from January of a year. */
export interface Period {
  readonly year: number;
  /** 2–12; 3 is written Q1, 6 is written H1, 12 is the year alone. */
  readonly months: number;
}

const GRAMMAR = /^(\d{4})(?:-(?:(H1)|(Q1)|(2|4|5|7|8|9|10|11)M))?$/;

/** Reads a period's id; `null` when it is not in the grammar (`2024-6M` is not: it is written `2024-H1`). */
export function parsePeriod(id: string): Period | null {
  const match = GRAMMAR.exec(id);
  if (!match) return null;
  const months = match[2] ? 6 : match[3] ? 3 : match[4] ? Number(match[4]) : 12;
  return { year: Number(match[1]), months };
}

/** Orders ids in time: by year, then by length; ids outside the grammar come first. */
export function comparePeriods(a: string, b: string): number {
  const left = parsePeriod(a);
  const right = parsePeriod(b);
  if (!left || !right) return Number(Boolean(left)) - Number(Boolean(right));
  return left.year - right.year || left.months - right.months;
}

/** Whether a period lies from one to another in the order of `comparePeriods`, both included: 2024-H1 before 2024. */
export function isBetween(id: string, from: string, to: string): boolean {
  return comparePeriods(from, id) <= 0 && comparePeriods(id, to) <= 0;
}

/** ISO date of the period's last day, for instance `2024-06-30`. */
export function periodEnd(id: string): string {
  const period = parsePeriod(id);
  if (!period) return "";
  return new Date(Date.UTC(period.year, period.months, 0)).toISOString().slice(0, 10);
}

/** The period in running text: “nửa đầu năm 2024”, “first half of 2024”, “năm 2016”, “2016”. */
export function periodText(id: string, language: Language): string {
  const period = parsePeriod(id);
  if (!period) return id;
  const { year, months } = period;
  if (language === "vi") {
    if (months === 12) return `năm ${year}`;
    if (months === 6) return `nửa đầu năm ${year}`;
    if (months === 3) return `quý I năm ${year}`;
    return `${months} tháng đầu năm ${year}`;
  }
  if (months === 12) return String(year);
  if (months === 6) return `first half of ${year}`;
  if (months === 3) return `first quarter of ${year}`;
  return `first ${months} months of ${year}`;
}

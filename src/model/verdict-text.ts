// What was said, and what recomputing it gives, in sentences. Every number in them comes from a check.

import type { Claim, Indicator, Language, Report } from "./atlas";
import { statusText } from "./describe";
import { figureText, numberText, reportText } from "./format";
import { within } from "./letters";
import { periodText } from "./period";
import { halfStep, yearBefore, type Bounds, type Check, type Reading } from "./verdict";
import { words } from "./words";

/** A value of the indicator with its unit, with the digits it has. */
function amount(value: number, decimals: number | "max", indicator: Indicator, language: Language): string {
  const unit = words(language).units[indicator.unit];
  const figure = figureText(value, decimals, indicator, language);
  return unit ? `${figure} ${unit}` : figure;
}

/** What a unit must have to be counted: `trên 7,4%`, `từ 10% trở lên`. */
function condition({ measure, threshold }: Claim, indicator: Indicator, language: Language): string {
  const value = amount(threshold ?? 0, "max", indicator, language);
  if (measure === "units_above") return language === "vi" ? `trên ${value}` : `above ${value}`;
  return language === "vi" ? `từ ${value} trở lên` : `at ${value} or more`;
}

/** What was claimed, in words made from its fields, without its period. */
export function claimText({ claim, indicator, shown }: Check, language: Language): string {
  const name = indicator.name[language];
  const total = shown.units.length;
  const value = amount(claim.value, "max", indicator, language);
  const vi = language === "vi";
  switch (claim.measure) {
    case "total":
      return vi ? `${name} của ${total} tỉnh, thành phố cộng lại là ${value}` : `${name} of the ${total} provinces together: ${value}`;
    case "growth":
      return vi ? `${name} của ${total} tỉnh, thành phố gộp lại là ${value}` : `${name} of the ${total} provinces together: ${value}`;
    default: {
      const count = numberText(claim.value, 0, language);
      const what = condition(claim, indicator, language);
      return vi ? `${count} trong ${total} tỉnh, thành phố có ${within(name)} ${what}` : `${count} of the ${total} provinces have ${within(name)} ${what}`;
    }
  }
}

/** Status and basis of a claim, as of a report. */
export function claimStatus(claim: Claim, language: Language): string {
  return statusText({ ...claim, decimals: 0 }, language);
}

function range({ least, most }: Bounds, indicator: Indicator, language: Language): string {
  // One digit after the mark, as growth of the region is claimed.
  const [from, to] = [least, most].map((value) => figureText(value, 1, indicator, language)) as [string, string];
  if (from === to) return from;
  return language === "vi" ? `từ ${from} đến ${to}` : `from ${from} to ${to}`;
}

function countText({ claim, indicator }: Check, { units, yes, unknown, verdict, beyond }: Reading, language: Language): string {
  const vi = language === "vi";
  const total = units.length;
  const what = condition(claim, indicator, language);
  const known = total - unknown;
  const said = numberText(claim.value, 0, language);
  const off = numberText(Math.abs(beyond), 0, language);
  const level = amount(claim.threshold ?? 0, "max", indicator, language);
  const even = units.filter(({ report }) => report?.value === claim.threshold).length;
  // Printed figures are rounded: those that stand exactly on the threshold may lie on either side.
  const on = even === 0 ? "" : vi ? ` (${even} nơi in đúng ${level})` : ` (${even} printed as exactly ${level})`;
  const open = vi
    ? `${known === total ? `Trong cả ${total}` : `Trong ${known}`} tỉnh, thành phố có số liệu, ${yes} nơi ${what}${on}${unknown > 0 ? `; ${unknown} nơi chưa biết, nên cả vùng có từ ${yes} đến ${yes + unknown}` : ""}.`
    : `${known === total ? `Of all ${total}` : `Of ${known}`} provinces with a figure, ${yes} are ${what}${on}${unknown > 0 ? `; ${unknown} are unknown, so the region has ${yes} to ${yes + unknown}` : ""}.`;
  const end = {
    agrees: vi ? `Đúng ${said} nơi như được nói.` : `That is the ${said} claimed.`,
    possible: claim.value === yes ? (vi ? `Con số ${said} bằng đúng số đếm được trong ${known} nơi này; nó đúng cho cả vùng chỉ khi ${unknown} nơi chưa biết đều không đạt.` : `The claimed ${said} is exactly what these ${known} give; it holds for the region only if none of the ${unknown} unknown is.`) : vi ? `Con số ${said} nằm trong khoảng này.` : `The claimed ${said} lies within.`,
    differs: beyond > 0 ? (vi ? `Con số ${said} nhiều hơn mức cao nhất có thể ${off} nơi.` : `The claimed ${said} is ${off} above the most possible.`) : vi ? `Con số ${said} ít hơn mức thấp nhất có thể ${off} nơi.` : `The claimed ${said} is ${off} below the least possible.`,
    incomputable: "",
  }[verdict];
  return `${open} ${end}`;
}

/** What the parts of a sum rest on, where that is not the same of all. */
function mixed({ units }: Reading, language: Language): string {
  const { basis: names } = words(language);
  const bases = [...new Set(units.flatMap(({ report }) => (report ? [report.basis] : [])))];
  if (bases.length < 2) return "";
  const named = bases.map((basis) => (basis === null ? (language === "vi" ? "không nói rõ" : "not stated") : (names[basis] ?? basis)));
  return language === "vi" ? ` Các số cộng lại không cùng cách tính (${named.join("; ")}).` : ` The parts are not of one basis (${named.join("; ")}).`;
}

function totalText({ claim, indicator }: Check, reading: Reading, language: Language): string {
  const vi = language === "vi";
  const { sum, yes, unknown, units, verdict, beyond } = reading;
  if (!sum || yes === 0) return vi ? "Chưa nơi nào có số liệu, nên chưa kết luận được." : "No province has a figure, so nothing can be concluded.";
  const together = amount(sum.value, sum.decimals, indicator, language);
  const share = numberText((sum.value / claim.value) * 100, 0, language);
  const off = amount(Math.abs(beyond), sum.decimals, indicator, language);
  const open = vi
    ? `${yes} trong ${units.length} tỉnh, thành phố có số liệu, cộng lại ${together}, khoảng ${share}% con số được nói.`
    : `${yes} of ${units.length} provinces have a figure, together ${together}, about ${share}% of what was claimed.`;
  const end = {
    agrees: vi ? "Khớp, trong mức làm tròn." : "It agrees, within rounding.",
    possible: vi ? `Tổng cần đủ mọi nơi; còn ${unknown} nơi chưa biết, nên chưa kết luận được hơn.` : `A total needs every part; ${unknown} are unknown, so no more can be concluded.`,
    differs: beyond < 0 ? (vi ? `Riêng phần đã biết đã hơn con số được nói ${off}, kể cả làm tròn.` : `What is known alone exceeds the claim by ${off}, rounding aside.`) : vi ? `Tổng kém con số được nói ${off}, kể cả làm tròn.` : `The total falls short of the claim by ${off}, rounding aside.`,
    incomputable: "",
  }[verdict];
  return `${open} ${end}${mixed(reading, language)}`;
}

function growthText({ claim, indicator, level }: Check, { units, yes, unknown, verdict, bounds }: Reading, language: Language): string {
  const vi = language === "vi";
  if (!level) return vi ? "Ở đây không có mức tuyệt đối của chỉ tiêu này, nên không tính lại được." : "There is no level of this indicator here to recompute it from.";
  if (bounds) {
    const found = range(bounds, indicator, language);
    const end = verdict === "agrees" ? (vi ? "Khớp, trong mức làm tròn." : "It agrees, within rounding.") : vi ? "Khác con số được nói." : "It differs from the claim.";
    return `${vi ? `Tính lại từ tổng hai kỳ: ${found}.` : `Recomputed from the totals of both periods: ${found}.`} ${end}`;
  }
  const [now, before] = [claim.period, yearBefore(claim.period)].map((period) => periodText(period, language)) as [string, string];
  const the = (period: string): string => (/^\d/.test(period) ? period : `the ${period}`);
  const name = within(level.name[language]);
  return vi
    ? `Muốn tính lại phải có ${name} của cả ${units.length} nơi trong ${now} và ${before}, cùng một cách tính; hiện đủ cả hai kỳ ở ${yes} nơi, thiếu ${unknown}. Tốc độ tăng của từng tỉnh không cộng lại được.`
    : `It takes ${name} of all ${units.length} provinces in both ${the(now)} and ${the(before)}, on one basis; ${yes} have both here, ${unknown} do not. Growth rates of single provinces do not add up.`;
}

/** What one reading of a claim gives: what is known, what the unknown leave open, and the verdict with its margin. */
export function readingText(check: Check, reading: Reading, language: Language): string {
  const { measure } = check.claim;
  const say = measure === "total" ? totalText : measure === "growth" ? growthText : countText;
  return say(check, reading, language);
}

/**
 * What claimed totals of a period and of the year before would make of a claimed growth: sources differ between
 * conferences, so it is told and not judged.
 *
 * @param claims all of them
 * @returns one sentence; `null` when the claim is no growth or a total was not claimed
 */
export function impliedText({ claim, indicator, level }: Check, claims: readonly Claim[], language: Language): string | null {
  if (claim.measure !== "growth" || !level) return null;
  const total = (period: string): Claim | undefined => claims.find((each) => each.measure === "total" && each.indicator === level.id && each.period === period);
  const [now, before] = [total(claim.period), total(yearBefore(claim.period))];
  if (!now || !before) return null;
  const [up, down] = [halfStep(now.value), halfStep(before.value)];
  const found = range({ least: ((now.value - up) / (before.value + down) - 1) * 100, most: ((now.value + up) / (before.value - down) - 1) * 100 }, indicator, language);
  const [to, from] = [now, before].map(({ value }) => amount(value, "max", level, language)) as [string, string];
  const [later, earlier] = [now, before].map(({ period }) => periodText(period, language)) as [string, string];
  return language === "vi"
    ? `Hai tổng được nói, ${from} của ${earlier} và ${to} của ${later}, ứng với mức tăng ${found}; có thể do mỗi lần tính trên số liệu khác nhau.`
    : `The two totals claimed, ${from} of ${earlier} and ${to} of ${later}, would make growth ${found}; they may rest on different figures.`;
}

/** A report as it stands in the table of a claim: figure and status. */
export function partText(report: Report, { indicator, level }: Check, language: Language): string {
  return `${reportText(report, level ?? indicator, language)} (${statusText(report, language)})`;
}

// What a scatter shows, in sentences: how far the two go together and how sure that is, how the units fall around the
// lines, why an axis is logarithmic, who is left out.

import type { Language } from "./atlas";
import { LEAST_PAIRS, strength } from "./correlation";
import { numberText } from "./format";
import type { LeftOut, PairsScene, Side } from "./pairs";
import { words } from "./words";

const STRENGTHS = {
  vi: { none: "rất yếu, gần như không có", weak: "yếu", moderate: "vừa", strong: "mạnh", "very-strong": "rất mạnh" },
  en: { none: "very weak, next to none", weak: "weak", moderate: "moderate", strong: "strong", "very-strong": "very strong" },
} as const;

/** A coefficient with two digits, which is more than most of them can bear. */
function coefficient(value: number, language: Language): string {
  return numberText(Math.round(value * 100) / 100 || 0, 2, language);
}

/**
 * How far the two figures go together: ρ in words with n, r beside it, what chance alone would give, and the one unit that
 * makes most of it; or why nothing is computed.
 */
export function correlationText({ points, correlation, x, y }: PairsScene, language: Language): string {
  const vi = language === "vi";
  const n = points.length;
  if (n < LEAST_PAIRS) {
    return vi
      ? `Chỉ ${n} tỉnh, thành phố có cả hai số liệu. Dưới ${LEAST_PAIRS} nơi, một nơi đủ đảo ngược kết quả, nên không tính tương quan.`
      : `Only ${n} provinces have both figures. Below ${LEAST_PAIRS}, one alone can turn the result, so no correlation is computed.`;
  }
  if (!correlation) return vi ? "Một trong hai số liệu như nhau ở mọi nơi, nên không có tương quan để tính." : "One of the two figures is the same everywhere, so there is no correlation to compute.";
  const { r, rho, chance, lever } = correlation;
  const [rankText, linearText, chanceText] = [rho, r, chance].map((value) => coefficient(value, language)) as [string, string, string];
  const how = STRENGTHS[language][strength(rho)];
  const way = Math.abs(rho) < 0.2 ? "" : vi ? (rho > 0 ? ", cùng chiều" : ", ngược chiều") : rho > 0 ? ", rising together" : ", one rising as the other falls";
  const sure = Math.abs(rho) <= chance;
  const unit = lever && points.find((point) => point.unit.unit.id === lever.unit)?.unit.name;
  const parts = vi
    ? [
        `Với n = ${n} tỉnh, thành phố có cả hai số liệu, tương quan hạng (Spearman) ρ = ${rankText}: ${how}${way}; tương quan tuyến tính (Pearson) r = ${linearText}.`,
        sure ? `Với n này, ρ từ −${chanceText} đến ${chanceText} khó phân biệt với ngẫu nhiên.` : "",
        unit ? `Bỏ riêng ${unit}, ρ còn ${coefficient(lever.rho, language)}.` : "",
        x.period === y.period ? "" : "Hai chỉ tiêu ở hai kỳ khác nhau.",
        "Tương quan không phải nhân quả.",
      ]
    : [
        `With n = ${n} provinces that have both figures, rank correlation (Spearman) ρ = ${rankText}: ${how}${way}; linear correlation (Pearson) r = ${linearText}.`,
        sure ? `With this n, ρ from −${chanceText} to ${chanceText} can hardly be told from chance.` : "",
        unit ? `Without ${unit} alone, ρ is ${coefficient(lever.rho, language)}.` : "",
        x.period === y.period ? "" : "The two are of different periods.",
        "Correlation is not causation.",
      ];
  return parts.filter(Boolean).join(" ");
}

/** How many units lie in each quarter of the plot. */
export function quartersText({ points, x, y }: PairsScene, language: Language): string {
  const count = (inX: boolean, inY: boolean): number => points.filter(({ above }) => above.x === inX && above.y === inY).length;
  const [both, onlyX, onlyY, neither] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  const [across, upwards] = [x.lines[0].label, y.lines[0].label];
  return language === "vi"
    ? `Trục ngang lấy mốc ${across}, trục dọc lấy mốc ${upwards}. Cao hơn cả hai mốc: ${both} nơi; chỉ cao hơn ở trục ngang: ${onlyX}; chỉ ở trục dọc: ${onlyY}; không cao hơn ở trục nào: ${neither}.`
    : `Marks: across, ${across}; upwards, ${upwards}. Above both marks: ${both}; across only: ${onlyX}; upwards only: ${onlyY}; neither: ${neither}.`;
}

/** Why an axis is logarithmic without having been asked; `null` when it is not. */
export function logText({ usesLog, axis, indicator }: Side, language: Language): string | null {
  if (!usesLog || !axis.isLog) return null;
  const name = indicator.name[language];
  return language === "vi"
    ? `${name}: trục logarit, vì số lớn nhất gấp hơn 50 lần số nhỏ nhất; mỗi bước dài bằng nhau là gấp cùng một số lần. Tương quan vẫn tính trên số gốc.`
    : `${name}: logarithmic, since the largest is more than 50 times the smallest; equal steps are equal multiples. Correlation is still of the figures themselves.`;
}

/** Why one unit is not in the plot: what it lacks, and for what reason. */
export function leftOutText({ unit, x, y }: LeftOut, { x: first, y: second }: Pick<PairsScene, "x" | "y">, language: Language): string {
  const { absence } = words(language);
  const lacks = [...(x ? [`${first.title}: ${absence[x]}`] : []), ...(y ? [`${second.title}: ${absence[y]}`] : [])];
  return `${unit.name} (${lacks.join("; ")})`;
}

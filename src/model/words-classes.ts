// The words of the panel on classes, in both languages, and its sentences.

import type { Indicator, Language } from "./atlas";
import { figureText, numberText, reportText } from "./format";
import type { Borderline, Cut } from "./stability";
import { words } from "./words";

/** Headings, headers and explanations. */
export const CLASSES_WORDS = {
  vi: {
    present: "đang dùng",
    quantile: "Mỗi lớp có số tỉnh gần bằng nhau.",
    equal: "Mỗi lớp rộng như nhau trên trục, dù có nhiều hay ít tỉnh.",
    natural: "Ngắt ở những khoảng trống lớn, để số liệu trong mỗi lớp gần nhau nhất.",
    same: "Không tỉnh nào đổi lớp nếu chia theo cách này.",
    borderline: "Sát ranh giới",
    meaning: "Sát ranh giới là cách vạch gần nhất không quá một phần mười bề rộng của lớp hẹp hơn ở hai bên vạch, hoặc gần đến mức làm tròn có thể đổi lớp, hoặc có số liệu khác đã công bố ở lớp khác.",
    none: "Không tỉnh nào ở sát ranh giới.",
    ringNear: "Vòng tròn quanh chấm: sát ranh giới, xem bảng dưới.",
    ringMoved: "Vòng tròn quanh chấm: đổi lớp so với cách đang dùng; lớp đếm từ thấp lên.",
    nearestBreak: "Vạch gần nhất",
    why: "Vì sao",
    rounding: "làm tròn cũng có thể đổi lớp",
    near: "gần vạch",
    rival: "số liệu khác đã công bố ở lớp khác:",
    keys: "Phím mũi tên: sang số liệu kế tiếp trên trục. Enter: chọn.",
    strip: "Mọi số liệu trên một trục",
  },
  en: {
    present: "in use",
    quantile: "Every class holds nearly the same number of provinces.",
    equal: "Every class is equally wide on the axis, however many provinces it holds.",
    natural: "Cut at the wide gaps, so that the figures within a class are as close as can be.",
    same: "No province would change class under this method.",
    borderline: "Borderline",
    meaning: "Borderline is at most a tenth of the narrower class beside it from the nearest break, or so near that rounding might change the class, or with another published figure in another class.",
    none: "No province is borderline.",
    ringNear: "Ring around a dot: borderline, see the table below.",
    ringMoved: "Ring around a dot: in another class than under the method in use; classes count from the lowest.",
    nearestBreak: "Nearest break",
    why: "Why",
    rounding: "rounding alone might change the class",
    near: "near the break",
    rival: "another published figure is in another class:",
    keys: "Arrow keys: the next figure on the axis. Enter: choose.",
    strip: "Every figure on one axis",
  },
} as const;

/** A difference with the unit that differences have: percentage points for rates. */
function differenceText(value: number, indicator: Indicator, language: Language): string {
  const unit = indicator.unit === "percent" ? (language === "vi" ? "điểm phần trăm" : "percentage points") : words(language).units[indicator.unit];
  return [numberText(value, "max", language), unit].filter(Boolean).join(" ");
}

/** What another method would change: `6 trong 19 tỉnh đổi lớp nếu chia theo khoảng bằng nhau: Hà Nam (lớp 5 sang 4), ….` */
export function changeText({ method, moved, placed }: Cut, language: Language): string {
  const say = CLASSES_WORDS[language];
  if (moved.length === 0) return say.same;
  const names = moved.toSorted((a, b) => b.report.value - a.report.value).map(({ unit, class: after, before }) => language === "vi" ? `${unit.name} (lớp ${before + 1} sang ${after + 1})` : `${unit.name} (class ${before + 1} to ${after + 1})`).join(", ");
  const name = words(language).methods[method];
  return language === "vi" ? `${moved.length} trong ${placed.length} tỉnh đổi lớp nếu chia theo ${name}: ${names}.` : `${moved.length} of ${placed.length} provinces would change class with ${name}: ${names}.`;
}

/** That a cut has another number of classes than the present one, or classes without anybody; `""` when neither. */
export function countText({ classes, empty }: Cut, present: Cut, language: Language): string {
  const [count, before] = [classes.breaks.length + 1, present.classes.breaks.length + 1];
  const vi = language === "vi";
  const said: string[] = [];
  if (count !== before) said.push(vi ? `Cách này cho ${count} lớp, không phải ${before}.` : `It makes ${count} ${count === 1 ? "class" : "classes"}, not ${before}.`);
  if (empty > 0) said.push(vi ? `${empty} lớp không có tỉnh nào.` : `${empty} ${empty === 1 ? "class is" : "classes are"} empty.`);
  return said.join(" ");
}

/** Why one unit is borderline. */
export function closenessText({ why, rival, distance }: Borderline, indicator: Indicator, language: Language): string {
  const say = CLASSES_WORDS[language];
  if (why === "rival") return rival ? `${say.rival} ${reportText(rival, indicator, language)}` : "";
  const reason = why === "rounding" ? say.rounding : say.near;
  if (distance === 0) return language === "vi" ? `nằm đúng trên vạch; ${reason}` : `on the break itself; ${reason}`;
  return language === "vi" ? `cách ${differenceText(distance, indicator, language)}; ${reason}` : `${differenceText(distance, indicator, language)} away; ${reason}`;
}

/** A break as it is labelled. */
export function breakText(value: number, indicator: Indicator, language: Language): string {
  return figureText(value, "max", indicator, language);
}

// The words of the ranking, in both languages, and its sentence on equals.

import type { Language } from "./atlas";
import type { UnitScene } from "./scene";

/** Headings and explanations. */
export const RANKING_WORDS = {
  vi: {
    ranked: "Xếp từ cao xuống thấp",
    place: "Hạng",
    figure: "Số liệu",
    trend: "Diễn biến",
    remarks: "Ghi chú",
    joint: "đồng hạng",
    country: "Cả nước",
    countryLine: "Vạch đứt: cả nước",
    breaksLine: "Vạch mờ: ranh giới giữa các lớp màu.",
    sparkline: "Đường nhỏ: mọi kỳ cùng độ dài của từng nơi, mỗi đường một thang riêng. Đường ngắt ở năm thiếu số liệu, khi đổi địa giới hoặc đổi cơ sở tính; chấm to là kỳ đang xem.",
    keys: "Phím lên, xuống: sang nơi khác. Enter: chọn.",
  },
  en: {
    ranked: "From the highest to the lowest",
    place: "Rank",
    figure: "Figure",
    trend: "Over time",
    remarks: "Remarks",
    joint: "joint",
    country: "Vietnam",
    countryLine: "Dashed line: the whole country",
    breaksLine: "Faint lines: where the colour classes meet.",
    sparkline: "Small lines: every period of this length, each line on its own scale. A line stops at a year without a figure, and where the land or the basis of the figures changes; the large dot is the present period.",
    keys: "Up and down arrows: another place. Enter: choose.",
  },
} as const;

/** Why units share a place: `Đồng hạng 4: Nam Định và Quảng Ninh, cùng 13,3%.` */
export function tieText([first, ...rest]: readonly [UnitScene, ...UnitScene[]], language: Language): string {
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format([first, ...rest].map(({ name }) => name));
  const place = first.rank?.place ?? 0;
  return language === "vi" ? `Đồng hạng ${place}: ${names}, cùng ${first.figure}.` : `Joint place ${place}: ${names}, ${rest.length > 1 ? "all" : "both"} ${first.figure}.`;
}

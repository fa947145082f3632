// The words of the timeline in both languages.

import type { Language } from "./atlas";

interface TimelineWords {
  readonly timeline: string;
  readonly period: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly jump: string;
  readonly go: string;
  readonly show: string;
  readonly example: string;
  readonly legend: string;
  readonly unread: string;
  /** How many have a figure, as it is spoken after a period. */
  readonly known: (known: number, total: number) => string;
  readonly few: (known: number, total: number) => string;
  readonly fullest: string;
  readonly fuller: (period: string) => string;
  readonly none: (asked: string) => string;
  readonly nearest: (period: string) => string;
}

/** By language. */
export const TIMELINE_WORDS: Readonly<Record<Language, TimelineWords>> = {
  vi: {
    timeline: "Các kỳ theo thời gian",
    period: "Kỳ",
    previous: "Kỳ trước",
    next: "Kỳ sau",
    play: "Chạy",
    pause: "Dừng",
    jump: "Đến kỳ",
    go: "Xem",
    show: "Xem kỳ này",
    example: "nửa đầu 2024",
    legend: "Mỗi cột là một kỳ, đứng ở ngày cuối kỳ; phần tô là số tỉnh, thành phố có số liệu trong 28. Hàng trên: cả năm. Hàng dưới: một phần năm, hình quạt cho biết bao nhiêu tháng.",
    unread: "Chưa hiểu kỳ này; hãy gõ như 2016, 2024-H1, quý 1 2024 hoặc 9 tháng 2023.",
    known: (known, total) => `${known} trong ${total} tỉnh có số liệu`,
    few: (known, total) => (known === 0 ? `Kỳ này chưa tỉnh nào trong ${total} tỉnh có số liệu` : `Kỳ này chỉ có ${known} trong ${total} tỉnh có số liệu`),
    fullest: "chưa kỳ nào của chỉ tiêu này đầy đủ hơn.",
    fuller: (period) => `kỳ đầy đủ hơn gần nhất: ${period}.`,
    none: (asked) => `Chỉ tiêu này chưa có số liệu ${asked}.`,
    nearest: (period) => `Kỳ gần nhất có số liệu: ${period}.`,
  },
  en: {
    timeline: "Periods in time",
    period: "Period",
    previous: "Previous",
    next: "Next",
    play: "Play",
    pause: "Pause",
    jump: "Go to",
    go: "Show",
    show: "Show it",
    example: "first half of 2024",
    legend: "Each column is a period, standing at its last day; the filled part is how many of the 28 provinces have a figure. Upper row: whole years. Lower row: parts of a year, the sector telling how many months.",
    unread: "This period is not understood; type it like 2016, 2024-H1, Q1 2024 or 9 months 2023.",
    known: (known, total) => `${known} of ${total} provinces have a figure`,
    few: (known, total) => (known === 0 ? `In this period none of the ${total} provinces has a figure` : `In this period only ${known} of ${total} provinces ${known === 1 ? "has" : "have"} a figure`),
    fullest: "no period of this indicator is fuller.",
    fuller: (period) => `the nearest fuller period: ${period}.`,
    none: (asked) => `This indicator has no figure here for ${/^\d/.test(asked) ? asked : `the ${asked}`}.`,
    nearest: (period) => `The nearest with figures: ${period}.`,
  },
};

// The words of the lines over time in both languages.

import type { Language } from "./atlas";

interface SeriesWords {
  readonly chart: (name: string, length: string) => string;
  readonly length: string;
  readonly scale: string;
  readonly linear: string;
  readonly log: string;
  readonly rule: string;
  readonly loose: string;
  readonly estimates: string;
  readonly country: string;
  readonly notes: string;
  /** Which figures lie outside the axis. */
  readonly beyond: (figures: string) => string;
  readonly hint: string;
  readonly keys: string;
  readonly nothing: string;
  /** At the rule of the present period. */
  readonly now: string;
  /** Periods of so many months, as a kind. */
  readonly kind: (months: number) => string;
  readonly periods: (count: number) => string;
}

/** By language. */
export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = {
  vi: {
    chart: (name, length) => `${name}, ${length}: diễn biến qua các năm`,
    length: "Độ dài kỳ",
    scale: "Trục giá trị",
    linear: "từ 0, đều",
    log: "logarit",
    rule: "Đường chỉ nối hai năm liền nhau, cùng địa giới, cùng cơ sở tính; chỗ đứt là chưa có số liệu hoặc không so được.",
    loose: "Chưa có hai năm liền nhau nào ở độ dài kỳ này so được với nhau: mỗi chấm là một số liệu riêng. Hãy chọn độ dài kỳ khác để xem đường.",
    estimates: "Chấm rỗng là ước tính.",
    country: "Số liệu cả nước có, nhưng không vẽ ở đây: các tỉnh cộng lại thành nó.",
    notes: "Chỗ đứt do đổi địa giới và chú thích",
    beyond: (figures) => `Trục vừa với phần lớn số liệu. Ngoài trục, ghi bằng mũi tên ở mép: ${figures}.`,
    hint: "Chỉ vào hoặc chạm một đường để biết là tỉnh nào.",
    keys: "Trái, phải: sang kỳ khác của tỉnh. Lên, xuống: sang tỉnh có số liệu cao hơn, thấp hơn trong kỳ. Enter: chọn.",
    nothing: "Chưa có số liệu nào để vẽ.",
    now: "kỳ đang xem",
    kind: (months) => ({ 12: "cả năm", 6: "nửa đầu năm", 3: "quý I" })[months] ?? `${months} tháng đầu năm`,
    periods: (count) => `${count} kỳ`,
  },
  en: {
    chart: (name, length) => `${name}, ${length}: over the years`,
    length: "Length of period",
    scale: "Axis of values",
    linear: "from 0, even",
    log: "logarithmic",
    rule: "A line joins only two years in a row, of the same land and on the same basis; where it breaks there is no figure, or none to compare.",
    loose: "No two years in a row can be compared at this length of period: each dot is a figure by itself. Choose another length to see lines.",
    estimates: "A hollow dot is an estimate.",
    country: "The country’s figure is known and not drawn here: the provinces add up to it.",
    notes: "Breaks by change of land, and notes",
    beyond: (figures) => `The axis fits most figures. Outside it, by an arrow at the edge: ${figures}.`,
    hint: "Point at or touch a line to see which province it is.",
    keys: "Left, right: another period of the province. Up, down: the province with the next higher or lower figure in the period. Enter: choose.",
    nothing: "There is no figure to draw.",
    now: "on the map",
    kind: (months) => ({ 12: "whole years", 6: "first halves", 3: "first quarters" })[months] ?? `first ${months} months`,
    periods: (count) => `${count} period${count === 1 ? "" : "s"}`,
  },
};

// The words of the small maps in both languages.

import type { Language } from "./atlas";

interface MultiplesWords {
  readonly title: (name: string) => string;
  readonly how: (least: number) => string;
  readonly more: (count: number) => string;
  readonly fewer: (count: number) => string;
  readonly known: (known: number) => string;
  readonly estimates: (count: number) => string;
  readonly missing: string;
  readonly shown: string;
  readonly one: string;
}

/** By language. */
export const MULTIPLES_WORDS: Readonly<Record<Language, MultiplesWords>> = {
  vi: {
    title: (name) => `${name} qua các kỳ`,
    how: (least) => `Mọi bản đồ ở đây dùng chung một thang, chia trên số liệu của tất cả các kỳ cùng độ dài có từ ${least} tỉnh trở lên, nên màu so được từ kỳ này sang kỳ khác và có thể khác màu trên bản đồ lớn. Bấm vào một bản đồ để xem kỳ đó.`,
    more: (count) => `Xem cả ${count} kỳ`,
    fewer: (count) => `Chỉ xem ${count} kỳ mới nhất`,
    known: (known) => `${known}/28`,
    estimates: (count) => `${count} ước tính`,
    missing: "chưa có số liệu",
    shown: "đang xem",
    one: "Ở độ dài kỳ này chỉ có một kỳ để vẽ.",
  },
  en: {
    title: (name) => `${name}, period by period`,
    how: (least) => `All maps here share one scale, cut over the figures of every period of this length with at least ${least} provinces, so colours can be compared from one period to the next and may differ from those of the large map. Press a map to see that period.`,
    more: (count) => `Show all ${count} periods`,
    fewer: (count) => `Only the latest ${count}`,
    known: (known) => `${known} of 28`,
    estimates: (count) => `${count} estimate${count === 1 ? "" : "s"}`,
    missing: "no figure",
    shown: "on the map",
    one: "There is only one period of this length to draw.",
  },
};

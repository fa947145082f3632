// Words of embeds, beside those that every page has.

/** In both languages. */
export const EMBED_WORDS = {
  vi: {
    figures: "Bảng số liệu",
    unit: "Tỉnh, thành phố",
    status: "Tình trạng",
    open: "Xem nguồn từng số liệu và các kỳ khác",
  },
  en: {
    figures: "Table of figures",
    unit: "Province or city",
    status: "Status",
    open: "Source of every figure, and other periods",
  },
} as const;

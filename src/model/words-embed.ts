// Words of embeds, beside those that every page has.

/** In both languages. */
export const EMBED_WORDS = {
  vi: {
    figures: "Bảng số liệu",
    unit: "Tỉnh, thành phố",
    status: "Tình trạng",
    open: "Xem nguồn từng số liệu và các kỳ khác",
    missing: "Không có bản đồ này; đây là bản đồ mở đầu của atlas.",
    failed: "Chưa tải được bản đồ.",
  },
  en: {
    figures: "Table of figures",
    unit: "Province or city",
    status: "Status",
    open: "Source of every figure, and other periods",
    missing: "There is no such map; this is the one that the atlas opens with.",
    failed: "The map could not be loaded.",
  },
} as const;

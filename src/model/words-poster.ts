// Words that stand in a picture made to be taken away, in both languages.

/** Words of `draw/poster.ts`. */
export const POSTER_WORDS = {
  vi: {
    source: "Nguồn số liệu",
    noSource: "Chưa có số liệu nào của kỳ này.",
    notes: "† Chú thích đọc tại địa chỉ dưới đây.",
    reuse: "Được dùng lại tự do nếu giữ nguồn số liệu và ghi công địa giới.",
    version: "phiên bản số liệu",
    made: "lập ngày",
  },
  en: {
    source: "Sources",
    noSource: "No figure of this period yet.",
    notes: "† Read the notes at the address below.",
    reuse: "Free to reuse with the sources and the boundary credit kept.",
    version: "data version",
    made: "made on",
  },
} as const;

// Words of what a reader may change in an embed.

/** In both languages. */
export const EMBED_CONTROLS_WORDS = {
  vi: {
    label: "Chọn số liệu và cách xem",
    indicator: "Chỉ tiêu",
    period: "Kỳ",
    view: "Cách xem",
    views: { map: "Bản đồ", tiles: "Ô vuông", ranking: "Xếp hạng", table: "Bảng số liệu" },
    failed: "Chưa tải được phần vừa chọn, nên hình đang xem được giữ nguyên. Hãy kiểm tra kết nối mạng rồi chọn lại.",
  },
  en: {
    label: "Choose figures and view",
    indicator: "Indicator",
    period: "Period",
    view: "View",
    views: { map: "Map", tiles: "Squares", ranking: "Ranking", table: "Table" },
    failed: "What you chose could not be loaded, so the picture before it still stands. Check the connection and choose again.",
  },
} as const;

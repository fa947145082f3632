// Words of the zoomable map in an embed: how it is asked for, steered and missed.

/** In both languages. */
export const EMBED_ZOOM_WORDS = {
  vi: {
    open: "Mở bản đồ phóng to được",
    again: "Mở tiếp bản đồ phóng to",
    cost: "tải thêm khoảng",
    opening: "Đang mở bản đồ…",
    failed: "Chưa mở được bản đồ phóng to; bản đồ này vẫn đủ số liệu. Có thể thử lại.",
    crowded: "Bốn bản đồ phóng to đang mở cùng lúc. Hãy đóng bớt một bản đồ rồi thử lại; bản đồ này vẫn đủ số liệu.",
    alone: "Trang đăng giữ khung này tách biệt nên không mở được bản đồ phóng to; bản đồ này vẫn đủ số liệu.",
    tools: "Điều khiển bản đồ",
    nearer: "Phóng to",
    farther: "Thu nhỏ",
    whole: "Toàn vùng",
    close: "Đóng bản đồ phóng to",
  },
  en: {
    open: "Open the zoomable map",
    again: "Reopen the zoomable map",
    cost: "loads about",
    opening: "Opening the map…",
    failed: "The zoomable map could not be opened; this map still holds every figure. You can try again.",
    crowded: "Four zoomable maps are open at once. Close one and try again; this map still holds every figure.",
    alone: "This page keeps the frame apart, so the zoomable map cannot be opened; this map still holds every figure.",
    tools: "Map controls",
    nearer: "Zoom in",
    farther: "Zoom out",
    whole: "Whole region",
    close: "Close the zoomable map",
  },
} as const;

// Words of the line that stands while there is no network.

/** In both languages. */
export const OFFLINE_WORDS = {
  vi: { offline: "Đang ngoại tuyến. Bản đồ và bảng là bản đã lưu trên máy này, với số liệu công bố đến", version: "phiên bản" },
  en: { offline: "You are offline. Map and tables are the copy kept on this device, with figures published up to", version: "version" },
} as const;

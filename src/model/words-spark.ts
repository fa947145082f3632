// What a sparkline says aloud, in both languages.

/** Words before a figure and its period. */
export const SPARK_WORDS = {
  vi: { once: "chỉ một kỳ có số liệu:", latest: "mới nhất", lowest: "thấp nhất", highest: "cao nhất" },
  en: { once: "one period with a figure:", latest: "latest", lowest: "lowest", highest: "highest" },
} as const;

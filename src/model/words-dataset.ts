// Words by which a search engine knows a view, in both languages.

/** Words of `compile/dataset.ts`. */
export const DATASET_WORDS = {
  vi: { region: "28 tỉnh, thành phố phía Bắc Việt Nam" },
  en: { region: "28 northern provinces and cities of Vietnam" },
} as const;

// Words of the switch between light and dark.

/** In both languages. */
export const THEME_WORDS = {
  vi: { label: "Nền", system: "Theo máy", light: "Sáng", dark: "Tối" },
  en: { label: "Theme", system: "As device", light: "Light", dark: "Dark" },
} as const;

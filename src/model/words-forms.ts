// Words of the ways to draw values.

/** In both languages. */
export const FORMS_WORDS = {
  vi: {
    label: "Cách vẽ",
    choropleth: "Bản đồ màu",
    tiles: "Ô vuông",
    symbols: "Vòng tròn",
    perHead: "Bình quân đầu người",
    noPopulation: "Chưa có dân số của kỳ này nên chưa tính được bình quân đầu người.",
  },
  en: {
    label: "Drawn as",
    choropleth: "Coloured map",
    tiles: "Squares",
    symbols: "Circles",
    perHead: "Per head",
    noPopulation: "No population of this period is known, so there is no figure per head.",
  },
} as const;

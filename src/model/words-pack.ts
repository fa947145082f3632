// Words of the file that holds the stage and a story.

/** In both languages. */
export const PACK_WORDS = {
  vi: {
    save: "Lưu thành một tệp để trình bày không cần mạng",
    size: "HTML, khoảng 2,1 MB",
    steps: "Các bước",
  },
  en: {
    save: "Save as one file, to present without a network",
    size: "HTML, about 2.1 MB",
    steps: "Steps",
  },
} as const;

// Words of the file that holds the stage and a story.

/** In both languages. */
export const PACK_WORDS = {
  vi: {
    save: "Lưu thành một tệp để trình bày không cần mạng",
    size: "HTML, dưới 2,5 MB",
    failed: "Chưa lưu được: cần mạng để lấy tệp mẫu. Thử lại sau.",
    steps: "Các bước",
  },
  en: {
    save: "Save as one file, to present without a network",
    size: "HTML, less than 2.5 MB",
    failed: "It could not be saved: the template needs the network. Try again later.",
    steps: "Steps",
  },
} as const;

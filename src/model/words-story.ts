// Words for what is wrong with a story, and where in it.

/** In both languages. */
export const STORY_WORDS = {
  vi: {
    parts: { title: "tên bài", summary: "tóm tắt", steps: "các bước" },
    stepParts: { id: "mã bước", kind: "kiểu", choice: "góc nhìn", frame: "khung nhìn", beside: "bên kia", since: "bắt đầu từ", highlight: "nêu bật", callout: "ghi chú trên bản đồ", title: "tiêu đề", text: "lời", notes: "ghi chú" },
    file: "tệp",
    rules: {
      "story-json": "Tệp không phải JSON.",
      "story-version": "Tệp do một phiên bản mới hơn của atlas ghi (phiên bản {found}). Mời bạn mở ở trang mới hơn.",
      "story-form": "Chỗ này không đúng dạng ({found}).",
      "story-key": "Phần lạ “{found}” đã được bỏ.",
      "story-empty": "Bài chưa có bước nào.",
      "story-step": "Hai bước cùng mã “{found}”.",
      "story-language": "Chưa viết.",
      "story-target": "“{found}” không có trong atlas.",
      "story-compare": "Cần so sánh 2 đến 4 tỉnh ({found}).",
      "story-beside": "Bên kia phải khác bên này.",
      "story-highlight": "Không tỉnh nào được nêu bật.",
      "story-digit": "“{found}” là số gõ tay. Nên chèn số liệu từ atlas để số luôn đúng.",
      "story-figure": "{found} chưa có số liệu.",
    },
  },
  en: {
    parts: { title: "title of the story", summary: "summary", steps: "steps" },
    stepParts: { id: "id of the step", kind: "kind", choice: "view", frame: "frame", beside: "other side", since: "begins in", highlight: "highlight", callout: "remark on the map", title: "title", text: "words", notes: "notes" },
    file: "file",
    rules: {
      "story-json": "The file is not JSON.",
      "story-version": "A newer atlas wrote this file (version {found}). Please open it there.",
      "story-form": "This is not of the right form ({found}).",
      "story-key": "The unknown part “{found}” was left out.",
      "story-empty": "The story has no steps yet.",
      "story-step": "Two steps have the id “{found}”.",
      "story-language": "Not written yet.",
      "story-target": "“{found}” is not in the atlas.",
      "story-compare": "Two to four provinces are compared ({found}).",
      "story-beside": "The other side must differ from this one.",
      "story-highlight": "No province is highlighted.",
      "story-digit": "“{found}” is typed by hand. Better insert the figure from the atlas, so that it stays right.",
      "story-figure": "{found} finds no figure.",
    },
  },
} as const;

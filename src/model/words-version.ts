// Words of data versions in embeds.

/** In both languages. */
export const VERSION_WORDS = {
  vi: {
    pinned: "Số liệu ghim theo phiên bản {version}",
    date: "nguồn mới nhất công bố {date}",
    changed: "nay đã khác ở {count} nơi",
    was: "đã ghim {text}",
    is: "nay {text}",
    same: "số liệu vẫn là {text}",
    none: "không có số liệu",
    remarked: "nay có ghi chú: {note}",
    unremarked: "nay không còn ghi chú: {note}",
    absent: "Phiên bản số liệu được ghim không có ở đây; hình này theo số liệu hiện nay.",
    unkept: "Phiên bản số liệu được ghim không giữ cách xem này; hình này theo số liệu hiện nay.",
  },
  en: {
    pinned: "Figures pinned to data version {version}",
    date: "newest source of {date}",
    changed: "places that differ today: {count}",
    was: "pinned {text}",
    is: "now {text}",
    same: "figure still {text}",
    none: "no figure",
    remarked: "now with a note: {note}",
    unremarked: "now without its note: {note}",
    absent: "The pinned data version is not here; this is drawn from today’s figures.",
    unkept: "This view is not kept in the pinned data version; it is drawn from today’s figures.",
  },
} as const;

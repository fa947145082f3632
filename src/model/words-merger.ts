// Words of the merger of 1 July 2025, between the two maps that show it.

/** In both languages. */
export const MERGER_WORDS = {
  vi: {
    since: "địa giới từ",
    until: "địa giới trước",
    units: "tỉnh, thành phố",
    province: "tỉnh",
    city: "thành phố",
    became: "nay là",
    unchanged: "giữ nguyên địa giới",
    kept: "nơi giữ nguyên",
    merged: "nơi hợp nhất",
    sum: "tính chung",
    noSum: "không có số liệu chung",
    without: "thiếu số liệu của",
    basis: "số liệu khác cơ sở tính",
    rate: "tốc độ tăng không cộng được qua sáp nhập",
    summed: "nơi hợp nhất có số liệu",
  },
  en: {
    since: "boundaries since",
    until: "boundaries before",
    units: "provinces and cities",
    province: "province",
    city: "city",
    became: "are now",
    unchanged: "kept its boundaries",
    kept: "unchanged",
    merged: "merged",
    sum: "together",
    noSum: "no figure of the whole",
    without: "no figure of",
    basis: "the figures rest on different bases",
    rate: "growth rates do not add up over a merger",
    summed: "of the merged have a figure",
  },
} as const;

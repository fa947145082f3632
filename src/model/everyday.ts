// What people call the indicators and kinds of places when they do not use the statistics office's words. For search
// only: nothing here is ever shown.

/** Everyday names of indicators in both languages, by id. */
export const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  iip_growth: ["IIP", "công nghiệp", "sản xuất công nghiệp", "industry", "industrial production"],
  exports: ["xuất khẩu", "kim ngạch", "hàng xuất khẩu", "exports"],
  exports_growth: ["tăng trưởng xuất khẩu", "xuất khẩu tăng"],
  retail: ["bán lẻ", "tổng mức bán lẻ", "dịch vụ tiêu dùng", "thương mại", "retail", "trade"],
  retail_growth: ["tăng trưởng bán lẻ", "bán lẻ tăng"],
  retail_goods: ["bán lẻ hàng hóa", "doanh thu bán lẻ"],
  supermarkets: ["siêu thị"],
  commercial_centres: ["trung tâm thương mại", "TTTM", "trung tâm mua sắm", "shopping centres", "malls"],
  population: ["dân số", "số dân", "people", "inhabitants"],
};

/** Short forms of what projects' names begin with. */
export const SHORT: readonly (readonly [long: string, short: string])[] = [
  ["Khu công nghệ cao", "Khu CNC"],
  ["Khu công nghiệp", "KCN"],
  ["Cụm công nghiệp", "CCN"],
  ["Trạm biến áp", "TBA"],
];

import { expect, test } from "vitest";
import { CITATIONS, citation, type Cited } from "../../src/model/cite";
import { LANGUAGES } from "./real";

const cited: Cited = {
  language: "vi",
  title: "Kim ngạch xuất khẩu, năm 2022",
  indicator: "exports",
  period: "2022",
  address: "https://example.org/atlas/v/exports/2022/?unit=ha-noi&per=head",
  version: "82546cd6cd",
  accessed: "2026-11-22",
  publishers: ["Cục Hải quan", "Báo Đầu tư", "VietnamPlus", "Nhân Dân", "Tổng cục Thống kê"],
};

test("every citation names atlas, title, address, version of the data and the day it was read", () => {
  for (const language of LANGUAGES) {
    for (const kind of CITATIONS) {
      const text = citation(kind, { ...cited, language });
      for (const part of ["Atlas Công Thương", cited.title, cited.address, cited.version, "2026"]) expect(text, `${kind} ${language}`).toContain(part);
    }
  }
});

test("APA, with the date written as the language writes it", () => {
  expect(citation("apa", cited)).toBe("Atlas Công Thương. (k.n.). Kim ngạch xuất khẩu, năm 2022 (Phiên bản số liệu 82546cd6cd) [Bộ dữ liệu]. Truy cập ngày 22/11/2026, từ https://example.org/atlas/v/exports/2022/?unit=ha-noi&per=head");
  expect(citation("apa", { ...cited, language: "en", title: "Exports, 2022" })).toBe("Atlas Công Thương. (n.d.). Exports, 2022 (Data version 82546cd6cd) [Data set]. Retrieved 22 November 2026, from https://example.org/atlas/v/exports/2022/?unit=ha-noi&per=head");
});

test("BibTeX is one entry whose braces close, with an ISO date, and signs of TeX escaped in words but not in the address", () => {
  const text = citation("bibtex", { ...cited, title: "Tăng 10% & hơn_nữa" });
  expect(text.split("\n")[0]).toBe("@misc{atlas-cong-thuong-exports-2022,");
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)?.length ?? 0);
  expect(text).toContain("title  = {{Tăng 10\\% \\& hơn\\_nữa}}");
  expect(text).toContain("url    = {https://example.org/atlas/v/exports/2022/?unit=ha-noi&per=head}");
  expect(text).toContain("urldate = {2026-11-22}");
});

test("the press names who published the figures, three of them and the number of the others", () => {
  expect(citation("press", cited)).toContain("tổng hợp từ Cục Hải quan; Báo Đầu tư; VietnamPlus và 2 nguồn khác; phiên bản số liệu 82546cd6cd; truy cập ngày 22/11/2026");
  expect(citation("press", { ...cited, publishers: cited.publishers.slice(0, 4) })).toContain("VietnamPlus; Nhân Dân;");
  expect(citation("press", { ...cited, publishers: [] })).not.toContain("tổng hợp");
});

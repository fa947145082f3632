import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { find } from "../../src/model/find";
import { fold } from "../../src/model/fold";
import { atlas, chosen, VIEWS } from "./real";

const opening = chosen({});
const first = (query: string, choice = opening) => find(atlas, choice, query)[0];

test.each([
  ["ha noi", { unit: "ha-noi" }],
  ["hoa binh", { unit: "hoa-binh" }],
  ["hoà bình", { unit: "hoa-binh" }],
  ["TP. Hà Nội", { unit: "ha-noi" }],
  ["tỉnh Bắc Giang", { unit: "bac-giang" }],
  ["tp hn", { unit: "ha-noi" }],
  ["thanh hoa", { unit: "thanh-hoa" }],
  ["bac giang", { unit: "bac-giang" }],
  ["bac giagn", { unit: "bac-giang" }],
  ["Hanoi", { unit: "ha-noi" }],
  ["Hà Tây", { unit: "ha-noi" }],
  ["ha nam", { unit: "ha-nam" }],
  ["ninh binh", { unit: "ninh-binh" }],
  ["Ninh Bình (mới)", { compare: "ha-nam~nam-dinh~ninh-binh", view: "compare" }],
  ["hoa lac", { project: "P01" }],
  ["yen thuong", { project: "P03" }],
  ["hòa lạc công nghệ cao", { project: "P01" }],
  ["iip", { indicator: "iip_growth", period: "2024-H1", per: null }],
  ["công nghiệp", { indicator: "iip_growth", period: "2024-H1", per: null }],
  ["xuat khau", { indicator: "exports", period: "2023", per: null }],
  ["xuat khau 2023", { indicator: "exports", period: "2023", per: null }],
  ["bán lẻ", { indicator: "retail", period: "2016", per: null }],
  ["siêu thị", { indicator: "supermarkets", period: "2016", per: null }],
  ["dân số", { indicator: "population", period: "2016", per: null }],
  ["Hà Nội xuất khẩu 2022", { unit: "ha-noi", indicator: "exports", period: "2022", per: null }],
  ["2016", { indicator: "iip_growth", period: "2016" }],
  ["nửa đầu 2024", { indicator: "iip_growth", period: "2024-H1" }],
  ["9 tháng 2023", { indicator: "iip_growth", period: "2023-9M" }],
  ["xếp hạng", { view: "ranking" }],
  ["so sanh", { view: "compare" }],
  ["bảng số liệu", { view: null }],
] as const)("“%s” finds it first", (query, wish) => expect(first(query)?.wish).toEqual(wish));

test("what is found says what it is and where it leads", () => {
  expect(first("ha nam")).toMatchObject({ label: "Hà Nam", where: "tỉnh, từ 1/7/2025 thuộc Ninh Bình (mới) – đến bản đồ" });
  expect(first("ha tay")?.where).toMatch(/^đến Hà Nội – 1\/8\/2008: Hà Nội nhận toàn bộ tỉnh Hà Tây/);
  expect(first("hoa lac")?.where).toBe("dự án tại Hà Nội");
  expect(first("siêu thị")?.where).toBe("chỉ tiêu – kỳ mở năm 2016, 27/28 tỉnh có số liệu");
  expect(first("ha nam", chosen({ language: "en" }))).toMatchObject({ label: "Ha Nam", where: "province, since 1 July 2025 part of Ninh Binh (new) – to the map" });
});

test("a period that the present indicator does not have leads to those that have it", () => {
  expect(find(atlas, opening, "2005").map(({ wish }) => wish.indicator)).toEqual(["retail", "supermarkets", "population"]);
});

test("every unit is found first by its name in both languages, however it is typed, from every view", () => {
  const typed = (name: string) => fc.constantFrom(name, name.normalize("NFD"), name.toUpperCase(), fold(name), `Tỉnh ${name}`, ` ${name.replaceAll(" ", "  ")} `);
  fc.assert(
    fc.property(fc.constantFrom(...drawnUnits(atlas)), fc.boolean(), fc.constantFrom(...VIEWS), fc.nat(5), (unit, isEnglish, view, how) => {
      const query = fc.sample(typed(isEnglish ? unit.name.en : unit.name.vi), { numRuns: 1, seed: how })[0] as string;
      expect(first(query, view)?.wish.unit).toBe(unit.id);
    }),
    { numRuns: 60 },
  );
});

test("at most eight are listed, none twice, none for nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("h", "a", "2024", "cong nghiep", "khu", "tinh", "tang truong", "xuat khau ha noi 2023 nua dau")), (query) => {
      const found = find(atlas, opening, query);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(new Set(found.map(({ label, where }) => `${label} ${where}`)).size).toBe(found.length);
    }),
    { numRuns: 60 },
  );
  expect([find(atlas, opening, "  – "), find(atlas, opening, "zzzz")]).toEqual([[], []]);
});

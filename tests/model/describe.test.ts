import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/atlas";
import { statusText } from "../../src/model/describe";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, VIEWS } from "./real";

function said(indicator: string, period: string): readonly [vi: string, en: string] {
  const [vi, en] = (["vi", "en"] as const).map((language) => mapScene(atlas, chosen({ indicator, period, language })).summary);
  return [vi as string, en as string];
}

describe("the summary", () => {
  test("of the conference's half-year says that most of it rests on estimates", () => {
    expect(said("iip_growth", "2024-H1")).toEqual([
      "Nửa đầu năm 2024, trong 19 tỉnh, thành phố có số liệu, 18 nơi tăng, 1 nơi giảm; cao nhất là Phú Thọ (33,8%), thấp nhất là Hà Tĩnh (−3,2%); 9 nơi chưa có số liệu; trong 19 số liệu, 10 là ước tính tháng 5, 4 là ước tính khác, 5 theo công bố.",
      "In the first half of 2024, 18 of the 19 provinces with a figure grew, 1 fell; highest Phu Tho (33.8%), lowest Ha Tinh (−3.2%); 9 have no figure here; 10 of the 19 figures are estimates of May, 4 are other estimates, 5 are as published.",
    ]);
  });

  test("of a settled year says so", () => {
    expect(said("iip_growth", "2014")).toEqual([
      "Năm 2014, trong 28 tỉnh, thành phố có số liệu, 24 nơi tăng, 4 nơi giảm; cao nhất là Thái Nguyên (222,8%), thấp nhất là Bắc Ninh (−12,5%); mọi số liệu đều là chính thức.",
      "In 2014, 24 of the 28 provinces with a figure grew, 4 fell; highest Thai Nguyen (222.8%), lowest Bac Ninh (−12.5%); every figure is final.",
    ]);
  });

  test("of growth everywhere says that all grew", () => {
    expect(said("retail_growth", "2025-H1")).toEqual([
      "Nửa đầu năm 2025, cả 4 tỉnh, thành phố có số liệu đều tăng; cao nhất là Bắc Kạn (25%), thấp nhất là Hà Nội (12,1%); 24 nơi chưa có số liệu; trong 4 số liệu, 1 là ước tính, 3 theo công bố.",
      "In the first half of 2025, all 4 provinces with a figure grew; highest Bac Kan (25%), lowest Hanoi (12.1%); 24 have no figure here; 1 of the 4 figures is an estimate, 3 are as published.",
    ]);
  });

  test("of a level counts the known and names the ends with their unit", () => {
    expect(said("exports", "2023")).toEqual([
      "Năm 2023, 17 tỉnh, thành phố có số liệu; cao nhất là Bắc Ninh (39.302,697 triệu USD), thấp nhất là Lai Châu (13 triệu USD); 11 nơi chưa có số liệu; mọi số liệu đều theo công bố.",
      "In 2023, 17 provinces have a figure; highest Bac Ninh (39,302.697 million USD), lowest Lai Chau (13 million USD); 11 have no figure here; every figure is as published.",
    ]);
    expect(said("population", "2016")[0]).toBe("Năm 2016, cả 28 tỉnh, thành phố có số liệu; cao nhất là Hà Nội (7.328,4 nghìn người), thấp nhất là Bắc Kạn (319,0 nghìn người); mọi số liệu đều là sơ bộ.");
  });

  test("names two that tie and counts the others", () => {
    expect(said("supermarkets", "2016")).toEqual([
      "Năm 2016, 27 tỉnh, thành phố có số liệu; cao nhất là Hà Nội (124), thấp nhất là Lào Cai và Phú Thọ (1); 1 nơi chưa có số liệu; mọi số liệu đều là chính thức.",
      "In 2016, 27 provinces have a figure; highest Hanoi (124), lowest Lao Cai and Phu Tho (1); 1 has no figure here; every figure is final.",
    ]);
    expect(said("commercial_centres", "2016")).toEqual([
      expect.stringContaining("thấp nhất là Lào Cai, Lạng Sơn và 1 nơi nữa (1);"),
      expect.stringContaining("lowest Lao Cai, Lang Son and 1 more (1);"),
    ]);
  });

  test("of a lone figure says that it is alone", () => {
    expect(said("exports", "2025")).toEqual(["Năm 2025, chỉ Lạng Sơn (183 triệu USD) có số liệu; số liệu này là ước tính.", "In 2025, only Lang Son (183 million USD) has a figure; the figure is an estimate."]);
    expect(said("iip_growth", "2024-Q1")[1]).toBe("In the first quarter of 2024, only Yen Bai (9.18%) has a figure; the figure is as published.");
  });

  test("is one sentence, whose counts of units add up to 28", () => {
    for (const view of VIEWS) {
      const { summary, legend } = mapScene(atlas, view);
      expect(summary).toMatch(/^\p{Lu}|^\d/u);
      expect(summary).toMatch(/[^.]\.$/);
      const gaps = [...summary.matchAll(/(\d+) (?:nơi (?:chưa có số liệu|chưa thành lập|đã sáp nhập)|ha(?:ve|s) no figure here|did not exist yet|had been merged)/g)].map(([, count]) => Number(count));
      expect(gaps.reduce((sum, count) => sum + count, 0)).toBe(legend.known === 1 ? 0 : legend.missing.count);
    }
  });

  test("counts every figure under one ground", () => {
    for (const view of VIEWS) {
      const { summary, legend } = mapScene(atlas, view);
      const ground = summary.split("; ").at(-1)?.replace(/^trong \d+ số liệu, /, "") ?? "";
      const counts = [...ground.matchAll(/(?:^|, )(\d+) /g)].map(([, count]) => Number(count));
      if (counts.length > 0) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(legend.known);
      else expect(summary).toMatch(/(?:mọi số liệu đều|số liệu này|every figure|the figure) /);
    }
  });
});

test("a status is told with what it rests on", () => {
  const report: Report = { value: 1, decimals: 0, status: "estimate", basis: "may-conference", source: "s" };
  expect(statusText(report, "vi")).toBe("ước tính, hội nghị ngày 17/5/2024");
  expect(statusText({ ...report, basis: null }, "en")).toBe("estimate");
  expect(statusText({ ...report, basis: "by-hand" }, "en")).toBe("estimate, by-hand");
});

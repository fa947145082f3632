import { describe, expect, test } from "vitest";
import type { Wish } from "../../src/model/choice";
import { pairsScene, type PairsScene } from "../../src/model/pairs";
import { mapScene } from "../../src/model/scene";
import { correlationText, leftOutText, logText, quartersText } from "../../src/model/scatter-text";
import { atlas, chosen, LANGUAGES, VIEWS } from "./real";

const LINES = { zero: "zero", median: "median", country: "country" };

function pairsOf(wish: Wish, log: Parameters<typeof pairsScene>[2] = {}): PairsScene {
  return pairsScene(atlas, mapScene(atlas, chosen(wish)), log, LINES);
}

const plain = pairsOf({ indicator: "iip_growth", period: "2022", second: "exports", secondPeriod: "2022" });

describe("growth of IIP against exports, 2022", () => {
  test("every unit is either a point or left out with a reason", () => {
    expect(plain.points).toHaveLength(17);
    expect([...plain.points, ...plain.leftOut].map(({ unit }) => unit.unit.id).sort()).toEqual(atlas.units.filter(({ era }) => era === "2008").map(({ id }) => id).sort());
    for (const { x, y } of plain.leftOut) expect(x ?? y).not.toBeNull();
    expect(leftOutText(plain.leftOut.find(({ unit }) => unit.unit.id === "thanh-hoa") as PairsScene["leftOut"][number], plain, "vi")).toMatch(/^Thanh Hóa \(Tăng trưởng .*, năm 2022: chưa thu thập được/);
  });

  test("growth is quartered at zero with the country's own line, a level at its median", () => {
    expect(plain.x.lines.map(({ kind, label }) => [kind, label])).toEqual([["zero", "zero"], ["country", "country 7,43%"]]);
    expect(plain.y.lines.map(({ kind, label }) => [kind, label])).toEqual([["median", "median 2.190"]]);
  });

  test("levels far apart are on a logarithmic axis unless the reader asks otherwise; growth never is", () => {
    expect([plain.x.canLog, plain.y.canLog, plain.y.usesLog, plain.y.axis.isLog]).toEqual([false, true, true, true]);
    const asked = pairsOf({ indicator: "iip_growth", period: "2022", second: "exports", secondPeriod: "2022" }, { x: true, y: false });
    expect([asked.x.axis.isLog, asked.y.axis.isLog]).toEqual([false, false]);
    expect(logText(plain.y, "vi")).toContain("gấp hơn 50 lần");
    expect(logText(asked.y, "vi")).toBeNull();
  });

  test("a point says both figures with period, unit and status", () => {
    const ninhBinh = plain.points.find(({ unit }) => unit.unit.id === "ninh-binh");
    expect(ninhBinh?.spoken).toMatch(/^Ninh Bình\. Tăng trưởng chỉ số sản xuất công nghiệp \(IIP\), năm 2022: 4,1% \(chính thức\)\. Kim ngạch xuất khẩu hàng hóa, năm 2022, triệu USD: .* triệu USD \(ước tính\)$/);
    expect(ninhBinh?.estimate).toBe(true);
    expect(plain.points.find(({ unit }) => unit.unit.id === "bac-giang")?.isExtreme).toBe(true);
  });

  test("the sentence says n, ρ with a word, r, chance, the unit that carries it, and that it proves nothing", () => {
    expect(correlationText(plain, "vi")).toBe(
      "Với n = 17 tỉnh, thành phố có cả hai số liệu, tương quan hạng (Spearman) ρ = −0,31: yếu, ngược chiều; tương quan tuyến tính (Pearson) r = −0,11. Với n này, ρ từ −0,49 đến 0,49 khó phân biệt với ngẫu nhiên. Bỏ riêng Bắc Giang, ρ còn −0,49. Tương quan không phải nhân quả.",
    );
    expect(quartersText(plain, "vi")).toContain("Cao hơn cả hai mốc: 8 nơi; chỉ cao hơn ở trục ngang: 9; chỉ ở trục dọc: 0; không cao hơn ở trục nào: 0.");
  });
});

test("with fewer than eight pairs nothing is computed, and it says why", () => {
  const few = pairsOf({ indicator: "iip_growth", period: "2024-H1", second: "exports_growth", secondPeriod: "2024-H1" });
  expect(few.points.length).toBeLessThan(8);
  expect(few.correlation).toBeNull();
  expect(correlationText(few, "en")).toMatch(/^Only \d provinces have both figures\. Below 8, one alone can turn the result/);
});

test("two periods are told apart in the sentence", () => {
  expect(correlationText(pairsOf({ indicator: "iip_growth", period: "2016", second: "iip_growth", secondPeriod: "2015" }), "vi")).toContain("Hai chỉ tiêu ở hai kỳ khác nhau.");
});

test("per head applies to the first axis", () => {
  const head = pairsOf({ indicator: "retail", period: "2016", per: "head", second: "population", secondPeriod: "2016" });
  expect(head.x.indicator.unit).toBe("million VND per head");
  expect(head.y.indicator.unit).toBe("thousand persons");
});

test("every view of the atlas has a scatter whose points lie in the plot, and sentences that are whole", () => {
  for (const choice of VIEWS) {
    const scene = pairsScene(atlas, mapScene(atlas, choice), {}, LINES);
    expect(scene.points.length + scene.leftOut.length).toBe(28);
    for (const { x, y } of scene.points) expect([x, y].every((at) => at >= 0 && at <= 1)).toBe(true);
    for (const line of [...scene.x.lines, ...scene.y.lines]) expect(line.at >= 0 && line.at <= 1).toBe(true);
    for (const text of [correlationText(scene, choice.language), quartersText(scene, choice.language)]) expect(text).not.toMatch(/NaN|undefined|null|Infinity|−0[.,]00(?!\d)/);
  }
  expect(LANGUAGES).toHaveLength(2);
}, 60_000);

test("a unit beyond an axis that fits the others stands at its edge with an arrow and its figure", () => {
  const { points } = pairsOf({ indicator: "iip_growth", period: "2016", second: "iip_growth", secondPeriod: "2015" });
  const of = (unit: string) => points.find((point) => point.unit.unit.id === unit);
  expect(of("lai-chau")).toMatchObject({ x: 1, isBeyond: true, label: "Lai Châu → 178,2%" });
  expect(of("cao-bang")).toMatchObject({ y: 0, isBeyond: true, label: "Cao Bằng ↓ −56,7%" });
  expect(of("ha-noi")).toMatchObject({ isBeyond: false, label: "Hà Nội" });
});

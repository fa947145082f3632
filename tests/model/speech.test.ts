import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comparedUnits, COMPARED } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { besideSpoken, comparedSpoken, viewSpoken } from "../../src/model/speech";
import { atlas, chosen, LANGUAGES, VIEWS } from "./real";

const scene = mapScene(atlas, chosen({}));

test("a unit beside another is said with both figures and a difference no finer than the coarser", () => {
  const said = besideSpoken(atlas, scene, "ha-noi", "bac-giang");
  expect(said).toMatch(/Bắc Giang \(26,45%.*\) cao hơn khoảng 21 điểm phần trăm so với Hà Nội \(5%/);
  expect(said).toBe(besideSpoken(atlas, scene, "ha-noi", "bac-giang"));
});

test("figures of different bases are said not to be strictly comparable", () => {
  const mixed = scene.units.filter(({ cell }) => cell).map(({ unit }) => besideSpoken(atlas, scene, unit.id, "bac-giang")).filter((said) => said.includes("không hoàn toàn so sánh được"));
  expect(mixed.length).toBeGreaterThan(0);
});

test("a unit without a figure is said to have none, and alone there is nothing to compare with", () => {
  expect(besideSpoken(atlas, scene, "bac-ninh", "bac-giang")).toContain("chưa có số liệu của Bắc Ninh (chưa thu thập được)");
  for (const [unit, other] of [["ha-noi", null], [null, "ha-noi"], ["ha-noi", "ha-noi"]] as const) expect(besideSpoken(atlas, scene, unit, other)).toMatch(/^Chưa có tỉnh nào để so/);
});

test("the summary of the view is its title, its sentence and the unit at hand, in every view", () => {
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), fc.integer({ min: 0, max: 27 }), (view, at) => {
      const shown = mapScene(atlas, view);
      const unit = shown.units[at];
      const said = viewSpoken(shown, unit?.unit.id ?? null);
      expect(said.startsWith(`${shown.title}. ${shown.summary}`)).toBe(true);
      expect(said.endsWith(`${unit?.spoken ?? ""}.`)).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(viewSpoken(scene, null)).toBe(`${scene.title}. ${scene.summary}`);
});

test("a unit is added to the comparison, taken out again, and a fifth is told that four are enough", () => {
  for (const language of LANGUAGES) {
    let choice = chosen({ language });
    for (const [i, unit] of ["ha-noi", "bac-giang", "thanh-hoa", "nghe-an"].entries()) {
      const { compare, said } = comparedSpoken(mapScene(atlas, choice), unit);
      choice = chosen({ language, compare });
      expect([comparedUnits(choice).length, said.includes(": ")]).toEqual([i + 1, true]);
    }
    const fifth = comparedSpoken(mapScene(atlas, choice), "ha-tinh");
    expect([fifth.compare, comparedUnits(choice).length]).toEqual([choice.compare, COMPARED.most]);
    const out = comparedSpoken(mapScene(atlas, choice), "bac-giang");
    expect(out.compare).toBe("ha-noi~thanh-hoa~nghe-an");
  }
  expect(comparedSpoken(scene, "bac-giang").said).toBe("Đã thêm vào so sánh: Bắc Giang. Đang so sánh: Bắc Giang.");
  expect(comparedSpoken(mapScene(atlas, chosen({ compare: "bac-giang" })), "bac-giang")).toEqual({ compare: null, said: "Đã bỏ khỏi so sánh: Bắc Giang. Đang so sánh: chưa tỉnh nào." });
});

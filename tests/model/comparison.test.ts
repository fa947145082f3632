import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { comparison } from "../../src/model/comparison";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, VIEWS } from "./real";

test("the picture's own indicator is first, then what is known of one unit at least", () => {
  const rows = comparison(atlas, chosen({ compare: "bac-giang~ha-noi~ha-giang" }));
  expect(rows[0].key).toBe("iip_growth");
  for (const { units } of rows.slice(1)) expect(units.some(({ cell }) => cell)).toBe(true);
  expect(comparison(atlas, chosen({ indicator: "supermarkets", compare: "ha-noi~ha-giang" }))[0].key).toBe("supermarkets");
});

test("Hà Nội's 5 is about 21 points below Bắc Giang's 26.45, which stands for itself", () => {
  const [{ units }] = comparison(atlas, chosen({ compare: "bac-giang~ha-noi" }));
  expect(units.map(({ difference }) => difference)).toEqual([null, { value: -21, decimals: 0, about: true }]);
  expect(units.map(({ cell }) => cell?.[0].value)).toEqual([26.45, 5]);
});

test("nothing is computed with a figure that is missing, whose reason is kept", () => {
  for (const compare of ["ha-giang~ha-noi", "ha-noi~ha-giang"]) {
    const [{ units }] = comparison(atlas, chosen({ compare }));
    expect(units.map(({ difference, ratio }) => [difference, ratio])).toEqual([[null, null], [null, null]]);
    expect(units.find(({ unit }) => unit.id === "ha-giang")?.absence).toBe("not-collected");
  }
});

test("places are those of the picture, of every view", () => {
  for (const choice of VIEWS.filter(({ language }) => language === "vi")) {
    const compare = drawnUnits(atlas).slice(0, 4).map(({ id }) => id).join("~");
    const scene = mapScene(atlas, choice);
    for (const { unit, rank } of comparison(atlas, { ...choice, compare })[0].units) expect(rank).toEqual(scene.units.find((each) => each.unit.id === unit.id)?.rank ?? null);
  }
});

test("figures on different bases are marked: customs beside what does not say", () => {
  const rows = comparison(atlas, chosen({ indicator: "exports", period: "2024-H1", compare: "bac-giang~hai-phong" }));
  expect(rows[0].mixed).toBe(true);
  expect(comparison(atlas, chosen({ indicator: "retail", period: "2016", compare: "bac-giang~hai-phong" }))[0].mixed).toBe(false);
});

test("a figure of former land has its note", () => {
  const [{ units }] = comparison(atlas, chosen({ indicator: "retail", period: "2003", compare: "ha-noi~nghe-an" }));
  expect(units.map(({ notes }) => notes.length)).toEqual([1, 0]);
});

test("with nobody to compare there is one row without units", () => {
  expect(comparison(atlas, chosen({})).map(({ units }) => units)).toEqual([[]]);
});

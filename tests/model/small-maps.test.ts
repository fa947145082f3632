import { expect, test } from "vitest";
import { knownCount } from "../../src/model/cells";
import { mapScene } from "../../src/model/scene";
import { parsePeriod } from "../../src/model/period";
import { SMALL_MAPS, smallMaps } from "../../src/model/small-maps";
import { atlas, chosen, VIEWS } from "./real";

const periodsIn = (maps: ReturnType<typeof smallMaps>) => maps.maps.map(({ period }) => period);

test("periods as long as the present one that are known well enough are shown, and the present one always", () => {
  expect(periodsIn(smallMaps(atlas, chosen({ period: "2016" }), false))).toEqual(["2012", "2013", "2014", "2015", "2016", "2022", "2024"]);
  expect(periodsIn(smallMaps(atlas, chosen({ period: "2018" }), false))).toContain("2018");
  const kinds = new Map(VIEWS.map((choice) => [`${choice.indicator} ${String(parsePeriod(choice.period)?.months)}`, choice]));
  for (const choice of kinds.values()) {
    const maps = smallMaps(atlas, choice, true);
    expect(periodsIn(maps)).toContain(choice.period);
    expect(maps.of).toBe(maps.maps.length);
    for (const { period, known } of maps.maps) {
      expect(parsePeriod(period)?.months).toBe(maps.months);
      expect(known).toBe(knownCount(atlas, choice.indicator, period));
      if (period !== choice.period) expect(known).toBeGreaterThanOrEqual(maps.least);
    }
  }
});

test("the latest twelve come first, with the present one in the place of the first where it is older", () => {
  const latest = smallMaps(atlas, chosen({ indicator: "retail", period: "2016" }), false);
  expect([latest.maps.length, latest.of, periodsIn(latest)[0]]).toEqual([SMALL_MAPS, 22, "2005"]);
  const old = smallMaps(atlas, chosen({ indicator: "retail", period: "1996" }), false);
  expect(periodsIn(old)).toEqual(["1996", ...periodsIn(latest).slice(1)]);
});

test("one value has one colour in every map, whichever are shown", () => {
  for (const all of [false, true]) {
    const { maps } = smallMaps(atlas, chosen({ indicator: "retail", period: "2016" }), all);
    const colours = new Map<number, Set<string>>();
    const ordered: [number, string][] = [];
    for (const { period, units } of maps) {
      const scene = mapScene(atlas, chosen({ indicator: "retail", period }));
      for (const [i, { unit, swatch }] of units.entries()) {
        const value = scene.units[i]?.cell?.[0].value;
        expect([unit, swatch === null]).toEqual([scene.units[i]?.unit.id, value === undefined]);
        if (value === undefined || swatch === null) continue;
        colours.set(value, (colours.get(value) ?? new Set()).add(swatch));
        ordered.push([value, swatch]);
      }
    }
    expect([...colours.values()].every((set) => set.size === 1)).toBe(true);
    const steps = ordered.sort(([a], [b]) => a - b).map(([, swatch]) => swatch);
    expect(steps).toEqual([...steps].sort());
  }
});

test("each map has its sentence, and the classes are named once", () => {
  const { maps, classes } = smallMaps(atlas, chosen({ period: "2016" }), false);
  expect(maps.at(-1)?.summary).toMatch(/^Năm 2024, cả 9 tỉnh, thành phố có số liệu đều tăng; cao nhất là .*thấp nhất là /);
  expect(classes.map(({ label }) => label)[0]).toBe("dưới 0%");
  expect(new Set(classes.map(({ swatch }) => swatch)).size).toBe(5);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOf, drawnUnits } from "../../src/model/cells";
import { METHODS } from "../../src/model/classify";
import { mapScene, nextScene, type MapScene, type UnitScene } from "../../src/model/scene";
import { anyChoice } from "./arbitrary";
import { atlas, chosen, VIEWS } from "./real";

function unitIn(scene: MapScene, id: string): UnitScene {
  return scene.units.find(({ unit }) => unit.id === id) as UnitScene;
}

describe("growth of IIP in the first half of 2024", () => {
  const scene = mapScene(atlas, chosen({}));
  const { legend } = scene;

  test("has 19 known units, 9 missing ones and 14 estimates", () => {
    expect([legend.known, legend.missing.count, legend.total, legend.estimates]).toEqual([19, 9, 28, 14]);
    expect(legend.missing.reasons).toEqual([{ absence: "not-collected", count: 9 }]);
  });

  test("turns at zero, with the one decline below it", () => {
    expect(legend.classes.map(({ label, count, turn }) => ({ label, count, turn }))).toEqual([
      { label: "dưới 0%", count: 1, turn: false },
      { label: "từ 0% đến dưới 9,2%", count: 5, turn: true },
      { label: "từ 9,2% đến dưới 11%", count: 4, turn: false },
      { label: "từ 11% đến dưới 14%", count: 4, turn: false },
      { label: "từ 14% trở lên", count: 5, turn: false },
    ]);
    expect(unitIn(scene, "ha-tinh")).toMatchObject({ class: 0, swatch: "n4", figure: "−3,2%", estimate: false, absence: null });
  });

  test("says of Bắc Giang what its shown report says, and keeps the three others", () => {
    const unit = unitIn(scene, "bac-giang");
    expect(unit.cell).toEqual(cellOf(atlas, "iip_growth", "2024-H1", "bac-giang"));
    expect(unit.cell?.slice(1)).toHaveLength(3);
    expect(unit.spoken.startsWith(`Bắc Giang: ${unit.figure}, `)).toBe(true);
  });

  test("says of a missing unit that and why", () => {
    const missing = scene.units.filter((unit) => unit.class === "missing");
    expect(missing).toHaveLength(9);
    for (const unit of missing) {
      expect(unit).toMatchObject({ swatch: null, cell: null, figure: "", estimate: false, absence: "not-collected", notes: [] });
      expect(unit.spoken).toBe(`${unit.name}: chưa có số liệu (chưa thu thập được)`);
    }
  });

  test("is titled with indicator and period", () => {
    expect(scene.title).toBe("Tăng trưởng chỉ số sản xuất công nghiệp (IIP), nửa đầu năm 2024");
    expect(legend.title).toBe("Tăng trưởng chỉ số sản xuất công nghiệp (IIP)");
  });
});

test("every view of the real atlas is a picture: 28 units in the table's order, each in one class, counts that add up", () => {
  const order = drawnUnits(atlas).map(({ id }) => id);
  for (const view of VIEWS) {
    const { units, legend, title, summary } = mapScene(atlas, view);
    expect(units.map(({ unit }) => unit.id)).toEqual(order);
    expect(legend.classes.reduce((sum, { count }) => sum + count, legend.missing.count)).toBe(28);
    expect(legend.missing.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(legend.missing.count);
    expect(legend.known).toBe(28 - legend.missing.count);
    expect(legend.classes.map((row) => row.class)).toEqual(legend.classes.map((_, i) => i));
    for (const unit of units) {
      expect(unit.class === "missing").toBe(cellOf(atlas, view.indicator, view.period, unit.unit.id) === null);
      if (unit.class !== "missing") expect(legend.classes[unit.class]?.swatch).toBe(unit.swatch);
      for (const text of [unit.name, unit.spoken, title, summary]) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});

test("no class of a usual picture is empty, and the shown figure lies within its class's bounds", () => {
  for (const view of VIEWS) {
    const { units, legend, classes } = mapScene(atlas, view);
    expect(Math.min(...legend.classes.map(({ count }) => count))).toBeGreaterThan(0);
    for (const { class: index, cell } of units) {
      if (index === "missing") continue;
      expect(cell?.[0].value).toBeGreaterThanOrEqual(classes?.breaks[index - 1] ?? Number.NEGATIVE_INFINITY);
      expect(cell?.[0].value).toBeLessThan(classes?.breaks[index] ?? Number.POSITIVE_INFINITY);
    }
  }
});

test("bounds in the legend are told to the digit: what is above one is printed above it", () => {
  for (const view of VIEWS.filter(({ language }) => language === "en")) {
    for (const method of METHODS) {
      const { classes, legend } = mapScene(atlas, { ...view, method });
      const printed = legend.classes.map(({ label }) => Number(/^(?:below )?([−\d,.]+)/.exec(label)?.[1]?.replaceAll(",", "").replace("−", "-")));
      legend.classes.forEach(({ label }, i) => {
        if (label.includes("below") || label.includes("above")) expect(printed[i]).toBe(classes?.breaks[Math.max(0, i - 1)]);
      });
    }
  }
});

test("a ramp that diverges has its turn in the legend only where values lie on both sides", () => {
  for (const view of VIEWS) {
    const { legend, units, indicator } = mapScene(atlas, view);
    const values = units.flatMap(({ cell }) => (cell ? [cell[0].value] : []));
    const hasBoth = indicator.reference !== null && values.some((value) => value < 0) && values.some((value) => value >= 0);
    expect(legend.classes.filter(({ turn }) => turn)).toHaveLength(hasBoth ? 1 : 0);
    for (const { swatch } of legend.classes) expect(swatch[0]).toMatch(indicator.reference === null ? "s" : /[np]/);
  }
});

test("Hà Nội's figures before August 2008 are marked as of the old city, those after are not", () => {
  const before = unitIn(mapScene(atlas, chosen({ indicator: "retail", period: "2007" })), "ha-noi");
  expect(before.notes).toEqual(["Hà Nội nhận toàn bộ tỉnh Hà Tây, huyện Mê Linh và bốn xã của Hòa Bình; số liệu trước đó là Hà Nội cũ"]);
  expect(before.spoken.endsWith(`; ${before.notes[0]}`)).toBe(true);
  expect(unitIn(mapScene(atlas, chosen({ indicator: "retail", period: "2008" })), "ha-noi").notes).toEqual([]);
  expect(mapScene(atlas, chosen({ indicator: "retail", period: "2007" })).legend.noted).toBe(3);
  expect(mapScene(atlas, chosen({ indicator: "retail", period: "2003" })).legend.noted).toBe(5);
});

test("retail of 1999 of Bắc Ninh and its three companions is shown with the remark that it looks exchanged, and 2000 without", () => {
  const scene = mapScene(atlas, chosen({ indicator: "retail", period: "1999" }));
  const remark = "Bảng gốc có vẻ đổi chỗ số liệu của Bắc Ninh và Hải Dương trước năm 2000; ở đây giữ như đã công bố";
  expect(unitIn(scene, "bac-ninh").notes).toEqual([remark]);
  expect(unitIn(scene, "bac-ninh").spoken).toMatch(/^Bắc Ninh: 3\.276,5 tỷ đồng, .*; Bảng gốc có vẻ đổi chỗ /);
  expect(scene.legend.noted).toBe(5 + 4);
  expect(unitIn(mapScene(atlas, chosen({ indicator: "retail", period: "2000" })), "bac-ninh").notes).toEqual([]);
});

test("a figure can have two notes: the land it is of, then what looks wrong in it", () => {
  const remarked = { ...atlas, remarks: [{ unit: "ha-noi", indicator: "retail", from: "2003", to: "2003", what: { vi: "Lệch", en: "Off" } }] };
  const unit = unitIn(mapScene(remarked, chosen({ indicator: "retail", period: "2003", language: "en" })), "ha-noi");
  expect(unit.notes).toEqual([expect.stringMatching(/^Hanoi took in /), "Off"]);
  expect(unit.spoken.endsWith(`; ${unit.notes.join("; ")}`)).toBe(true);
});

test("Điện Biên before 2004 is missing because it did not exist", () => {
  const scene = mapScene(atlas, chosen({ indicator: "population", period: "2003", language: "en" }));
  expect(unitIn(scene, "dien-bien")).toMatchObject({ class: "missing", absence: "did-not-exist", spoken: "Dien Bien: no figure (did not exist yet)" });
  expect(scene.legend.missing.reasons).toEqual([{ absence: "did-not-exist", count: 1 }]);
});

test("reasons for missing are told apart with their counts", () => {
  expect(mapScene(atlas, chosen({ indicator: "exports", period: "2025" })).legend.missing.reasons.map(({ absence }) => absence).sort()).toEqual(["merged", "not-collected"]);
});

test("the reader's method and number of classes are followed", () => {
  const five = mapScene(atlas, chosen({ indicator: "retail" }));
  expect(mapScene(atlas, chosen({ indicator: "retail", classes: 3 })).legend.classes).toHaveLength(3);
  expect(mapScene(atlas, chosen({ indicator: "retail", method: "equal" })).classes?.breaks).not.toEqual(five.classes?.breaks);
});

test("the chosen unit is marked, and it alone", () => {
  const scene = mapScene(atlas, chosen({ unit: "ha-noi" }));
  expect(scene.units.filter((unit) => unit.chosen).map(({ unit }) => unit.id)).toEqual(["ha-noi"]);
});

test("a period without a single figure is a picture of 28 missing units", () => {
  const scene = mapScene(atlas, { ...chosen({}), period: "1990" });
  expect([scene.legend.missing.count, scene.legend.classes.length, scene.classes]).toEqual([28, 0, null]);
  expect(scene.summary).toBe("Năm 1990, chưa tỉnh nào có số liệu.");
});

test("a lone value is a class of its own, told by itself", () => {
  const scene = mapScene(atlas, chosen({ indicator: "exports", period: "2025", language: "en" }));
  expect(scene.legend.classes).toEqual([{ class: 0, swatch: "s4", label: "183", count: 1, turn: false }]);
});

test("the next picture is the picture of its choice, whatever was chosen before", () => {
  fc.assert(
    fc.property(anyChoice, anyChoice, fc.subarray(Object.keys(chosen({})) as (keyof MapScene["choice"])[]), (from, to, changed) => {
      const choice = { ...from, ...Object.fromEntries(changed.map((part) => [part, to[part]])) };
      expect(nextScene(atlas, mapScene(atlas, from), choice)).toEqual(mapScene(atlas, choice));
    }),
    { numRuns: 60 },
  );
});

test("another view of the same figures keeps the units, so that nothing is drawn again", () => {
  const scene = mapScene(atlas, chosen({}));
  expect(nextScene(atlas, scene, chosen({ view: "ranking", compare: "ha-noi~bac-ninh" })).units).toBe(scene.units);
  expect(nextScene(atlas, scene, chosen({ unit: "ha-noi" })).units).not.toBe(scene.units);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Wish } from "../../src/model/choice";
import { classOf, METHODS } from "../../src/model/classify";
import { mapScene } from "../../src/model/scene";
import { borderline, cutsOf, type Cut } from "../../src/model/stability";
import { changeText, closenessText, countText } from "../../src/model/words-classes";
import { anyChoice } from "./arbitrary";
import { atlas, chosen } from "./real";

const sceneOf = (wish: Wish) => mapScene(atlas, chosen(wish));
const MANY = { numRuns: 80 } as const;

describe("under other methods", () => {
  test("the present one comes first, and nobody moves under it", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const scene = mapScene(atlas, choice);
        const [first, ...others] = cutsOf(scene);
        if (!first) return expect(scene.legend.known).toBe(0);
        expect(first.classes).toEqual(scene.classes);
        expect(first.moved).toEqual([]);
        expect(new Set([first, ...others].map(({ method }) => method))).toEqual(new Set(METHODS));
        for (const { unit, class: index } of first.placed) expect(index).toBe(unit.class);
      }),
      MANY,
    );
  });

  test("those move, and only those, who are of another class once the other method is chosen", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const scene = mapScene(atlas, choice);
        for (const cut of cutsOf(scene)) {
          // Beside a story all else is as the atlas opens, so the other method is asked for without it.
          const other = mapScene(atlas, chosen({ ...choice, story: null, step: null, method: cut.method }));
          const changed = other.units.filter(({ class: index }, i) => index !== scene.units[i]?.class).map(({ unit }) => unit.id);
          expect(cut.moved.map(({ unit }) => unit.unit.id)).toEqual(changed);
          expect(cut.empty).toBe(other.legend.classes.filter(({ count }) => count === 0).length);
        }
      }),
      MANY,
    );
  });

  test("a sentence says how many of the known and who, from the highest, and that a class would be empty", () => {
    const [present, equal, natural] = cutsOf(sceneOf({})) as [Cut, Cut, Cut];
    expect(changeText(equal, "vi")).toBe("8 trong 19 tỉnh đổi lớp nếu chia theo khoảng bằng nhau: Hà Nam (lớp 5 sang 3), Hải Phòng (lớp 5 sang 3), Thanh Hóa (lớp 5 sang 3), Quảng Ninh (lớp 4 sang 3), Nam Định (lớp 4 sang 3), Hải Dương (lớp 4 sang 3), Hưng Yên (lớp 4 sang 3), Điện Biên (lớp 2 sang 3).");
    expect(changeText(natural, "en")).toMatch(/^5 of 19 provinces would change class with natural breaks: Hà Nam \(class 5 to 4\)/);
    expect(countText(equal, present, "vi")).toBe("1 lớp không có tỉnh nào.");
    expect(countText(equal, present, "en")).toBe("1 class is empty.");
    expect(countText(present, present, "vi")).toBe("");
    expect(changeText({ ...natural, moved: [] }, "vi")).toBe("Không tỉnh nào đổi lớp nếu chia theo cách này.");
  });

  test("another number of classes is said", () => {
    const [present, other] = cutsOf(sceneOf({})) as [Cut, Cut];
    const fewer = { ...other, empty: 0, classes: { ...other.classes, breaks: [0] } };
    expect(countText(fewer, present, "vi")).toBe("Cách này cho 2 lớp, không phải 5.");
    expect(countText(fewer, present, "en")).toBe("It makes 2 classes, not 5.");
  });
});

describe("borderline units", () => {
  test("are known, stand as far from their break as is said, and for the reason that is told", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const scene = mapScene(atlas, choice);
        const { classes } = scene;
        for (const { unit, report, why, break: line, distance, rival } of borderline(scene)) {
          if (!classes) throw new Error("no classes");
          expect(unit.cell?.[0]).toBe(report);
          expect(classes.breaks).toContain(line);
          expect(distance).toBeCloseTo(Math.abs(report.value - line), 6);
          expect(rival !== null).toBe(why === "rival");
          if (rival) expect(classOf(classes, rival.value)).not.toBe(classOf(classes, report.value));
          if (why === "rounding") expect(distance).toBeLessThan(0.5 * 10 ** -report.decimals);
        }
      }),
      MANY,
    );
  });

  test("leave out nobody whose figure is a break, or who has a report in another class", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const scene = mapScene(atlas, choice);
        const { classes } = scene;
        const found = new Set(borderline(scene).map(({ unit }) => unit.unit.id));
        for (const { unit, cell } of scene.units) {
          if (!cell || !classes) continue;
          const isOn = classes.breaks.includes(cell[0].value);
          const isRival = cell.some(({ value }) => classOf(classes, value) !== classOf(classes, cell[0].value));
          if (isOn || isRival) expect([choice.indicator, choice.period, unit.id, found.has(unit.id)]).toEqual([choice.indicator, choice.period, unit.id, true]);
        }
      }),
      MANY,
    );
  });

  test("of the conference's half-year are five, each with its reason", () => {
    const scene = sceneOf({});
    const told = borderline(scene).map((each) => `${each.unit.name} ${each.unit.figure}: ${closenessText(each, scene.indicator, "vi")}`);
    expect(told.toSorted((a, b) => a.localeCompare(b, "vi"))).toEqual([
      "Điện Biên 9,1%: cách 0,1 điểm phần trăm; gần vạch",
      "Hưng Yên 11,13%: số liệu khác đã công bố ở lớp khác: 7%",
      "Quảng Ninh 13,3%: số liệu khác đã công bố ở lớp khác: 14%",
      "Thanh Hóa 14%: nằm đúng trên vạch; làm tròn cũng có thể đổi lớp",
      "Yên Bái 9,2%: nằm đúng trên vạch; làm tròn cũng có thể đổi lớp",
    ]);
  });

  test("one extreme value makes nobody else borderline", () => {
    // Thái Nguyên's 222.8 % of 2014: a fiftieth of the whole range would be nearly five points.
    for (const { distance, why } of borderline(sceneOf({ indicator: "iip_growth", period: "2014" }))) if (why === "near") expect(distance).toBeLessThan(1);
  });

  test("what was counted was not rounded", () => {
    const scene = sceneOf({ indicator: "supermarkets", period: "2016" });
    expect(borderline(scene).map(({ why }) => why)).not.toContain("rounding");
    expect(borderline(scene).length).toBeGreaterThan(0);
  });
});

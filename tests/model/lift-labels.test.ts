import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLifted } from "../../src/model/lift-labels";
import { touch, type LabelAsk } from "../../src/model/labels";

const BOUNDS = { left: 0, top: 0, right: 430, bottom: 430 };
const ask = (id: string, x: number, y: number, room = 60, height = 50): LabelAsk => ({ id, x, y, room, height, name: "Hải Phòng", figure: "15,24%", rank: 0 });

const anyAsks = fc
  .array(fc.record({ x: fc.integer({ min: -20, max: 450 }), y: fc.integer({ min: -20, max: 450 }), room: fc.integer({ min: 5, max: 120 }), height: fc.integer({ min: 5, max: 90 }) }), { maxLength: 28 })
  .map((all) => all.map(({ x, y, room, height }, i) => ask(`u${String(i)}`, x, y, room, height)));

test("no two names touch, none leaves the picture, and none is written twice", () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const placed = placeLifted(asks, 15, BOUNDS);
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      placed.forEach(({ box }, i) => {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 430 && box.bottom <= 430).toBe(true);
        expect(placed.slice(i + 1).some((other) => touch(box, other.box))).toBe(false);
      });
    }),
  );
});

test("a wide unit is named on its land, a narrow one is led out to where nothing lifted lies", () => {
  const [wide, narrow] = placeLifted([ask("wide", 120, 120, 120, 80), ask("narrow", 300, 300, 20, 18)], 15, BOUNDS);
  expect(wide).toMatchObject({ id: "wide", x: 120, y: 120, led: false });
  expect(narrow).toMatchObject({ id: "narrow", led: true });
});

test("five small neighbours are all named", () => {
  const asks = [[200, 200], [222, 204], [210, 224], [236, 220], [226, 240]].map(([x = 0, y = 0], i) => ask(`n${String(i)}`, x, y, 22, 20));
  expect(placeLifted(asks, 15, BOUNDS)).toHaveLength(5);
});

test("what is out of the picture is not named, and what is taken stays free", () => {
  expect(placeLifted([ask("out", 500, 100)], 15, BOUNDS)).toEqual([]);
  const taken = { left: 0, top: 0, right: 430, bottom: 300 };
  for (const { box } of placeLifted([ask("a", 200, 290, 20, 20)], 15, BOUNDS, [taken])) expect(touch(box, taken)).toBe(false);
});

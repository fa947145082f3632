import fc from "fast-check";
import { expect, test } from "vitest";
import { touch } from "../../src/model/labels";
import { placeTags, tagBox, type TagAsk } from "../../src/model/tags";

const FRAME = { left: 0, right: 600, top: 0, bottom: 400 };

const asks = fc.array(fc.record({ x: fc.integer({ min: 5, max: 595 }), y: fc.integer({ min: 5, max: 395 }), name: fc.constantFrom("Hà Nội", "Thái Nguyên", "Bắc Kạn"), rank: fc.constant<0>(0) }), { maxLength: 28 }).map((all) => all.map((ask, i): TagAsk => ({ ...ask, id: `u${String(i)}` })));

test("no two names touch, none touches another point, all stand within the frame", () => {
  fc.assert(
    fc.property(asks, (all) => {
      const placed = placeTags(all, 12, FRAME, 5);
      const boxes = all.flatMap((ask) => {
        const tag = placed.get(ask.id);
        return tag ? [{ id: ask.id, ...tagBox(ask, tag, 12) }] : [];
      });
      boxes.forEach((box, i) => {
        expect(box.left >= FRAME.left && box.right <= FRAME.right && box.top >= FRAME.top && box.bottom <= FRAME.bottom).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(touch(box, other)).toBe(false);
        for (const { id, x, y } of all) if (id !== box.id) expect(touch(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })).toBe(false);
      });
    }),
  );
});

const at = (id: string, x: number, y: number, rank: 0 | 2 = 0): TagAsk => ({ id, x, y, rank, name: "Thái Nguyên" });

test("one that must be named is, however crowded", () => {
  const crowd = Array.from({ length: 20 }, (_, i) => at(`a${String(i)}`, 300 + (i % 5) * 4, 200 + Math.floor(i / 5) * 4));
  expect(placeTags(crowd, 12, FRAME, 5).size).toBeLessThan(20);
  expect(placeTags([...crowd, at("z", 306, 206, 2)], 12, FRAME, 5).has("z")).toBe(true);
});

test("a name turns away from the edge, and from what is written", () => {
  expect(placeTags([at("a", 590, 200)], 12, FRAME, 5).get("a")?.anchor).toBe("end");
  expect(placeTags([at("a", 300, 200)], 12, FRAME, 5, [{ left: 305, right: 400, top: 190, bottom: 210 }]).get("a")?.anchor).toBe("end");
});

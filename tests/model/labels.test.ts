import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels, touch, type LabelAsk, type Placed, type ScreenBox } from "../../src/model/labels";

const SIZE = 11.5;

const ask: fc.Arbitrary<Omit<LabelAsk, "id">> = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  name: fc.constantFrom("Hà Nội", "Thừa Thiên Huế", "Bà Rịa – Vũng Tàu", "A"),
  figure: fc.constantFrom("", "9,6%", "399.875,6"),
  room: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
  rank: fc.constantFrom(0, 1, 2),
});
const asks = fc.array(ask, { maxLength: 40 }).map((all) => all.map((each, i): LabelAsk => ({ ...each, id: `u${i}` })));

/** Where the letters are: a little less than what is kept free for them. */
function ink({ x, y, name, figure }: LabelAsk, { fit, dx, dy }: Placed): ScreenBox {
  const width = Math.max(fit === "figure" ? 0 : name.length * 0.54, fit === "name" ? 0 : figure.length * 0.58) * SIZE;
  const height = fit === "full" && figure ? 2 * SIZE : SIZE;
  return { left: x + dx - width / 2, right: x + dx + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

function shown(all: readonly LabelAsk[], taken: readonly ScreenBox[] = []): readonly ScreenBox[] {
  const placed = placeLabels(all, SIZE, taken);
  return all.flatMap((each) => {
    const place = placed.get(each.id) as Placed;
    return place.fit === "none" ? [] : [ink(each, place)];
  });
}

test("no two labels that are shown touch", () => {
  fc.assert(
    fc.property(asks, (all) => {
      const boxes = shown(all);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) expect(touch(a, b)).toBe(false);
      });
    }),
  );
});

test("none but the chosen one touches what is there already", () => {
  const box = fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 300 }) }).map(({ left, top }) => ({ left, top, right: left + 60, bottom: top + 30 }));
  fc.assert(
    fc.property(asks, fc.array(box, { maxLength: 5 }), (all, taken) => {
      const others = all.map((ask): LabelAsk => ({ ...ask, rank: ask.rank === 2 ? 1 : ask.rank }));
      for (const a of shown(others, taken)) for (const b of taken) expect(touch(a, b)).toBe(false);
    }),
  );
});

test("the chosen one is shown even where everything is taken", () => {
  fc.assert(
    fc.property(asks, (all) => {
      const [first, ...rest] = all.map((ask): LabelAsk => ({ ...ask, rank: 0 }));
      if (!first) return;
      const everywhere = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
      const placed = placeLabels([...rest, { ...first, rank: 2 }], SIZE, [everywhere]);
      expect(placed.get(first.id)?.fit).not.toBe("none");
      for (const { id } of rest) if (id !== first.id) expect(placed.get(id)?.fit).toBe("none");
    }),
  );
});

test("around circles too, none touches another, the chosen one apart none stands on another's circle, and what is on its own is within reach", () => {
  const circled = fc.array(fc.tuple(ask, fc.double({ min: 1, max: 60, noNaN: true })), { maxLength: 25 }).map((all) => all.map(([each, around], i): LabelAsk => ({ ...each, rank: each.rank === 2 ? 1 : each.rank, id: `u${i}`, around })));
  fc.assert(
    fc.property(circled, (all) => {
      const placed = placeLabels(all, SIZE);
      const standing = all.flatMap((each) => (placed.get(each.id)?.fit === "none" ? [] : [{ each, place: placed.get(each.id) as Placed, box: ink(each, placed.get(each.id) as Placed) }]));
      standing.forEach(({ box, each, place }, i) => {
        for (const other of standing.slice(i + 1)) expect(touch(box, other.box)).toBe(false);
        const r = each.around ?? 0;
        if (!place.beside) return expect(Math.abs(place.dy)).toBeLessThan(r);
        // Beside a circle it leaves the middle of every other free, and its own whole.
        for (const { id, x, y } of all) if (id !== each.id) expect(box.left < x && x < box.right && box.top < y && y < box.bottom).toBe(false);
        expect(box.right <= each.x - r || box.left >= each.x + r || box.bottom <= each.y - r || box.top >= each.y + r).toBe(true);
      });
    }),
  );
});

test("every label that is asked for is answered, whatever the order of the asking", () => {
  fc.assert(
    fc.property(asks, (all) => {
      const placed = placeLabels(all, SIZE);
      expect([...placed.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
      expect(new Map(placeLabels(all.toReversed(), SIZE))).toEqual(new Map(placed));
    }),
  );
});

test("a chosen unit alone is shown whole at its point, however small its land", () => {
  fc.assert(
    fc.property(ask, (each) => {
      expect(placeLabels([{ ...each, id: "a", rank: 2 }], SIZE).get("a")).toEqual({ fit: "full", dx: 0, dy: 0 });
    }),
  );
});

test("a chosen unit speaks before all that are larger, a city before other units, the wide before the narrow", () => {
  const base = { x: 0, y: 0, name: "Hà Nội", figure: "", height: 10 };
  const first = (a: Partial<LabelAsk>, b: Partial<LabelAsk>) =>
    [...placeLabels([{ ...base, room: 50, rank: 0, ...a, id: "a" }, { ...base, room: 60, rank: 0, ...b, id: "b" }], SIZE)].filter(([, { fit }]) => fit !== "none").map(([id]) => id)[0];
  expect([first({}, {}), first({ rank: 1 }, {}), first({ rank: 2, room: 1 }, { rank: 1, room: 500 })]).toEqual(["b", "a", "a"]);
});

test("a label much wider than its land is not shown: it would name its neighbour", () => {
  const hue = { id: "a", x: 0, y: 0, name: "Thừa Thiên Huế", figure: "", height: 99, rank: 0 as const };
  expect(placeLabels([{ ...hue, room: 40 }], SIZE).get("a")?.fit).toBe("none");
  expect(placeLabels([{ ...hue, room: 80 }], SIZE).get("a")?.fit).toBe("full");
});

test("where name and figure do not fit, the figure stays", () => {
  expect(placeLabels([{ id: "a", x: 0, y: 0, name: "Thừa Thiên Huế", figure: "9,6%", height: 99, room: 40, rank: 0 }], SIZE).get("a")?.fit).toBe("figure");
});

test("boxes that only meet do not touch", () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  expect(touch(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(touch(box, { ...box, left: 9, right: 20 })).toBe(true);
});

test("beside a circle no figure stands without its name", () => {
  fc.assert(
    fc.property(asks, fc.integer({ min: 1, max: 40 }), (all, around) => {
      for (const { fit, beside } of placeLabels(all.map((each) => ({ ...each, around })), SIZE).values()) expect(fit === "figure" && beside).toBeFalsy();
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { sorted } from "../../src/model/sort";

const itself = <T>(value: T): T => value;

test("names stand as the Vietnamese alphabet has them, in either direction", () => {
  const names = ["Đà Nẵng", "Điện Biên", "Bắc Ninh", "Cao Bằng", "Ba Vì", "Hà Nội", "Hà Giang", "Lào Cai"];
  const order = ["Ba Vì", "Bắc Ninh", "Cao Bằng", "Đà Nẵng", "Điện Biên", "Hà Giang", "Hà Nội", "Lào Cai"];
  expect(sorted(names, itself, false, "vi")).toEqual(order);
  expect(sorted(names, itself, true, "vi")).toEqual(order.toReversed());
});

test("numbers stand by their value, below zero too", () => {
  expect(sorted([100, -3.2, 9, 26.45], itself, false, "vi")).toEqual([-3.2, 9, 26.45, 100]);
});

test("what is missing stays last, whichever way", () => {
  for (const descending of [true, false]) expect(sorted([null, 2, null, 1], itself, descending, "vi").slice(2)).toEqual([null, null]);
});

test("equals keep the order in which they came, whichever way, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.option(fc.integer({ min: 0, max: 3 })) })), fc.boolean(), (rows, descending) => {
      const found = sorted(rows, ({ key }) => key, descending, "vi");
      expect(new Set(found)).toEqual(new Set(rows));
      for (const key of [null, 0, 1, 2, 3]) expect(found.filter((row) => row.key === key)).toEqual(rows.filter((row) => row.key === key));
      const known = found.flatMap(({ key }) => key ?? []);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    }),
  );
});

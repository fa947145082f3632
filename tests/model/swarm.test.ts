import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf, swarm } from "../../src/model/swarm";

const along = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 28 });

test("no dot hides a part of another", () => {
  fc.assert(
    fc.property(along, (xs) => {
      const ys = swarm(xs, 11);
      xs.forEach((x, i) => xs.slice(0, i).forEach((other, j) => expect(Math.hypot(x - other, (ys[i] as number) - (ys[j] as number))).toBeGreaterThanOrEqual(11 - 1e-3)));
    }),
  );
});

test("a dot with room on the axis stays on it, and dots of one value stand in a pile", () => {
  expect(swarm([0, 11, 40], 11)).toEqual([0, 0, 0]);
  expect(swarm([5, 5, 5, 5], 10).toSorted((a, b) => a - b)).toEqual([-20, -10, 0, 10]);
  expect(swarm([], 10)).toEqual([]);
});

test("labels of one row do not touch, and no row is taken without need", () => {
  fc.assert(
    fc.property(along, fc.integer({ min: 1, max: 80 }), (middles, width) => {
      const xs = middles.toSorted((a, b) => a - b);
      const rows = rowsOf(xs, xs.map(() => width));
      const before = (i: number, row: number) => xs.slice(0, i).filter((_, j) => rows[j] === row);
      rows.forEach((row, i) => {
        for (const other of before(i, row)) expect((xs[i] as number) - other).toBeGreaterThanOrEqual(width);
        for (let lower = 0; lower < row; lower++) expect(before(i, lower).some((other) => (xs[i] as number) - other < width)).toBe(true);
      });
    }),
  );
});

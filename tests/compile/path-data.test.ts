import fc from "fast-check";
import { expect, test } from "vitest";
import { extent, joined, type Point } from "../../src/compile/path-data";
import { CLOSED, lines, OPEN } from "./paths";

const number = fc.integer({ min: -2000, max: 2000 });
const point: fc.Arbitrary<Point> = fc.tuple(number, number);
const parts = fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 });

test("what is written is read back, point by point, whatever is open or closed", () => {
  fc.assert(
    fc.property(parts, fc.boolean(), (all, close) => {
      const path = joined(all, close);
      expect(lines(path)).toEqual(all);
      expect((close ? CLOSED : OPEN).test(path)).toBe(true);
    }),
  );
});

test("a path goes on where another left the pen", () => {
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      expect(lines(joined(first, true) + joined(second, false, first.at(-1)?.[0]))).toEqual([...first, ...second]);
    }),
  );
});

test("the extent is the longer side of the box", () => {
  expect([extent([[0, 0], [3, -4]]), extent([[5, 5]])]).toEqual([4, 0]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { race } from "../../src/model/race";
import { raceChart } from "../../src/model/race-chart";
import { atlas, chosen } from "./real";

const now = race(atlas, { choice: { indicator: "iip_growth", period: "2022" }, since: "2012" }, chosen({ indicator: "iip_growth", period: "2022" }));
const frames = fc.record({ width: fc.integer({ min: 300, max: 3000 }), height: fc.integer({ min: 300, max: 2000 }), type: fc.integer({ min: 12, max: 60 }) });

test("in any frame time goes right, higher places stand higher, and a mark stands in its period's column", () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const { columns, lanes, pitch } = raceChart(now, frame, 6);
      for (const [i, { x }] of columns.entries()) if (i > 0) expect(x).toBeGreaterThan(columns[i - 1]?.x ?? Infinity);
      for (const { dots } of lanes) {
        for (const { x, y, at, mark } of dots) {
          expect(x).toBe(columns[at]?.x);
          expect(y - (lanes.flatMap((lane) => lane.dots.filter((dot) => dot.at === at && dot.mark.row === 0))[0]?.y ?? NaN)).toBeCloseTo(mark.row * pitch, 6);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("the names beside the last period are within the frame, and the rows too", () => {
  fc.assert(
    fc.property(frames.filter(({ width, type }) => width > 30 * type), (frame) => {
      const { columns, names, lanes } = raceChart(now, frame, 6);
      expect((columns.at(-1)?.x ?? Infinity) + names).toBeLessThanOrEqual(frame.width);
      for (const { y } of lanes.flatMap(({ dots }) => dots)) expect(y).toBeLessThan(frame.height);
    }),
    { numRuns: 30 },
  );
});

test("a curve is drawn for what may be joined and for nothing else, and years that were left out are a gap", () => {
  const { columns, lanes } = raceChart(now, { width: 800, height: 600, type: 18 }, 6);
  for (const { lane, lines } of lanes) expect(lines.map(({ at }) => at)).toEqual(lane.marks.flatMap((mark, i) => (mark?.joined ? [i] : [])));
  expect(columns.map(({ gap }) => gap !== null)).toEqual(now.skipped.map((years) => years > 0));
});

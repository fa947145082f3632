import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { highlighted, isWithin, stepValues } from "../../src/model/highlight";
import { atlas } from "./real";
import { anyStep, stepOf } from "./stories";

const half = { indicator: "iip_growth", period: "2024-H1" } as const;
const values = stepValues(atlas, half);

test("only drawn units are lifted out, each once, in the order of the table", () => {
  const order = drawnUnits(atlas).map(({ id }) => id);
  fc.assert(fc.property(anyStep, (step) => {
    const units = highlighted(atlas, step);
    if (units) expect(order.filter((id) => units.includes(id))).toEqual(units);
    else expect(step.highlight).toBeUndefined();
  }));
});

test("bounds lift out the known values within them, and no unit without a figure", () => {
  const units = highlighted(atlas, { choice: half, highlight: { from: 10 } }) ?? [];
  expect(units).toEqual(drawnUnits(atlas).flatMap(({ id }) => ((values.get(id) ?? -1) >= 10 ? [id] : [])));
  expect(units.length).toBeGreaterThan(0);
});

test("from and to include their value, above and below do not", () => {
  expect([isWithin(10, { from: 10 }), isWithin(10, { above: 10 }), isWithin(10, { to: 10 }), isWithin(10, { below: 10 }), isWithin(Number.NaN, {})]).toEqual([true, false, true, false, false]);
});

test("the first and the last places are of the known ones, equals together", () => {
  const [first] = [...values].sort((a, b) => b[1] - a[1]);
  const [last] = [...values].sort((a, b) => a[1] - b[1]);
  expect(highlighted(atlas, { choice: half, highlight: { top: 1 } })).toEqual([first?.[0]]);
  expect(highlighted(atlas, { choice: half, highlight: { bottom: 1 } })).toEqual([last?.[0]]);
  expect(highlighted(atlas, { choice: half, highlight: { top: 5 } })?.length).toBeGreaterThanOrEqual(5);
});

test("a step without a highlight lifts nobody out, and one of units lifts them out whatever their figures", () => {
  expect(highlighted(atlas, stepOf())).toBeNull();
  expect(highlighted(atlas, { choice: { indicator: "nothing", period: "2024" }, highlight: { units: ["ha-noi", "nowhere"] } })).toEqual(["ha-noi"]);
});

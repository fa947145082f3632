import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { mergedOutline } from "../../src/model/merged-outline";
import { afterMerger, partsOf } from "../../src/model/merger";
import { ringsOf } from "../../src/model/rings";
import { atlas, realGround, realLeanGround } from "./real";

/** Signed, holes against the rest. */
function area(path: string): number {
  return ringsOf(path).reduce((all, ring) => all + ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as readonly [number, number];
    return sum + (x * ny - nx * y) / 2;
  }, 0), 0);
}

const sides = (path: string): number => ringsOf(path).reduce((all, ring) => all + ring.length, 0);

test("two squares side by side are one oblong, without the border between", () => {
  const both = mergedOutline(["M0 0L1 0L1 1L0 1Z", "m1 0l1 0l0 1l-1 0z"]);
  expect(ringsOf(both)).toHaveLength(1);
  expect(sides(both)).toBe(6);
  expect(area(both)).toBe(2);
});

test("what does not touch stays apart, and a hole stays a hole", () => {
  expect(ringsOf(mergedOutline(["M0 0L1 0L1 1Z", "M5 5L6 5L6 6Z"]))).toHaveLength(2);
  expect(area(mergedOutline(["M0 0L9 0L9 9L0 9ZM2 2L2 4L4 4L4 2Z", "M9 0L10 0L10 9L9 9Z"]))).toBe(86);
});

test.each([["pages", realGround()], ["embeds", realLeanGround()]] as const)("the real outlines of %s become one of the same land, in one piece but for islands", (_, ground) => {
  for (const { id } of drawnUnits(afterMerger(atlas))) {
    const parts = partsOf(atlas, id).map((part) => ground.units.get(part) ?? "");
    if (parts.length < 2) continue;
    const whole = mergedOutline(parts);
    expect(area(whole), id).toBeCloseTo(parts.reduce((all, part) => all + area(part), 0), 6);
    expect(sides(whole), id).toBeLessThan(parts.reduce((all, part) => all + sides(part), 0));
    const large = (path: string): number => ringsOf(path).filter((ring) => Math.abs(area(`M${ring.map((corner) => corner.join(" ")).join("L")}Z`)) > 400).length;
    expect(large(whole), id).toBe(1);
  }
});

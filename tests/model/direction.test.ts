import { expect, test } from "vitest";
import type { Place } from "../../src/model/atlas";
import { towards, type Direction } from "../../src/model/direction";
import { atlas } from "./real";

const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];
const { places } = atlas;
const at = (unit: string | null): Place => places.find((place) => place.unit === unit) as Place;

test("what a key goes to lies that way", () => {
  for (const { unit, x, y } of places) {
    const [left, right, up, down] = DIRECTIONS.map((direction) => towards(places, unit, direction));
    if (left) expect(at(left).x).toBeLessThan(x);
    if (right) expect(at(right).x).toBeGreaterThan(x);
    if (up) expect(at(up).y).toBeLessThan(y);
    if (down) expect(at(down).y).toBeGreaterThan(y);
  }
});

test("every unit can be reached from every other", () => {
  for (const { unit } of places) {
    const reached = new Set([unit]);
    for (const each of reached) for (const direction of DIRECTIONS) reached.add(towards(places, each, direction) ?? unit);
    expect(reached.size).toBe(28);
  }
});

test("around Hà Nội lie Hòa Bình, Bắc Ninh, Vĩnh Phúc and Hưng Yên", () => {
  expect(DIRECTIONS.map((direction) => towards(places, "ha-noi", direction))).toEqual(["hoa-binh", "bac-ninh", "vinh-phuc", "hung-yen"]);
});

test("a bordering unit comes before a nearer one that does not border", () => {
  const place = (unit: string, x: number, ...neighbours: readonly string[]): Place => ({ unit, x, y: 0, box: [0, 0, 0, 0], neighbours });
  expect(towards([place("a", 0, "c"), place("b", 1), place("c", 2)], "a", "right")).toBe("c");
  expect(towards([place("a", 0), place("b", 1), place("c", 2)], "a", "right")).toBe("b");
});

test("nothing lies beyond the edge of the map, nor beside a unit that is not drawn", () => {
  expect([towards(places, "ha-giang", "up"), towards(places, "dien-bien", "left"), towards(places, "quang-ninh", "right"), towards(places, "ha-tinh", "down")]).toEqual([null, null, null, null]);
  expect(towards(places, "ha-tay", "left")).toBeNull();
});

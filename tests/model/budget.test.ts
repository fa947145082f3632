import fc from "fast-check";
import { expect, test } from "vitest";
import { madeWay, MOST } from "../../src/model/budget";

const held = fc.record({ seen: fc.constantFrom(0, 0.1, 0.25, 0.5, 1), used: fc.integer({ min: 0, max: 1000 }) });
const live = fc.uniqueArray(held, { maxLength: 8, selector: ({ used }) => used });
const most = fc.integer({ min: 1, max: 8 });

test("as many make way as there are too many, the newcomer counted", () => {
  fc.assert(fc.property(live, most, (all, limit) => {
    const gone = madeWay(all, limit);
    expect(all.length - gone.length + 1).toBe(Math.min(all.length + 1, limit));
    expect(all).toEqual(expect.arrayContaining([...gone]));
    expect(new Set(gone).size).toBe(gone.length);
  }));
});

test("nobody stays who is seen less than one that goes, nor one as much seen that was used before it", () => {
  fc.assert(fc.property(live, most, (all, limit) => {
    const gone = madeWay(all, limit);
    for (const stays of all.filter((each) => !gone.includes(each))) {
      for (const goes of gone) expect(goes.seen < stays.seen || (goes.seen === stays.seen && goes.used < stays.used)).toBe(true);
    }
  }));
});

test("who goes does not depend on the order in which they are named", () => {
  fc.assert(fc.property(live.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), most, ([all, shuffled], limit) => {
    expect(madeWay(shuffled, limit)).toEqual(madeWay(all, limit));
  }));
});

test("opening any number in turn never has more alive than allowed, and the last opened is alive", () => {
  fc.assert(fc.property(fc.array(held, { maxLength: 30 }), (asked) => {
    let alive: readonly (typeof asked)[number][] = [];
    for (const next of asked) {
      const gone = madeWay(alive, MOST.page);
      alive = [...alive.filter((each) => !gone.includes(each)), next];
      expect(alive.length).toBeLessThanOrEqual(MOST.page);
      expect(alive).toContain(next);
    }
  }));
});

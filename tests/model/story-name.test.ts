import fc from "fast-check";
import { expect, test } from "vitest";
import { freeId, LINKED, MINE } from "../../src/model/story-name";
import { chosen } from "./real";

const slug = fc.stringMatching(/^[a-z0-9]{1,30}(-[a-z0-9]{1,30})?$/);

test("an id that is free stays; one that is taken gets the next number", () => {
  expect(freeId("bai", [])).toBe("bai");
  expect(freeId("bai", ["bai"])).toBe("bai-2");
  expect(freeId("bai-2", ["bai", "bai-2"])).toBe("bai-3");
});

test("whatever is taken, the id is another one, a slug, and fits into an address behind its mark", () => {
  fc.assert(
    fc.property(slug, fc.array(slug, { maxLength: 6 }), (wanted, taken) => {
      const id = freeId(wanted, [...taken, wanted]);
      expect([...taken, wanted]).not.toContain(id);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(chosen({ story: MINE + id }).story).toBe(MINE + id);
    }),
  );
});

test("the name of a linked story can stand in an address", () => {
  expect(chosen({ story: LINKED, step: 2 })).toMatchObject({ story: LINKED, step: 2 });
});

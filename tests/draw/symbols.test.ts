import { expect, test } from "vitest";
import { SYMBOLS } from "../../src/draw/symbols";
import { atlas } from "../model/real";

test("every kind of project has a shape of its own", () => {
  for (const { kind } of atlas.projects) expect(SYMBOLS[kind]).toMatch(/^M.*Z$/);
  expect(new Set(Object.values(SYMBOLS)).size).toBe(Object.keys(SYMBOLS).length);
});

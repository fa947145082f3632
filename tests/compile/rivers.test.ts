import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RIVERS, riversOf } from "../../src/compile/rivers";

const text = readFileSync(RIVERS, "utf8");

test("the rivers are the file's without the Mekong, in its order", () => {
  const { features } = JSON.parse(text) as { features: { properties: { name_en: string }; geometry: unknown }[] };
  expect(features.map(({ properties }) => properties.name_en)).toContain("Mekong");
  expect(riversOf(text)).toEqual(features.filter(({ properties }) => properties.name_en !== "Mekong").map(({ geometry }) => geometry));
  expect(riversOf(text)).toHaveLength(3);
});

import { expect, test } from "vitest";
import { offers } from "../../src/model/story-offers";
import { storyText } from "../../src/model/story-text";
import { LANGUAGES } from "./real";
import { both, known, stepOf } from "./stories";

test("every offer finds something, and says it", () => {
  for (const language of LANGUAGES) {
    const step = stepOf({ highlight: { top: 5 } });
    const all = offers(known, step, language);
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({ reference }) => reference)).size).toBe(all.length);
    for (const { reference, says } of all) {
      const said = storyText(known, step, both(`{${reference}}`), language);
      expect(says.endsWith(said), reference).toBe(true);
      expect(said).not.toMatch(/\[/);
    }
  }
});

test("units that the step is about come first, and those without a figure have none to offer", () => {
  const figures = offers(known, stepOf({ choice: { indicator: "iip_growth", period: "2024-H1", unit: "phu-tho" } }), "vi").filter(({ kind }) => kind === "figures");
  expect(figures[0]?.reference).toBe("cell:phu-tho");
  expect(figures.map(({ reference }) => reference)).not.toContain("cell:ha-giang");
});

test("compared units offer their differences", () => {
  const some = offers(known, stepOf({ kind: "figures", choice: { indicator: "iip_growth", period: "2024-H1", compare: ["bac-giang", "ha-noi"] } }), "en").filter(({ kind }) => kind === "compared");
  expect(some.map(({ reference }) => reference)).toContain("difference:bac-giang/ha-noi");
});

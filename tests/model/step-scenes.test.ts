import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stepScenes } from "../../src/model/step-scenes";
import { stepSources } from "../../src/model/step-sources";
import { parseStory, type Story } from "../../src/model/story";
import { knowledge } from "../../src/model/story-knowledge";
import { atlas, claims, facts, LANGUAGES, sources } from "./real";

const STORIES = ["28-tinh-phia-bac", "hoa-lac-yen-thuong"].map((id) => parseStory(readFileSync(join(import.meta.dirname, `../../data/stories/${id}/story.json`), "utf8")).story as Story);

test("every step of the real stories has a picture, one for each side", () => {
  for (const { steps } of STORIES) {
    for (const step of steps) {
      const scenes = stepScenes(atlas, step, { language: "vi", theme: null });
      expect(scenes.length, step.id).toBe(step.kind === "beside" ? 2 : 1);
      expect(scenes[0]?.scene.choice.indicator).toBe(step.choice.indicator);
      if (step.kind === "figures" && !step.highlight) expect(scenes[0]?.lifted).toEqual(step.choice.compare);
    }
  }
});

test("every step names where its figures come from, each source once", () => {
  const known = knowledge({ atlas, facts, claims });
  for (const language of LANGUAGES) {
    for (const step of STORIES.flatMap(({ steps }) => steps)) {
      const scenes = stepScenes(atlas, step, { language, theme: null });
      const named = stepSources({ known, sources, step, scenes, language });
      expect(named.length, step.id).toBeGreaterThan(0);
      expect(new Set(named).size).toBe(named.length);
      for (const { scene } of scenes) for (const { cell } of scene.units) if (cell) expect(named.map(({ id }) => id)).toContain(cell[0].source);
    }
  }
});

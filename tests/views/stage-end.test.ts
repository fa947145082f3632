// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { openStage } from "../../src/model/stage-state";
import type { Story } from "../../src/model/story";
import type { StageParts } from "../../src/views/stage";
import { stageEnd, type OtherStory } from "../../src/views/stage-end";
import { STAGE_INTENT } from "../../src/views/stage-intent";
import { atlas, chosen, sources, stories } from "../model/real";
import { storyText } from "../../src/model/story-text";
import { known } from "../model/stories";

const [story] = stories as [Story];

function end(others: readonly OtherStory[]) {
  const place = document.createElement("div");
  const heard: unknown[] = [];
  place.addEventListener(STAGE_INTENT, (event) => heard.push((event as CustomEvent<unknown>).detail));
  const parts: StageParts = { atlas, story, known, sources, others, pack: null, state: openStage(story.id, story.steps.length, 1), scene: mapScene(atlas, chosen({})), hover: null, lifted: null };
  render(stageEnd(place, parts), place);
  return { place, heard };
}

test("the last page is named by the story and leads to the map and back to the start", () => {
  const { place, heard } = end([]);
  expect(place.querySelector("section")?.getAttribute("aria-labelledby")).toBe(place.querySelector("h1")?.id);
  expect(place.querySelector("h1")?.textContent).toBe(storyText(known, null, story.title, "vi"));
  for (const button of place.querySelectorAll("button")) button.click();
  expect(heard).toEqual([{ type: "leave" }, { type: "first" }]);
});

test("other stories are offered where there are any, and no heading stands over nothing", () => {
  expect(end([]).place.querySelector("h2")).toBeNull();
  const { place } = end([{ title: { vi: "Bài khác", en: "Another" }, address: "https://atlas.example/?story=b&step=1" }]);
  expect([...place.querySelectorAll("a")].map(({ href, textContent }) => [href, textContent])).toEqual([["https://atlas.example/?story=b&step=1", "Bài khác"]]);
});

import { expect, test } from "vitest";
import { parseStory, STORY_VERSION, writeStory } from "../../src/model/story";
import { checkStory } from "../../src/model/story-check";
import { emptyStory } from "../../src/model/story-shape";
import { toldProblems } from "../../src/model/story-told";
import { both, known, stepOf } from "./stories";

test("a problem is told with its place, in the reader's language", () => {
  const story = { ...emptyStory("a"), title: both("t"), summary: both("s"), steps: [stepOf(), stepOf({ id: "hai", title: { vi: "Tăng 14", en: "{cell:nowhere}" } })] };
  const problems = checkStory(known, story);
  expect(toldProblems(problems, "vi").map(({ step, place }) => [step, place])).toEqual([[1, "Bước 2, tiêu đề, tiếng Việt"], [1, "Bước 2, tiêu đề, tiếng Anh"]]);
  expect(toldProblems(problems, "vi")[0]?.what).toContain("“14”");
  expect(toldProblems(problems, "en")[1]).toMatchObject({ place: "Step 2, title, English", what: "{cell:nowhere} finds no figure." });
});

test("what is not written yet is told of titles alone", () => {
  const told = toldProblems(checkStory(known, { ...emptyStory("a"), steps: [stepOf({ text: both(""), notes: both(""), title: { vi: "a", en: "" } })] }), "en");
  expect(told.map(({ place }) => place)).toEqual(["title of the story, Vietnamese", "title of the story, English", "Step 1, title, English"]);
});

test("a newer file is refused by its version, and what is no story in words", () => {
  const newer = writeStory(emptyStory("a")).replace(`"version": ${STORY_VERSION}`, '"version": 7');
  expect(toldProblems(parseStory(newer).problems, "vi")[0]?.what).toContain("phiên bản 7");
  expect(toldProblems(parseStory("{").problems, "en")).toEqual([{ step: null, place: "file", what: "The file is not JSON." }]);
  const hostile = JSON.stringify({ ...(JSON.parse(writeStory(emptyStory("a"))) as object), steps: [{ kind: "<script>".repeat(40) }] });
  for (const { what } of toldProblems(parseStory(hostile).problems, "en")) expect(what.length).toBeLessThan(160);
});

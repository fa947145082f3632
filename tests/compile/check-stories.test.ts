import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { wordProblem } from "../../src/compile/problems";
import type { Files } from "../../src/compile/read";
import { writeStory, type Story } from "../../src/model/story";
import { both, stepOf } from "../model/stories";
import { baseFiles, editedFiles } from "./folders";

const story: Story = { id: "mau", title: both("t"), summary: both("s"), steps: [stepOf({ text: both("{cell:ha-noi}") })] };

function withStory(text: string, folder = "mau", files: Files = baseFiles()): Files {
  return new Map([...files, [`data/stories/${folder}/story.json`, text]]);
}

const told = (files: Files): readonly string[] => compile(files).problems.map(wordProblem);

test("stories come in the order of their folders, as they are written", () => {
  const other = { ...story, id: "hai" };
  const files = new Map([...withStory(writeStory(other), "hai"), ["data/stories/mau/story.json", writeStory(story)]]);
  expect(compile(files).compiled?.stories).toEqual([other, story]);
});

test("a figure that is taken away from the tables is told in the story's line", () => {
  const files = withStory(writeStory({ ...story, steps: [stepOf({ text: both("{cell:bac-ninh}") })] }));
  expect(told(files)).toEqual([]);
  const without = new Map([...files, ["data/observations.csv", (files.get("data/observations.csv") ?? "").replace(/^bac-ninh,iip_growth.*\n/m, "")]]);
  expect(told(without)).toEqual([
    "data/stories/mau/story.json:26 steps.0.text.vi “{cell:bac-ninh}”; expected a unit with a figure of iip_growth in 2024-H1",
    "data/stories/mau/story.json:27 steps.0.text.en “{cell:bac-ninh}”; expected a unit with a figure of iip_growth in 2024-H1",
  ]);
  expect(compile(without).compiled).toBeNull();
});

test("a story has the id of its folder", () => {
  expect(told(withStory(writeStory(story), "khac"))).toEqual(["data/stories/khac/story.json:4 id “mau”; expected the name of its folder, khac"]);
});

test("while the tables do not hold only the shape of a story is told", () => {
  const files = withStory(writeStory({ ...story, steps: [stepOf({ text: both("{fact:F999}") })] }).replace('"map"', '"film"'), "mau", editedFiles(["data/units.csv", "Hanoi", ""]));
  expect(told(files).map((line) => line.split(" ")[0])).toEqual(["data/stories/mau/story.json:16", "data/units.csv:2"]);
});

test("a byte order mark and Windows line ends change nothing", () => {
  expect(told(withStory(`\uFEFF${writeStory(story).replaceAll("\n", "\r\n")}`))).toEqual([]);
});

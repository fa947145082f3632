// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Story } from "../../src/model/story";
import { openDraft } from "../../src/model/story-edit";
import { anyStory } from "../../src/views/any-story";
import { keepDraft } from "../../src/views/shelf";
import { both, stepOf } from "../model/stories";

const story: Story = { id: "a", title: both("t"), summary: both(""), steps: [stepOf()] };
const shipped = (id: string) => Promise.resolve(id === "hoi-nghi" ? { ...story, id } : null);

beforeEach(() => localStorage.clear());

test("a story is found with the atlas, or in this browser, under the name that was asked for", async () => {
  keepDraft(openDraft(story));
  expect(await anyStory("hoi-nghi", "", shipped)).toEqual({ ...story, id: "hoi-nghi" });
  expect(await anyStory("mine--a", "", shipped)).toEqual({ ...story, id: "mine--a" });
});

test("one that is not there, or a link that holds none, is none, and nothing is kept", async () => {
  for (const [name, hash] of [["mine--b", ""], ["b", ""], ["link--", ""], ["link--", "#story=%%"], ["link--", "#table"]] as const) expect(await anyStory(name, hash, shipped)).toBeNull();
  expect(localStorage.length).toBe(0);
});

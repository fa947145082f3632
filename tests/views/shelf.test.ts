// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { edited, openDraft } from "../../src/model/story-edit";
import { dropDraft, keepDraft, keptDraft, lastId, newsOf, rememberLast, shelf } from "../../src/views/shelf";
import { both, stepOf } from "../model/stories";

const draft = edited(openDraft({ id: "a", title: both("tên"), summary: both(""), steps: [] }), { type: "add", at: 0, step: stepOf() });

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a draft is kept with its way back, and dropped for good", () => {
  expect(keepDraft(draft)).toBeNull();
  expect(keptDraft("a")?.draft).toEqual({ ...draft, run: null });
  dropDraft("a");
  expect(keptDraft("a")).toBeNull();
});

test("the shelf has all that is kept, what cannot be read too", () => {
  localStorage.setItem("atlas-story:b", "{");
  localStorage.setItem("atlas-theme", "dark");
  keepDraft(draft);
  expect(shelf().map(({ id, kept }) => [id, kept?.draft.story.id])).toEqual([["a", "a"], ["b", undefined]]);
});

test("a browser without room says so, and keeps the story alone where that fits", () => {
  const room = vi.spyOn(Storage.prototype, "setItem").mockImplementationOnce(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  expect(keepDraft(draft)).toBeNull();
  expect(keptDraft("a")?.draft.past).toEqual([]);
  room.mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  expect(keepDraft(draft)).toBe("full");
});

test("a browser that keeps nothing says so, and nothing is thrown", () => {
  vi.stubGlobal("localStorage", undefined);
  expect([keepDraft(draft), keptDraft("a"), shelf(), lastId()]).toEqual(["forbidden", null, [], null]);
  rememberLast("a");
  dropDraft("a");
});

test("another tab's writing is news of a story, its theme is not", () => {
  expect(newsOf(new StorageEvent("storage", { key: "atlas-story:a" }))).toBe("a");
  expect(newsOf(new StorageEvent("storage", { key: "atlas-theme" }))).toBeNull();
  expect(newsOf(new StorageEvent("storage", { key: null }))).toBeNull();
});

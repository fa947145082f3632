// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { keyRows } from "../../src/model/stage-keys";
import type { Story } from "../../src/model/story";
import { stageKeys } from "../../src/views/stage-list";
import { stories } from "../model/real";

const withRace = stories.find(({ steps }) => steps.some(({ kind }) => kind === "race")) as Story;
const without: Story = { ...withRace, steps: withRace.steps.filter(({ kind }) => kind !== "race") };

function list(language: "vi" | "en", story: Story | null): string[] {
  const place = document.createElement("div");
  render(stageKeys(language, story && { story, pack: null }), place);
  return [...place.querySelectorAll("dt")].map((row) => `${row.textContent ?? ""} ${row.nextElementSibling?.textContent ?? ""}`.replace(/\s+/g, " ").trim());
}

/** How each key may be called where its own name is not on its cap. */
const NAMES: Readonly<Record<string, RegExp>> = {
  ArrowRight: /→|phải|right/,
  ArrowDown: /xuống|down/,
  ArrowLeft: /←|trái|left/,
  ArrowUp: /lên|up arrow/,
  PageDown: /Page Down/,
  PageUp: /Page Up/,
  " ": /phím cách|space/,
  Backspace: /⌫/,
  Escape: /^Esc/,
  "0": /^0–9/,
};

test.each(["vi", "en"] as const)("every key of a row is named in it, in %s", (language) => {
  const rows = list(language, withRace);
  keyRows({ screen: true, race: true }).forEach(({ keys }, i) => {
    for (const key of keys) expect(NAMES[key]?.test(rows[i] ?? "") ?? rows[i]?.split(" ").includes(key.length === 1 ? key.toUpperCase() : key), `${key} in “${rows[i] ?? ""}”`).toBe(true);
  });
});

test("the keys of a race are listed where the story has one, and nowhere else", () => {
  const hasRace = (rows: readonly string[]) => rows.some((row) => row.startsWith("[ ]"));
  expect([list("vi", withRace), list("vi", without), list("vi", null)].map(hasRace)).toEqual([true, false, false]);
});

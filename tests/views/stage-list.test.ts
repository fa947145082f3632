// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { keyAct, RACE_KEYS } from "../../src/model/stage-keys";
import type { Story } from "../../src/model/story";
import { keyRows, stageKeys } from "../../src/views/stage-list";
import { stories } from "../model/real";

const withRace = stories.find(({ steps }) => steps.some(({ kind }) => kind === "race")) as Story;
const without: Story = { ...withRace, steps: withRace.steps.filter(({ kind }) => kind !== "race") };

function list(language: "vi" | "en", story: Story | null): string[] {
  const place = document.createElement("div");
  render(stageKeys(language, story && { story, pack: null }), place);
  return [...place.querySelectorAll("dt")].map((row) => `${row.textContent ?? ""} ${row.nextElementSibling?.textContent ?? ""}`.replace(/\s+/g, " ").trim());
}

/** Every key of a Latin keyboard and the named ones of UI Events that a keyboard or a clicker may send. */
const KEYBOARD = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`),
  ..."ArrowRight ArrowDown ArrowLeft ArrowUp PageUp PageDown Home End Insert Delete Backspace Enter Tab Escape ContextMenu Help Pause MediaPlayPause MediaTrackNext MediaTrackPrevious BrowserBack BrowserForward AudioVolumeUp AudioVolumeDown".split(" "),
];

const meansSomething = (key: string): boolean => keyAct({ key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }) !== null;

test("the list of keys holds every key that means something, once, and none that means nothing", () => {
  const listed = keyRows("vi", { screen: true, race: true }).flatMap(({ keys }) => keys).map((key) => key.toLowerCase()).sort();
  const known = KEYBOARD.filter((key) => meansSomething(key) || Object.hasOwn(RACE_KEYS, key)).map((key) => (/^\d$/.test(key) ? "0" : key.toLowerCase()));
  expect(listed).toEqual([...new Set(known)].sort());
});

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
  keyRows(language, { screen: true, race: true }).forEach(({ keys }, i) => {
    for (const key of keys) expect(NAMES[key]?.test(rows[i] ?? "") ?? rows[i]?.split(" ").includes(key.length === 1 ? key.toUpperCase() : key), `${key} in “${rows[i] ?? ""}”`).toBe(true);
  });
});

test("the keys of a race are listed where the story has one, and nowhere else", () => {
  const hasRace = (rows: readonly string[]) => rows.some((row) => row.startsWith("[ ]"));
  expect([list("vi", withRace), list("vi", without), list("vi", null)].map(hasRace)).toEqual([true, false, false]);
});

test("the speaker's window lists only what it passes on", () => {
  const listed = keyRows("en", { screen: false, race: true }).flatMap(({ keys }) => keys);
  expect(listed).toEqual(["ArrowRight", "ArrowDown", "PageDown", " ", "ArrowLeft", "ArrowUp", "PageUp", "Home", "End", "0", "Enter", "b", ".", "r", "Backspace", "?", "Escape"]);
});

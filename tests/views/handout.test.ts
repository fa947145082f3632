// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Story } from "../../src/model/story";
import { storyText } from "../../src/model/story-text";
import { AtlasHandout, type HandoutParts } from "../../src/views/handout";
import { loadLetters } from "../../src/views/take-picture";
import { atlas, LANGUAGES, realGround, sources, stories } from "../model/real";
import { known } from "../model/stories";

const saved: string[] = [];
vi.mock("../../src/views/hand", () => ({ saveFile: (name: string) => void saved.push(name) }));
let addresses = 0;
URL.createObjectURL = () => `blob:${(addresses += 1)}`;
const revoked = vi.fn();
URL.revokeObjectURL = revoked;
customElements.define("atlas-handout", AtlasHandout);

const whole = stories.find(({ steps }) => steps.some(({ kind }) => kind === "race")) as Story;
/** One step of each kind. */
const story: Story = { ...whole, steps: ["map", "beside", "race"].map((kind) => whole.steps.find((step) => step.kind === kind) as Story["steps"][number]) };

let handout: AtlasHandout;
const close = vi.fn();
async function open(language: "vi" | "en"): Promise<void> {
  handout = new AtlasHandout();
  const parts: HandoutParts = { atlas, story, known, sources, ground: realGround(), language, address: (step) => `https://atlas.example/?step=${step}`, made: "2026-11-22", close };
  handout.parts = parts;
  document.body.replaceChildren(handout);
  await vi.waitFor(() => expect(handout.querySelector<HTMLButtonElement>("button.first")?.disabled).toBe(false));
}
beforeEach(() => {
  document.body.replaceChildren();
  saved.length = 0;
  vi.clearAllMocks();
});

const texts = (selector: string): string[] => [...handout.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const save = (step: number, kind: number): void => handout.querySelectorAll<HTMLButtonElement>(`[data-step="${step}"] .handout-save button`)[kind]?.click();

test.each(LANGUAGES)("each step has its words, its pictures told in words, its notes and a source, in %s", async (language) => {
  await open(language);
  expect(texts("article h2")).toEqual(story.steps.map((step, i) => `${i + 1}/3 ${storyText(known, step, step.title, language)}`));
  expect([...handout.querySelectorAll("article")].map((each) => each.querySelectorAll("img").length)).toEqual([1, 2, 1]);
  for (const image of handout.querySelectorAll("img")) expect(image.alt.length).toBeGreaterThan(20);
  for (const source of texts(".handout-source")) expect(source).toMatch(language === "vi" ? /Nguồn: \S/ : /Sources: \S/);
  expect(handout.querySelectorAll("article section").length).toBe(story.steps.filter(({ notes }) => notes[language] !== "").length);
});

test("what the speaker says can be left out", async () => {
  await open("vi");
  expect(handout.querySelectorAll("article section").length).toBeGreaterThan(0);
  handout.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  await handout.updateComplete;
  expect(handout.querySelectorAll("article section").length).toBe(0);
});

test("a step is saved under its number, each side by itself; where the browser makes no picture of points, that is told", async () => {
  await loadLetters();
  await open("vi");
  save(1, 0);
  await vi.waitFor(() => expect(texts("[role=status]")[0]).toContain(`${story.id}-01.svg`), 5_000);
  save(2, 0);
  await vi.waitFor(() => expect(saved).toEqual(["-01.svg", "-02a.svg", "-02b.svg"].map((end) => story.id + end)), 5_000);
  save(3, 1);
  await vi.waitFor(() => expect(texts("[role=status]")[0]).toContain("không lưu được"), 5_000);
  expect(saved).toHaveLength(3);
});

test("it closes by its button, and gives the memory of its pictures back", async () => {
  await open("vi");
  const drawn = handout.sheets.flat();
  expect(drawn).toHaveLength(4);
  [...handout.querySelectorAll("button")].find(({ textContent }) => textContent.includes("Esc"))?.click();
  expect(close).toHaveBeenCalledOnce();
  handout.remove();
  expect(revoked.mock.calls.flat()).toEqual(drawn);
});

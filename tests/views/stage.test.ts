// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { mapScene } from "../../src/model/scene";
import { openStage, type StageState } from "../../src/model/stage-state";
import type { Step, Story } from "../../src/model/story";
import { stepChoice } from "../../src/model/story-step";
import { storyText } from "../../src/model/story-text";
import { AtlasStage } from "../../src/views/stage";
import { wakeKinds } from "../../src/views/stage-kinds";
import { atlas, LANGUAGES, sources, stories } from "../model/real";
import { known } from "../model/stories";

// jsdom lays nothing out.
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.stubGlobal("matchMedia", () => ({ matches: true }));
customElements.define("atlas-stage", AtlasStage);

const story = stories.find(({ steps }) => steps.some(({ kind }) => kind === "race")) as Story;

let stage: AtlasStage;
beforeAll(() => wakeKinds(story.steps));
beforeEach(() => {
  stage = new AtlasStage();
  document.body.replaceChildren(stage);
});

async function show(step: number, change: Partial<StageState> = {}, language: "vi" | "en" = "vi"): Promise<Step> {
  const of = story.steps[step - 1] as Step;
  const scene = mapScene(atlas, stepChoice(atlas, of, { language, theme: null }));
  stage.parts = { atlas, story, known, sources, others: [], pack: null, state: { ...openStage(story.id, story.steps.length, step), ...change }, scene, hover: null, lifted: null };
  await stage.updateComplete;
  return of;
}

const text = (selector: string): string => stage.querySelector(selector)?.textContent?.trim() ?? "";

test.each(LANGUAGES)("every step shows its title, its words, where it is and a source, in %s", async (language) => {
  for (let step = 1; step <= story.steps.length; step++) {
    const of = await show(step, {}, language);
    expect(text("h1")).toBe(storyText(known, of, of.title, language));
    expect(text(".stage-say")).toBe(storyText(known, of, of.text, language).trim());
    expect(text(".stage-count")).toBe(`${step} / ${story.steps.length}`);
    expect(text(".stage-source"), of.id).toMatch(language === "vi" ? /Nguồn: \S/ : /Source: \S/);
  }
});

test("a step's own picture takes the map's place, the next kind takes its, and gives way to who goes elsewhere", async () => {
  const tags = (): string[] => [...stage.seat.children].map(({ localName }) => localName);
  const kinds = ["map", "beside", "race"].map((kind) => 1 + story.steps.findIndex((step) => step.kind === kind)) as [number, number, number];
  for (const [i, expected] of [[], ["atlas-stage-beside"], ["atlas-stage-race"]].entries()) {
    await show(kinds[i] ?? 1);
    expect(tags()).toEqual(expected);
  }
  await show(kinds[2], { away: true });
  expect([tags(), stage.hasAttribute("data-away"), stage.hasAttribute("data-own")]).toEqual([[], true, false]);
});

test("under the black and on the last page the step can neither be seen nor reached, and it is told why", async () => {
  await show(2, { black: true });
  expect([stage.querySelector(".stage-sheet")?.hasAttribute("inert"), stage.querySelector<HTMLElement>(".stage-black")?.hidden, text("p[role=status].unseen")]).toEqual([true, false, "Màn hình đen. Bấm B để trở lại."]);
  await show(2, { ended: true });
  expect([stage.querySelector(".stage-sheet")?.hasAttribute("inert"), text("p[role=status].unseen")]).toEqual([true, "Hết phần trình bày"]);
});

test("digits are shown while they are typed", async () => {
  await show(1);
  expect(stage.querySelector<HTMLElement>(".stage-typed")?.hidden).toBe(true);
  await show(1, { typed: "12" });
  expect([stage.querySelector<HTMLElement>(".stage-typed")?.hidden, text(".stage-typed b")]).toEqual([false, "12"]);
});

test("a sentence for the presenter stands over the step while there is one", async () => {
  await show(1);
  const told = () => stage.querySelector<HTMLElement>(".stage-told");
  expect(told()?.hidden).toBe(true);
  stage.told = "Chưa tải được";
  await stage.updateComplete;
  expect([told()?.hidden, told()?.getAttribute("role"), text(".stage-told")]).toEqual([false, "alert", "Chưa tải được"]);
});

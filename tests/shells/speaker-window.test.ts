// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Story } from "../../src/model/story";
import { speak, speakerSession } from "../../src/shells/speaker-window";
import { createStore, type Store } from "../../src/shells/store";
import { newSession, openLine, type TalkLine } from "../../src/shells/talk-line";
import { openStage, reduceStage } from "../../src/model/stage-state";
import { atlas, chosen, stories } from "../model/real";
import { known } from "../model/stories";

Element.prototype.scrollIntoView = () => undefined;

const [story] = stories as [Story];
let store: Store;
let stage: TalkLine | null = null;
beforeEach(() => {
  history.replaceState(null, "", "/?x#speaker");
  store = createStore(atlas, chosen({ story: story.id, step: 2 }));
  speak(store, { atlas, story, known, addressOf: ({ step }, hash = "") => `https://atlas.example/${String(step)}${hash}` });
});
afterEach(() => {
  store.dispatch({ type: "choose", wish: { story: null, step: null } });
  stage?.end();
});

const shown = (): Promise<string> => vi.waitFor(() => document.querySelector(".speaker-over")?.textContent || Promise.reject(new Error("nothing yet")));
const press = (key: string): boolean => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("every session's name is read from the address as it was written, and nothing else is one", () => {
  for (let i = 0; i < 20; i++) {
    const session = newSession();
    expect(speakerSession(`#speaker=${session}`)).toBe(session);
  }
  expect([speakerSession("#speaker"), speakerSession("#speaker="), speakerSession("#speaker=A"), speakerSession("")]).toEqual(["", null, null, null]);
  fc.assert(fc.property(fc.string(), (hash) => void expect(speakerSession(`x${hash}`)).toBeNull()));
});

test("alone, it turns by its own keys, and says where a stage can be opened", async () => {
  expect(await shown()).toContain("2");
  expect(press("PageDown")).toBe(false);
  await vi.waitFor(async () => expect(await shown()).toContain("3"));
  expect(document.querySelector<HTMLAnchorElement>(".speaker-line a")?.href).toBe("https://atlas.example/3");
  expect([document.title.includes(`3/${story.steps.length}`), store.state.choice.step]).toEqual([true, 3]);
});

test("what only a stage's screen can do is not done here, and Escape does not close it", async () => {
  await shown();
  for (const key of ["f", "t", "s", "q", "p", "Escape"]) press(key);
  expect(await shown()).toContain("2");
  expect(store.state.choice.story).toBe(story.id);
});

test("it goes to where its stage is, and keeps the stage's name for when it is loaded anew", async () => {
  let state = openStage(story.id, story.steps.length, 5);
  stage = openLine({ role: "stage", story: story.id, session: "s1", state: () => state, lead: (intents) => (state = intents.reduce(reduceStage, state)) });
  await vi.waitFor(async () => expect(await shown()).toContain("5"));
  expect(location.hash).toBe("#speaker=s1");
  press("End");
  await vi.waitFor(() => expect(state.step).toBe(story.steps.length));
});

test("a choice without its story takes the window away", async () => {
  await shown();
  store.dispatch({ type: "choose", wish: { story: null, step: null } });
  expect(document.querySelector("atlas-speaker")).toBeNull();
  expect(document.documentElement.dataset["stage"]).toBeUndefined();
});

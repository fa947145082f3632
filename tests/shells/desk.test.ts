// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Story } from "../../src/model/story";
import { openStage, type StageIntent, type StageState } from "../../src/model/stage-state";
import { openDesk, type Desk } from "../../src/shells/desk";
import { openLine } from "../../src/shells/talk-line";
import { announce } from "../../src/views/stage-intent";
import { atlas, chosen, sources, stories } from "../model/real";
import { known } from "../model/stories";

// jsdom has dialogs that can neither be opened nor closed.
HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; this.dispatchEvent(new Event("close")); };

const [story] = stories as [Story];
const focus = vi.fn();
const opened = vi.spyOn(window, "open");

let stage: HTMLElement;
let state: StageState;
let led: StageIntent[];
let desk: Desk;
let ending: AbortController;
beforeEach(() => {
  vi.clearAllMocks();
  opened.mockReturnValue({ focus } as unknown as Window);
  stage = document.createElement("section");
  stage.tabIndex = -1;
  stage.append(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  stage.querySelector("svg")?.setAttribute("class", "map");
  document.body.replaceChildren(stage);
  state = openStage(story.id, story.steps.length, 3);
  led = [];
  ending = new AbortController();
  const choice = chosen({ story: story.id, step: 3 });
  desk = openDesk(
    { atlas, story, known, sources, stage, root: "https://atlas.example/", choice: () => choice, addressOf: ({ step }, hash = "") => `https://atlas.example/?step=${String(step)}${hash}`, looked: () => choice, state: () => state, lead: (intents) => led.push(...intents) },
    ending.signal,
  );
});
afterEach(() => ending.abort());

test("the speaker's window is opened at the step under a name of this talk, and comes to the front when asked again", () => {
  desk.act("speaker");
  desk.act("speaker");
  const [[address, name], [again, sameName]] = opened.mock.calls as [[string, string], [string, string]];
  expect(address).toMatch(/^https:\/\/atlas\.example\/\?step=3#speaker=[\w-]+$/);
  expect([again, sameName, focus.mock.calls.length]).toEqual([address, name, 2]);
});

test("where the browser refuses a window, its address is shown", () => {
  opened.mockReturnValue(null);
  desk.act("speaker");
  expect(stage.querySelector("dialog a")?.getAttribute("href")).toMatch(/#speaker=/);
});

test("a speaker's window that joins hears where the talk stands, and leads it", async () => {
  desk.act("speaker");
  const session = /#speaker=(.+)$/.exec(String(opened.mock.calls[0]?.[0]))?.[1] ?? "";
  let heard: StageState = openStage(story.id, story.steps.length, 1);
  const speaker = openLine({ role: "speaker", story: story.id, session, state: () => heard, lead: (intents) => { for (const intent of intents) if (intent.type === "go") heard = { ...heard, step: intent.step }; } });
  await vi.waitFor(() => expect(heard.step).toBe(3));
  heard = { ...heard, step: 5 };
  speaker.moved();
  await vi.waitFor(() => expect(led).toContainEqual({ type: "go", step: 5 }));
  state = { ...state, step: 6 };
  announce(state);
  await vi.waitFor(() => expect(heard.step).toBe(6));
  speaker.end();
});

test("once all that a talk may need is there, the stage says so", async () => {
  await vi.waitFor(() => expect(stage.hasAttribute("data-complete")).toBe(true), 20_000);
});

test("the handout lies over a stage that waits, and Escape gives the stage back", async () => {
  const print = new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true, cancelable: true });
  stage.dispatchEvent(print);
  expect(print.defaultPrevented).toBe(true);
  const handout = await vi.waitFor(() => document.querySelector("atlas-handout") ?? Promise.reject(new Error("not yet")), 20_000);
  expect(stage.inert).toBe(true);
  handout.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect([document.querySelector("atlas-handout"), stage.inert]).toEqual([null, false]);
});

test("once the stage is left, its desk opens nothing", () => {
  ending.abort();
  const print = new KeyboardEvent("keydown", { key: "p", ctrlKey: true, bubbles: true, cancelable: true });
  stage.dispatchEvent(print);
  expect(print.defaultPrevented).toBe(false);
});
